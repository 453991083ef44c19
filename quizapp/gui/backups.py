"""The page that goes back to a backup: which there are, and what becomes of what came after."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from quizapp.gui.announce import announce
from quizapp.gui.button import Button
from quizapp.gui.chooser import StudentList
from quizapp.gui.headings import Heading
from quizapp.gui.page import Page
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_2, SPACE_3, SPACE_4
from quizapp.language import phrase, tr
from quizapp.study.sentences import joined

_HEADING = phrase("Go back to a backup")
_MEANS = phrase(
    "Your progress is then what it was on that day. Choose one to see what becomes of the answers"
    " given since."
)
_NONE = phrase(
    "There is no backup yet. One is kept at the end of each day on which you study, in the folder of"
    " your progress."
)


@dataclass(frozen=True, slots=True)
class Offered:
    """A backup to choose: its file, what it is called, what is in it, what going back sets aside."""

    file: str
    name: str
    about: str
    lost: str


class BackupsPage(Page):
    """Backups below one another; `restore_wanted` carries the file of the one to go back to."""

    heard = _HEADING
    restore_wanted = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._offered: dict[str, Offered] = {}
        self._chosen = ""
        self._means = Text("", "lead")
        self._lost = Text("", "body", strong=True)
        self.list = StudentList()
        self.list.chosen.connect(self._choose)
        self.list.reached.connect(self.bring_into_view)
        self.act = Button(tr("Go back"), "primary")
        self.act.clicked.connect(lambda: self.restore_wanted.emit(self._chosen))
        self.cancel = Button(tr("Cancel"))
        self.cancel.setToolTip("Esc")
        self.cancel.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_3)
        buttons.addWidget(self.act)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        rows = self.rows
        rows.addStretch(1)
        rows.addWidget(Heading(tr(_HEADING), "title"))
        rows.addWidget(self._means)
        rows.addSpacing(SPACE_2)
        rows.addWidget(self.list)
        rows.addWidget(self._lost)
        rows.addSpacing(SPACE_4)
        rows.addLayout(buttons)
        rows.addStretch(2)

    def show_backups(self, offered: Sequence[Offered]) -> None:
        """Offer backups, none of them chosen."""
        self._offered = {one.file: one for one in offered}
        self._chosen = ""
        self._means.setText(tr(_MEANS if offered else _NONE))
        self.list.offer([(one.file, one.name, one.about, False) for one in offered])
        self._lost.show_text("")
        self.act.hide()
        self.settle()
        first = self.list.students[0] if offered else self.cancel
        self.setFocusProxy(first)
        self.setTabOrder(self.list.students[-1] if offered else self, self.act)
        self.setTabOrder(self.act, self.cancel)
        announce(self, joined(tr(_HEADING), self._means.text()))

    def _choose(self, file: str) -> None:
        """Say what going back to one means, and put the keyboard on doing it."""
        one = self._offered[file]
        self._chosen = file
        self._lost.show_text(tr("{backup}: {lost}", backup=one.name, lost=one.lost))
        self.act.setAccessibleName(tr("Go back to {backup}", backup=one.name))
        self.act.setAccessibleDescription(one.lost)
        self.act.show()
        self.bring_into_view(self.act)
        self.act.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, one.lost)
