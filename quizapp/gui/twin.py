"""What is asked when a lesson was studied from another file before: newer version, or another lesson?"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from quizapp.gui import style
from quizapp.gui.announce import announce
from quizapp.gui.button import Button
from quizapp.gui.headings import Heading
from quizapp.gui.marks import Mark
from quizapp.gui.page import Page
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_3, SPACE_4
from quizapp.language import phrase, tr
from quizapp.study.sentences import together

_HEADING = phrase("A newer version, or another lesson?")
_NEWER = phrase("Your progress goes on with this file.")
_ROOM_FOR_TWO = 0.8


class TwinPage(Page):
    """Asks which of two lessons a file is."""

    heard = _HEADING
    newer_wanted = Signal()
    another_wanted = Signal()
    close_wanted = Signal()
    today_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._files = Text("", "lead")
        self._newer = Button(tr("A newer version"), "primary")
        self._another = Button(tr("Another lesson"))
        self._close = Button(tr("Close"))
        self._another_means = Text()
        self._newer.setAccessibleDescription(tr(_NEWER))
        self._newer.clicked.connect(self.newer_wanted)
        self._another.clicked.connect(self.another_wanted)
        self._today = False
        self._close.clicked.connect(
            lambda: self.today_wanted.emit() if self._today else self.close_wanted.emit()
        )
        self._refusal = Refusal()
        rows = self.rows
        rows.addStretch(2)
        rows.addWidget(Heading(tr(_HEADING), "title"))
        rows.addWidget(self._files)
        rows.addSpacing(SPACE_3)
        meanings = [Text(tr(_NEWER)), self._another_means]
        rows.addWidget(Choices([self._newer, self._another, self._close], meanings))
        rows.addWidget(self._refusal)
        rows.addStretch(3)
        self.setFocusProxy(self._newer)

    def show_twins(
        self, title: str, this: Path, other: Path, free_id: str, *, today: bool = False
    ) -> None:
        """Ask about two files that are one lesson by their Id; another lesson gets the free one.

        The title is the one under which the other was studied. `today` says that there is a Today to go
        back to.
        """
        self._today = today
        self._close.setText(tr("Back to Today") if today else tr("Close"))
        self._close.setAccessibleName(self._close.text())
        self._close.updateGeometry()
        asked = tr(
            "“{title}” was studied from “{other}” before. This file is “{file}”.",
            title=title,
            other=_place(other, this),
            file=_place(this, other),
        )
        means = tr(
            "It begins with no progress, under the Id “{id}”. The other keeps its own.", id=free_id
        )
        self._files.setText(asked)
        self._another_means.setText(means)
        self._another.setAccessibleDescription(means)
        self._refusal.show_sentence("")
        self.area.verticalScrollBar().setValue(0)
        announce(self, together(asked, tr(_HEADING)))

    def show_refusal(self, sentence: str) -> None:
        """Say why the file did not become another lesson, and what to do."""
        self._refusal.show_sentence(sentence)
        self.bring_into_view(self._refusal)
        announce(self, sentence)


class Choices(QWidget):
    """Buttons below each other, each with what it means beside it, or below where there is no room."""

    def __init__(self, buttons: Sequence[Button], meanings: Sequence[Text]) -> None:
        super().__init__()
        self._meanings = meanings
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_4)
        self._grid.setVerticalSpacing(SPACE_3)
        self._grid.setColumnStretch(1, 1)
        for row, button in enumerate(buttons):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._grid.addWidget(button, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
        self._narrow = True
        self._place_meanings(narrow=False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the way that has room."""
        self._place_meanings(narrow=self.width() < style.current().column * _ROOM_FOR_TWO)
        super().resizeEvent(event)

    def _place_meanings(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for row, meaning in enumerate(self._meanings):
            self._grid.removeWidget(meaning)
            below = (2 * row + 1, 0, 1, 2) if narrow else (2 * row, 1, 1, 1)
            self._grid.addWidget(meaning, *below)


class Refusal(QWidget):
    """A sign and a sentence on what could not be done."""

    def __init__(self) -> None:
        super().__init__()
        self._sentence = Text()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_3)
        line.addWidget(Mark("caution", "lead", "nearly"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._sentence, 1)

    def show_sentence(self, sentence: str) -> None:
        """Show the sentence, or nothing where there is none."""
        self._sentence.setText(sentence)
        self.setVisible(bool(sentence))


def _place(path: Path, other: Path) -> str:
    """Return a file with its folder, or its whole path where that is the other's too."""
    alike = path.parts[-2:] == other.parts[-2:]
    return str(path if alike else Path(*path.parts[-2:]))
