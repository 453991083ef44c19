"""The last page: how the day went, what to see again, and when there is more."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.announce import announce
from quizapp.gui.button import Button
from quizapp.gui.note import Note
from quizapp.gui.page import Page, footer
from quizapp.gui.shapes import round_box
from quizapp.gui.text import Text
from quizapp.gui.theme import RADIUS_LARGE, SPACE_1, SPACE_3, SPACE_4, SPACE_5
from quizapp.language import phrase, tr

_HINT = phrase("Press Enter to go back to Today.")


class SummaryPage(Page):
    """Shows a finished day."""

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._score = Text("", "title")
        self._next_time = Text("", "lead")
        self._kicker = Text("", "body", quiet=True)
        self._exam = Text("", "body")
        self._said = Note()
        self._heading = Text(tr("To see again"), "lead", strong=True)
        self._again = Again()
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
        again: tuple[tuple[str, str], ...],
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
        announce(self, said)
        self._score.setText(score)
        self._next_time.show_text(next_time)
        self._heading.setVisible(bool(again))
        self._again.show_lines(again)
        self.area.verticalScrollBar().setValue(0)

    def say(self, words: str) -> None:
        """Show a quiet sentence at the foot of the page."""
        self._hint.setText(words)


class Again(QWidget):
    """A card with a line for each entry: its title, and the right answer below."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        self._rows.setSpacing(SPACE_3)
        self._lines: list[QWidget] = []

    def show_lines(self, lines: tuple[tuple[str, str], ...]) -> None:
        """Show these lines in place of those before."""
        for line in self._lines:
            self._rows.removeWidget(line)
            line.deleteLater()
        self._lines = [_line(title, answer) for title, answer in lines]
        for line in self._lines:
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


def _line(title: str, answer: str) -> QWidget:
    line = QWidget()
    rows = QVBoxLayout(line)
    rows.setContentsMargins(0, SPACE_1, 0, SPACE_1)
    rows.setSpacing(0)
    rows.addWidget(Text(title, "small", quiet=True))
    rows.addWidget(Text(answer, "body", strong=True))
    return line
