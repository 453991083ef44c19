"""Bars that lie below one another, each with its name above and its value in words."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from quizapp.gui.charts import ink
from quizapp.gui.text import TIGHT, Paragraph
from quizapp.gui.theme import SPACE_1, SPACE_3, SPACE_4, Theme
from quizapp.study.charts.model import Row, Rows

_BESIDE = 0.55
"""The least share of the width that a name has beside what is said of it."""
_THICK = 0.95
"""In heights of small words."""


@dataclass(frozen=True, slots=True)
class _Laid:
    """A row in a width: its name, what is said of it, and whether that stands below the name."""

    name: Paragraph
    said: Paragraph
    below: bool

    @property
    def words(self) -> int:
        """How high the words are."""
        return self.name.height + self.said.height if self.below else self.name.height


def height(rows: Rows, width: float, look: Theme) -> float:
    """Return how high the bars are in a width."""
    each = sum(_lay(row, width, look).words + _bar(look) for row in rows.rows)
    gaps = len(rows.rows) * (SPACE_1 + SPACE_3)
    return each + gaps + ink.legend_height(rows.parts, width, look)


def draw(painter: QPainter, rows: Rows, box: QRectF, look: Theme) -> None:
    """Draw the bars into a box, what their parts are at its foot."""
    top = box.top()
    for row in rows.rows:
        laid = _lay(row, box.width(), look)
        painter.setPen(QColor(look.colours.ink))
        laid.name.draw(painter, QPointF(box.left(), top))
        painter.setPen(QColor(look.colours.quiet))
        if laid.below:
            laid.said.draw(painter, QPointF(box.left(), top + laid.name.height))
        else:
            laid.said.draw(painter, QPointF(box.right() - laid.said.width, top))
        top += laid.words + SPACE_1
        _draw_bar(painter, row, QRectF(box.left(), top, box.width(), _bar(look)), look)
        top += _bar(look) + SPACE_3
    for part, sign in enumerate(ink.legend_boxes(painter, rows.parts, box, look)):
        rest = part == len(rows.parts) - 1
        ink.field(painter, sign.adjusted(0, 3, 0, -3), 2 if rest else part, look, 3)


def _draw_bar(painter: QPainter, row: Row, box: QRectF, look: Theme) -> None:
    ink.field(painter, box, 2, look)
    left = box.left()
    for part, share in enumerate(row.shares):
        wide = box.width() * share
        if wide:
            ink.field(painter, QRectF(left, box.top(), wide, box.height()), part, look)
        left += wide


def _bar(look: Theme) -> float:
    return ink.line_height(look) * _THICK


def _lay(row: Row, width: float, look: Theme) -> _Laid:
    font = ink.font(look)
    said = Paragraph(row.said, font, width, TIGHT)
    room = width - said.width - SPACE_4
    below = room < width * _BESIDE
    return _Laid(Paragraph(row.name, font, width if below else room, TIGHT), said, below)
