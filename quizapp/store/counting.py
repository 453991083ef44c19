"""Brings together what statistics are drawn from: a few sums, and the rows of a few cards."""

from collections.abc import Mapping, Sequence

from quizapp.memory.marks import Marks
from quizapp.memory.policy import Policy
from quizapp.memory.state import CardState
from quizapp.questions.model import Card
from quizapp.store.store import Store
from quizapp.study.hardest import hardest_keys
from quizapp.study.statistics import LessonSoFar, Statistics, statistics_of

CLAIMS = 100
"""Claims that a teacher would look through."""


def so_far(
    store: Store,
    lesson: str,
    cards: Sequence[Card],
    states: Mapping[str, CardState],
    policy: Policy,
    marks: Marks,
) -> LessonSoFar:
    """Return what is known of a lesson, with the answers to its hardest cards and the claims."""
    keys = hardest_keys([card.key for card in cards], states)
    answers = store.histories(lesson, keys) if keys else []
    claims = store.claims(lesson, CLAIMS)
    return LessonSoFar(lesson, cards, states, policy, marks, answers, claims)


def statistics(
    store: Store, lessons: Sequence[LessonSoFar], day: int, only: str | None = None
) -> Statistics:
    """Return the statistics of some lessons; the counts are over `only` one, or over all ever answered."""
    return statistics_of(lessons, store.daily(only), store.predictions(only), day)
