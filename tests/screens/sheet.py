"""Many pictures on few, to be looked at together."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

_ACROSS, _DOWN = 3, 3
_BOX = QSize(520, 390)
_NAME, _GAP = 22, 10


def sheets_of(pictures: list[Path]) -> Iterator[QImage]:
    """Yield the pictures, nine at a time beside and below one another, each under its name."""
    for some in (
        pictures[at : at + _ACROSS * _DOWN] for at in range(0, len(pictures), _ACROSS * _DOWN)
    ):
        yield _sheet(some)


def _sheet(pictures: list[Path]) -> QImage:
    across, down = _BOX.width() + _GAP, _BOX.height() + _NAME + _GAP
    sheet = QImage(_ACROSS * across, _DOWN * down, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.setPen(QColor("#ffffff"))
    for number, path in enumerate(pictures):
        at = QPoint(number % _ACROSS * across, number // _ACROSS * down)
        painter.drawText(
            QRect(at, QSize(_BOX.width(), _NAME)), Qt.AlignmentFlag.AlignVCenter, path.stem
        )
        image = QImage(str(path)).scaled(
            _BOX, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(at + QPoint(0, _NAME), image)
    painter.end()
    return sheet
