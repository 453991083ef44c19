"""Write the members of a list from memory, in any order."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from quizapp.gui.announce import announce
from quizapp.gui.answers.look import PLAIN, Look
from quizapp.gui.answers.several import SeveralWidget
from quizapp.gui.answers.tick import Tick
from quizapp.gui.answers.ticking import NOT_MISSING, Ticking
from quizapp.gui.answers.verdicts import written_looks
from quizapp.gui.answers.write import LONGEST, Field
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_1, SPACE_2
from quizapp.language import tr
from quizapp.questions.model import Question
from quizapp.study.model import Feedback
from quizapp.study.sentences import joined

_FOUND = Look(lit=True, sign="right")


class WriteMany(SeveralWidget):
    """A field, and a line for each member, ticked off as it is recognised."""

    stop = Qt.FocusPolicy.NoFocus

    def __init__(self) -> None:
        super().__init__(tr("Done"))
        self._ticking: Ticking | None = None
        self._lines: list[Tick] = []
        self._field = Field()
        self._field.setMaxLength(LONGEST)
        self._field.setPlaceholderText(tr("One of them"))
        self._field.returnPressed.connect(self._look_up)
        self._count = Text("", "small", quiet=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_1)
        self.rows.addWidget(self._field)
        self.rows.addWidget(self._count)
        self.rows.addSpacing(SPACE_2)
        self.rows.addLayout(self._column)
        self.rows.addWidget(self.buttons)

    @property
    def hint(self) -> str:
        """Which keys answer."""
        return tr("Press Enter after each one. Ctrl+I if you know no more.")

    def show_question(self, question: Question) -> None:
        """Ask for the members, none of which is there yet."""
        self._ticking = Ticking(question)
        self._make_room(len(question.parts))
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(question.parts))
            line.show_line("", PLAIN)
        self._field.clear()
        self._field.show()
        self._field.setAccessibleName(tr("Your answer, one of them"))
        self._field.setAccessibleDescription(question.stem)
        self._say_count("")
        self.begin(question, [self._field])

    def show_verdict(self, feedback: Feedback) -> None:
        """Mark what was known, put what was forgotten below it, and what belongs not to the list."""
        found = self._ticking.parts if self._ticking else ()
        marked = written_looks(feedback, found)
        self._make_room(len(marked))
        for line, (words, look, spoken) in zip(self._lines, marked, strict=False):
            line.show()
            line.show_line(words, look, spoken)
        self._count.hide()
        self.settle()

    def take_focus(self) -> None:
        """Put the cursor into the field."""
        self._field.setFocus()

    def ready(self) -> bool:
        """Done is done, however much is there."""
        return True

    def given(self) -> tuple[str, ...]:
        """Return the texts that were tried, with what still stands in the field."""
        if self._ticking is None:
            return ()
        last = self._field.text().strip()
        return (self._ticking.take(last)[0] if last else self._ticking).typed

    def given_up(self) -> tuple[str, ...]:
        """Return the texts that were tried; the rest is forgotten."""
        return self._ticking.typed if self._ticking else ()

    def lock(self) -> None:
        """Take the field away, whose texts stand in the list."""
        self._field.hide()

    def take_enter(self) -> None:
        """Leave Enter to the field and to the buttons."""

    def _look_up(self) -> None:
        text = self._field.text().strip()
        if self.locked or self._ticking is None or not text:
            return
        self._ticking, one = self._ticking.take(text)
        if one is None:
            self._field.selectAll()
            self._say_count(tr(NOT_MISSING))
            return
        self._field.clear()
        line = self._lines[len(self._ticking.found) - 1]
        line.show_line(one.part.answer, _FOUND, tr("found"))
        self.settle()
        self.reached.emit(line)
        self.reached.emit(self._field)
        self._say_count(one.part.answer)
        if self._ticking.complete:
            self.check()

    def _say_count(self, done: str) -> None:
        """Show how many are there; say it after what was just done."""
        if self._ticking is None:
            return
        count = self._ticking.count
        shown = tr("{count} so far.", count=count)
        self._count.show_text(joined(done, shown) if done == tr(NOT_MISSING) else shown)
        announce(self, tr("{done}. {count}", done=done, count=count) if done else "")

    def _make_room(self, count: int) -> None:
        while len(self._lines) < count:
            line = Tick(len(self._lines) + 1, self)
            self._lines.append(line)
            self._column.addWidget(line)
