"""A lesson file dragged onto the window: a hint while it is over it, and where it was dropped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.gui import lesson_wording as wording
from quizapp.gui import style
from quizapp.gui.announce import announce
from quizapp.gui.text import Paragraph
from quizapp.gui.theme import RADIUS_LARGE, SPACE_5, SPACE_6
from quizapp.language import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QMainWindow

_VEIL = 0.93
_HEAVY = 3


def dropped_file(data: QMimeData) -> Path | None:
    """Return the file that is dragged, of several the first lesson; None where there is none."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((one for one in files if wording.is_lesson(one)), files[0] if files else None)


class Dropping(QObject):
    """Lets files be dropped anywhere on a window; `dropped` carries one, be it a lesson or not."""

    dropped = Signal(Path)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._hint: DropHint | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Show the hint as soon as a file comes in: from then on it is over the hint."""
        if event.type() == QEvent.Type.DragLeave and self._hint is not None:
            self._hint.hide()
        if not isinstance(event, QDropEvent):
            return False
        file = dropped_file(event.mimeData())
        # A window system need not keep drops from a window below a dialog, whose answer is of this lesson.
        if file is None or QApplication.activeModalWidget() is not None:
            return False
        hint = self._hint = self._hint or self._made()
        if event.type() == QEvent.Type.Drop:
            hint.dropEvent(event)
        else:
            hint.show_hint(file)
            _take(event)
        return True

    def _made(self) -> DropHint:
        hint = DropHint(self._window)
        hint.dropped.connect(self.dropped)
        return hint


class DropHint(QWidget):
    """Lies over the whole window while a file is dragged, and says what dropping it does."""

    dropped = Signal(Path)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.words = ""
        self.setAcceptDrops(True)
        self.hide()

    def show_hint(self, file: Path) -> None:
        """Cover the window, and say what becomes of a file."""
        fits = wording.is_lesson(file)
        self.words = tr("Drop the lesson to open it") if fits else wording.no_lesson(file)
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        announce(self, self.words)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take over from the window, which the file has left by that."""
        self.show()
        _take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Go on taking it."""
        _take(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Go away with the file."""
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Say which file was dropped; it stays where it is."""
        self.hide()
        _take(event)
        file = dropped_file(event.mimeData())
        if file is not None:
            self.dropped.emit(file)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw a veil over the page, a broken line around it, and the words in the middle."""
        painter, theme = QPainter(self), style.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(theme.colours.paper)
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), veil)
        pen = QPen(QColor(theme.colours.accent), _HEAVY, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        inner = self.rect().marginsRemoved(QMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5))
        painter.drawRoundedRect(QRectF(inner), RADIUS_LARGE, RADIUS_LARGE)
        font = self.font()
        font.setPixelSize(theme.size("stem"))
        wide = min(theme.column, inner.width() - 2 * SPACE_6)
        laid = Paragraph(self.words, font, wide)
        painter.setPen(QColor(theme.colours.ink))
        at = self.rect().toRectF().center()
        at.setX(at.x() - laid.width / 2)
        at.setY(at.y() - laid.height / 2)
        laid.draw(painter, at)


def _take(event: QDropEvent) -> None:
    """Take what is dragged as a copy: nobody's file is moved."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
