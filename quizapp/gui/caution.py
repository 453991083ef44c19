"""A caution: what is printed but doubtful, set apart from the rest."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.marks import Mark
from quizapp.gui.shapes import round_box
from quizapp.gui.text import Text
from quizapp.gui.theme import RADIUS, SPACE_1, SPACE_3
from quizapp.language import tr


class Caution(QWidget):
    """A box with a warning sign, the word Caution, and the teacher's sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Text()
        across = QHBoxLayout(self)
        across.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        across.setSpacing(SPACE_3)
        across.addWidget(Mark("caution", "lead", "nearly"), 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout()
        rows.setSpacing(SPACE_1)
        rows.addWidget(Text(tr("Caution"), "body", strong=True))
        rows.addWidget(self._words)
        across.addLayout(rows, 1)

    def show_caution(self, words: str) -> None:
        """Show the words, or nothing where there are none."""
        self._words.show_text(words)
        self.setVisible(bool(words))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the box."""
        colours = style.current().colours
        box = self.rect().toRectF()
        round_box(
            QPainter(self), box, fill=colours.surface, edge=colours.nearly.line, radius=RADIUS
        )
