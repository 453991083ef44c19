"""What a day comes to: its plan, its summary, and progress over all cards."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from statistics import median

from quizapp.memory.log import LogRow
from quizapp.memory.policy import Policy
from quizapp.memory.state import CardState
from quizapp.questions.model import Card
from quizapp.study.exam import wanted_for_exam
from quizapp.study.model import EVERYTHING, Missed, Plan, Progress, SessionChoice, Summary
from quizapp.study.pick import YOUNG
from quizapp.study.queue import begun_on, queue_of, room_for_new

USUAL_MS = 10_000
"""Milliseconds that an answer takes where nothing is known of a student yet."""
LEAST_MS = 1_500
"""Milliseconds that nobody is quicker than for long, whatever was clicked through or piped in."""
READING = 1.5
"""What reading the feedback adds to the time of an answer."""


def plan_of(
    cards: Sequence[Card],
    states: Mapping[str, CardState],
    day: int,
    policy: Policy,
    times: Sequence[int] = (),
    wanted: SessionChoice = EVERYTHING,
) -> Plan:
    """Return what is to do on a study day, of what is wanted.

    `times` are the student's last answers in milliseconds.
    """
    queue = queue_of(cards, states, day, policy, wanted)
    next_day, next_count = next_work(cards, states, day, policy)
    done = sum(states[card.key].last_day == day for card in cards if card.key in states)
    return Plan(
        day=date.fromordinal(day),
        due=len(queue.due),
        again=len(queue.again),
        new=len(queue.new),
        minutes=minutes_for(queue.left, times),
        done=done,
        next_day=next_day,
        next_count=next_count,
    )


def minutes_for(answers: int, times: Sequence[int]) -> int:
    """Return how long so many answers take with reading their feedback, in whole minutes."""
    each = max(median(times), LEAST_MS) if times else USUAL_MS
    return math.ceil(answers * each * READING / 60_000)


def next_work(
    cards: Sequence[Card], states: Mapping[str, CardState], day: int, policy: Policy
) -> tuple[date | None, int]:
    """Return the first later study day with something to do, and for how many cards.

    A card still waiting today is not counted for later.
    """
    known = {card.key: states[card.key] for card in cards if card.key in states}
    days = Counter(max(state.due, day) for state in known.values())
    if policy.soon(day + 1):
        waiting = set(wanted_for_exam(known, day, policy))
        others = {key: state for key, state in known.items() if key not in waiting}
        days = Counter({one: count for one, count in days.items() if one > policy.exam})
        days[day + 1] = len(wanted_for_exam(others, day + 1, policy))
    unseen = len(cards) - len(known)
    begun = begun_on(day, states.values())
    left = unseen - min(unseen, room_for_new(day, unseen, begun, policy))
    fresh = min(room_for_new(day + 1, left, 0, policy), left)
    later = [one for one in days if one > day and days[one]]
    first = day + 1 if fresh else min(later, default=None)
    if first is None:
        return None, 0
    return date.fromordinal(first), days[first] + fresh


def summary_of(
    cards: Sequence[Card],
    states: Mapping[str, CardState],
    rows: Sequence[LogRow],
    day: int,
    policy: Policy,
) -> Summary:
    """Return how a study day went; `rows` are its live answers in order."""
    by_key = {card.key: card for card in cards}
    first: dict[str, str] = {}
    wrong: dict[str, None] = {}
    for row in rows:
        first.setdefault(row.card, row.verdict)
        if row.verdict == "wrong":
            wrong[row.card] = None
    next_day, next_count = next_work(cards, states, day, policy)
    return Summary(
        day=date.fromordinal(day),
        answered=len(first),
        right=sum(verdict != "wrong" for verdict in first.values()),
        again=tuple(
            Missed(by_key[key].entry.title, by_key[key].answer, key)
            for key in wrong
            if key in by_key
        ),
        next_day=next_day,
        next_count=next_count,
    )


def progress_of(
    cards: Sequence[Card] | None, states: Mapping[str, CardState], day: int, reviews: int
) -> Progress:
    """Return the counts of a lesson's cards by what is known of them, and of those due by day.

    A card is learning below a stability of 4 days, in review from then on, and retired when it was
    answered once but the lesson has it no more. What is overdue counts for `day`. Without `cards`,
    as of a lesson whose file is gone, they are those answered.
    """
    keys = states.keys() if cards is None else {card.key for card in cards}
    mine = [state for key, state in states.items() if key in keys]
    learning = sum(state.stability < YOUNG for state in mine)
    due = Counter(max(day, state.due) for state in mine)
    return Progress(
        reviews=reviews,
        new=len(keys) - len(mine),
        learning=learning,
        review=len(mine) - learning,
        retired=len(states) - len(mine),
        due={date.fromordinal(one): due[one] for one in sorted(due)},
    )


def total(parts: Sequence[Progress]) -> Progress:
    """Return the sum of several lessons' progress."""
    due: Counter[date] = Counter()
    for part in parts:
        due.update(part.due)
    return Progress(
        reviews=sum(part.reviews for part in parts),
        new=sum(part.new for part in parts),
        learning=sum(part.learning for part in parts),
        review=sum(part.review for part in parts),
        retired=sum(part.retired for part in parts),
        due={day: due[day] for day in sorted(due)},
    )
