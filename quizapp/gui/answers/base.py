"""What every answer widget has: a question shown, a response given once, a verdict marked."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from quizapp.gui.announce import announce
from quizapp.gui.group import group
from quizapp.gui.theme import SPACE_2
from quizapp.questions.model import Question, Response
from quizapp.study.model import Feedback


class AnswerWidget(QWidget):
    """One way to answer; `answered` carries a Response, once for each question shown.

    `changed` says that it shows something else, and carries what a screen reader says of that;
    `hinted` carries a sentence on what to do, `reached` a part of the widget that is to be in view,
    `read_wanted` that the fact it shows is to be read.
    """

    answered = Signal(object)
    changed = Signal(str)
    hinted = Signal(str)
    reached = Signal(object)
    read_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        group(self)
        self.locked = True
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(SPACE_2)

    @property
    def hint(self) -> str:
        """What to do now, by the keys that act: it is said at the foot of the page."""
        raise NotImplementedError

    @property
    def tells(self) -> bool:
        """Whether the answer is seen before a response is given."""
        return False

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take up what was set over an open question."""
        super().showEvent(event)
        if not self.locked:
            self.show_liked()

    def show_liked(self) -> None:
        """Show the open question as the student likes it now, and say what to do."""
        self.hinted.emit(self.hint)

    def show_question(self, question: Question) -> None:
        """Ask: take responses from now on."""
        raise NotImplementedError

    def show_verdict(self, feedback: Feedback) -> None:
        """Mark what was right and what was answered."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the keyboard where the answer is given."""
        raise NotImplementedError

    def take_key(self, event: QKeyEvent) -> bool:  # noqa: ARG002 - for those that have keys
        """Act on a key pressed anywhere on the page; say whether it was one of ours."""
        return False

    def tell(self, words: str) -> None:
        """Say at the foot of the page what is wanted."""
        self.hinted.emit(words)
        announce(self, words)

    def respond(self, response: Response) -> None:
        """Give the response, unless one was given."""
        if not self.locked:
            self.locked = True
            self.answered.emit(response)
