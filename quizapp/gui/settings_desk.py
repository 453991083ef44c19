"""Where a student sets how the window looks and how they study; each setting holds at once."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from quizapp.errors import StoreError
from quizapp.gui.liking import like, liked
from quizapp.gui.plan_previews import Previews, keep_plans, plans_of
from quizapp.gui.speaking import wished_code
from quizapp.language import spoken_language

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from quizapp.collection import Collection
    from quizapp.gui.pages import PagedWindow
    from quizapp.gui.plan_page import Plans
    from quizapp.settings import Settings

_PAUSE = 300
"""Milliseconds after which a number that is being stepped to is kept: one row of the log, not twenty."""


class SettingsDesk(QObject):
    """The part of the main window for settings; it goes back to where it was opened.

    `attempt` does what may fail in the user's world; `show_today` brings Today up to date.
    """

    def __init__(
        self,
        collection: Collection,
        window: PagedWindow,
        attempt: Callable[[Callable[[], None]], None],
        show_today: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._collection, self._window = collection, window
        self._attempt, self._show_today = attempt, show_today
        self._from: tuple[QWidget, QWidget | None] = (window.today, None)
        self._plans: Plans | None = None
        self._day_start: int | None = None
        self._previews = Previews(collection, attempt, self._watched, self)
        self._previews.told.connect(window.settings.show_preview)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: attempt(self.keep))
        page = window.settings
        self._links = (
            page.liked.connect(self._like),
            page.written.connect(lambda plans: self._previews.wish(plans, ("exam",))),
            page.planned.connect(self._plan),
            page.day_start_set.connect(self._begin_days),
        )

    def end(self) -> None:
        """Keep what is not kept yet, and leave the window to another collection."""
        self._previews.end()
        for link in self._links:
            QObject.disconnect(link)
        self.deleteLater()
        with suppress(StoreError):  # nobody would see it: another collection is shown next
            self.keep()

    def open(self, field: str = "") -> None:
        """Show all settings as they hold now, the keyboard on one of them."""
        window = self._window
        if not window.shows("settings"):
            self._from = window.page, QApplication.focusWidget()
        plans, today = plans_of(self._collection), self._previews.begin()
        day_start = self._collection.wishes.policy.day_start
        window.settings.say("")
        window.settings.show_settings(liked())
        window.settings.show_study(plans, day_start, today)
        window.put(window.settings)
        window.settings.take_focus(field)
        self._previews.wish(plans, ("new", "retention", "exam"))

    def close(self) -> None:
        """Keep what is not kept yet, and go back to the page that settings were opened from."""
        page, focus = self._from
        if page is self._window.today:
            self._show_today()
        else:
            self._window.put(page)
        (focus if focus is not None and focus.isVisible() else page).setFocus()
        self._attempt(self.keep)

    def keep(self) -> None:
        """Keep what was set last and is not kept yet; StoreError: it is not."""
        self._timer.stop()
        plans, self._plans = self._plans, None
        hour, self._day_start = self._day_start, None
        wishes = self._collection.wishes
        if plans is not None:
            keep_plans(wishes, plans)
        if hour is not None and hour != wishes.policy.day_start:
            wishes.set_day_start(hour)

    def _watched(self) -> bool:
        return self._window.shows("settings") and self._window.isVisible()

    def _like(self, settings: Settings) -> None:
        try:
            like(settings)
        except StoreError as error:
            self._window.settings.say(str(error))
        else:
            self._window.settings.say("")
        another = wished_code(settings.language) != spoken_language()
        if another and self._collection.saves:  # what is saved nowhere would go with the window
            # The choice that was clicked goes with its window: it has to be done with its click first.
            QTimer.singleShot(0, self, self._window.other_language_wanted.emit)

    def _plan(self, plans: Plans) -> None:
        self._plans = plans
        self._previews.wish(plans, ("new", "retention", "exam"))
        self._timer.start(_PAUSE)

    def _begin_days(self, hour: int) -> None:
        self._day_start = hour
        self._timer.start(_PAUSE)
