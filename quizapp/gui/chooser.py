"""The page that asks who is studying, where several students share a computer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout

from quizapp.gui.announce import announce
from quizapp.gui.button import Button
from quizapp.gui.note import Note
from quizapp.gui.page import Page, footer
from quizapp.gui.student_row import StudentRow
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_2, SPACE_4
from quizapp.gui.twin import Refusal

_HEADING = "Who is studying?"
_HINT = "Arrows or a first letter move, Enter chooses."


class ChooserPage(Page):
    """The students below one another. `chosen` carries the id of one."""

    chosen = Signal(str)
    new_wanted = Signal()
    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        self.students: list[StudentRow] = []
        self._note = Note()
        self._refusal = Refusal()
        self._refusal.show_sentence("")
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_2)
        self.new = Button("New student …")
        self.new.setAccessibleName("New student")
        self.new.clicked.connect(self.new_wanted)
        rows = self.rows
        rows.addStretch(1)
        rows.addWidget(Text(_HEADING, "title"))
        rows.addWidget(self._note)
        rows.addSpacing(SPACE_4)
        rows.addLayout(self._list)
        rows.addWidget(self._refusal)
        rows.addStretch(2)
        self._foot = footer(Text(_HINT, "small", quiet=True), self.new)
        self.frame.addWidget(self._foot)

    def show_students(
        self, students: Sequence[tuple[str, str, str, bool]], first: str, note: str = ""
    ) -> None:
        """Offer students (id, name, what is known of them, whether it is trouble); begin at one."""
        for row in self.students:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.students = [
            StudentRow(student, name, about, trouble=trouble)
            for student, name, about, trouble in students
        ]
        for row in self.students:
            row.clicked.connect(lambda _=False, one=row.student: self.chosen.emit(one))
            row.reached.connect(self.bring_into_view)
            self._list.addWidget(row)
        self.setTabOrder(self.students[-1] if self.students else self, self.new)
        self._note.show_note(note)
        self._refusal.show_sentence("")
        self.settle()
        at = next((row for row in self.students if row.student == first), None)
        (at or self.new).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, " ".join(filter(None, (note, _HEADING))))

    def refuse(self, sentence: str) -> None:
        """Say why the progress of who was chosen cannot be opened."""
        self._refusal.show_sentence(sentence)
        self.bring_into_view(self._refusal)
        announce(self, sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move with the arrows, or to the next student whose name begins with what is typed."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        at = next((place for place, row in enumerate(self.students) if row.hasFocus()), -1)
        if step and self.students:
            at = at + step if at >= 0 else 0 if step > 0 else len(self.students) - 1
            self._go_to(self.students[min(max(at, 0), len(self.students) - 1)])
        elif event.text().strip():
            after = self.students[at + 1 :] + self.students[: at + 1]
            typed = event.text().casefold()
            for row in [one for one in after if one.name.casefold().startswith(typed)][:1]:
                self._go_to(row)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Say once that the page has been seen, when this frame is out."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    def _go_to(self, row: StudentRow) -> None:
        row.setFocus(Qt.FocusReason.TabFocusReason)
