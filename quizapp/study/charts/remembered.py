"""How much was remembered week by week, beside what was predicted."""

from collections.abc import Sequence
from datetime import date
from math import floor

from quizapp.language import day_text, number, phrase, tr
from quizapp.study.charts.model import Chart, Curve, Line, Table
from quizapp.study.charts.scale import of_100
from quizapp.study.retention import Fit, Week, recent

LATELY = 4
"""Weeks of which the sentence speaks."""
WEEKS = 52
"""Weeks that the picture goes back; the table has all."""
ENOUGH = 20
"""Answers from which a share says something."""
_ABOUT = 3
"""Of a hundred, how far apart one would still say that two shares are about the same."""
_NONE = phrase(
    "Too few answers yet to say: {enough} to cards of earlier days are needed, and you gave none in"
    " the last {n} weeks."
)
_FEW = phrase(
    "Too few answers yet to say: {enough} to cards of earlier days are needed, and you gave {answers}"
    " in the last {n} weeks."
)
_AS_PREDICTED = phrase(
    "You remembered {right} of 100 in the last {n} weeks, about what was predicted ({predicted})."
)
_MORE = phrase(
    "You remembered {right} of 100 in the last {n} weeks, more than was predicted ({predicted})."
)
_LESS = phrase(
    "You remembered {right} of 100 in the last {n} weeks, less than was predicted ({predicted})."
)
_HEADER = (phrase("Week from"), phrase("Answers"), phrase("Remembered, %"), phrase("Predicted, %"))


def remembered_chart(weeks: Sequence[Week], today: date) -> Chart:
    """Return what was remembered of what had been known before, and what was predicted."""
    shown = [one for one in weeks if (today - one.begins).days < 7 * WEEKS]
    enough = sum(one.fit.answers for one in shown) >= ENOUGH and len(shown) > 1
    rows = tuple(
        (one.begins, one.fit.answers, of_100(one.fit.right), of_100(one.fit.predicted))
        for one in reversed(weeks)
    )
    return Chart(
        "remembered",
        tr("How much you remembered"),
        _sentence(recent(weeks, today, LATELY)),
        _curve(shown, today) if enough else None,
        Table(tuple(map(tr, _HEADER)), rows),
    )


def lowest_tick(lowest: float) -> float:
    """Return where an axis of shares begins, given the lowest: at a half, or a fifth below it."""
    return min(0.5, floor(lowest * 5) / 5)


def percent_ticks(low: float) -> tuple[tuple[float, str], ...]:
    """Return ticks for shares from `low` to 1, on a line from 0 to 1."""
    step = 0.1 if low >= 0.5 else 0.2 if low >= 0.2 else 0.25
    found, at = [], 1.0
    while at > low - 1e-9:
        found.append(((at - low) / (1 - low), f"{round(at * 100)}%"))
        at -= step
    return tuple(reversed(found))


def _curve(weeks: Sequence[Week], today: date) -> Curve:
    lowest = min(min(one.fit.right, one.fit.predicted) for one in weeks)
    low = lowest_tick(lowest)
    first = weeks[0].begins
    span = max(1, (weeks[-1].begins - first).days)
    across = [(one.begins - first).days / span for one in weeks]

    def points(shares: Sequence[float]) -> tuple[tuple[float, float], ...]:
        return tuple(
            (x, (share - low) / (1 - low)) for x, share in zip(across, shares, strict=True)
        )

    lines = (
        Line(tr("predicted"), points([one.fit.predicted for one in weeks]), dashed=True),
        Line(tr("remembered"), points([one.fit.right for one in weeks])),
    )
    return Curve(lines, _dates(weeks, across, today), percent_ticks(low))


def _dates(
    weeks: Sequence[Week], across: Sequence[float], today: date
) -> tuple[tuple[float, str], ...]:
    """Return the first and the last week, and where there is room one between."""
    wanted = {0, len(weeks) - 1} | (
        {len(weeks) // 2} if 0.3 < across[len(weeks) // 2] < 0.7 else set()
    )
    return tuple((across[at], _day(weeks[at].begins, today)) for at in sorted(wanted))


def _day(day: date, today: date) -> str:
    return day_text(day, "short" if day.year == today.year else "short dated")


def _sentence(lately: Fit | None) -> str:
    if lately is None or not lately.answers:
        return tr(_NONE, "", LATELY, enough=ENOUGH)
    if lately.answers < ENOUGH:
        return tr(_FEW, "", LATELY, enough=ENOUGH, answers=number(lately.answers))
    right, predicted = of_100(lately.right), of_100(lately.predicted)
    apart = right - predicted
    said = _AS_PREDICTED if abs(apart) <= _ABOUT else _MORE if apart > 0 else _LESS
    return tr(said, "", LATELY, right=right, predicted=predicted)
