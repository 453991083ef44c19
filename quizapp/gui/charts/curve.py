"""Lines over two axes: one is solid with discs, the other dashed."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from quizapp.gui.charts import ink
from quizapp.gui.theme import BORDER, SPACE_1, SPACE_2, Theme
from quizapp.study.charts.model import Curve, Line

_HIGH = 12
"""Heights of small words."""
_DISC, _THICK = 4.0, 2.0
_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def height(curve: Curve, width: float, look: Theme) -> float:
    """Return how high the lines are in a width, with their legend."""
    names = [line.name for line in curve.lines]
    line = ink.line_height(look)
    return line * (_HIGH + 1.5) + SPACE_2 + ink.legend_height(names, width, look)


def draw(painter: QPainter, curve: Curve, box: QRectF, look: Theme) -> None:
    """Draw the lines over their axes into a box, what they are at its foot."""
    plot = _plot(curve, box, look)
    _draw_axes(painter, curve, plot, look)
    for line in curve.lines:
        _draw_line(painter, line, places(line, plot), look)
    names = [line.name for line in curve.lines]
    for line, sign in zip(curve.lines, ink.legend_boxes(painter, names, box, look), strict=True):
        middle = sign.center().y()
        ends = [QPointF(sign.left(), middle), QPointF(sign.right(), middle)]
        _draw_line(painter, line, ends, look, discs=[sign.center()])


def places(line: Line, plot: QRectF) -> list[QPointF]:
    """Return where the points of a line are in a box."""
    return [
        QPointF(plot.left() + x * plot.width(), plot.bottom() - y * plot.height())
        for x, y in line.points
    ]


def _plot(curve: Curve, box: QRectF, look: Theme) -> QRectF:
    left = max(ink.width_of(words, look) for _, words in curve.up) + SPACE_2
    high = ink.line_height(look)
    return QRectF(box.left() + left, box.top() + high / 2, box.width() - left - _DISC, high * _HIGH)


def _draw_axes(painter: QPainter, curve: Curve, plot: QRectF, look: Theme) -> None:
    high, colours = ink.line_height(look), look.colours
    for at, words in curve.up:
        y = plot.bottom() - at * plot.height()
        painter.setPen(QPen(QColor(colours.hairline if at > 1e-6 else colours.line), BORDER))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        beside = QRectF(plot.left() - SPACE_2 - 1, y - high / 2, 1, high)
        ink.write(painter, words, beside, look, _RIGHT)
    free = plot.right() + SPACE_2
    for at, words in reversed(curve.across):
        wide = ink.width_of(words, look)
        left = plot.left() + at * plot.width() - wide / 2
        left = max(plot.left(), min(left, plot.right() - wide))
        if left + wide + SPACE_2 <= free:
            ink.write(painter, words, QRectF(left, plot.bottom() + SPACE_1, wide, high), look, _TOP)
            free = left


def _draw_line(
    painter: QPainter,
    line: Line,
    points: list[QPointF],
    look: Theme,
    discs: list[QPointF] | None = None,
) -> None:
    colour = QColor(look.colours.quiet if line.dashed else look.colours.accent)
    pen = QPen(colour, _THICK, Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(points)
    if not line.dashed:
        painter.setBrush(colour)
        painter.setPen(QPen(QColor(look.colours.surface), 1))
        for point in points if discs is None else discs:
            painter.drawEllipse(point, _DISC, _DISC)
