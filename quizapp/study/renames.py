"""Which cards are former ones under another key: a blank reworded, an entry with another Id."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import product

from quizapp.lessons.slug import slug
from quizapp.memory.facts import moved, same_fact
from quizapp.memory.log import LogRow
from quizapp.questions.cards import name_hash
from quizapp.questions.model import Card
from quizapp.study.likeness import ALIKE, likeness

Facts = Mapping[str, str]
"""Card keys and the facts they rest on, in order."""
Pairs = tuple[tuple[str, str], ...]

_BLANK = "blank:"
_IN_WORDS = frozenset(
    "meaning description measure what cause effect truth items sides words answer".split()  # noqa: SIM905
)
_LONG = 20
_MOST_COMPARED = 40
"""Cards of one entry on either side that are compared: hundreds of blanks changed at once are other ones."""
_WIDE = "\u2e80"
"""From this sign on scripts have few signs to a word."""


def renames_of(
    gone: Facts, stay: Iterable[str], fresh: Sequence[Card], former: Mapping[str, str]
) -> tuple[Pairs, Pairs]:
    """Return the old and new keys of cards that are the same, and of blanks that are not alike.

    `gone` were in the lesson and are not any more, `stay` are in it still, `fresh` were never
    known; `former` leads from the ids that entries once had to those of later on. The second pairs
    stand in each other's place, in one entry.
    """
    staying = {entry_of(key) for key in stay}
    old, new = _by_entry(gone), _cards_by_entry(fresh)
    known = staying | (old.keys() & new.keys())
    left = {one: facts for one, facts in old.items() if one not in known}
    came = {one: cards for one, cards in new.items() if one not in known}
    entries = {one: one for one in old} | _same_entries(left, came, former)
    renamed: dict[str, str] = {}
    unlike: dict[str, str] = {}
    for before, after in entries.items():
        same, other = _same_facets(old[before], new.get(after, {}))
        renamed |= {f"{before}/{one}": f"{after}/{two}" for one, two in same.items()}
        unlike |= {f"{before}/{one}": f"{after}/{two}" for one, two in other.items()}
    return tuple(renamed.items()), tuple(unlike.items())


def is_another(fact: str, card: Card) -> bool:
    """Whether a card's number, date or name is not the one it was; another spelling of a name is."""
    return moved(fact, card.fact) and all(
        not same_fact(fact, name_hash(name)) for name in card.accept
    )


def entry_of(key: str) -> str:
    """Return the id of the entry that a card is of."""
    return key.partition("/")[0]


def _by_entry(facts: Facts) -> dict[str, dict[str, str]]:
    """Return the facts by entry and facet."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for key, fact in facts.items():
        entry, _, facet = key.partition("/")
        found[entry][facet] = fact
    return found


def _cards_by_entry(cards: Iterable[Card]) -> dict[str, dict[str, Card]]:
    found: dict[str, dict[str, Card]] = defaultdict(dict)
    for card in cards:
        found[card.entry.id][card.facet] = card
    return found


def _same_entries(
    left: Mapping[str, Mapping[str, str]],
    came: Mapping[str, Mapping[str, Card]],
    former: Mapping[str, str],
) -> dict[str, str]:
    """Return the entries that have another id now, where that is unmistakable.

    The strongest sign first: the id that an entry had before, the one that the program derived
    from the title, the same facts throughout, one long answer in the same words.
    """
    found = _unmistakable({one: (one,) for one in left}, {one: (former.get(one),) for one in came})
    for signs_of_old, signs_of_new in (
        (_given_id, _derived_id),
        (_all_facts, _all_facts_of),
        (_answers, _long_answers),
    ):
        old = {one: signs_of_old(one, facts) for one, facts in left.items() if one not in found}
        taken = set(found.values())
        new = {one: signs_of_new(cards) for one, cards in came.items() if one not in taken}
        found |= _unmistakable(old, new)
    return found


def _unmistakable(
    old: Mapping[str, Iterable[Hashable]], new: Mapping[str, Iterable[Hashable]]
) -> dict[str, str]:
    """Return the pairs that share a sign which no other entry of either side has."""
    before, after = _holders(old), _holders(new)
    pairs = {
        (before[sign][0], after[sign][0])
        for sign in before.keys() & after.keys()
        if len(before[sign]) == len(after[sign]) == 1
    }
    olds, news = Counter(one for one, _ in pairs), Counter(two for _, two in pairs)
    return {one: two for one, two in sorted(pairs) if olds[one] == news[two] == 1}


def _holders(signs: Mapping[str, Iterable[Hashable]]) -> dict[Hashable, list[str]]:
    found: dict[Hashable, list[str]] = defaultdict(list)
    for entry, those in signs.items():
        for sign in those:
            found[sign].append(entry)
    return found


def _given_id(entry: str, facts: Mapping[str, str]) -> set[Hashable]:
    return {(entry, facet) for facet in facts if not facet.startswith(_BLANK)}


def _derived_id(cards: Mapping[str, Card]) -> set[Hashable]:
    entry = next(iter(cards.values())).entry
    return _given_id(slug(f"{entry.kind} {entry.title}"), dict.fromkeys(cards, ""))


def _all_facts(_: str, facts: Mapping[str, str]) -> set[Hashable]:
    return {tuple(sorted(facts.items()))}


def _all_facts_of(cards: Mapping[str, Card]) -> set[Hashable]:
    return _all_facts("", {facet: card.fact for facet, card in cards.items()})


def _answers(_: str, facts: Mapping[str, str]) -> set[Hashable]:
    return {(facet, fact) for facet, fact in facts.items() if facet in _IN_WORDS}


def _long_answers(cards: Mapping[str, Card]) -> set[Hashable]:
    long = {facet: card.fact for facet, card in cards.items() if _is_long(card.answer)}
    return _answers("", long)


def _is_long(answer: str) -> bool:
    return sum(3 if sign >= _WIDE else 1 for sign in answer) >= _LONG


def _same_facets(
    gone: Mapping[str, str], fresh: Mapping[str, Card]
) -> tuple[dict[str, str], dict[str, str]]:
    """Return the facets of an entry that are the same, and the blanks that took another's place."""
    same = {facet: facet for facet in gone if facet in fresh}
    left = [one for one in gone if one not in same]
    pairs = product(
        left[:_MOST_COMPARED], [two for two in fresh if two not in same][:_MOST_COMPARED]
    )
    scored = [(_score(one, gone[one], fresh[two]), one, two) for one, two in pairs]
    taken = set(same.values())
    for score, one, two in sorted(scored, key=lambda pair: -pair[0]):
        if score >= ALIKE and one not in same and two not in taken:
            same[one] = two
            taken.add(two)
    vanished = [one for one in gone if one not in same and one.startswith(_BLANK)]
    stand = [two for two in fresh if two not in taken and two.startswith(_BLANK)]
    return same, dict(zip(vanished, stand, strict=False))


def _score(facet: str, fact: str, card: Card) -> float:
    """Return how sure it is, from 0 to 1, that a card is a former one of its entry."""
    if same_fact(fact, card.fact):
        return 1.0
    blanks = facet.startswith(_BLANK) and card.facet.startswith(_BLANK)
    if not blanks or is_another(fact, card):
        return 0.0
    return likeness(facet.removeprefix(_BLANK), card.facet.removeprefix(_BLANK))


def names_now(renames: Iterable[LogRow]) -> dict[str, str]:
    """Return what each renamed card is called now, by each of its former keys; rows in replay order."""
    now: dict[str, str] = {}
    for row in renames:
        if row.event == "rename":
            now = {old: row.card if new == row.renamed else new for old, new in now.items()}
            now[row.renamed] = row.card
    return now
