"""On which days was studied, and how much."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from quizapp.language import day_text, phrase, tr
from quizapp.study.charts.model import Chart, HeatMap, Table
from quizapp.study.charts.scale import step_for
from quizapp.study.retention import StudyDay
from quizapp.study.sentences import dated

WEEKS = 26
"""How far back the picture looks; the table has every day."""
_APART = 3
"""Weeks that the names of two months need."""
_HEADER = (phrase("Day"), phrase("Answers"), phrase("Minutes"))
_WEEKDAYS = (phrase("Mon"), "", phrase("Wed"), "", phrase("Fri"), "", phrase("Sun"))


def calendar_chart(days: Sequence[StudyDay], today: date) -> Chart:
    """Return on which days of the last weeks how many answers were given."""
    first = today - timedelta(days=today.weekday(), weeks=WEEKS - 1)
    recent = [one for one in days if one.day >= first and one.answers]
    table = Table(
        tuple(map(tr, _HEADER)),
        tuple((one.day, one.answers, round(one.minutes)) for one in reversed(days)),
    )
    return Chart(
        "calendar",
        tr("Days on which you studied"),
        _sentence(recent, today) if days else tr("You have not studied yet."),
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
    levels = (tr("none"), *(_span(step * level, step) for level in range(top)))
    return HeatMap(
        weeks, _months(begins), levels, tuple(tr(name) if name else "" for name in _WEEKDAYS)
    )


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
            labels.append(day_text(monday, "month"))
        else:
            labels.append("")
    return tuple(labels)


def _sentence(recent: Sequence[StudyDay], today: date) -> str:
    if not recent:
        return tr("You have not studied in the last {n} weeks.", "", WEEKS)
    most = max(recent, key=lambda one: one.answers)
    when = tr("today") if most.day == today else tr("on {day}", day=dated(most.day, today))
    if len(recent) == 1:
        return tr(
            "You studied on one day in the last {weeks} weeks: {day}, {n} {n:answer|answers}.",
            "",
            most.answers,
            weeks=WEEKS,
            day=when,
        )
    minutes = round(sum(one.minutes for one in recent) / len(recent))
    return tr(
        "You studied on {days} days in the last {weeks} weeks, {about} each time; most {day}, with"
        " {n} {n:answer|answers}.",
        "",
        most.answers,
        days=len(recent),
        weeks=WEEKS,
        about=_about(minutes),
        day=when,
    )


def _about(minutes: int) -> str:
    if not minutes:
        return tr("less than a minute")
    return tr("about {n} {n:minute|minutes}", "", minutes)
