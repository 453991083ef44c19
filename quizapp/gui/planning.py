"""Planning over the open collection: what is wished, what it would cost, and what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quizapp.gui.plan_previews import Previews, keep_plans, plans_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.collection import Collection
    from quizapp.gui.pages import PagedWindow
    from quizapp.gui.plan_page import Plans


class Planning(QObject):
    """The part of the main window for the plan.

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
        self._previews = Previews(collection, attempt, self._watched, self)
        self._previews.told.connect(lambda what, words: window.plan.show_preview(what, words))
        self._links = (
            window.plans_changed.connect(self._wish),
            window.plans_saved.connect(lambda plans: attempt(lambda: self._save(plans))),
        )

    def end(self) -> None:
        """Leave the window to another collection."""
        self._previews.end()
        for link in self._links:
            QObject.disconnect(link)
        self.deleteLater()

    def open(self) -> None:
        """Show the plan as it holds now."""
        day = self._previews.begin()
        self._window.plan.show_plans(plans_of(self._collection), day)
        self._window.put(self._window.plan)
        self._window.plan.take_focus()

    def _watched(self) -> bool:
        # A window that was closed has let go of the collection.
        return self._window.shows("plan") and self._window.isVisible()

    def _wish(self, plans: Plans) -> None:
        self._previews.wish(plans, ("exam", "retention", "new", "all"))

    def _save(self, plans: Plans) -> None:
        keep_plans(self._collection.wishes, plans)
        self._done()
