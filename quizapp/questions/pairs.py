"""Cards that can stand on one screen: of one sort, and each with an answer that fits none of the others."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry
from quizapp.lessons.values.quantity import read_quantity, same_unit
from quizapp.questions.build import Draw
from quizapp.questions.cards import entry_cards
from quizapp.questions.cues import gives_away
from quizapp.questions.indexes import alike
from quizapp.questions.like_figures import comparable
from quizapp.questions.material import Material
from quizapp.questions.model import Card
from quizapp.questions.truth import oracle
from quizapp.questions.wording import prompt
from quizapp.questions.wrong_numbers import apart

FEWEST, MOST = 3, 4
_MOST_TRIED = 40


def pairs_for(card: Card, material: Material, draw: Draw) -> list[tuple[Card, str]]:
    """Return a card and others, each with its prompt; fewer than `FEWEST` where no more are fair."""
    own = _with_prompt(card, material)
    if own is None:
        return []
    chosen = [own]
    others = [entry for entry in _like(card, material) if entry.id != card.entry.id]
    for entry in draw.random.sample(others, min(len(others), _MOST_TRIED)):
        for other in entry_cards(entry, material):
            pair = _with_prompt(other, material) if other.facet == card.facet else None
            if pair and len(chosen) < MOST and all(_apart(pair, one, material) for one in chosen):
                chosen.append(pair)
    return chosen


def _with_prompt(card: Card, material: Material) -> tuple[Card, str] | None:
    """Return a card with its prompt, None where that gives the answer away or the fact is in doubt."""
    text = prompt(card, material)
    if card.entry.text("Caution") or gives_away(text, (card.answer, *card.accept)):
        return None
    return card, text


def _apart(one: tuple[Card, str], other: tuple[Card, str], material: Material) -> bool:
    """Whether neither answer fits the other prompt, and two numbers can be told apart by size alone."""
    (card, text), (second, its) = one, other
    return not (
        (card.facet == "value" and not _like_sizes(card, second, material))
        or fold(text) == fold(its)
        or gives_away(text, (second.answer,))
        or gives_away(its, (card.answer,))
        or not oracle(card, material)(second.answer)
        or not oracle(second, material)(card.answer)
    )


def _like_sizes(card: Card, second: Card, material: Material) -> bool:
    """Whether two values differ enough and have one unit, which else would tell what each is of."""
    one, other = (read_quantity(of.answer, material.language) for of in (card, second))
    return not one or not other or (same_unit(one.unit, other.unit) and apart(one, other))


def _like(card: Card, material: Material) -> Sequence[Entry]:
    """Return the entries whose answers are of the card's own sort."""
    find = _LIKE.get(card.entry.kind)
    return find(card, material) if find else ()


def _sharing(*labels: str) -> Callable[[Card, Material], Sequence[Entry]]:
    return lambda card, material: alike(card.entry, material, *labels)


def _comparable(card: Card, material: Material) -> Sequence[Entry]:
    return [one.entry for one in comparable(card.entry, material).figures]


_LIKE: dict[str, Callable[[Card, Material], Sequence[Entry]]] = {
    "Term": _sharing(),
    "Name": _sharing("Type"),
    "Figure": _comparable,
    "Event": _sharing(),
    "Link": _sharing("Group"),
    "Cause": _sharing(),
}
"""By kind, what the entries that can stand together share."""


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
