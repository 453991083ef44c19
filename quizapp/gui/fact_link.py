"""A link to a fact by its title, as long as that is: it wraps."""

from math import ceil

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.gui import style
from quizapp.gui.shapes import advance, round_box
from quizapp.gui.text import Paragraph
from quizapp.gui.theme import RADIUS_SMALL, RING, TARGET
from quizapp.gui.wrapped_button import PressedButton
from quizapp.language import tr
from quizapp.study.shown import harmless


class FactLink(PressedButton):
    """Underlined words that are pressed by mouse, Space or Enter; arrows are left to the page."""

    def __init__(self, card: str, title: str) -> None:
        self.card, self._words = card, harmless(title)
        self._laid: dict[int, Paragraph] = {}
        name = tr("Read it in the lesson: {what}", what=self._words)
        super().__init__(name, "", QSizePolicy.Policy.Preferred)

    def text(self) -> str:
        """Return the title."""
        return self._words

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height with the title wrapped."""
        return max(TARGET, self._wrapped(width).height)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room of the title on a line."""
        width = ceil(advance(self._font(), self._words)) + 1
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least that can be hit."""
        return QSize(TARGET, TARGET)

    def forget_layout(self) -> None:
        """Forget how the words were wrapped."""
        self._laid.clear()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the words, and a ring where the keyboard is."""
        painter, colours = QPainter(self), style.current().colours
        laid = self._wrapped(self.width())
        top = (self.height() - laid.height) / 2
        if self.hasFocus():
            box = self.rect().toRectF()
            round_box(painter, box, edge=colours.accent, width=RING, radius=RADIUS_SMALL)
        painter.setPen(QColor(colours.accent))
        laid.draw(painter, QPointF(0, top))

    def _wrapped(self, width: int) -> Paragraph:
        if width not in self._laid:
            self._laid[width] = Paragraph(self._words, self._font(), width)
        return self._laid[width]

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(style.current().size("body"))
        font.setUnderline(True)
        return font
