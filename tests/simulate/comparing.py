"""Ours against its rivals: at equal recall, and at the same minutes a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random
from statistics import fmean

from tests.simulate import settings
from tests.simulate.schedulers import Ours, Scheduler, rival
from tests.simulate.settings import GRIDS, LEARNERS
from tests.simulate.study import Study, always_typed, as_in_the_program

OURS = "ours"
FORMS = {"as in the program": as_in_the_program, "typed only": always_typed}


@dataclass(frozen=True)
class Run:
    """One scheduler, set so, for one learner; with `minutes` a day, all are used."""

    learner: int
    scheduler: str
    knob: float
    forms: str = "as in the program"
    minutes: float = float("inf")
    days: int = settings.DAYS


@dataclass(frozen=True)
class Result:
    """Mean recall over the days counted, recall on the day after the last, hours, answers."""

    average: float
    at_end: float
    hours: float
    answers: float


def result(run: Run, seeds: Sequence[int] = settings.SEEDS) -> Result:
    """Return what a run comes to, on average over the seeds."""
    found = [_once(run, seed) for seed in seeds]
    return Result(*(fmean(column) for column in zip(*found, strict=True)))


def _once(run: Run, seed: int) -> tuple[float, float, float, float]:
    study = Study(
        LEARNERS[run.learner], _scheduler(run, seed), seed, FORMS[run.forms],
        minutes=run.minutes, ahead=run.minutes < float("inf"),
    )  # fmt: skip
    mornings = []
    for day in range(1, run.days + 1):
        if day >= settings.COUNTED_FROM:
            mornings.append(study.known(day))
        study.day(day)
    return fmean(mornings), study.known(run.days + 1), study.seconds / 3600, study.answers


def _scheduler(run: Run, seed: int) -> Scheduler:
    if run.scheduler == OURS:
        return Ours(run.knob)
    return rival(run.scheduler, run.knob, Random(f"{seed} {run.scheduler}"))


PERIODS = (
    ("as in the program", settings.DAYS),
    ("as in the program", settings.SCHOOL_YEAR),
    ("typed only", settings.DAYS),
)
"""The forms and days for which hours are compared at equal recall."""


def runs() -> list[Run]:
    """Return all runs that the tables need, those of equal recall first."""
    ours = {OURS: (settings.RETENTION, *settings.OTHER_RETENTIONS)}
    at_recall = [
        Run(learner, name, knob, forms, days=days)
        for forms, days in PERIODS
        for learner in range(len(LEARNERS))
        for name, knobs in {**ours, **GRIDS}.items()
        for knob in knobs
    ]
    at_minutes = [
        Run(learner, name, knob, minutes=minutes)
        for minutes in settings.MINUTES_A_DAY
        for learner in range(len(LEARNERS))
        for name, knob in {OURS: settings.RETENTION, **settings.USUAL}.items()
    ]
    return at_recall + at_minutes


def hours_at(recall: float, curve: Sequence[Result]) -> float:
    """Return the hours in which a scheduler reaches a recall, between its settings: a straight line.

    Only settings count that no other beats in both; without end where none gets there.
    """
    best: list[Result] = []
    for one in sorted(curve, key=lambda one: (one.hours, -one.average)):
        if not best or one.average > best[-1].average:
            best.append(one)
    for low, high in pairwise(best):
        if low.average < recall <= high.average:
            part = (recall - low.average) / (high.average - low.average)
            return low.hours + part * (high.hours - low.hours)
    return best[0].hours if best[0].average >= recall else float("inf")
