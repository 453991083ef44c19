"""What is shown when something goes wrong that the user can mend: the sentence, and a way on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.button import Button
from quizapp.gui.flow import Flow
from quizapp.gui.headings import Heading
from quizapp.gui.marks import Mark
from quizapp.gui.page import Page
from quizapp.gui.shapes import round_box
from quizapp.gui.text import Text
from quizapp.gui.theme import RADIUS_LARGE, SPACE_3, SPACE_4, SPACE_5
from quizapp.language import phrase, tr


class TroublePage(Page):
    """A calm page with the sentence as it is, "Try again", "Today" where there is one, and "Close"."""

    heard = phrase("That did not work")
    retry_wanted = Signal()
    unsaved_wanted = Signal()
    today_wanted = Signal()
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sentence = Text("", "lead")
        self._retry = Button(tr("Try again"), "primary")
        self._retry.clicked.connect(self.retry_wanted)
        self._unsaved = Button(tr("Study without saving"))
        self._unsaved.clicked.connect(self.unsaved_wanted)
        self._today = Button(tr("Today"))
        self._today.setAccessibleName(tr("Back to Today"))
        self._today.setToolTip("Esc")
        self._today.clicked.connect(self.today_wanted)
        self._close = Button(tr("Close"))
        self._close.clicked.connect(self.close_wanted)
        ways = QWidget()
        buttons = Flow(ways)
        buttons.setSpacing(SPACE_3)
        for button in (self._retry, self._unsaved, self._today, self._close):
            buttons.addWidget(button)
        self.rows.addStretch(2)
        self.rows.addWidget(Mark("caution", "title", "nearly"))
        self.rows.addWidget(Heading(tr("That did not work"), "title"))
        self.rows.addWidget(self._sentence)
        self.rows.addSpacing(SPACE_4)
        self.rows.addWidget(ways)
        self.rows.addStretch(3)
        self.setFocusProxy(self._retry)

    def show_trouble(self, sentence: str, *, today: bool = False, unsaved: bool = False) -> None:
        """Show what is wrong; `today` says that there is a Today to go back to.

        `unsaved` says that one can study all the same, without anything being saved.
        """
        self._unsaved.setVisible(unsaved)
        self._today.setVisible(today)
        self._sentence.setText(sentence)
        self._retry.setAccessibleDescription(sentence)


class Unsaved(QWidget):
    """Under an answer that is not safe yet: why, and "Try again"."""

    retry_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sentence = Text()
        self._retry = Button(tr("Try again"), "primary")
        self._retry.clicked.connect(self.retry_wanted)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        rows.setSpacing(SPACE_3)
        head = QHBoxLayout()
        head.setSpacing(SPACE_3)
        head.addWidget(Mark("caution", "lead", "nearly"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Text(tr("Your answer is not saved yet"), "lead", strong=True), 1)
        rows.addLayout(head)
        rows.addWidget(self._sentence)
        rows.addWidget(self._retry)

    def show_sentence(self, sentence: str) -> None:
        """Show why."""
        self._sentence.setText(sentence)
        self._retry.setAccessibleDescription(sentence)
        self.show()

    def take_focus(self) -> None:
        """Put the keyboard on the way out."""
        self._retry.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the panel."""
        shade = style.current().colours.nearly
        round_box(
            QPainter(self),
            self.rect().toRectF(),
            fill=shade.tint,
            edge=shade.line,
            radius=RADIUS_LARGE,
        )
