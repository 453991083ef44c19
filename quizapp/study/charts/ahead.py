"""How many cards come on the next days."""

from collections.abc import Sequence

from quizapp.study.charts.model import Bars, Chart, Table
from quizapp.study.charts.scale import ticks_up_to
from quizapp.study.forecast import DayAhead
from quizapp.study.sentences import counted, on_day

_HEADER = ("Day", "Cards that come again", "New cards")
_PARTS = ("come again", "new")
_WEEK = 7


def ahead_chart(forecast: Sequence[DayAhead]) -> Chart:
    """Return how many cards come again and how many are new, day by day."""
    counts = tuple((one.reviews, one.new) for one in forecast)
    top = max((sum(both) for both in counts), default=0)
    bars = Bars(_PARTS, counts, _labels(forecast), ticks_up_to(top))
    return Chart(
        "ahead",
        f"The next {len(forecast)} days",
        _sentence(forecast),
        bars if top else None,
        Table(_HEADER, tuple((one.day, one.reviews, one.new) for one in forecast)),
    )


def _labels(forecast: Sequence[DayAhead]) -> tuple[str, ...]:
    return tuple(
        "Today" if not at else "" if at % _WEEK else f"{one.day.day} {one.day:%b}"
        for at, one in enumerate(forecast)
    )


def _sentence(forecast: Sequence[DayAhead]) -> str:
    reviews, new = sum(one.reviews for one in forecast), sum(one.new for one in forecast)
    if not reviews + new:
        return f"No card comes in the next {len(forecast)} days."
    again = (
        f"{counted(reviews, 'card')} {'comes' if reviews == 1 else 'come'} again" if reviews else ""
    )
    fresh = (f"{new} new" if reviews else counted(new, "new card")) if new else ""
    verb = "" if reviews else " comes" if new == 1 else " come"
    most = max(forecast, key=lambda one: one.reviews + one.new)
    return (
        f"{' and '.join(filter(None, (again, fresh)))}{verb}, most {on_day(most.day, forecast[0].day)}"
        f" ({most.reviews + most.new}). Each is counted once, on the day on which it comes next."
    )
