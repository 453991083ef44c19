"""Write the answer: a word, a name or a number."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from quizapp.gui import style
from quizapp.gui.answers.base import AnswerWidget
from quizapp.gui.button import Button, is_enter
from quizapp.gui.group import let_go_of_keyboard
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_3, SPACE_4
from quizapp.language import tr
from quizapp.questions.model import Question, Response
from quizapp.study.model import Feedback

LONGEST = 500
"""Characters that a field takes."""


class Field(QLineEdit):
    """A line to write on that ignores Enter held down, and undoes typing before answers."""

    def event(self, event: QEvent) -> bool:
        """Leave Undo and Redo to the page when nothing was typed that they could be of."""
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)  # noqa: S101 - Qt's promise, for the type checker
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Type; an Enter held down is one Enter."""
        if is_enter(event) and event.isAutoRepeat():
            return
        super().keyPressEvent(event)


class Write(AnswerWidget):
    """A field with what is asked for beside it, "Check", and "I don't know"."""

    def __init__(self) -> None:
        super().__init__()
        self._field = Field()
        self._field.setMaxLength(LONGEST)
        self._field.returnPressed.connect(self._check)
        self._beside = Text("", "lead", quiet=True)
        self._check_button = Button(tr("Check"), "primary")
        self._check_button.clicked.connect(self._check)
        self._pass_button = Button(tr("I don’t know"), "quiet")
        self._pass_button.clicked.connect(self._pass)
        self._buttons = _row(self._check_button, self._pass_button)
        self.rows.addWidget(_row(self._field, self._beside))
        self.rows.addSpacing(SPACE_3)
        self.rows.addWidget(self._buttons)

    @property
    def hint(self) -> str:
        """Which keys answer."""
        return tr("Press Enter to check, or Ctrl+I if you don’t know.")

    def show_question(self, question: Question) -> None:
        """Ask for words, or for a number with its scale and unit beside the field."""
        self._beside.show_text(question.beside)
        self._field.setText("")  # unlike clear(), this leaves no typing to undo
        self._field.setReadOnly(False)
        self._field.setPlaceholderText(tr("Your answer"))
        self._field.setMaximumWidth(
            style.current().size("lead") * 12 if question.beside else 16_777_215
        )
        named = tr("Your answer, in {unit}", unit=question.beside)
        self._field.setAccessibleName(named if question.beside else tr("Your answer"))
        self._field.setAccessibleDescription(question.stem)
        self._buttons.show()
        self.locked = False

    def show_verdict(self, feedback: Feedback) -> None:
        """Keep what was written in sight."""
        if not feedback.response:
            self._field.setPlaceholderText(tr("You left this one open"))

    def take_focus(self) -> None:
        """Put the cursor into the field."""
        self._field.setFocus()

    def take_key(self, event: QKeyEvent) -> bool:
        """Take Ctrl+I as "I don't know"."""
        asked = (
            event.key() == Qt.Key.Key_I and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        )
        if asked:
            self._pass()
        return asked

    def _check(self) -> None:
        if self._field.text().strip():
            self._give(self._field.text().strip())
        else:
            self._field.setFocus()
            self.tell(tr("Write an answer first, or press Ctrl+I if you don’t know."))

    def _pass(self) -> None:
        if not self.locked:
            self._field.clear()
            self._give("")

    def _give(self, text: str) -> None:
        let_go_of_keyboard(self._buttons)
        self._field.setReadOnly(True)
        self._buttons.hide()
        self.respond(Response(text=text))


def _row(first: QWidget, second: QWidget) -> QWidget:
    """Return the two beside each other, from the left."""
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(SPACE_4)
    across.addWidget(first)
    across.addWidget(second, 1 if isinstance(second, Text) else 0)
    if isinstance(second, Button):
        across.addStretch(1)
    return row
