"""What is asked before an exam, and what it takes to know a lesson on the day."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from quizapp.memory.fsrs import after, retrievability
from quizapp.memory.policy import LAST_DAYS, ON_THE_DAY, Policy
from quizapp.memory.replay import Key
from quizapp.memory.state import CardState

_ON_AVERAGE = 4
"""Days before the exam on which a card is asked, as `_share` has them."""


def on_the_day(state: CardState, policy: Policy) -> float:
    """Return the chance that a card would be recalled on the day of the exam, if not asked before."""
    return retrievability(policy.exam - state.last_day, state.stability)


def exam_day_for(state: CardState, day: int, policy: Policy) -> int | None:
    """Return the study day from `day` on at which a card is likely to be asked before the exam.

    None where it will be known on the day, or there is no day left.
    """
    first = max(day, state.last_day + 1)
    if first > policy.exam or on_the_day(state, policy) >= ON_THE_DAY:
        return None
    return max(first, policy.exam - _ON_AVERAGE)


def wanted_for_exam(states: Mapping[str, CardState], day: int, policy: Policy) -> list[str]:
    """Return the keys of the cards still to ask on one of the last days, by what asking them gains.

    Those that would not be known on the day are shared out over the days left: asked all at once, as
    soon as the last days begin, the weakest would have to be asked again and again.
    """
    if not policy.soon(day):
        return []
    low = [
        key
        for key, state in states.items()
        if state.last_day < day and on_the_day(state, policy) < ON_THE_DAY
    ]
    done = sum(state.first_day < day == state.last_day for state in states.values())
    share = max(_share(len(low) + done, day, policy) - done, 0)
    return sorted(low, key=lambda key: (-_gain(states[key], day, policy), key))[:share]


def _share(cards: int, day: int, policy: Policy) -> int:
    """Return how many of some cards a day asks: each one part more than the day before it.

    The later a card is asked, the better it is known on the day.
    """
    part = min(LAST_DAYS, LAST_DAYS + 1 - (policy.exam - day))
    return math.ceil(cards * part / sum(range(part, LAST_DAYS + 1)))


def _gain(state: CardState, day: int, policy: Policy) -> float:
    """Return what a right answer today adds to the chance of recall on the day."""
    stability, _ = after(state.stability, state.difficulty, day - state.last_day, 3)
    return retrievability(policy.exam - day, stability) - on_the_day(state, policy)


@dataclass(frozen=True, slots=True)
class ExamPlan:
    """How far it is to an exam: `days` to go, and how many of `cards` would be below the aim on the day.

    `unseen` of these were never asked. `minutes` a day, from today on, get there.
    """

    day: date
    days: int
    below: int
    unseen: int
    minutes: int
    cards: int


def below_on_the_day(
    keys: Sequence[Key], states: Mapping[Key, CardState], policy: Policy
) -> tuple[int, int]:
    """Return how many cards would be below the aim on the day as it is, and how many of them are unseen."""
    unseen = sum(key not in states for key in keys)
    below = sum(on_the_day(states[key], policy) < ON_THE_DAY for key in keys if key in states)
    return below + unseen, unseen
