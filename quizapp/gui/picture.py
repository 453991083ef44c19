"""A lesson's picture, no wider than the page nor larger than it is; else words that stand for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.text import Text
from quizapp.gui.theme import RADIUS
from quizapp.language import tr
from quizapp.lessons.pictures import FORMATS, picture_file

if TYPE_CHECKING:
    from pathlib import Path

_MOST_PIXELS: Final = 40_000_000
_MEGABYTES: Final = 256
_HIGHEST: Final = 0.4
"""In widths of the column: what is asked and the answers stay in sight."""


class Picture(QWidget):
    """Shows one picture at a time; a screen reader says what its lesson says that it shows."""

    def __init__(self) -> None:
        super().__init__()
        self.image, self.words = Image(), Text("", "small", quiet=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.image)
        rows.addWidget(self.words)
        self.hide()

    def show_picture(self, folder: Path | None, name: str, alt: str) -> None:
        """Show the picture that a lesson in a folder names; nothing where it names none."""
        self.setVisible(bool(name))
        file = picture_file(folder, name) if folder is not None and name else None
        pixmap = read_picture(file, self.devicePixelRatioF()) if file is not None else None
        self.image.show_pixmap(pixmap, alt or tr("A picture"))
        self.words.show_text("" if pixmap is not None else _lacking(name, alt))


class Image(QLabel):
    """The picture itself, scaled down to the width that there is."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pixmap(self, pixmap: QPixmap | None, alt: str) -> None:
        """Show a picture with these words for it, or none."""
        self.setPixmap(pixmap or QPixmap())
        self.setAccessibleName(alt)
        self.setVisible(pixmap is not None)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of the picture in a width."""
        return self._fitting(width).height()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size in a column."""
        return self._fitting(style.current().column)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a small size: it is scaled down."""
        return QSize(1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the picture on the left, where the words begin."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._fitting(self.width())
        edge = QPainterPath()
        edge.addRoundedRect(0, 0, size.width(), size.height(), RADIUS, RADIUS)
        painter.setClipPath(edge)
        painter.drawPixmap(0, 0, size.width(), size.height(), self.pixmap())

    def _fitting(self, width: int) -> QSize:
        size = self.pixmap().deviceIndependentSize().toSize()
        room = QSize(width, round(style.current().column * _HIGHEST))
        if size.width() <= room.width() and size.height() <= room.height():
            return size
        return size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)


def read_picture(file: Path, ratio: float) -> QPixmap | None:
    """Return the picture in a file, no larger than a page needs; None where it is none, or far too large."""
    QImageReader.setAllocationLimit(_MEGABYTES)
    reader = QImageReader(str(file), QByteArray(FORMATS[file.suffix.lower()].encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty() or size.width() * size.height() > _MOST_PIXELS:
        return None
    most = round(style.current().column * ratio)
    if max(size.width(), size.height()) > most:
        reader.setScaledSize(size.scaled(most, most, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return None
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)


def _lacking(name: str, alt: str) -> str:
    if alt:
        return tr("The picture “{name}” cannot be shown. It shows: {alt}", name=name, alt=alt)
    return tr("The picture “{name}” cannot be shown.", name=name)
