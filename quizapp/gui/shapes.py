"""Boxes with round corners, and how wide words are."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from quizapp.gui.theme import BORDER, RADIUS


def round_box(
    painter: QPainter,
    box: QRectF,
    *,
    fill: str = "",
    edge: str = "",
    width: float = BORDER,
    radius: float = RADIUS,
) -> None:
    """Draw a box, filled, outlined or both, all of it within its bounds."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = width / 2 if edge else 0.0
    painter.drawRoundedRect(
        box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset
    )


def advance(font: QFont, words: str) -> float:
    """Return how many pixels wide the words are in a font."""
    return QFontMetricsF(font).horizontalAdvance(words)
