"""The time that a quiz has left, beside a clock: its room stays the same whatever its digits are."""

import re

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from quizapp.gui.marks import Mark
from quizapp.gui.shapes import advance
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_1


class TimeLeft(QWidget):
    """A clock and the time, hidden where there is no limit."""

    def __init__(self) -> None:
        super().__init__()
        self.words = _Digits("", "small", strong=True)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE_1)
        across.addWidget(Mark("clock", "small"))
        across.addWidget(self.words)
        self.hide()

    def show_time(self, words: str) -> None:
        """Show the time, or nothing where there are no words."""
        if words != self.words.text():
            self.words.setText(words)
        self.setVisible(bool(words))


class _Digits(Text):
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room of the widest digits."""
        font = self.font()
        widest = max("0123456789", key=lambda digit: advance(font, digit))
        width = advance(font, re.sub(r"\d", widest, self.text()))
        return QSize(round(width) + 1, super().sizeHint().height())
