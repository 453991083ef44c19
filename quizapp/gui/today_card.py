"""A card of Today: what there is to do, and the way to it."""

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.shapes import round_box
from quizapp.gui.theme import RADIUS_LARGE, SPACE_1, SPACE_3, SPACE_4, SPACE_5

ROOM_FOR_TWO = 0.6
"""Of a column's widest: where there is less, what stands side by side goes below."""

_WORDS = 6
"""How wide the words must be able to be, in heights of a line."""


class Card(QWidget):
    """What there is to do on the left, the buttons to it on the right; a plain one has no face.

    What may be chosen for it stands `below`.
    """

    def __init__(
        self,
        sentence: QWidget,
        *buttons: QWidget,
        mark: QWidget | None = None,
        below: QWidget | None = None,
        plain: bool = False,
    ) -> None:
        super().__init__()
        self._plain = plain
        rows = QVBoxLayout(self)
        high = 0 if plain else SPACE_5
        rows.setContentsMargins(SPACE_5, high, SPACE_5, high)
        rows.setSpacing(SPACE_3)
        self._across = across = QHBoxLayout()
        rows.addLayout(across)
        if below is not None:
            rows.addWidget(below)
        across.setSpacing(SPACE_4)
        if mark is not None:
            across.addWidget(mark)
        across.addWidget(sentence, 1)
        for button in buttons:
            across.addWidget(button)
        self._buttons = buttons

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the button below the sentence where there is no room beside it."""
        way = QBoxLayout.Direction.TopToBottom if self._narrow else QBoxLayout.Direction.LeftToRight
        if way != self._across.direction():
            self._across.setDirection(way)
            self.updateGeometry()
        super().resizeEvent(event)

    @property
    def _narrow(self) -> bool:
        """Whether there is no room for words of some length beside the buttons."""
        used = style.current()
        if self.width() < used.column * ROOM_FOR_TWO:
            return True
        shown = [button.sizeHint().width() for button in self._buttons if not button.isHidden()]
        beside = sum(shown) + SPACE_4 * len(shown) + 2 * SPACE_5
        return self.width() - beside < _WORDS * used.size("body")

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the card."""
        if self._plain:
            return
        colours, box = style.current().colours, self.rect().toRectF()
        round_box(
            QPainter(self), box, fill=colours.surface, edge=colours.hairline, radius=RADIUS_LARGE
        )


def stacked(*widgets: QWidget) -> QWidget:
    """Return what holds widgets one below the other, close together."""
    held = QWidget()
    rows = QVBoxLayout(held)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(SPACE_1)
    for widget in widgets:
        rows.addWidget(widget)
    return held
