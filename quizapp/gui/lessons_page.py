"""The page of lessons: those that there are, shelf by shelf, and the ways to another."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal

from quizapp.gui.announce import announce
from quizapp.gui.button import Button
from quizapp.gui.flow import Flow
from quizapp.gui.headings import Heading
from quizapp.gui.lesson_row import LessonLine, LessonRow
from quizapp.gui.lesson_shelves import Shelf, Shelves
from quizapp.gui.note import Note
from quizapp.gui.page import Column, Page
from quizapp.gui.text import Text
from quizapp.gui.theme import BLEED, SPACE_2, SPACE_5
from quizapp.gui.twin import Refusal
from quizapp.language import phrase, tr


class LessonsPage(Page):
    """`chosen` carries the file of the lesson to open; `act_wanted` what is to be done with one."""

    heard = phrase("Lessons")
    chosen = Signal(str)
    act_wanted = Signal(str, str)
    file_wanted = Signal()
    guide_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
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
        self._shelves = Shelves()
        header = Column(SPACE_2, SPACE_2, bleed=BLEED)
        header.rows.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.frame.insertWidget(0, header)
        ways = Flow()
        ways.setSpacing(SPACE_5)
        ways.addWidget(self.file)
        ways.addWidget(self.guide)
        self.rows.addWidget(Heading(tr("Lessons"), "title"))
        self.rows.addWidget(Text(tr("Choose a lesson, or drop a lesson file on this window.")))
        self.rows.addLayout(ways)
        self.rows.addWidget(self._note)
        self.rows.addWidget(self._refusal)
        self.rows.addWidget(self._shelves)
        self.rows.addStretch(1)

    @property
    def lessons(self) -> list[LessonRow]:
        """The lessons that are shown, from the top."""
        return self._shelves.lessons

    def show_lessons(self, shelves: Sequence[Shelf]) -> None:
        """Show these shelves in place of those before; the same ones stay as they are."""
        self.say("")
        if not self._shelves.show_again(shelves):
            self._put(Shelves(shelves))
            self.settle()
        self._set_tab_order()
        self.area.verticalScrollBar().setValue(0)

    def take_focus(self, file: str) -> None:
        """Put the keyboard on the lesson of a file, or on the first that can be opened."""
        (self._shelves.first(file) or self.file).setFocus()

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

    def _put(self, shelves: Shelves) -> None:
        """Put these shelves in place of those before."""
        self.settle()
        before, self._shelves = self._shelves, shelves
        place = self.rows.indexOf(before)
        self.rows.removeWidget(before)
        before.hide()
        before.deleteLater()
        shelves.chosen.connect(self.chosen)
        shelves.act_wanted.connect(self.act_wanted)
        shelves.reached.connect(self.bring_into_view)
        shelves.resize(before.size())  # so that words are wrapped once
        self.rows.insertWidget(place, shelves)
        shelves.show()

    def _set_tab_order(self) -> None:
        stops = (self._back, self.file, self.guide, *self._shelves.stops)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
