"""A note: something to know that asks for nothing, set apart from what does."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.shapes import round_box
from quizapp.gui.text import Text
from quizapp.gui.theme import RADIUS, SPACE_2, SPACE_3


class Note(QWidget):
    """Small words on a quiet field."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Text("", "small")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        rows.addWidget(self._words)
        self.hide()

    def show_note(self, words: str) -> None:
        """Show the words, or nothing where there are none."""
        self._words.setText(words)
        self.setVisible(bool(words))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the field, outlined where its colour is the page's."""
        colours = style.current().colours
        fill = colours.neutral.tint
        edge = colours.neutral.line if fill == colours.paper else ""
        round_box(QPainter(self), self.rect().toRectF(), fill=fill, edge=edge, radius=RADIUS)
