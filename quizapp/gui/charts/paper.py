"""Charts on paper: one as a PNG, all of them as a PDF, each with its title and sentence."""

from collections.abc import Callable, Sequence
from datetime import date
from math import ceil

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter

from quizapp.gui.charts import ink
from quizapp.gui.charts.drawing import draw_picture, picture_height
from quizapp.gui.text import Paragraph
from quizapp.gui.theme import LIGHT, SPACE_2, SPACE_4, SPACE_5, SPACE_6, Theme
from quizapp.language import day_text, tr
from quizapp.study.charts.model import Chart

LOOK = Theme(LIGHT, 12.0)
"""Paper is white whatever the screen is."""
_WIDTH, _SHARP = 720, 2
"""Of a PNG, and how many dots stand for a pixel each way."""
_DPI, _MARGIN_MM = 96, 16.0


class Block:
    """A chart in a width: title, sentence, picture; `height` is that of all."""

    def __init__(self, chart: Chart, width: float) -> None:
        self._picture, self._width = chart.picture, width
        self._title = Paragraph(chart.title, ink.font(LOOK, "lead", strong=True), width)
        self._sentence = Paragraph(chart.sentence, ink.font(LOOK, "body"), width)
        self._words = self._title.height + SPACE_2 + self._sentence.height + SPACE_4
        drawn = picture_height(self._picture, width, LOOK) if self._picture else 0
        self._drawn = drawn
        self.height = self._words + drawn

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw all from a top left corner on."""
        painter.setPen(QColor(LOOK.colours.ink))
        self._title.draw(painter, at)
        self._sentence.draw(painter, at + QPointF(0, self._title.height + SPACE_2))
        if self._picture:
            box = QRectF(at.x(), at.y() + self._words, self._width, self._drawn)
            draw_picture(painter, self._picture, box, LOOK)


def png_of(chart: Chart) -> bytes:
    """Return the chart as a PNG, sharp enough to print."""
    block = Block(chart, _WIDTH)
    high = ceil(block.height) + 2 * SPACE_6
    image = QImage((_WIDTH + 2 * SPACE_6) * _SHARP, high * _SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARP)
    image.fill(QColor(LOOK.colours.surface))
    image.setText("Title", chart.title)
    image.setText("Description", chart.sentence)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    block.draw(painter, QPointF(SPACE_6, SPACE_6))
    painter.end()
    return _written(lambda device: QImageWriter(device, QByteArray(b"png")).write(image))


def pdf_of(charts: Sequence[Chart], lesson: str, day: date) -> bytes:
    """Return the charts of a lesson on a day as a PDF on A4, none of them torn apart."""
    return _written(lambda device: _print(device, charts, lesson, day))


def _print(device: QIODevice, charts: Sequence[Chart], lesson: str, day: date) -> None:
    writer = QPdfWriter(device)
    writer.setResolution(_DPI)
    writer.setTitle(tr("Progress: {lesson}", lesson=lesson))
    writer.setCreator("quizapp")
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    room = QSizeF(writer.width(), writer.height())
    painter = QPainter(writer)
    top = _head(painter, lesson, day, room.width())
    for chart in charts:
        block = Block(chart, room.width())
        if top + block.height > room.height() and top:
            writer.newPage()
            top = 0.0
        block.draw(painter, QPointF(0, top))
        top += block.height + SPACE_6
    painter.end()


def _head(painter: QPainter, lesson: str, day: date, width: float) -> float:
    """Write what the pages are about; return where the first chart begins."""
    title = Paragraph(lesson, ink.font(LOOK, "stem", strong=True), width)
    line = Paragraph(
        tr("Progress on {day}", day=day_text(day, "dated")), ink.font(LOOK, "body"), width
    )
    painter.setPen(QColor(LOOK.colours.ink))
    title.draw(painter, QPointF(0, 0))
    painter.setPen(QColor(LOOK.colours.quiet))
    line.draw(painter, QPointF(0, title.height))
    return title.height + line.height + SPACE_5


def _written(write: Callable[[QIODevice], object]) -> bytes:
    """Return the bytes that something writes to a device."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    buffer.close()
    return bytes(buffer.data().data())
