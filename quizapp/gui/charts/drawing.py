"""A picture of any kind, by the file that knows how it is drawn."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from quizapp.gui.charts import bars, curve, heat_map, rows
from quizapp.gui.theme import Theme
from quizapp.study.charts.model import Bars, Curve, HeatMap, Picture


def picture_height(picture: Picture, width: float, look: Theme) -> float:
    """Return how high a picture is in a width."""
    if isinstance(picture, Bars):
        return bars.height(picture, width, look)
    if isinstance(picture, HeatMap):
        return heat_map.height(picture, width, look)
    if isinstance(picture, Curve):
        return curve.height(picture, width, look)
    return rows.height(picture, width, look)


def draw_picture(painter: QPainter, picture: Picture, box: QRectF, look: Theme) -> None:
    """Draw a picture into a box as wide as it was measured for."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if isinstance(picture, Bars):
        bars.draw(painter, picture, box, look)
    elif isinstance(picture, HeatMap):
        heat_map.draw(painter, picture, box, look)
    elif isinstance(picture, Curve):
        curve.draw(painter, picture, box, look)
    else:
        rows.draw(painter, picture, box, look)
