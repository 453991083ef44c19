"""Which day of an exam is meant by what was written."""

import calendar
from datetime import date

from quizapp.errors import UsageError
from quizapp.language import tr
from quizapp.lessons.values.when import read_when
from quizapp.study.sentences import dated

FURTHEST = 10
"""Years ahead; a day later than that is a slip of the keyboard."""


def exam_day(text: str, today: date) -> date:
    """Return the day that a text means; one without its year is the next of that date.

    UsageError where it is no day, or one that an exam cannot be on.
    """
    day = _day(text) or _next(text, today)
    if day is None:
        raise UsageError(
            tr(
                "“{text}” is not read as a day. Write it like “{day}” or “{iso}”.",
                text=text,
                day=dated(_example(today), date.min),
                iso=_example(today).isoformat(),
            )
        )
    if day < today:
        raise UsageError(tr("{day} is over. Choose today or a day to come.", day=dated(day, today)))
    if day.year > today.year + FURTHEST:
        raise UsageError(tr("{day} is too far away. Is the year right?", day=dated(day, today)))
    return day


def _day(text: str) -> date | None:
    found = read_when(text.strip())
    return found.start if found.precision == "day" and found.start == found.end else None


def _next(text: str, today: date) -> date | None:
    """Return the next day of a date without a year, after which or before which one is written."""
    years = (today.year, today.year + 1)
    days = (_day(f"{text.strip()} {year}") or _day(f"{year}年{text.strip()}") for year in years)
    return next((day for day in days if day and day >= today), None)


def _example(today: date) -> date:
    year = today.year + 1
    return date(year, today.month, min(today.day, calendar.monthrange(year, today.month)[1]))
