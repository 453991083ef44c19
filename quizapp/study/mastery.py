"""How well each topic of a lesson is known."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quizapp.memory.fsrs import retrievability
from quizapp.memory.state import CardState
from quizapp.questions.model import Card
from quizapp.study.pick import KNOWN


@dataclass(frozen=True, slots=True)
class Mastery:
    """A topic's cards: how many there are, were asked, are known well; the mean chance of recall today.

    A card that was never asked counts as not recalled.
    """

    lesson: str
    topic: str
    cards: int
    seen: int
    known: int
    recall: float


def mastery_of(
    lesson: str, cards: Iterable[Card], states: Mapping[str, CardState], day: int
) -> tuple[Mastery, ...]:
    """Return how well the topics of a lesson are known on a study day, in the order of its cards."""
    topics: dict[str, list[CardState | None]] = {}
    for card in cards:
        topics.setdefault(card.entry.topic, []).append(states.get(card.key))
    return tuple(_topic(lesson, topic, found, day) for topic, found in topics.items())


def _topic(lesson: str, topic: str, found: list[CardState | None], day: int) -> Mastery:
    states = [state for state in found if state]
    recall = sum(retrievability(day - state.last_day, state.stability) for state in states)
    known = sum(state.stability > KNOWN for state in states)
    return Mastery(lesson, topic, len(found), len(states), known, recall / len(found))
