"""What a policy costs in minutes a day: every card is followed ahead as it will most likely go."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from quizapp.memory.evidence import predicted, weigh
from quizapp.memory.log import LogRow
from quizapp.memory.policy import LAST_DAYS, Policy
from quizapp.memory.replay import Key, rescheduled, step
from quizapp.memory.state import CardState
from quizapp.study.exam import ExamPlan, below_on_the_day, exam_day_for
from quizapp.study.pick import stage_of
from quizapp.study.queue import begun_on, room_for_new
from quizapp.study.report import minutes_for

AHEAD = 30
"""Days that a preview looks ahead."""
_FORMS = ("choice", "cloze", "typed")
"""The form that stands for those in which a card is asked while it is new, young and known."""
_NEW = 0.5
"""How often a new card is right at once, by guessing among four and by what one knows."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What study takes on average over the days to come: answers and minutes a day."""

    answers: float
    minutes: int


def cost_of(
    keys: Sequence[Key],
    states: Mapping[Key, CardState],
    day: int,
    policy: Policy,
    times: Sequence[int],
    days: int = AHEAD,
) -> Cost:
    """Return what some cards cost a day by a policy, from a study day on for so many `days`.

    `keys` are in the order of learning; `times` are the student's last answers in milliseconds.
    """
    until = day + days - 1
    answers = sum(
        _followed(rescheduled(states[key], key, policy), key, day, until, policy)
        for key in keys
        if key in states
    )
    answers += sum(
        1 / _NEW + _followed(_begun(key, begins, policy), key, begins + 1, until, policy)
        for key, begins in beginnings(keys, states, day, until, policy)
    )
    return Cost(answers / days, math.ceil(minutes_for(math.ceil(answers), times) / days))


def exam_plan_of(
    keys: Sequence[Key],
    states: Mapping[Key, CardState],
    day: int,
    policy: Policy,
    times: Sequence[int],
) -> ExamPlan | None:
    """Return what it takes to know some cards on the day of the exam, None without one ahead."""
    days = policy.exam - day
    if days <= 0:
        return None
    below, unseen = below_on_the_day(keys, states, policy)
    cost = cost_of(keys, states, day, policy, times, days)
    return ExamPlan(date.fromordinal(policy.exam), days, below, unseen, cost.minutes, len(keys))


def beginnings(
    keys: Sequence[Key], states: Mapping[Key, CardState], day: int, until: int, policy: Policy
) -> Iterator[tuple[Key, int]]:
    """Yield the cards that are new by then, with the study days on which they will be begun."""
    fresh = [key for key in keys if key not in states]
    begun = begun_on(day, states.values())
    for one in range(day, until + 1):
        if not fresh:
            break
        room = room_for_new(one, len(fresh), begun if one == day else 0, policy)
        yield from ((key, one) for key in fresh[:room])
        fresh = fresh[room:]


def _begun(key: Key, day: int, policy: Policy) -> CardState:
    """Return the state of a card after the day on which it was begun."""
    lesson, card = key
    row = replace(_row(_FORMS[0], right=True), lesson=lesson, card=card, day=day)
    return step(None, row, policy)


def _followed(state: CardState, key: Key, day: int, until: int, policy: Policy) -> float:
    """Return how many answers a card is likely to take from a study day to another, both included."""
    answers = 0.0
    while (asked := _asked_on(state, day, policy)) <= until:
        form = _FORMS[stage_of(state)]
        known, days = (state.stability, state.difficulty), asked - state.last_day
        right = predicted(known, days, _row(form, right=True)) or 1.0
        answers += 1 / right
        state = rescheduled(_likely(state, asked, days, form, right), key, policy)
        day = asked + 1
    return answers


def _asked_on(state: CardState, day: int, policy: Policy) -> int:
    """Return the study day on which a card is asked next."""
    due = max(state.due, day, state.last_day + 1)
    if due < policy.exam - LAST_DAYS or day > policy.exam:
        return due
    return exam_day_for(state, day, policy) or max(due, policy.exam + 1)


def _likely(state: CardState, day: int, days: int, form: str, right: float) -> CardState:
    """Return a card's state after a day on which it is right at once by a chance, else later on."""
    known = (state.stability, state.difficulty)
    good, easier = weigh(known, days, _row(form, right=True))
    again, harder = weigh(known, days, _row(form, right=False))
    return replace(
        state,
        stability=math.exp(right * math.log(good) + (1 - right) * math.log(again)),
        difficulty=right * easier + (1 - right) * harder,
        last_day=day,
        reviews=state.reviews + 1,
    )


_ROWS = {
    (form, right): LogRow(
        "", "", 0, "answer", "", "", "", 0, 0, 0,
        form=form, options=("",) * 4, verdict="right" if right else "wrong",
    )
    for form in _FORMS
    for right in (True, False)
}  # fmt: skip


def _row(form: str, *, right: bool) -> LogRow:
    """Return an answer in a form, as far as its weight goes."""
    return _ROWS[form, right]
