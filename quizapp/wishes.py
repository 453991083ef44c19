"""What a student wants of a lesson: the date of an exam, how well to know it, how much a day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Literal

from quizapp.ledger import Ledger
from quizapp.looking import TIMES_ASKED
from quizapp.memory.policy import Policy
from quizapp.memory.replay import Key
from quizapp.memory.state import CardState
from quizapp.study.cost import Cost, cost_of, exam_plan_of
from quizapp.study.exam import ExamPlan
from quizapp.study.studied import Studied


class Wishes:
    """A student's settings for an open lesson, each a row of the log, and what each would cost.

    What cannot be saved raises StoreError, and nothing has happened.
    """

    def __init__(self, ledger: Ledger, studied: Callable[[], Studied]) -> None:
        self._ledger, self._studied = ledger, studied

    @property
    def policy(self) -> Policy:
        """What holds for the lesson now."""
        return self._ledger.policy

    @property
    def exam(self) -> date | None:
        """The day of the exam, None for none."""
        return date.fromordinal(self.policy.exam) if self.policy.exam else None

    def set_exam(self, day: date | None) -> None:
        """Plan for an exam on a day, or for none."""
        self._ledger.set({"exam": day.isoformat() if day else None})

    def set_retention(self, chance: float) -> None:
        """Aim at another chance of recall, between those of `policy.RETENTIONS`."""
        self._ledger.set({"retention": chance})

    def set_new_per_day(self, count: int) -> None:
        """Begin so many new cards a study day."""
        self._ledger.set({"new-per-day": count})

    def set_day_start(self, hour: int) -> None:
        """Let every study day begin at an hour from now on, of all lessons."""
        self._ledger.set({"day-start": hour}, everywhere=True)

    def cost(
        self,
        *,
        retention: float | None = None,
        new_per_day: int | None = None,
        exam: date | Literal["none"] | None = None,
    ) -> Cost:
        """Return what the lesson would cost with another aim, other new cards a day or another exam.

        What is None is as it was set; nothing is set.
        """
        policy = self._with(exam)
        if retention is not None:
            policy = replace(policy, retention=retention)
        if new_per_day is not None:
            policy = replace(policy, new_per_day=new_per_day)
        return cost_of(*self._so_far(), policy, self._times())

    def exam_plan(self, exam: date | None = None) -> ExamPlan | None:
        """Return what it takes to know the lesson on the day of the exam, None without one ahead.

        With a day it is of an exam on that; nothing is set.
        """
        return exam_plan_of(*self._so_far(), self._with(exam), self._times())

    def _with(self, exam: date | Literal["none"] | None) -> Policy:
        if exam is None:
            return self.policy
        return replace(self.policy, exam=0 if exam == "none" else exam.toordinal())

    def _so_far(self) -> tuple[list[Key], dict[Key, CardState], int]:
        """Return the cards in the order of learning, what is known of them, and the study day."""
        lesson, day = self._ledger.lesson, self._ledger.turn_to_today()
        states = {(lesson, card): state for card, state in self._ledger.states.items()}
        return [(lesson, card.key) for card in self._studied().cards], states, day

    def _times(self) -> list[int]:
        return self._ledger.store.answer_times(TIMES_ASKED)
