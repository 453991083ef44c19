"""Something to tick, or to pick out of several: a sign and words in a box, large enough to hit."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.gui import marks, style
from quizapp.gui.button import is_enter
from quizapp.gui.shapes import advance, round_box
from quizapp.gui.text import Paragraph
from quizapp.gui.theme import BORDER, RADIUS, RADIUS_SMALL, RING, SPACE_2, SPACE_3, TARGET, Colours
from quizapp.gui.wrapped_button import WrappedButton


class Choice(WrappedButton):
    """A check box, or with `one_of` a radio button: Space and the mouse set it, Enter is the page's."""

    def __init__(self, words: str, about: str, *, one_of: bool = False) -> None:
        super().__init__(words, about, QSizePolicy.Policy.Preferred)
        self.words, self._one_of = words, one_of
        self._laid: dict[float, Paragraph] = {}
        self.setText(words.replace("&", "&&"))
        self.setCheckable(True)
        self.setAutoExclusive(one_of)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave Enter to the page."""
        if is_enter(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height with the words wrapped beside the sign."""
        return max(TARGET, self._wrapped(width).height + 2 * SPACE_2)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room of sign and words on one line."""
        width = ceil(self._before() + advance(self._font(), self.words) + SPACE_3) + 1
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least that holds the sign and a short word."""
        return QSize(ceil(self._before() * 2), TARGET)

    def forget_layout(self) -> None:
        """Forget how the words were wrapped."""
        self._laid.clear()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the box, the sign and the words."""
        painter, colours = QPainter(self), style.current().colours
        self._draw_box(painter, colours)
        self._draw_sign(painter, colours)
        painter.setPen(QColor(colours.ink))
        laid = self._wrapped(self.width())
        laid.draw(painter, QPointF(self._before(), (self.height() - laid.height) / 2))

    def _draw_box(self, painter: QPainter, colours: Colours) -> None:
        fill = colours.accent_soft if self.isChecked() or self.underMouse() else colours.surface
        edge, width = (colours.accent, RING) if self.hasFocus() else (colours.line, BORDER)
        round_box(painter, QRectF(self.rect()), fill=fill, edge=edge, width=width, radius=RADIUS)

    def _draw_sign(self, painter: QPainter, colours: Colours) -> None:
        side = self._side()
        box = QRectF(SPACE_3, (self.height() - side) / 2, side, side)
        radius = side / 2 if self._one_of else RADIUS_SMALL - 1
        if not self.isChecked():
            round_box(
                painter, box, fill=colours.surface, edge=colours.line, width=1.5, radius=radius
            )
            return
        round_box(painter, box, fill=colours.accent, radius=radius)
        if self._one_of:
            inset = side * 0.3
            dot = box.adjusted(inset, inset, -inset, -inset)
            round_box(painter, dot, fill=colours.on_accent, radius=dot.width() / 2)
        else:
            marks.draw(painter, "right", box, colours.on_accent, 0.12)

    def _wrapped(self, width: float) -> Paragraph:
        room = width - self._before() - SPACE_3
        if room not in self._laid:
            self._laid[room] = Paragraph(self.words, self._font(), room)
        return self._laid[room]

    def _before(self) -> float:
        return SPACE_3 + self._side() * 1.45

    def _side(self) -> float:
        return style.current().size("body") * 1.25

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(style.current().size("body"))
        font.setWeight(QFont.Weight.Medium)
        return font
