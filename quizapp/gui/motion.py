"""Whether anything may move, and what moves: a page that comes in, for a blink."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEasingCurve, QEvent, QObject, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QStackedWidget, QStyle, QWidget
from shiboken6 import isValid

from quizapp.gui import style
from quizapp.gui.liking import liked

LENGTH: Final = 120
"""Milliseconds that a transition takes."""
_UNSEEN = ("offscreen", "minimal")
_BEGIN = 0.2
_LARGEST = 3_000_000
"""Pixels of a page; of a larger one each picture would take longer than there is between two."""


def moves() -> bool:
    """Return whether transitions are wanted by who studies; where they leave it to it, by the system."""
    wish = liked().motion
    app = QApplication.instance()
    if wish != "system" or not isinstance(app, QApplication):
        return wish == "full"
    hints = app.styleHints()
    length = app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return system_moves(app.platformName(), hints.accessibility().motionPreference(), length)


def system_moves(platform: str, preference: Qt.MotionPreference, length: int) -> bool:
    """Return whether a system wants transitions: by what it prefers, and how long its own ones take.

    Where nobody looks on, nothing moves.
    """
    reduced = preference == Qt.MotionPreference.ReducedMotion
    return platform not in _UNSEEN and not reduced and length > 0


class Coming(QWidget):
    """Lets each page of a stack come in out of the paper, where things may move; it takes no input.

    It draws a picture of the page, so that the page itself is laid out and painted once. Who types
    sees the page itself at once.
    """

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._pages, self._picture = pages, QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()
        self._run = QVariantAnimation(self)
        self._run.setDuration(LENGTH)
        self._run.setStartValue(_BEGIN)
        self._run.setEndValue(1.0)
        self._run.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._run.valueChanged.connect(lambda _: self.update())
        self._run.finished.connect(self.end)
        self._typing: QWidget | None = None
        pages.installEventFilter(self)

    def begin(self) -> None:
        """Let the page that is in front now come in, once what it shows is there."""
        self.end()
        size, sharp = self._pages.size(), self._pages.devicePixelRatio()
        few = size.width() * size.height() * sharp**2 < _LARGEST
        if few and self._pages.isVisible() and moves():
            self.setGeometry(self._pages.rect())
            self.raise_()
            self.show()
            QTimer.singleShot(0, self, self._come)

    def end(self) -> None:
        """Show the page itself."""
        self._run.stop()
        self._picture = QPixmap()
        self.hide()
        if self._typing is not None and isValid(self._typing):
            self._typing.removeEventFilter(self)
        self._typing = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A page of another size is another picture, and so is one with what is typed."""
        resized = event.type() == QEvent.Type.Resize and watched is self._pages
        if resized or event.type() == QEvent.Type.KeyPress:
            self.end()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the page as far as it has come."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(style.current().colours.paper))
        if not self._picture.isNull():
            painter.setOpacity(float(self._run.currentValue()))
            painter.drawPixmap(0, 0, self._picture)

    def _come(self) -> None:
        page = self._pages.currentWidget()
        if page is None or self.isHidden():
            return
        self._picture = page.grab()
        self._typing = QApplication.focusWidget()
        if self._typing is not None:
            self._typing.installEventFilter(self)
        self._run.start()
