"""How many cards come on each of the next days."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from quizapp.memory.fsrs import LONGEST
from quizapp.memory.policy import LAST_DAYS, Policy
from quizapp.memory.state import CardState
from quizapp.study.cost import AHEAD, beginnings
from quizapp.study.exam import wanted_for_exam


@dataclass(frozen=True, slots=True)
class DayAhead:
    """A study day to come: cards to be asked again, by what is known today, and new ones."""

    day: date
    reviews: int
    new: int


def forecast_of(
    cards: Sequence[str],
    states: Mapping[str, CardState],
    day: int,
    policy: Policy,
    days: int = AHEAD,
) -> tuple[DayAhead, ...]:
    """Return what the next days bring, `day` first: what is overdue comes then.

    Every card counts once, on the day on which it is asked next.
    """
    until = day + days - 1
    known = {card: states[card] for card in cards if card in states}
    reviews = Counter(_asked(known, day, policy).values())
    keys = [("", card) for card in cards]
    begun = {("", card): state for card, state in states.items()}
    new = Counter(begins for _, begins in beginnings(keys, begun, day, until, policy))
    return tuple(
        DayAhead(date.fromordinal(one), reviews[one], new[one]) for one in range(day, until + 1)
    )


def _asked(known: Mapping[str, CardState], day: int, policy: Policy) -> dict[str, int]:
    """Return the study day on which each card is asked next; what went wrong today comes again today."""
    days = {
        card: day
        for card, state in known.items()
        if state.last_day == day and not state.right_today
    }
    usual = {card: max(state.due, day, state.last_day + 1) for card, state in known.items()}
    if policy.exam < day:
        return usual | days
    first = max(day, policy.exam - LAST_DAYS)
    days = {card: due for card, due in usual.items() if due < first} | days
    left = {card: state for card, state in known.items() if card not in days or first == day}
    for one in range(first, policy.exam + 1):
        for card in wanted_for_exam(left, one, policy):
            days.setdefault(card, one)
            left[card] = replace(left[card], last_day=one, stability=LONGEST)
    return {card: max(due, policy.exam + 1) for card, due in usual.items()} | days


def together(forecasts: Sequence[Sequence[DayAhead]]) -> tuple[DayAhead, ...]:
    """Return the sum of the forecasts of several lessons over the same days."""
    return tuple(
        DayAhead(same[0].day, sum(one.reviews for one in same), sum(one.new for one in same))
        for same in zip(*forecasts, strict=True)
    )
