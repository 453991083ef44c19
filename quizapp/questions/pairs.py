"""Cards that can stand on one screen: of one sort, and each with an answer that fits none of the others."""

from collections.abc import Iterable, Iterator, Sequence

from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry
from quizapp.lessons.values.quantity import read_quantity, same_unit
from quizapp.questions.build import Draw
from quizapp.questions.cards import entry_cards
from quizapp.questions.cues import gives_away
from quizapp.questions.indexes import alike
from quizapp.questions.levels import in_turn
from quizapp.questions.like_figures import peers
from quizapp.questions.likeness import grade_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card
from quizapp.questions.spread import apart
from quizapp.questions.truth import oracle
from quizapp.questions.wording import prompt

FEWEST, MOST = 3, 4
_GRADED, _MOST_TRIED = 20, 60
_ORDERS = 6
"""How often others are tried where one that came first left no room."""


Pair = tuple[Card, str]
"""A card and its prompt."""


def pairs_for(card: Card, material: Material, draw: Draw) -> list[Pair]:
    """Return a card and others, each with its prompt; fewer than `FEWEST` where no more are fair.

    The harder the level, the more alike are the answers, and the topics the same.
    """
    own = _pair(card.entry, card.facet, material)
    if own is None:
        return []
    graded = _by_likeness(card, _others(card, material, draw, _GRADED), material, draw)
    chosen = _chosen(own, graded, material)
    if len(chosen) < MOST:
        others = _others(card, material, draw, _MOST_TRIED)
        for _ in range(_ORDERS):
            again = _chosen(own, draw.random.sample(others, len(others)), material)
            chosen = max(chosen, again, key=len)
            if len(chosen) >= FEWEST:
                break
    return chosen


def _by_likeness(card: Card, others: list[Pair], material: Material, draw: Draw) -> list[Pair]:
    like = grade_of(card, card.answer, material)

    def grade(pair: Pair) -> float:
        same = pair[0].entry.topic == card.entry.topic
        return _TOPIC * same + (1 - _TOPIC) * like(pair[0].answer)

    return in_turn(others, grade, draw, MOST - 1)


_TOPIC = 0.3
"""What the same topic counts beside the likeness of the answers."""


def _chosen(own: Pair, others: Iterable[Pair], material: Material) -> list[Pair]:
    """Return one's own pair and the first of the others that fit all before them."""
    chosen = [own]
    tests = {own[0].key: oracle(own[0], material)}
    for pair in others:
        if len(chosen) == MOST:
            break
        test = oracle(pair[0], material)
        if all(
            _apart(pair, one, material)
            and test(one[0].answer)
            and tests[one[0].key](pair[0].answer)
            for one in chosen
        ):
            chosen.append(pair)
            tests[pair[0].key] = test
    return chosen


def _pair(entry: Entry, facet: str, material: Material) -> Pair | None:
    """Return an entry's card with its prompt, None where that gives it away or the fact is in doubt."""
    return material.once(("pair", entry.id, facet), lambda: _made(entry, facet, material))


def _made(entry: Entry, facet: str, material: Material) -> Pair | None:
    card = next((one for one in entry_cards(entry, material) if one.facet == facet), None)
    if card is None or entry.text("Caution"):
        return None
    text = prompt(card, material)
    return None if gives_away(text, (card.answer, *card.accept)) else (card, text)


def _apart(one: Pair, other: Pair, material: Material) -> bool:
    """Whether no prompt and answer of two pairs hold one another, and numbers differ by size alone."""
    (card, text), (second, its) = one, other
    return not (
        (card.facet == "value" and not _like_sizes(card, second, material))
        or fold(text) == fold(its)
        or gives_away(text, (second.answer,))
        or gives_away(its, (card.answer,))
        or gives_away(second.answer, (text,))
        or gives_away(card.answer, (its,))
    )


def _like_sizes(card: Card, second: Card, material: Material) -> bool:
    """Whether two values differ enough and have one unit, which else would tell what each is of."""
    one, other = (read_quantity(of.answer, material.language) for of in (card, second))
    return not one or not other or (same_unit(one.unit, other.unit) and apart(one, other))


def _others(card: Card, material: Material, draw: Draw, most: int) -> list[Pair]:
    """Return what other entries have of the card's own sort; of many, not all."""
    found = (_pair(one, card.facet, material) for one in _some(card, material, draw, most))
    return [pair for pair in found if pair]


def _some(card: Card, material: Material, draw: Draw, most: int) -> list[Entry]:
    if card.entry.kind == "Figure":
        return [one.entry for one in peers(card.entry, material, draw.random, most)]
    labels = _SHARED.get(card.entry.kind)
    if labels is None:
        return []
    group = alike(card.entry, material, *labels)
    if len(group) > most:
        near = alike(card.entry, material, *labels, "Topic")
        near = draw.random.sample(near, min(len(near), most // 2))
        group = (*near, *draw.random.sample(group, most - len(near)))
    return [one for one in {one.id: one for one in group}.values() if one.id != card.entry.id]


_SHARED: dict[str, tuple[str, ...]] = {
    "Term": (),
    "Name": ("Type",),
    "Event": (),
    "Link": ("Group",),
    "Cause": (),
}
"""By kind, what the entries that can stand together share; figures share kind of number and unit."""


def parts_of_list(entry: Entry) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each member of a list with its other spellings, from "AI = artificial intelligence"."""
    pairs = [pair.split("=", 1) for pair in entry.values("Also accept") if "=" in pair]
    for member in entry.values("Items"):
        yield member, tuple(_spellings(member, pairs))


def _spellings(member: str, pairs: Iterable[Sequence[str]]) -> Iterator[str]:
    for one, other in pairs:
        if fold(other) == fold(member):
            yield one.strip()
        elif fold(one) == fold(member):
            yield other.strip()
