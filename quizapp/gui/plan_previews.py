"""What wishes mean and cost, worked out one at a time while nobody types."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from quizapp.gui.plan_page import Plans
from quizapp.language import tr
from quizapp.study.cost import AHEAD
from quizapp.study.exam_sentences import a_day, exam_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from quizapp.collection import Collection
    from quizapp.gui.plan_page import Preview
    from quizapp.wishes import Wishes

_PAUSE = 150
"""Milliseconds after the last key before anything is worked out."""


def plans_of(collection: Collection) -> Plans:
    """Return what holds for the open lesson now."""
    policy = collection.wishes.policy
    return Plans(collection.wishes.exam, round(policy.retention * 100), policy.new_per_day)


def keep_plans(wishes: Wishes, plans: Plans) -> None:
    """Keep what is another than before, each by itself: what was kept stays so where the rest fails."""
    if plans.exam != wishes.exam:
        wishes.set_exam(plans.exam)
    if plans.retention != round(wishes.policy.retention * 100):
        wishes.set_retention(plans.retention / 100)
    if plans.new_per_day != wishes.policy.new_per_day:
        wishes.set_new_per_day(plans.new_per_day)


class Previews(QObject):
    """`told` carries which wish it is of and the words; only while `watched` says that they are seen.

    `attempt` does what may fail in the user's world.
    """

    told = Signal(str, str)

    def __init__(
        self,
        collection: Collection,
        attempt: Callable[[Callable[[], None]], None],
        watched: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._collection, self._watched = collection, watched
        self._now = self._wished = plans_of(collection)
        self._day = collection.plan().day
        self._waiting: deque[Preview] = deque()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: attempt(self._tell))

    def begin(self) -> date:
        """Take what holds now as what wishes are compared with; return the study day."""
        self._now, self._day = plans_of(self._collection), self._collection.plan().day
        return self._day

    def wish(self, plans: Plans, what: Sequence[Preview]) -> None:
        """Tell of these wishes soon, in this order."""
        self._wished = plans
        self._waiting = deque(what)
        self._timer.start(_PAUSE)

    def end(self) -> None:
        """Tell nothing more."""
        self._timer.stop()

    def _tell(self) -> None:
        if self._waiting and self._watched():
            what = self._waiting.popleft()
            self.told.emit(what, self._words(what))
            self._timer.start(0)

    def _words(self, what: Preview) -> str:
        now, wished = self._now, self._wished
        if what == "exam":
            plan = self._collection.wishes.exam_plan(wished.exam) if wished.exam else None
            return exam_line(wished.exam, self._day, plan)
        if what == "retention":
            return a_day(self._cost(wished.retention, now.new_per_day))
        if what == "new":
            return a_day(self._cost(now.retention, wished.new_per_day))
        together = a_day(self._cost(wished.retention, wished.new_per_day))
        before = self._collection.wishes.cost().minutes
        if wished == now:
            return tr("In the next {n} days {cost}.", "", AHEAD, cost=together)
        return tr(
            "In the next {n} days {cost}; as it is now {before}.",
            "",
            AHEAD,
            cost=together,
            before=a_day(before),
        )

    def _cost(self, retention: int, new_per_day: int) -> int:
        exam: date | Literal["none"] = self._wished.exam or "none"
        wishes = self._collection.wishes
        cost = wishes.cost(retention=retention / 100, new_per_day=new_per_day, exam=exam)
        return cost.minutes
