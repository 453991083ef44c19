"""What charts are drawn with: words, fields that differ by more than their colour, and what they mean."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication

from quizapp.gui.theme import BORDER, RADIUS_SMALL, SPACE_1, SPACE_2, SPACE_4, Theme

_APART, _THICK = 6.0, 1.6
"""Pixels between the lines of a hatched field, and how thick they are."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def font(look: Theme, step: str = "small", *, strong: bool = False) -> QFont:
    """Return the font of a step of the type scale."""
    found = QFont(QApplication.font())
    found.setPixelSize(look.size(step))
    found.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return found


def line_height(look: Theme) -> float:
    """Return how high a line of small words is."""
    return QFontMetricsF(font(look)).height()


def width_of(words: str, look: Theme) -> float:
    """Return how wide small words are."""
    return QFontMetricsF(font(look)).horizontalAdvance(words)


def write(
    painter: QPainter,
    words: str,
    box: QRectF,
    look: Theme,
    align: Qt.AlignmentFlag = _LEFT,
) -> None:
    """Write small words into a box."""
    painter.setFont(font(look))
    painter.setPen(QColor(look.colours.quiet))
    painter.drawText(box, align | Qt.TextFlag.TextDontClip, words)


def field(
    painter: QPainter, box: QRectF, part: int, look: Theme, radius: float = RADIUS_SMALL
) -> None:
    """Fill a box as a part of a bar: the first is solid, the second hatched, the third an outline."""
    colours = look.colours
    path = QPainterPath()
    inset = BORDER / 2
    inner = box.adjusted(inset, inset, -inset, -inset)
    radius = max(0.0, min(radius, inner.width() / 2, inner.height() / 2))
    path.addRoundedRect(inner, radius, radius)
    grounds = (colours.accent, colours.accent_soft, colours.surface)
    painter.fillPath(path, QColor(grounds[min(part, 2)]))
    if part == 1:
        _hatch(painter, path, inner, colours.accent)
    edge = colours.accent if part < 2 else colours.line
    painter.strokePath(path, QPen(QColor(edge), BORDER))


def _hatch(painter: QPainter, path: QPainterPath, box: QRectF, colour: str) -> None:
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(QColor(colour), _THICK))
    at = box.left() - box.height() - box.left() % _APART
    while at < box.right():
        painter.drawLine(QPointF(at, box.bottom()), QPointF(at + box.height(), box.top()))
        at += _APART
    painter.restore()


def legend_places(words: Sequence[str], width: float, look: Theme) -> list[tuple[float, int]]:
    """Return where each sign of a legend stands: how far from the left, and on which line."""
    places: list[tuple[float, int]] = []
    left, line = 0.0, 0
    for one in words:
        wide = sign_width(look) + width_of(one, look)
        if left and left + wide > width:
            left, line = 0.0, line + 1
        places.append((left, line))
        left += wide + SPACE_4
    return places


def sign_width(look: Theme) -> float:
    """Return the room of a sign of a legend, with what keeps it from its words."""
    return line_height(look) + SPACE_1 + SPACE_2


def legend_height(words: Sequence[str], width: float, look: Theme) -> float:
    """Return how high a legend is, with what keeps it from the picture."""
    lines = 1 + max((line for _, line in legend_places(words, width, look)), default=0)
    return lines * (line_height(look) + SPACE_1) + SPACE_2


def legend_boxes(painter: QPainter, words: Sequence[str], box: QRectF, look: Theme) -> list[QRectF]:
    """Write a legend's words at the foot of a box; return where the sign of each belongs."""
    high = line_height(look)
    top = box.bottom() - legend_height(words, box.width(), look) + SPACE_2
    found = []
    for one, (left, line) in zip(words, legend_places(words, box.width(), look), strict=True):
        y = top + line * (high + SPACE_1)
        found.append(QRectF(box.left() + left, y, high + SPACE_1, high))
        write(painter, one, QRectF(box.left() + left + sign_width(look), y, 1, high), look)
    return found
