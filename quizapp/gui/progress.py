"""How far the session is: a thin line."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from quizapp.gui import style
from quizapp.gui.shapes import round_box
from quizapp.language import tr

_THICK = 4


class Progress(QProgressBar):
    """A line that fills from the left; a screen reader hears it as a progress bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(tr("Progress of the session"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many screens of all are done."""
        self.setRange(0, max(1, total))
        self.setValue(done)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the line's thickness."""
        return QSize(80, _THICK)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the line's thickness."""
        return QSize(40, _THICK)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line and what of it is filled."""
        painter, colours = QPainter(self), style.current().colours
        box = QRectF(self.rect())
        round_box(painter, box, fill=colours.hairline, radius=_THICK / 2)
        if self.value():
            box.setWidth(max(float(_THICK), box.width() * self.value() / self.maximum()))
            round_box(painter, box, fill=colours.accent, radius=_THICK / 2)
