"""Of a card that is forgotten again and again: what it is mistaken for, to compare."""

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.shapes import round_box
from quizapp.gui.text import Text
from quizapp.gui.theme import RADIUS, SPACE_1, SPACE_2, SPACE_3
from quizapp.study.model import Leech
from quizapp.study.sentences import forgotten

_ROOM_FOR_TWO = 0.6


class LeechPanel(QWidget):
    """A sentence, and below it each fact that is like the card's, beside one another."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Text("", "body", strong=True)
        self._across = QHBoxLayout()
        self._across.setSpacing(SPACE_3)
        self._facts: list[QWidget] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, SPACE_2, 0, SPACE_2)
        rows.setSpacing(SPACE_2)
        rows.addWidget(self._words)
        rows.addLayout(self._across)
        self.hide()

    def show_leech(self, leech: Leech | None) -> None:
        """Show what a card is mistaken for, nothing where it is not forgotten often."""
        for fact in self._facts:
            self._across.removeWidget(fact)
            fact.hide()
            fact.deleteLater()
        self._facts = [Fact(title, words) for title, words in leech.beside] if leech else []
        for fact in self._facts:
            self._across.addWidget(fact, 1)
        self._words.setText(forgotten(leech) if leech else "")
        self.setVisible(leech is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Set the facts below one another where there is no room beside."""
        narrow = self.width() < style.current().column * _ROOM_FOR_TWO
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if way != self._across.direction():
            self._across.setDirection(way)
        super().resizeEvent(event)


class Fact(QWidget):
    """A fact of the lesson in a box, below its title."""

    def __init__(self, title: str, words: str) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        rows.setSpacing(SPACE_1)
        rows.addWidget(Text(title, "small", quiet=True))
        rows.addWidget(Text(words))
        rows.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the box."""
        colours = style.current().colours
        box = self.rect().toRectF()
        round_box(QPainter(self), box, fill=colours.surface, edge=colours.hairline, radius=RADIUS)
