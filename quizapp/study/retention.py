"""How much was remembered, week by week, and whether that is what was predicted."""

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from quizapp.memory.tally import BUCKETS

_MILLIONTHS = 1_000_000


class DayCount(NamedTuple):
    """The answers of a study day and the milliseconds that they took, practice included.

    Of those that something was predicted of: how many they are, how many were right, and the sum of
    what was predicted, in millionths.
    """

    day: int
    answers: int
    took: int
    tested: int
    right: int
    predicted: int


class BucketCount(NamedTuple):
    """The answers in a form of which about the same was predicted; `bucket` as in `tally.py`."""

    form: str
    bucket: int
    answers: int
    right: int
    predicted: int


@dataclass(frozen=True, slots=True)
class Fit:
    """How many answers were predicted, at least one: the mean chance to be right, and the share that was."""

    answers: int
    predicted: float
    right: float


@dataclass(frozen=True, slots=True)
class Week:
    """What was remembered of what had been known before, in the week that begins on a Monday."""

    begins: date
    fit: Fit


@dataclass(frozen=True, slots=True)
class StudyDay:
    """How many answers a study day had, and the minutes that they took."""

    day: date
    answers: int
    minutes: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """What was predicted against what was seen: by form, and over equal parts of the chance predicted.

    `error` is the root of the mean square of what these parts are off, by answers; `whole` is over
    all. Both are None where nothing was predicted.
    """

    whole: Fit | None
    forms: tuple[tuple[str, Fit], ...]
    curve: tuple[tuple[float, Fit], ...]
    error: float | None


def weeks_of(days: Iterable[DayCount]) -> tuple[Week, ...]:
    """Return the weeks in which something was remembered or forgotten, the first first."""
    weeks: dict[int, list[DayCount]] = defaultdict(list)
    for one in days:
        weeks[one.day - date.fromordinal(one.day).weekday()].append(one)
    fits = (
        (begins, _fit((one.tested, one.right, one.predicted) for one in weeks[begins]))
        for begins in sorted(weeks)
    )
    return tuple(Week(date.fromordinal(begins), fit) for begins, fit in fits if fit)


def days_of(days: Iterable[DayCount]) -> tuple[StudyDay, ...]:
    """Return the study days on which something was answered, the first first."""
    return tuple(
        StudyDay(date.fromordinal(one.day), one.answers, one.took / 60_000) for one in sorted(days)
    )


def calibration_of(buckets: Iterable[BucketCount]) -> Calibration:
    """Return how far what was predicted is from what was seen."""
    forms: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    parts: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for form, bucket, *counts in buckets:
        forms[form].append((counts[0], counts[1], counts[2]))
        parts[bucket].append((counts[0], counts[1], counts[2]))
    by_form = tuple((form, fit) for form in sorted(forms) if (fit := _fit(forms[form])))
    curve = tuple((one / BUCKETS, fit) for one in sorted(parts) if (fit := _fit(parts[one])))
    whole = _fit(counts for group in parts.values() for counts in group)
    return Calibration(whole, by_form, curve, _error([fit for _, fit in curve]))


def recent(weeks: Iterable[Week], day: date, count: int) -> Fit | None:
    """Return the fit over the last weeks, that of a day included; None where nothing was predicted."""
    first = day.toordinal() - day.weekday() - 7 * (count - 1)
    fits = [week.fit for week in weeks if week.begins.toordinal() >= first]
    answers = sum(fit.answers for fit in fits)
    if not answers:
        return None
    predicted = sum(fit.predicted * fit.answers for fit in fits) / answers
    return Fit(answers, predicted, sum(fit.right * fit.answers for fit in fits) / answers)


def _fit(counts: Iterable[tuple[int, int, int]]) -> Fit | None:
    """Return the fit of answers, right ones and millionths predicted; None of none."""
    answers = right = predicted = 0
    for some, were_right, was_predicted in counts:
        answers, right, predicted = answers + some, right + were_right, predicted + was_predicted
    return Fit(answers, predicted / _MILLIONTHS / answers, right / answers) if answers else None


def _error(fits: Iterable[Fit]) -> float | None:
    fits = list(fits)
    answers = sum(fit.answers for fit in fits)
    squares = sum(fit.answers * (fit.predicted - fit.right) ** 2 for fit in fits)
    return math.sqrt(squares / answers) if answers else None
