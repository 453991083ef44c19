"""What `make simulate` prints: every row, and beside each aim whether it is met."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from multiprocessing.pool import Pool
from statistics import fmean

from tests.simulate import settings
from tests.simulate.calibration import Belief, Morning, bias, common_log
from tests.simulate.comparing import OURS, PERIODS, Result, Run, hours_at, result, runs
from tests.simulate.exams import PLANS, exam
from tests.simulate.settings import BIAS, GRIDS, LEARNERS, MATCHED, SHARE, TIMES, WITHIN

_TENTHS = (0.0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01)


def met(*, holds: bool) -> str:
    """Return how an aim is told to be met or missed."""
    return "met" if holds else "MISSED"


def calibration_table(pool: Pool) -> Iterator[str]:
    """Yield, for each learner and form, by how much recall is overrated."""
    yield "Predicted minus true typed recall after an answer in each form, of the cards of one log"
    yield f"(when due at .90; {settings.LATER} days on; beside the same answers typed)"
    numbers = range(len(LEARNERS))
    for learner, (beliefs, mornings) in zip(LEARNERS, pool.map(common_log, numbers), strict=True):
        yield f"\n{learner.name}: {len(beliefs) // len(settings.CALIBRATED)} answers"
        for first in (False, True):
            told = [one for one in beliefs if one.first is first]
            yield from _by_form(told, "first" if first else "later", matched=learner is MATCHED)
        yield from _by_predicted(mornings)


def _by_form(beliefs: Sequence[Belief], which: str, *, matched: bool) -> Iterator[str]:
    typed, _ = bias([one for one in beliefs if one.form == "typed"])
    for form in settings.CALIBRATED:
        due, later = bias([one for one in beliefs if one.form == form])
        beside = met(holds=abs(due - typed) <= BIAS)
        truth = f", of the truth {met(holds=abs(due) <= BIAS)}" if matched else ""
        yield (
            f"  {which} {form:<11} {due:+.3f}  {later:+.3f}  beside typed {due - typed:+.3f}"
            f"  within {BIAS}: {beside}{truth}"
        )


def _by_predicted(mornings: Sequence[Morning]) -> Iterator[str]:
    whole = fmean(one.predicted - one.true for one in mornings)
    yield f"  every card on every morning: predicted minus true {whole:+.4f} of {len(mornings)}"
    for low, high in pairwise(_TENTHS):
        mine = [one for one in mornings if low <= one.predicted < high]
        if mine:
            predicted, true = fmean(o.predicted for o in mine), fmean(o.true for o in mine)
            yield f"    {low:.2f}–{min(high, 1):.2f}: {predicted:.3f} true {true:.3f} of {len(mine)}"


def exam_table(pool: Pool) -> Iterator[str]:
    """Yield what each plan for an exam comes to."""
    yield f"\nAn exam on day {settings.EXAM_DAY}: true recall in the morning, minutes, those of the last days"
    asked = [(number, plan) for number in range(len(LEARNERS)) for plan in PLANS]
    found = dict(zip(asked, pool.starmap(exam, asked), strict=True))
    for (number, plan), (recall, minutes, last) in found.items():
        share = minutes / found[number, "flat"][1]
        aim = met(holds=recall >= settings.EXAM_TARGET and share <= SHARE)
        yield (
            f"  {LEARNERS[number].name:<15} {plan:<9} {recall:.3f}  {minutes:6.1f}  {last:5.1f}"
            f"  {share:.2f} of flat{': ' + aim if plan == 'plan' else ''}"
        )


def comparison_tables(pool: Pool) -> Iterator[str]:
    """Yield every run of every scheduler, and hours at equal recall."""
    asked = runs()
    found = dict(zip(asked, pool.map(result, asked, chunksize=1), strict=True))
    for forms, days in PERIODS:
        for number, learner in enumerate(LEARNERS):
            yield f"\n{learner.name}, {days} days, forms {forms}: {_COLUMNS}"
            yield from _at_recall(Run(number, "", 0, forms, days=days), found)
    for minutes in settings.MINUTES_A_DAY:
        yield f"\nAll of {minutes:g} minutes a day, ahead where nothing is due: {_COLUMNS}"
        for run, one in found.items():
            if run.minutes == minutes:
                yield f"  {LEARNERS[run.learner].name:<15} {_row(run, one)}"


_COLUMNS = "recall on average and on the last day, hours, answers"


def _at_recall(like: Run, found: Mapping[Run, Result]) -> Iterator[str]:
    mine = {
        run: one
        for run, one in found.items()
        if replace(run, scheduler=like.scheduler, knob=like.knob) == like
    }
    for run, one in mine.items():
        yield f"  {_row(run, one)}"
    ours = mine[replace(like, scheduler=OURS, knob=settings.RETENTION)]
    curves = {
        name: [one for run, one in mine.items() if run.scheduler == name] for name in (OURS, *GRIDS)
    }
    for name in GRIDS:
        best = max(curves[name], key=lambda one: one.average)
        recall = min(ours.average, best.average)
        yield _beside(name, recall, hours_at(recall, curves[name]), hours_at(recall, curves[OURS]))


def _row(run: Run, one: Result) -> str:
    return (
        f"{run.scheduler:<8} {run.knob:<7g} {one.average:.3f}  {one.at_end:.3f}"
        f"  {one.hours:6.2f}  {one.answers:7.0f}"
    )


def _beside(name: str, recall: float, theirs: float, ours: float) -> str:
    """Return how many times as long a rival takes, at our recall or the most that it reaches."""
    ratio = theirs / ours
    holds = ratio >= (TIMES if name in ("fixed", "random") else 1 / WITHIN)
    return (
        f"  at {recall:.3f}: {name} {theirs:.2f} h, ours {ours:.2f} h, {ratio:.2f} times:"
        f" {met(holds=holds)}"
    )
