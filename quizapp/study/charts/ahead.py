"""How many cards come on the next days."""

from collections.abc import Sequence

from quizapp.language import day_text, number, phrase, tr
from quizapp.study.charts.model import Bars, Chart, Table
from quizapp.study.charts.scale import ticks_up_to
from quizapp.study.forecast import DayAhead
from quizapp.study.sentences import on_day

_HEADER = (phrase("Day"), phrase("Cards that come again"), phrase("New cards"))
_PARTS = (phrase("come again"), phrase("new"))
_WEEK = 7
_BOTH = phrase(
    "{n} {n:card comes|cards come} again and {new} new, most {day} ({most}). Each is counted once, on"
    " the day on which it comes next."
)
_AGAIN = phrase(
    "{n} {n:card comes|cards come} again, most {day} ({most}). Each is counted once, on the day on"
    " which it comes next."
)
_NEW = phrase(
    "{n} {n:new card comes|new cards come}, most {day} ({most}). Each is counted once, on the day on"
    " which it comes next."
)


def ahead_chart(forecast: Sequence[DayAhead]) -> Chart:
    """Return how many cards come again and how many are new, day by day."""
    counts = tuple((one.reviews, one.new) for one in forecast)
    top = max((sum(both) for both in counts), default=0)
    bars = Bars(tuple(map(tr, _PARTS)), counts, _labels(forecast), ticks_up_to(top))
    return Chart(
        "ahead",
        tr("The next {n} days", "", len(forecast)),
        _sentence(forecast),
        bars if top else None,
        Table(tuple(map(tr, _HEADER)), tuple((one.day, one.reviews, one.new) for one in forecast)),
    )


def _labels(forecast: Sequence[DayAhead]) -> tuple[str, ...]:
    return tuple(
        tr("Today") if not at else "" if at % _WEEK else day_text(one.day, "short")
        for at, one in enumerate(forecast)
    )


def _sentence(forecast: Sequence[DayAhead]) -> str:
    reviews, new = sum(one.reviews for one in forecast), sum(one.new for one in forecast)
    if not reviews + new:
        return tr("No card comes in the next {n} days.", "", len(forecast))
    most = max(forecast, key=lambda one: one.reviews + one.new)
    return tr(
        _BOTH if reviews and new else _AGAIN if reviews else _NEW,
        "",
        reviews or new,
        new=number(new),
        day=on_day(most.day, forecast[0].day),
        most=number(most.reviews + most.new),
    )
