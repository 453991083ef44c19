"""Signs drawn with a pen: they say by shape what colour also says."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui import style
from quizapp.gui.theme import Tone

_Strokes = tuple[tuple[tuple[float, float], ...], ...]
# Polylines in a square of side 1.
_STROKES: Mapping[str, _Strokes] = {
    "right": (((0.27, 0.52), (0.43, 0.68), (0.74, 0.34)),),
    "wrong": (((0.32, 0.32), (0.68, 0.68)), ((0.68, 0.32), (0.32, 0.68))),
    "open": (((0.3, 0.5), (0.7, 0.5)),),
    "caution": (((0.5, 0.4), (0.5, 0.6)), ((0.5, 0.735), (0.5, 0.745))),
    "clock": (((0.5, 0.27), (0.5, 0.52), (0.66, 0.61)),),
    "back": (((0.58, 0.26), (0.34, 0.5), (0.58, 0.74)),),
    "up": (((0.5, 0.76), (0.5, 0.24)), ((0.3, 0.44), (0.5, 0.24), (0.7, 0.44))),
    "down": (((0.5, 0.24), (0.5, 0.76)), ((0.3, 0.56), (0.5, 0.76), (0.7, 0.56))),
    "menu": (((0.3, 0.42), (0.5, 0.62), (0.7, 0.42)),),
    "undo": (((0.36, 0.22), (0.2, 0.38), (0.36, 0.54)),),
}


def draw(painter: QPainter, name: str, box: QRectF, colour: str, weight: float = 0.11) -> None:
    """Draw a sign into a square in one colour; `weight` is the pen's share of the side."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), box.width() * weight)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_path(name, box))
    painter.restore()


def _path(name: str, box: QRectF) -> QPainterPath:
    path = QPainterPath()
    for stroke in _STROKES.get(name, ()):
        path.moveTo(_point(box, stroke[0]))
        for corner in stroke[1:]:
            path.lineTo(_point(box, corner))
    for extra in _CURVES.get(name, ()):
        extra(path, box)
    return path


def _point(box: QRectF, at: tuple[float, float]) -> QPointF:
    return QPointF(box.x() + at[0] * box.width(), box.y() + at[1] * box.height())


def _wave(path: QPainterPath, box: QRectF) -> None:
    for y in (0.4, 0.6):
        path.moveTo(_point(box, (0.27, y + 0.04)))
        path.cubicTo(
            _point(box, (0.42, y - 0.14)),
            _point(box, (0.58, y + 0.14)),
            _point(box, (0.73, y - 0.04)),
        )


def _triangle(path: QPainterPath, box: QRectF) -> None:
    path.moveTo(_point(box, (0.5, 0.12)))
    for corner in ((0.93, 0.86), (0.07, 0.86), (0.5, 0.12)):
        path.lineTo(_point(box, corner))


def _ring(path: QPainterPath, box: QRectF) -> None:
    edge = box.width() * 0.1
    path.addEllipse(box.adjusted(edge, edge, -edge, -edge))


def _hook(path: QPainterPath, box: QRectF) -> None:
    path.moveTo(_point(box, (0.2, 0.38)))
    path.lineTo(_point(box, (0.6, 0.38)))
    path.cubicTo(_point(box, (0.86, 0.38)), _point(box, (0.86, 0.78)), _point(box, (0.6, 0.78)))
    path.lineTo(_point(box, (0.4, 0.78)))


def _person(path: QPainterPath, box: QRectF) -> None:
    side = box.width()
    path.addEllipse(QRectF(box.x() + side * 0.34, box.y() + side * 0.14, side * 0.32, side * 0.32))
    path.moveTo(_point(box, (0.16, 0.84)))
    path.cubicTo(_point(box, (0.2, 0.52)), _point(box, (0.8, 0.52)), _point(box, (0.84, 0.84)))


_CURVES: Mapping[str, tuple[Callable[[QPainterPath, QRectF], None], ...]] = {
    "nearly": (_wave,),
    "caution": (_triangle,),
    "clock": (_ring,),
    "undo": (_hook,),
    "person": (_person,),
}


class Mark(QWidget):
    """One sign as large as a line of text; with a tone, on a disc of that colour. Words stand beside it."""

    def __init__(
        self, name: str, step: str = "body", tone: Tone = "neutral", *, disc: bool = False
    ) -> None:
        super().__init__()
        self._name, self._step, self._tone, self._disc = name, step, tone, disc
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(self, name: str, tone: Tone) -> None:
        """Draw another sign."""
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a square as high as a line of the text."""
        size = style.current().size(self._step)
        return QSize(round(size * 1.25), round(size * 1.45))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the sign."""
        painter = QPainter(self)
        colours = style.current().colours
        shade = colours.shade(self._tone)
        side = self.width()
        box = QRectF(0, (self.height() - side) / 2, side, side)
        if not self._disc:
            draw(painter, self._name, box, shade.text, 0.09)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.text))
        painter.drawEllipse(box)
        draw(painter, self._name, box, shade.tint)
