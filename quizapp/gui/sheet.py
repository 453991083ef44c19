"""A card's words, signs and boxes laid out in a width, to be painted at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from quizapp.gui import marks, style
from quizapp.gui.shapes import advance, round_box
from quizapp.gui.text import Paragraph
from quizapp.gui.theme import (
    RADIUS,
    RADIUS_LARGE,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_5,
    Tone,
)
from quizapp.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable


class Sheet:
    """A card that grows downwards with each thing put on it; `width` and `height` in whole pixels."""

    def __init__(self, width: int, font: QFont) -> None:
        self.width, self._font = width, font
        self._colours = style.current().colours
        self._left, self._room = float(SPACE_5), max(1.0, width - 2 * SPACE_5)
        self._top = float(SPACE_4)
        self._things: list[Callable[[QPainter], None]] = []

    @property
    def height(self) -> int:
        """How high the card is so far."""
        return round(self._top)

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw the card with its top left corner there."""
        painter.save()
        painter.translate(at)
        face = QRectF(0, 0, self.width, self.height)
        colours = self._colours
        round_box(painter, face, fill=colours.surface, edge=colours.hairline, radius=RADIUS_LARGE)
        for thing in self._things:
            thing(painter)
        painter.restore()

    def space(self, pixels: int) -> None:
        """Leave room."""
        self._top += pixels

    def say(
        self,
        words: str,
        step: str = "body",
        *,
        quiet: bool = False,
        strong: bool = False,
        below: int = SPACE_2,
    ) -> None:
        """Set a paragraph, with room below; nothing where there are no words."""
        if words:
            ink = self._colours.quiet if quiet else self._colours.ink
            self._top += self._set(words, self._in(step, strong=strong), ink, self._left) + below

    def head(self, mark: str, tone: Tone, words: str, aside: str) -> None:
        """Set a verdict, with its sign before it and a quiet aside on the right."""
        shade, side = self._colours.shade(tone), style.current().size("body") * 1.25
        box = QRectF(self._left, self._top, side, side)
        self._things.append(
            lambda painter: round_box(painter, box, fill=shade.text, radius=side / 2)
        )
        self._things.append(lambda painter: marks.draw(painter, mark, box, shade.tint))
        small = self._in("small", strong=False)
        right = self._left + self._room - advance(small, aside) - 1
        self._set(aside, small, self._colours.quiet, right)
        font = self._in("body", strong=True)
        high = self._set(words, font, shade.text, self._left + side * 1.35)
        box.translate(0, (high - side) / 2)
        self._top += high + SPACE_2

    def warn(self, words: str) -> None:
        """Set a caution in a box of its own; nothing where there are no words."""
        if not words:
            return
        shade, side = self._colours.nearly, style.current().size("lead") * 1.25
        box = QRectF(self._left, self._top, self._room, 0)
        sign = QRectF(box.left() + SPACE_3, box.top() + SPACE_3, side, side)
        edge = shade.line
        self._things.append(lambda painter: round_box(painter, box, edge=edge, radius=RADIUS))
        self._things.append(lambda painter: marks.draw(painter, "caution", sign, shade.text, 0.09))
        left, room = self._left, self._room
        self._left, self._room = sign.right() + SPACE_3, box.right() - sign.right() - 2 * SPACE_3
        self._top += SPACE_3
        self.say(tr("Caution"), strong=True, below=SPACE_1)
        self.say(words, below=SPACE_3)
        box.setBottom(self._top)
        self._left, self._room = left, room
        self._top += SPACE_2

    def _set(self, words: str, font: QFont, ink: str, left: float) -> int:
        """Set words from an edge to the right one, and return how high they are."""
        laid = Paragraph(words, font, self._left + self._room - left)
        at = QPointF(left, self._top)

        def paint(painter: QPainter) -> None:
            painter.setPen(QColor(ink))
            laid.draw(painter, at)

        self._things.append(paint)
        return laid.height

    def _in(self, step: str, *, strong: bool) -> QFont:
        font = QFont(self._font)
        font.setPixelSize(style.current().size(step))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font
