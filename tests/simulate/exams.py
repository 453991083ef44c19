"""The plan for an exam against keeping everything at its target all the time."""

from collections.abc import Sequence
from statistics import fmean

from quizapp.memory.policy import LAST_DAYS
from tests.simulate import settings
from tests.simulate.schedulers import ForExam, Ours
from tests.simulate.settings import LEARNERS
from tests.simulate.study import Study

PLANS = {
    "flat": lambda: Ours(settings.EXAM_TARGET),
    "plan": ForExam,
    "flat .90": lambda: Ours(settings.RETENTION),
}


def exam(
    learner: int, plan: str, seeds: Sequence[int] = settings.SEEDS
) -> tuple[float, float, float]:
    """Return recall on the morning of the exam, the minutes until then, and those of the last days."""
    found = [_once(learner, plan, seed) for seed in seeds]
    recall, minutes, last = (fmean(column) for column in zip(*found, strict=True))
    return recall, minutes, last


def _once(learner: int, plan: str, seed: int) -> tuple[float, float, float]:
    study = Study(LEARNERS[learner], PLANS[plan](), seed)
    minutes = [0.0]
    for day in range(1, settings.EXAM_DAY):
        study.day(day)
        minutes.append(study.seconds / 60)
    return study.known(settings.EXAM_DAY), minutes[-1], minutes[-1] - minutes[-1 - LAST_DAYS]
