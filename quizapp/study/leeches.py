"""Leeches: cards that are forgotten again and again, and what they are mistaken for."""

from collections import Counter
from collections.abc import Iterable, Sequence

from quizapp.lessons.fold import fold
from quizapp.lessons.values.quantity import read_quantity
from quizapp.lessons.values.units import same_unit
from quizapp.memory.log import LogRow
from quizapp.memory.state import CardState
from quizapp.questions.likeness import grade_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card

LEECH = 8
"""Lapses from which on more of the same will not help."""
SHOWN = 2
"""Look-alikes that one can compare a fact with at a glance."""
ALIKE = 0.35
"""How like its own an answer must be, from 0 to 1, to be shown where it was never given for it."""


def is_leech(state: CardState | None) -> bool:
    """Whether a card was forgotten so often that it should be looked at in another way."""
    return state is not None and state.lapses >= LEECH


def look_alikes(
    card: Card, cards: Iterable[Card], rows: Iterable[LogRow], material: Material
) -> Sequence[Card]:
    """Return the cards that a card is most likely mistaken for, the likeliest first.

    Those come first whose answers were given for it, by `rows` of its history; then those whose
    answers are most like its own.
    """
    given = Counter(fold(row.response) for row in rows if row.verdict == "wrong")
    others = [
        other
        for other in cards
        if (other.entry.kind, other.facet) == (card.entry.kind, card.facet)
        and fold(other.answer) != fold(card.answer)
        and _of_one_unit(card, other, material)
    ]
    mistaken = {other.key: given[fold(other.answer)] for other in others}
    grade = grade_of(card, card.answer, material)
    alike = {other.key: grade(other.answer) for other in others}
    ranked = sorted(others, key=lambda other: (-mistaken[other.key], -alike[other.key], other.key))
    return [other for other in ranked if mistaken[other.key] or alike[other.key] >= ALIKE][:SHOWN]


def _of_one_unit(card: Card, other: Card, material: Material) -> bool:
    """Whether two numbers count the same, as nobody takes people for per cent; so do all other answers."""
    one, two = (read_quantity(each.answer, material.language) for each in (card, other))
    return not (one and two) or same_unit(one.unit, two.unit)
