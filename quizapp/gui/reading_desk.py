"""Where a student reads the lesson: opened from Today, or at the fact that feedback was about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from quizapp.collection import Collection
    from quizapp.gui.pages import PagedWindow
    from quizapp.study.reading import Reading


class ReadingDesk(QObject):
    """The part of the main window that reading needs; it goes back to where it was opened."""

    def __init__(self, collection: Collection, window: PagedWindow) -> None:
        super().__init__(window)
        self._collection, self._window = collection, window
        self._from: tuple[QWidget, QWidget | None] = (window.today, None)
        self._reading: Reading | None = None
        self._number = 0
        self._links: tuple[object, ...] = ()

    def end(self) -> None:
        """Leave the window to another collection."""
        for link in self._links:
            QObject.disconnect(link)  # type: ignore[call-overload]
        self.deleteLater()

    def open(self, card: str = "") -> None:
        """Show the facts, from where one last read; with the key of a card its fact."""
        window = self._window
        if window.shows("read"):
            return
        self._links = self._links or (window.read.part_wanted.connect(self._show),)
        self._from = window.page, QApplication.focusWidget()
        self._reading = reading = self._collection.views.facts()
        entry = card.partition("/")[0]
        at = reading.part_of(entry) if entry else None
        window.read.offer(reading.topics, reading.count)
        self._show(min(self._number, max(0, reading.count - 1)) if at is None else at)
        window.put(window.read)
        window.read.take_focus()
        if entry:
            window.read.go_to(entry)

    def close(self) -> None:
        """Go back to the page that the lesson was opened from, as it was left."""
        self._window.go_back(*self._from)

    @property
    def from_today(self) -> bool:
        """Whether the way back leads to Today."""
        return self._from[0] is self._window.today

    def _show(self, number: int) -> None:
        if self._reading is not None:
            self._number = number
            facts = self._reading.part(number) if self._reading.count else ()
            self._window.read.folder = self._collection.path.parent
            self._window.read.show_part(number, facts)
