"""The last page: how the day went, what to see again, and when there is more."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.announce import announce
from quizapp.gui.button import Button
from quizapp.gui.headings import Heading
from quizapp.gui.note import Note
from quizapp.gui.page import Page, footer
from quizapp.gui.read_link import read_link
from quizapp.gui.shapes import round_box
from quizapp.gui.text import Text
from quizapp.gui.theme import RADIUS_LARGE, SPACE_1, SPACE_3, SPACE_4, SPACE_5
from quizapp.language import phrase, tr
from quizapp.study.model import Missed
from quizapp.study.sentences import joined

_HINT = phrase("Press Enter to go back to Today.")


class SummaryPage(Page):
    """Shows a finished day; `read_wanted` carries the key of a card whose fact is to be read."""

    heard = phrase("When the day is done")
    done = Signal()
    read_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._score = Heading("", "title")
        self._next_time = Text("", "lead")
        self._kicker = Text("", "body", quiet=True)
        self._exam = Text("", "body")
        self._said = Note()
        self._heading = Heading(tr("To see again"), "lead", strong=True)
        self._again = Again()
        self._again.read_wanted.connect(self.read_wanted)
        self._done = Button(tr("Done"), "primary")
        self._done.clicked.connect(self.done)
        self.rows.addWidget(self._said)
        self.rows.addStretch(2)
        self.rows.addWidget(self._kicker)
        self.rows.addWidget(self._score)
        self.rows.addWidget(self._next_time)
        self.rows.addWidget(self._exam)
        self.rows.addSpacing(SPACE_5)
        self.rows.addWidget(self._heading)
        self.rows.addWidget(self._again)
        self.rows.addStretch(3)
        self._hint = Text(tr(_HINT), "small", quiet=True)
        self.frame.addWidget(footer(self._hint, self._done))
        self.setFocusProxy(self._done)

    def show_summary(
        self,
        score: str,
        next_time: str,
        again: Sequence[Missed],
        *,
        kicker: str = "",
        exam: str = "",
        said: str = "",
    ) -> None:
        """Show how many were right, what went wrong with its answers, when to come back, the exam.

        `kicker` says what is over, `said` what was done just before.
        """
        self._kicker.setText(kicker or tr("Done for today"))
        self._exam.show_text(exam)
        self._said.show_note(said)
        self.say(tr(_HINT))
        self._score.setText(score)
        self._next_time.show_text(next_time)
        self._done.setAccessibleDescription(joined(score, next_time))
        announce(self, joined(said, score, next_time))
        self._heading.setVisible(bool(again))
        self._again.show_lines(again)
        before: QWidget = self
        for stop in (*self._again.buttons, self._done):
            self.setTabOrder(before, stop)
            before = stop
        self.area.verticalScrollBar().setValue(0)

    def say(self, words: str) -> None:
        """Show a quiet sentence at the foot of the page."""
        self._hint.setText(words)


class Again(QWidget):
    """A card with a line for each entry: its title, the right answer below, and the way to its fact."""

    read_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        self._rows.setSpacing(SPACE_3)
        self._lines: list[Line] = []

    @property
    def buttons(self) -> list[Button]:
        """The ways to the facts, from the first on."""
        return [line.read for line in self._lines]

    def show_lines(self, lines: Sequence[Missed]) -> None:
        """Show these lines in place of those before."""
        for line in self._lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [Line(line) for line in lines]
        for line in self._lines:
            line.read.clicked.connect(lambda _=False, one=line: self.read_wanted.emit(one.card))
            self._rows.addWidget(line)
        self.setVisible(bool(lines))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the card and the hairlines between its lines."""
        painter, colours = QPainter(self), style.current().colours
        round_box(
            painter,
            self.rect().toRectF(),
            fill=colours.surface,
            edge=colours.hairline,
            radius=RADIUS_LARGE,
        )
        painter.setPen(colours.hairline)
        for line in self._lines[1:]:
            y = line.y() - SPACE_3 // 2
            painter.drawLine(SPACE_5, y, self.width() - SPACE_5, y)


class Line(QWidget):
    """One card that went wrong, with the way to its fact."""

    def __init__(self, missed: Missed) -> None:
        super().__init__()
        self.card = missed.card
        self.read = read_link(missed.title)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(missed.title, "small", quiet=True))
        words.addWidget(Text(missed.answer, "body", strong=True))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, SPACE_1, 0, SPACE_1)
        across.setSpacing(SPACE_4)
        across.addLayout(words, 1)
        across.addWidget(self.read)
