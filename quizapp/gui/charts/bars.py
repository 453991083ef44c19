"""Bars that stand side by side, what they stack up told apart by a pattern."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from quizapp.gui.charts import ink
from quizapp.gui.theme import BORDER, SPACE_1, SPACE_2, Theme
from quizapp.study.charts.model import Bars

_HIGH = 10
"""Heights of small words."""
_FILLED = 0.74
"""Of the room of a bar."""
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def height(bars: Bars, width: float, look: Theme) -> float:
    """Return how high the bars are in a width, with their legend."""
    line = ink.line_height(look)
    return line * (_HIGH + 1.5) + SPACE_2 + ink.legend_height(bars.parts, width, look)


def draw(painter: QPainter, bars: Bars, box: QRectF, look: Theme) -> None:
    """Draw the bars over their ticks into a box, what their parts are at its foot."""
    plot = _plot(bars, box, look)
    _draw_ticks(painter, bars, plot, look)
    for stack in stacks(bars, plot):
        for part, field in stack:
            ink.field(painter, field, part, look, 2)
    _draw_labels(painter, bars, plot, look)
    for part, sign in enumerate(ink.legend_boxes(painter, bars.parts, box, look)):
        ink.field(painter, sign.adjusted(0, 3, 0, -3), part, look, 3)


def stacks(bars: Bars, plot: QRectF) -> list[list[tuple[int, QRectF]]]:
    """Return the fields of each bar with their part, the lowest first; none for a count of 0."""
    room = plot.width() / max(1, len(bars.counts))
    found = []
    for at, counts in enumerate(bars.counts):
        left = plot.left() + room * (at + (1 - _FILLED) / 2)
        foot, stack = plot.bottom(), []
        for part, count in enumerate(counts):
            high = plot.height() * count / bars.ticks[-1]
            foot -= high
            if count:
                stack.append((part, QRectF(left, foot, room * _FILLED, high)))
        found.append(stack)
    return found


def _plot(bars: Bars, box: QRectF, look: Theme) -> QRectF:
    left = max(ink.width_of(str(tick), look) for tick in bars.ticks) + SPACE_2
    line = ink.line_height(look)
    return QRectF(box.left() + left, box.top() + line / 2, box.width() - left, line * _HIGH)


def _draw_ticks(painter: QPainter, bars: Bars, plot: QRectF, look: Theme) -> None:
    high = ink.line_height(look)
    for tick in bars.ticks:
        y = plot.bottom() - plot.height() * tick / bars.ticks[-1]
        painter.setPen(
            QPen(QColor(look.colours.line if not tick else look.colours.hairline), BORDER)
        )
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        beside = QRectF(plot.left() - SPACE_2 - 1, y - high / 2, 1, high)
        ink.write(painter, str(tick), beside, look, _RIGHT)


def _draw_labels(painter: QPainter, bars: Bars, plot: QRectF, look: Theme) -> None:
    room = plot.width() / max(1, len(bars.labels))
    free = plot.left()
    for at, words in enumerate(bars.labels):
        if words:
            wide = ink.width_of(words, look)
            left = max(plot.left(), plot.left() + room * (at + 0.5) - wide / 2)
            left = min(left, plot.right() - wide)
            if left >= free:
                below = QRectF(left, plot.bottom() + SPACE_1, wide, ink.line_height(look))
                ink.write(painter, words, below, look, _CENTRE)
                free = left + wide + SPACE_2
