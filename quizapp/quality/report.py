"""The report on a lesson: each check with its figure beside its threshold, and what is behind it."""

from collections.abc import Sequence

from quizapp.lessons.model import Lesson
from quizapp.quality.asking import sample_of
from quizapp.quality.checks.rows import Check
from quizapp.quality.model import Measured, Report, Result, Sample, Verdict
from quizapp.quality.oracle.facts import Facts
from quizapp.quality.table import CHECKS


def report_on(lesson: Lesson, seeds: int, *, shipped: bool = False) -> Report:
    """Return the report on a lesson over seeds from 0; checks of the `shipped` one only inform of others."""
    return report_of(sample_of(lesson, range(seeds)), seeds, shipped=shipped)


def report_of(sample: Sample, seeds: int, *, shipped: bool = False) -> Report:
    """Return the report on questions that were made."""
    facts = Facts(sample.lesson)
    results = tuple(_result(check, sample, facts, shipped=shipped) for check in CHECKS)
    questions = sum(one.times for one in sample.asked)
    return Report(sample.lesson, seeds, questions, results, tuple(sample.forms))


def unfair(sample: Sample, checks: Sequence[Check] = CHECKS) -> list[Result]:
    """Return the checks of fairness that a sample misses."""
    facts = Facts(sample.lesson)
    found = (_result(check, sample, facts, shipped=False) for check in checks if check.level == "F")
    return [one for one in found if one.verdict == "missed"]


def _result(check: Check, sample: Sample, facts: Facts, *, shipped: bool) -> Result:
    measured = check.measure(sample, facts)
    return Result(
        check.id,
        check.level,
        check.words,
        check.threshold,
        measured.figure,
        _verdict(check, measured, shipped=shipped),
        measured.shortfalls,
    )


def _verdict(check: Check, measured: Measured, *, shipped: bool) -> Verdict:
    if check.level == "L" and not shipped:
        return "for information"
    if measured.met is None:
        return "too few to say"
    return "met" if measured.met else "missed"
