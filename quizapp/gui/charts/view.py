"""A chart's picture as a widget, as high as its width asks."""

from math import ceil

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.gui import style
from quizapp.gui.charts.drawing import draw_picture, picture_height
from quizapp.language import tr
from quizapp.study.charts.model import Chart, Picture

_WIDTH = 480


class ChartView(QWidget):
    """Draws a picture in the theme in use; a screen reader hears the chart's sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chart(self, chart: Chart) -> None:
        """Show the chart's picture from now on."""
        self._picture = chart.picture
        self._heights.clear()
        self.setAccessibleName(tr("Chart: {title}", title=chart.title))
        self.setAccessibleDescription(chart.sentence)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height goes by the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return how high the picture is."""
        if self._picture is None:
            return 0
        if width not in self._heights:
            height = picture_height(self._picture, width, style.current())
            self._heights[width] = ceil(height)
        return self._heights[width]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a width in which the picture is well seen; the height follows from the width."""
        return QSize(_WIDTH, 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size; the height follows from the width."""
        return QSize(160, 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what is to be seen of the picture."""
        if self._picture is not None:
            painter = QPainter(self)
            painter.setClipRect(event.rect())
            draw_picture(painter, self._picture, self.rect().toRectF(), style.current())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take up another theme or text size."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
            self.updateGeometry()
        super().changeEvent(event)
