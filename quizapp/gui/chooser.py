"""The page that asks who is studying, where several students share a computer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.gui.announce import announce
from quizapp.gui.button import Button
from quizapp.gui.headings import Heading
from quizapp.gui.listed_row import ListedRow
from quizapp.gui.note import Note
from quizapp.gui.page import Page, footer
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_2, SPACE_4
from quizapp.gui.twin import Refusal
from quizapp.language import phrase, tr
from quizapp.study.sentences import joined

_HEADING = phrase("Who is studying?")
_HINT = phrase("Arrows or a first letter move, Enter chooses.")


Offered = tuple[str, str, str, bool]
"""A student's id and name, what is known of them, and whether that is trouble."""


class ChooserPage(Page):
    """The students below one another. `chosen` carries the id of one."""

    heard = phrase("Students")
    chosen = Signal(str)
    new_wanted = Signal()
    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        self._note = Note()
        self._refusal = Refusal()
        self._refusal.show_sentence("")
        self._list = StudentList()
        self._list.chosen.connect(self.chosen)
        self._list.reached.connect(self.bring_into_view)
        self.new = Button(tr("New student…"))
        self.new.setAccessibleName(tr("New student"))
        self.new.clicked.connect(self.new_wanted)
        rows = self.rows
        rows.addStretch(1)
        rows.addWidget(Heading(tr(_HEADING), "title"))
        rows.addWidget(self._note)
        rows.addSpacing(SPACE_4)
        rows.addWidget(self._list)
        rows.addWidget(self._refusal)
        rows.addStretch(2)
        self._foot = footer(Text(tr(_HINT), "small", quiet=True), self.new)
        self.frame.addWidget(self._foot)

    def show_students(self, students: Sequence[Offered], first: str, note: str = "") -> None:
        """Offer students, below a note, and begin at one."""
        self._list.offer(students)
        self.setTabOrder(self.students[-1] if self.students else self, self.new)
        self._note.show_note(note)
        self._refusal.show_sentence("")
        self.settle()
        at = next((row for row in self.students if row.key == first), None)
        (at or self.new).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, joined(note, tr(_HEADING)))

    @property
    def students(self) -> list[ListedRow]:
        """The students that are offered, from the top."""
        return self._list.students

    def say(self, sentence: str) -> None:
        """Say at once, before anything else is done, what is being waited for."""
        self._note.show_note(sentence)
        announce(self, sentence)
        self.settle()
        self.repaint()

    def refuse(self, sentence: str) -> None:
        """Say why the progress of who was chosen cannot be opened."""
        self._refusal.show_sentence(sentence)
        self.bring_into_view(self._refusal)
        announce(self, sentence)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Say once that the page has been seen, when this frame is out."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)


class StudentList(QWidget):
    """Students to choose from, by mouse, or by arrows, first letters and Enter."""

    chosen = Signal(str)
    reached = Signal(QWidget)

    def __init__(self) -> None:
        super().__init__()
        self.students: list[ListedRow] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE_2)

    def offer(self, students: Sequence[Offered]) -> None:
        """Offer these in place of those before."""
        for row in self.students:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.students = [ListedRow(*one) for one in students]
        for row in self.students:
            row.clicked.connect(lambda _=False, one=row.key: self.chosen.emit(one))
            row.reached.connect(self.reached)
            self._rows.addWidget(row)
            row.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move with the arrows, or to the next student whose name begins with what is typed."""
        at = next((place for place, row in enumerate(self.students) if row.hasFocus()), 0)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        typed = event.text().strip().casefold()
        after = self.students[at + 1 :] + self.students[: at + 1]
        if step:
            after = self.students[max(at + step, 0) :]
        elif typed:
            after = [row for row in after if row.name.casefold().startswith(typed)]
        else:
            super().keyPressEvent(event)
            return
        for row in after[:1]:
            row.setFocus(Qt.FocusReason.TabFocusReason)
