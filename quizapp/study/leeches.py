"""Leeches: cards that are forgotten again and again, and what they are mistaken for."""

from collections import Counter
from collections.abc import Iterable, Sequence

from quizapp.lessons.fold import fold
from quizapp.memory.log import LogRow
from quizapp.memory.state import CardState
from quizapp.questions.likeness import grade_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card

LEECH = 8
"""Lapses from which on more of the same will not help."""
SHOWN = 2
"""Look-alikes that one can compare a fact with at a glance."""


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
        and other.entry.id != card.entry.id
    ]
    mistaken = {other.key: given[fold(other.answer)] for other in others}
    grade = grade_of(card, card.answer, material)
    alike = {other.key: grade(other.answer) for other in others}
    ranked = sorted(others, key=lambda other: (-mistaken[other.key], -alike[other.key], other.key))
    return [other for other in ranked if mistaken[other.key] or alike[other.key] > 0][:SHOWN]
