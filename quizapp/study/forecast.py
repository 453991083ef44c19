"""How many cards come on each of the next days."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from quizapp.memory.policy import Policy
from quizapp.memory.state import CardState
from quizapp.study.cost import AHEAD, asked_on, beginnings


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
    reviews = Counter(_next(states[card], day, policy) for card in cards if card in states)
    keys = [("", card) for card in cards]
    known = {("", card): state for card, state in states.items()}
    new = Counter(begins for _, begins in beginnings(keys, known, day, until, policy))
    return tuple(
        DayAhead(date.fromordinal(one), reviews[one], new[one]) for one in range(day, until + 1)
    )


def _next(state: CardState, day: int, policy: Policy) -> int:
    """Return the study day on which a card is asked next; what went wrong today comes again today."""
    if state.last_day == day and not state.right_today:
        return day
    return asked_on(state, day, policy)


def together(forecasts: Sequence[Sequence[DayAhead]]) -> tuple[DayAhead, ...]:
    """Return the sum of the forecasts of several lessons over the same days."""
    return tuple(
        DayAhead(same[0].day, sum(one.reviews for one in same), sum(one.new for one in same))
        for same in zip(*forecasts, strict=True)
    )
