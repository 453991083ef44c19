"""Bars that lie below one another, each with its name above and its value in words."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from quizapp.gui.charts import ink
from quizapp.gui.text import TIGHT, Paragraph
from quizapp.gui.theme import SPACE_1, SPACE_3, SPACE_4, Theme
from quizapp.study.charts.model import Row, Rows

_FOR_NAME = 0.55
"""The least share of the width that a name has beside what is said of it."""
_THICK = 0.95
"""In heights of small words."""
_BESIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BELOW = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Room:
    """What a row's words need: the width of the name, how high it is, and whether its value is below."""

    width: float
    name: float
    below: bool


def height(rows: Rows, width: float, look: Theme) -> float:
    """Return how high the bars are in a width."""
    font = ink.font(look)
    metrics = QFontMetricsF(font)
    line = metrics.height()
    each = sum(_words(_room(row, width, font, metrics), line) for row in rows.rows)
    gaps = len(rows.rows) * (SPACE_1 + line * _THICK + SPACE_3)
    return each + gaps + ink.legend_height(rows.parts, width, look)


def draw(painter: QPainter, rows: Rows, box: QRectF, look: Theme) -> None:
    """Draw the bars into a box, what their parts are at its foot; none that is clipped away."""
    font = ink.font(look)
    metrics = QFontMetricsF(font)
    line = metrics.height()
    seen = painter.clipBoundingRect() if painter.hasClipping() else box
    place = QRectF(box.left(), box.top(), box.width(), 0)
    for row in rows.rows:
        room = _room(row, box.width(), font, metrics)
        place.setHeight(_words(room, line) + SPACE_1 + line * _THICK)
        if place.intersects(seen):
            _draw_words(painter, row, room, place, look)
            bar = QRectF(place)
            bar.setTop(place.bottom() - line * _THICK)
            _draw_bar(painter, row, bar, look)
        place.moveTop(place.bottom() + SPACE_3)
    for part, sign in enumerate(ink.legend_boxes(painter, rows.parts, box, look)):
        rest = part == len(rows.parts) - 1
        ink.field(painter, sign.adjusted(0, 3, 0, -3), 2 if rest else part, look, 3)


def _draw_words(painter: QPainter, row: Row, room: _Room, place: QRectF, look: Theme) -> None:
    font = ink.font(look)
    painter.setPen(QColor(look.colours.ink))
    Paragraph(row.name, font, room.width, TIGHT).draw(painter, place.topLeft())
    said = place.translated(0, room.name if room.below else 0)
    said.setHeight(QFontMetricsF(font).height())
    ink.write(painter, row.said, said, look, _BELOW if room.below else _BESIDE)


def _draw_bar(painter: QPainter, row: Row, box: QRectF, look: Theme) -> None:
    ink.field(painter, box, 2, look)
    left = box.left()
    for part, share in enumerate(row.shares):
        wide = box.width() * share
        if wide:
            ink.field(painter, QRectF(left, box.top(), wide, box.height()), part, look)
        left += wide


def _words(room: _Room, line: float) -> float:
    """Return how high a row's words are."""
    return room.name + line if room.below else room.name


def _room(row: Row, width: float, font: QFont, metrics: QFontMetricsF) -> _Room:
    beside = width - metrics.horizontalAdvance(row.said) - SPACE_4
    below = beside < width * _FOR_NAME
    room = width if below else beside
    if metrics.horizontalAdvance(row.name) < room - 1:
        return _Room(room, metrics.height(), below)
    return _Room(room, Paragraph(row.name, font, room, TIGHT).height, below)
