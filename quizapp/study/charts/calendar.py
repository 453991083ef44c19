"""On which days was studied, and how much."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from quizapp.study.charts.model import Chart, HeatMap, Table
from quizapp.study.charts.scale import step_for
from quizapp.study.retention import StudyDay
from quizapp.study.sentences import counted, dated

WEEKS = 26
"""How far back the picture looks; the table has every day."""
_APART = 3
"""Weeks that the names of two months need."""
_HEADER = ("Day", "Answers", "Minutes")
_WEEKDAYS = ("Mon", "", "Wed", "", "Fri", "", "Sun")


def calendar_chart(days: Sequence[StudyDay], today: date) -> Chart:
    """Return on which days of the last weeks how many answers were given."""
    first = today - timedelta(days=today.weekday(), weeks=WEEKS - 1)
    recent = [one for one in days if one.day >= first and one.answers]
    table = Table(
        _HEADER, tuple((one.day, one.answers, round(one.minutes)) for one in reversed(days))
    )
    return Chart(
        "calendar",
        "Days on which you studied",
        _sentence(recent, today) if days else "You have not studied yet.",
        _map({one.day: one.answers for one in recent}, first, today) if recent else None,
        table,
    )


def _map(answers: Mapping[date, int], first: date, today: date) -> HeatMap:
    step = step_for(max(answers.values()))
    begins = [first + timedelta(weeks=week) for week in range(WEEKS)]
    weeks = tuple(
        tuple(
            None
            if (day := monday + timedelta(days=at)) > today
            else -(-answers.get(day, 0) // step)
            for at in range(7)
        )
        for monday in begins
    )
    top = max(level or 0 for week in weeks for level in week)
    levels = ("none", *(_span(step * level, step) for level in range(top)))
    return HeatMap(weeks, _months(begins), levels, _WEEKDAYS)


def _span(below: int, step: int) -> str:
    return f"{below + 1}" if step == 1 else f"{below + 1}–{below + step}"


def _months(begins: Sequence[date]) -> tuple[str, ...]:
    """Return the month's name above the first week that begins in it, where there is room."""
    labels, last = [], -_APART
    for at, monday in enumerate(begins):
        fresh = at == 0 or monday.month != begins[at - 1].month
        after = begins[at + 1 : at + _APART]
        crowded = at == 0 and any(one.month != monday.month for one in after)
        if fresh and at - last >= _APART and not crowded:
            last = at
            labels.append(f"{monday:%b}")
        else:
            labels.append("")
    return tuple(labels)


def _sentence(recent: Sequence[StudyDay], today: date) -> str:
    span = f"in the last {WEEKS} weeks"
    if not recent:
        return f"You have not studied {span}."
    minutes = round(sum(one.minutes for one in recent) / len(recent))
    about = f"about {counted(minutes, 'minute')}" if minutes else "less than a minute"
    if len(recent) == 1:
        when = "today" if recent[0].day == today else f"on {dated(recent[0].day, today)}"
        return f"You studied on one day {span}: {when}, {counted(recent[0].answers, 'answer')}."
    most = max(recent, key=lambda one: one.answers)
    when = "today" if most.day == today else f"on {dated(most.day, today)}"
    return (
        f"You studied on {len(recent)} days {span}, {about} each time;"
        f" most {when}, with {counted(most.answers, 'answer')}."
    )
