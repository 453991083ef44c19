"""Planning over the open collection: what is wished, what it would cost, and what is kept."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer

from quizapp.gui.plan_page import Plans
from quizapp.language import tr
from quizapp.study.cost import AHEAD
from quizapp.study.exam_sentences import a_day, exam_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from quizapp.collection import Collection
    from quizapp.gui.pages import PagedWindow
    from quizapp.gui.plan_page import Preview

_PAUSE = 150
"""Milliseconds after the last key before anything is worked out."""


class Planning(QObject):
    """The part of the main window for the plan. Previews are worked out one at a time, while nobody types.

    `attempt` does what may fail in the user's world; `done` shows Today.
    """

    def __init__(
        self,
        collection: Collection,
        window: PagedWindow,
        attempt: Callable[[Callable[[], None]], None],
        done: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._collection, self._window, self._done = collection, window, done
        self._now = self._wished = _plans_of(collection)
        self._day = collection.plan().day
        self._waiting: deque[Preview] = deque()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: attempt(self._preview))
        self._links = (
            window.plans_changed.connect(self._wish),
            window.plans_saved.connect(lambda plans: attempt(lambda: self._save(plans))),
        )

    def end(self) -> None:
        """Leave the window to another collection."""
        self._timer.stop()
        for link in self._links:
            QObject.disconnect(link)
        self.deleteLater()

    def open(self) -> None:
        """Show the plan as it holds now."""
        self._now, self._day = _plans_of(self._collection), self._collection.plan().day
        self._window.plan.show_plans(self._now, self._day)
        self._window.turn_to(self._window.plan)
        self._window.plan.take_focus()

    def _wish(self, plans: Plans) -> None:
        self._wished = plans
        self._waiting = deque(("exam", "retention", "new", "all"))
        self._timer.start(_PAUSE)

    def _preview(self) -> None:
        # A window that was closed has let go of the collection.
        if not self._waiting or not self._window.shows("plan") or not self._window.isVisible():
            return
        what = self._waiting.popleft()
        self._window.plan.show_preview(what, self._words(what))
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

    def _save(self, plans: Plans) -> None:
        """Keep what is another than before, each by itself: what was kept stays so where the rest fails."""
        wishes = self._collection.wishes
        if plans.exam != wishes.exam:
            wishes.set_exam(plans.exam)
        if plans.retention != round(wishes.policy.retention * 100):
            wishes.set_retention(plans.retention / 100)
        if plans.new_per_day != wishes.policy.new_per_day:
            wishes.set_new_per_day(plans.new_per_day)
        self._done()


def _plans_of(collection: Collection) -> Plans:
    policy = collection.wishes.policy
    return Plans(collection.wishes.exam, round(policy.retention * 100), policy.new_per_day)
