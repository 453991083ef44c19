"""How a card looks in the list of all: title and what it asks, its state and the day it comes, in words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from quizapp.gui import style
from quizapp.gui.card_model import ROW, Row
from quizapp.gui.shapes import advance, round_box
from quizapp.gui.theme import RADIUS, RING, SPACE_2, SPACE_3, SPACE_4, TARGET

_BAR = 4.0


def row_height() -> int:
    """Return how high a row is: two lines and the room around them."""
    used = style.current()
    return max(TARGET, round((used.size("body") + used.size("small")) * 1.35) + 2 * SPACE_2)


class CardRow(QStyledItemDelegate):
    """Paints rows of the list; what is selected has a bar before it, the current one a ring."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the list's width and the height of two lines."""
        return QSize(option.rect.width(), row_height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a card or a heading."""
        row: Row = index.data(ROW)
        box, state = QRectF(option.rect), option.state
        painter.save()
        if row.heading:
            self._draw_heading(painter, row.title, box)
        else:
            focus = bool(state & QStyle.StateFlag.State_HasFocus)
            self._draw_face(painter, box, bool(state & QStyle.StateFlag.State_Selected), focus)
            self._draw_words(painter, row, box)
        painter.restore()

    def _draw_heading(self, painter: QPainter, words: str, box: QRectF) -> None:
        font, colours = _font("lead", strong=True), style.current().colours
        _set(
            painter,
            words,
            box.adjusted(SPACE_2, 0, -SPACE_2, -SPACE_2),
            font,
            colours.ink,
            low=True,
        )

    def _draw_face(self, painter: QPainter, box: QRectF, selected: bool, focus: bool) -> None:  # noqa: FBT001 - what Qt says of a row
        colours = style.current().colours
        face = box.adjusted(0, 1, 0, -1)
        fill = colours.accent_soft if selected else colours.surface
        edge, width = (colours.accent, RING) if focus else (colours.hairline, 1)
        round_box(painter, face, fill=fill, edge=edge, width=width, radius=RADIUS)
        if selected:
            bar = QRectF(face.left() + 4, face.top() + SPACE_2, _BAR, face.height() - 2 * SPACE_2)
            round_box(painter, bar, fill=colours.accent, radius=_BAR / 2)

    def _draw_words(self, painter: QPainter, row: Row, box: QRectF) -> None:
        colours = style.current().colours
        body, small = _font("body", strong=True), _font("small")
        inner = box.adjusted(SPACE_4, SPACE_2, -SPACE_4, -SPACE_2)
        upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() * 0.54)
        lower = QRectF(inner.left(), upper.bottom(), inner.width(), inner.height() * 0.46)
        for line, left, right, font, inks in (
            (upper, row.title, row.state, body, (colours.ink, colours.ink)),
            (lower, row.asks, row.comes, small, (colours.quiet, colours.quiet)),
        ):
            wide = min(line.width() * 0.5, advance(small, right) + 1)
            at = QRectF(line.right() - wide, line.top(), wide, line.height())
            _set(painter, right, at, small, inks[1])
            room = line.adjusted(0, 0, -(wide + SPACE_3 if right else 0), 0)
            _set(painter, left, room, font, inks[0])


def _font(step: str, *, strong: bool = False) -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(style.current().size(step))
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


def _set(
    painter: QPainter, words: str, box: QRectF, font: QFont, ink: str, *, low: bool = False
) -> None:
    """Write one line, shortened where there is no room: the card below the list says all."""
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(QColor(ink))
    high = Qt.AlignmentFlag.AlignBottom if low else Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, high | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, shown)
