"""The page of lessons: those that there are, shelf by shelf, and the ways to another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.gui.announce import announce
from quizapp.gui.button import Button
from quizapp.gui.flow import Flow
from quizapp.gui.lesson_row import LessonLine, LessonRow
from quizapp.gui.note import Note
from quizapp.gui.page import Column, Page
from quizapp.gui.text import Text
from quizapp.gui.theme import BLEED, SPACE_2, SPACE_3, SPACE_5
from quizapp.gui.twin import Refusal
from quizapp.language import tr


@dataclass(frozen=True, slots=True)
class Shown:
    """A shelf: its heading, its lessons, and a quiet sentence on it, "" for none."""

    heading: str
    lines: tuple[LessonLine, ...]
    hint: str = ""


class LessonsPage(Page):
    """`chosen` carries the file of the lesson to open; `act_wanted` what is to be done with one."""

    chosen = Signal(str)
    act_wanted = Signal(str, str)
    file_wanted = Signal()
    guide_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lessons: list[LessonRow] = []
        self._back = Button(tr("Back"), "quiet", mark="back", step="small")
        self._back.setToolTip(tr("Esc"))
        self._back.clicked.connect(self.left)
        self.file = Button(tr("Open a file…"), key="Ctrl+O")
        self.file.clicked.connect(self.file_wanted)
        self.guide = Button(tr("How to write a lesson"), "link")
        self.guide.clicked.connect(self.guide_wanted)
        self._refusal = Refusal()
        self._refusal.hide()
        self._note = Note()
        self._shelves = QWidget()
        header = Column(SPACE_2, SPACE_2, bleed=BLEED)
        header.rows.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.frame.insertWidget(0, header)
        ways = Flow()
        ways.setSpacing(SPACE_5)
        ways.addWidget(self.file)
        ways.addWidget(self.guide)
        self.rows.addWidget(Text(tr("Lessons"), "title"))
        self.rows.addWidget(Text(tr("Choose a lesson, or drop a lesson file on this window.")))
        self.rows.addLayout(ways)
        self.rows.addWidget(self._note)
        self.rows.addWidget(self._refusal)
        self.rows.addWidget(self._shelves)
        self.rows.addStretch(1)

    def show_lessons(self, shelves: Sequence[Shown], first: str) -> None:
        """Show these shelves, and put the keyboard on the lesson of a file, or on the first."""
        self.say("")
        self.rows.removeWidget(self._shelves)
        self._shelves.hide()
        self._shelves.deleteLater()
        self._shelves = QWidget()
        self.lessons = []
        column = QVBoxLayout(self._shelves)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        for widget in self._widgets(shelves):
            column.addWidget(widget)
        self.rows.insertWidget(self.rows.count() - 1, self._shelves)
        self._set_tab_order()
        self.settle()
        open_now = next((one for one in self.lessons if one.line.key == first), None)
        at = open_now or next((one for one in self.lessons if one.line.opens), None)
        self.setFocusProxy(at.row if at else self.file)

    def update_line(self, line: LessonLine) -> None:
        """Say something else of one lesson."""
        one = next((one for one in self.lessons if one.line.key == line.key), None)
        if one is not None and one.line != line:
            focus = self.focusWidget()
            one.show_line(line)
            self._set_tab_order()
            if focus is not None and not focus.isVisible():
                one.row.setFocus()

    def say(self, words: str) -> None:
        """Say what was done, "" for nothing; what was refused before is over."""
        self._refusal.show_sentence("")
        self._note.show_note(words)
        announce(self, words)

    def refuse(self, sentence: str) -> None:
        """Say why a lesson cannot be opened."""
        self._note.show_note("")
        self._refusal.show_sentence(sentence)
        self.bring_into_view(self._refusal)
        announce(self, sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from lesson to lesson with the arrows."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        rows = [one.row for one in self.lessons if one.line.opens]
        at = next((place for place, one in enumerate(self.lessons) if _within(one)), None)
        if not step or not rows or at is None:
            super().keyPressEvent(event)
            return
        passed = sum(one.line.opens for one in self.lessons[:at])
        here = self.lessons[at]
        to = passed + step if here.row.hasFocus() or step < 0 else passed + here.line.opens
        to = passed if not here.row.hasFocus() and step < 0 and here.line.opens else to
        if 0 <= to < len(rows):
            rows[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _widgets(self, shelves: Sequence[Shown]) -> Iterator[QWidget]:
        for shelf in shelves:
            yield Text(shelf.heading, "lead", strong=True)
            for line in shelf.lines:
                row = LessonRow(line)
                row.chosen.connect(self.chosen)
                row.act_wanted.connect(self.act_wanted)
                row.reached.connect(self.bring_into_view)
                self.lessons.append(row)
                yield row
            if shelf.hint:
                yield Text(shelf.hint, "small", quiet=True)

    def _set_tab_order(self) -> None:
        stops: list[QWidget] = [self._back, self.file, self.guide]
        for one in self.lessons:
            stops += [one.row, *one.links]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)


def _within(one: LessonRow) -> bool:
    focus = one.window().focusWidget()
    return focus is not None and (focus is one or one.isAncestorOf(focus))
