"""How a choice looks, be it a widget or a row of a list: a box, in it a sign, set or not, and words."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from quizapp.gui import marks, style
from quizapp.gui.shapes import advance, round_box
from quizapp.gui.text import Paragraph
from quizapp.gui.theme import BORDER, RADIUS, RADIUS_SMALL, RING, SPACE_2, SPACE_3, TARGET


def choice_font(base: QFont) -> QFont:
    """Return the font of a choice's words."""
    font = QFont(base)
    font.setPixelSize(style.current().size("body"))
    font.setWeight(QFont.Weight.Medium)
    return font


def choice_width(words: str, base: QFont) -> int:
    """Return the pixels of sign and words on one line."""
    return ceil(_before() + advance(choice_font(base), words) + SPACE_3) + 1


def choice_height(words: Paragraph) -> int:
    """Return the pixels of wrapped words and the room around them."""
    return max(TARGET, words.height + 2 * SPACE_2)


def least_width() -> int:
    """Return the pixels of the sign and a short word."""
    return ceil(_before() * 2)


def wrapped(words: str, base: QFont, width: float) -> Paragraph:
    """Return the words as they wrap beside the sign, in a choice of a width."""
    return Paragraph(words, choice_font(base), width - _before() - SPACE_3)


def draw_choice(
    painter: QPainter,
    box: QRectF,
    words: Paragraph,
    *,
    ticked: bool,
    over: bool,
    focus: bool,
    one_of: bool = False,
) -> None:
    """Draw the box, the sign and the words; `over` says that the mouse is there."""
    colours = style.current().colours
    fill = colours.accent_soft if ticked or over else colours.surface
    edge, width = (colours.accent, RING) if focus else (colours.line, BORDER)
    round_box(painter, box, fill=fill, edge=edge, width=width, radius=RADIUS)
    side = _side()
    sign = QRectF(box.left() + SPACE_3, box.top() + (box.height() - side) / 2, side, side)
    _draw_sign(painter, sign, ticked=ticked, one_of=one_of)
    painter.setPen(QColor(colours.ink))
    top = box.top() + (box.height() - words.height) / 2
    words.draw(painter, QPointF(box.left() + _before(), top))


def _draw_sign(painter: QPainter, box: QRectF, *, ticked: bool, one_of: bool) -> None:
    colours = style.current().colours
    radius = box.width() / 2 if one_of else RADIUS_SMALL - 1
    if not ticked:
        round_box(painter, box, fill=colours.surface, edge=colours.line, width=1.5, radius=radius)
        return
    round_box(painter, box, fill=colours.accent, radius=radius)
    if one_of:
        inset = box.width() * 0.3
        dot = box.adjusted(inset, inset, -inset, -inset)
        round_box(painter, dot, fill=colours.on_accent, radius=dot.width() / 2)
    else:
        marks.draw(painter, "right", box, colours.on_accent, 0.12)


def _before() -> float:
    return SPACE_3 + _side() * 1.45


def _side() -> float:
    return style.current().size("body") * 1.25
