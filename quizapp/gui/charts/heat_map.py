"""Days as squares by weeks: the more was done, the larger the square within."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from quizapp.gui.charts import ink
from quizapp.gui.theme import SPACE_2, Theme
from quizapp.language import tr
from quizapp.study.charts.model import HeatMap

_GAP = 0.16
"""Between days, in widths of a day."""
_SMALLEST = 0.34
"""The side of the least of several levels, in that of a day."""
_LARGEST = 2.0
"""The largest day, in heights of small words."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def height(days: HeatMap, width: float, look: Theme) -> float:
    """Return how high the map is in a width, with its legend."""
    words = ink.line_height(look) + SPACE_2
    return words + _day(days, width, look) * 7 + ink.legend_height(_words(days), width, look)


def draw(painter: QPainter, days: HeatMap, box: QRectF, look: Theme) -> None:
    """Draw the map into a box, the months above, what the squares mean at its foot."""
    side, left = _day(days, box.width(), look), box.left() + _names(days, look)
    top = box.top() + ink.line_height(look) + SPACE_2
    for at, month in enumerate(days.labels):
        above = QRectF(left + at * side, box.top(), side, ink.line_height(look))
        ink.write(painter, month, above, look, _LEFT)
    for at, name in enumerate(days.weekdays):
        ink.write(painter, name, QRectF(box.left(), top + at * side, 1, side), look, _LEFT)
    for week, levels in enumerate(days.weeks):
        for at, level in enumerate(levels):
            if level is not None:
                cell = QRectF(left + week * side, top + at * side, side, side)
                _draw_day(painter, cell, _share(level, days), look)
    for level, sign in enumerate(ink.legend_boxes(painter, _words(days), box, look)):
        square = QRectF(sign.left(), sign.top(), sign.width(), sign.width())
        square.moveCenter(sign.center())
        _draw_day(painter, square, _share(level, days), look)


def inner(cell: QRectF, share: float) -> QRectF:
    """Return the square within a day whose side is a share of the day's."""
    off = cell.width() * (1 - share) / 2
    return cell.adjusted(off, off, -off, -off)


def _draw_day(painter: QPainter, room: QRectF, share: float, look: Theme) -> None:
    gap = room.width() * _GAP / 2
    cell = room.adjusted(gap, gap, -gap, -gap)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colours.hairline))
    painter.drawRoundedRect(cell, 3, 3)
    if share:
        painter.setBrush(QColor(look.colours.accent))
        painter.drawRoundedRect(inner(cell, share), 3, 3)


def _share(level: int, days: HeatMap) -> float:
    """Return the side of a level's square in that of a day: 0 for none, 1 for the most."""
    most = len(days.levels) - 1
    if level in (0, most):
        return float(level == most)
    return _SMALLEST + (1 - _SMALLEST) * (level - 1) / (most - 1)


def _words(days: HeatMap) -> list[str]:
    _, *more = days.levels
    return [tr("none answered"), *more]


def _names(days: HeatMap, look: Theme) -> float:
    return max(ink.width_of(name, look) for name in days.weekdays) + SPACE_2


def _day(days: HeatMap, width: float, look: Theme) -> float:
    room = (width - _names(days, look)) / max(1, len(days.weeks))
    return min(room, ink.line_height(look) * _LARGEST)
