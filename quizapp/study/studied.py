"""A lesson as it is studied now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizapp.memory.state import CardState
from quizapp.questions.material import Material
from quizapp.questions.model import Card


@dataclass(frozen=True, slots=True)
class Studied:
    """A lesson's cards in the order of learning, and what is known of them; those put aside are left out.

    `by_key` has all of them.
    """

    lesson: str
    cards: Sequence[Card]
    by_key: Mapping[str, Card]
    states: Mapping[str, CardState]
    material: Material
