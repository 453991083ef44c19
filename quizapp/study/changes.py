"""What a changed lesson means for the cards of those who study it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizapp.memory.facts import same_fact
from quizapp.questions.model import Card
from quizapp.study.renames import Pairs, entry_of, is_another, renames_of


@dataclass(frozen=True, slots=True)
class Known:
    """What was known of a card when its lesson was last opened: its fact, and whether it was there."""

    fact: str
    present: bool = True


@dataclass(frozen=True, slots=True)
class Changes:
    """What becomes of each card, by key in the order of the lesson; pairs are of the old key and the new.

    `kept` and `reworded` cards keep their progress, and so do `renamed` ones under another key.
    `unlike` are a retired blank and the new one in its place. `afresh` cards rest on another number,
    date or name; one may have been renamed too, or be among the `returned`, which were gone the last
    time. `held` cards are not asked, and nothing is known of them: two entries have their Id, and
    what they say is not what was known under it. Every card of today is in one of the others.
    """

    kept: tuple[str, ...] = ()
    reworded: tuple[str, ...] = ()
    renamed: Pairs = ()
    unlike: Pairs = ()
    afresh: tuple[str, ...] = ()
    retired: tuple[str, ...] = ()
    returned: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    held: tuple[str, ...] = ()


_NONE: Mapping[str, str] = {}


def changes_of(
    known: Mapping[str, Known],
    cards: Sequence[Card],
    *,
    doubled: frozenset[str] = frozenset(),
    former: Mapping[str, str] = _NONE,
) -> Changes:
    """Return what becomes of a lesson's cards, from what was known of them and what they are today.

    `doubled` are the ids that several entries have today; `former` leads from the ids that entries
    once had to those of later on.
    """
    held = held_of(known, cards, doubled)
    aside = set(held)
    today = {card.key: card for card in cards if card.key not in aside}
    away = {
        key: one for key, one in known.items() if key not in today and entry_of(key) not in doubled
    }
    gone = {key: one.fact for key, one in away.items() if one.present}
    once = set(former.values()) - {card.entry.id for card in cards}
    left = gone | {key: one.fact for key, one in away.items() if entry_of(key) in once}
    fresh = [card for card in today.values() if card.key not in known]
    stay = [key for key in today if key in known]
    renamed, unlike = renames_of(left, stay, fresh, former)
    unlike = tuple(pair for pair in unlike if pair[0] in gone)
    was = {new: old for old, new in renamed}
    facts = {key: known[was.get(key, key)].fact for key in today if key in known or key in was}
    afresh = {key: None for key, fact in facts.items() if is_another(fact, today[key])}
    there = [key for key in stay if known[key].present and key not in afresh]
    kept = {key for key in there if same_fact(known[key].fact, today[key].fact)}
    paired = {*dict(renamed), *dict(unlike)}
    stands = {new for _, new in unlike}
    place = {key: number for number, key in enumerate(today)}
    return Changes(
        kept=tuple(key for key in there if key in kept),
        reworded=tuple(key for key in there if key not in kept),
        renamed=_ordered(renamed, place),
        unlike=_ordered(unlike, place),
        afresh=tuple(afresh),
        retired=tuple(key for key in gone if key not in paired),
        returned=tuple(key for key in stay if not known[key].present),
        new=tuple(one.key for one in fresh if one.key not in was and one.key not in stands),
        held=held,
    )


def held_of(
    known: Mapping[str, Known], cards: Sequence[Card], doubled: frozenset[str]
) -> tuple[str, ...]:
    """Return the keys of the cards that may be a copy's under the Id of the entry it is a copy of.

    Nobody can tell which of two entries with one Id is the first, but by what was known under it.
    """
    begun = doubled & {entry_of(key) for key in known}
    return tuple(
        card.key
        for card in cards
        if card.entry.id in begun
        and (card.key not in known or not same_fact(known[card.key].fact, card.fact))
    )


def known_after(
    known: Mapping[str, Known],
    cards: Sequence[Card],
    changes: Changes,
    *,
    doubled: frozenset[str] = frozenset(),
) -> dict[str, Known]:
    """Return what is known of a lesson's cards once its changes are taken up.

    A card that left the lesson is kept in mind; the former key of a renamed one is not. Under an
    Id that several entries have, all stays as it was known.
    """
    was, held = dict(changes.renamed), set(changes.held)
    kept = {
        key: one if entry_of(key) in doubled else Known(one.fact, present=False)
        for key, one in known.items()
        if key not in was
    }
    return kept | {card.key: Known(card.fact) for card in cards if card.key not in held}


def _ordered(pairs: Pairs, place: Mapping[str, int]) -> Pairs:
    return tuple(sorted(pairs, key=lambda pair: place[pair[1]]))
