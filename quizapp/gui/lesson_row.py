"""A lesson to open: its title and what is known of it, and below what else there is to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.gui.button import Button
from quizapp.gui.flow import Flow
from quizapp.gui.listed_row import ListedRow
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_4, SPACE_5
from quizapp.language import phrase, tr
from quizapp.study.shown import harmless

Act = Literal["copy", "forget"]

_ACTS: dict[Act, str] = {
    "copy": phrase("Copy to your lessons"),
    "forget": phrase("Remove from the list"),
}


@dataclass(frozen=True, slots=True)
class Details:
    """What is shown on demand: the words of the way to it, and its own."""

    way: str
    words: str


@dataclass(frozen=True, slots=True)
class LessonLine:
    """What a row says of a lesson: `key` is its file, `about` stands below its title.

    `bad` says that it cannot be read, `opens` that it can be pressed.
    """

    key: str
    title: str
    about: str
    bad: bool = False
    opens: bool = True
    acts: tuple[Act, ...] = ()
    details: tuple[Details, ...] = ()


class LessonRow(QWidget):
    """One lesson; `chosen` says that it is to be opened, `act_wanted` what else is to be done."""

    chosen = Signal(str)
    act_wanted = Signal(str, str)
    reached = Signal(QWidget)

    def __init__(self, line: LessonLine) -> None:
        super().__init__()
        self.line = line
        self.row = ListedRow(line.key, line.title, line.about, line.bad)
        self.row.setEnabled(line.opens)
        self.row.clicked.connect(lambda: self.chosen.emit(self.line.key))
        self.row.reached.connect(self.reached)
        self.links: list[Button] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self.row)
        self._below: QWidget | None = None
        self._show_links()

    def show_line(self, line: LessonLine) -> None:
        """Say something else of the same lesson; what is open stays so where it says the same."""
        if line == self.line:
            return
        changed = (line.acts, line.details) != (self.line.acts, self.line.details)
        self.line = line
        self.row.show_about(line.about, trouble=line.bad)
        self.row.setEnabled(line.opens)
        if changed:
            self._show_links()

    def _show_links(self) -> None:
        if self._below is not None:
            self._rows.removeWidget(self._below)
            self._below.hide()
            self._below.deleteLater()
            self._below = None
        self.links = []
        if not self.line.acts and not self.line.details:
            return
        self._below = QWidget()
        column = QVBoxLayout(self._below)
        column.setContentsMargins(SPACE_4, 0, SPACE_4, 0)
        column.setSpacing(0)
        flow = Flow()
        flow.setSpacing(SPACE_5)
        column.addLayout(flow)
        for details in self.line.details:
            words = Text(details.words, "small")
            words.hide()
            flow.addWidget(self._way_to(details, words))
            column.addWidget(words)
        for act in self.line.acts:
            flow.addWidget(self._way_of(act))
        self._rows.addWidget(self._below)
        self._below.show()

    def _way_to(self, details: Details, words: Text) -> Button:
        button = self._link(details.way)

        def turn() -> None:
            shown = words.isHidden()
            words.setVisible(shown)
            button.setText(tr("Hide") if shown else details.way)
            self._name(button)
            button.updateGeometry()
            if shown:
                self.reached.emit(words)

        button.clicked.connect(turn)
        return button

    def _way_of(self, act: Act) -> Button:
        button = self._link(tr(_ACTS[act]))
        button.clicked.connect(lambda: self.act_wanted.emit(act, self.line.key))
        return button

    def _link(self, words: str) -> Button:
        button = Button(words, "link", step="small")
        self.links.append(button)
        self._name(button)
        return button

    def _name(self, button: Button) -> None:
        button.setAccessibleName(button.text())
        button.setAccessibleDescription(harmless(self.line.title))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
