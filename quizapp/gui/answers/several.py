"""What the widgets have in common that ask several things: "Check", "I don't know", and their keys."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from quizapp.gui.answers.base import AnswerWidget
from quizapp.gui.button import Button, is_enter
from quizapp.gui.group import let_go_of_keyboard
from quizapp.gui.keys import typed
from quizapp.gui.theme import SPACE_3, SPACE_4
from quizapp.language import tr
from quizapp.questions.model import Question, Response

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SeveralWidget(AnswerWidget):
    """Asks several things; Enter or the button gives the answer once there is one."""

    # The whole takes the focus first: an Enter too many then gives no answer.
    stop = Qt.FocusPolicy.TabFocus

    def __init__(self, check: str = "") -> None:
        super().__init__()
        self.setAccessibleName(tr("Answers"))
        self._check_button = Button(check or tr("Check"), "primary")
        self._check_button.clicked.connect(self.check)
        self._pass_button = Button(tr("I don’t know"), "quiet")
        self._pass_button.clicked.connect(self.give_up)
        self.buttons = _row(self._check_button, self._pass_button)

    def begin(self, question: Question, stops: Sequence[QWidget]) -> None:
        """Take responses from now on; Tab goes through the stops to the buttons."""
        self.setAccessibleDescription(question.stem)
        self.setFocusPolicy(self.stop)
        self.buttons.show()
        self.chain(stops)
        self.settle()
        self.locked = False

    def chain(self, stops: Sequence[QWidget]) -> None:
        """Let Tab go through the stops, as they are read, to the buttons."""
        for one, following in pairwise([self, *stops, self._check_button, self._pass_button]):
            QWidget.setTabOrder(one, following)

    def settle(self) -> None:
        """Give the cards the heights that they need now.

        Qt tells only the next layout of a change: those within and around it remember former heights.
        """
        for layout in self.findChildren(QLayout):
            layout.invalidate()
        for widget in self.findChildren(QWidget):
            widget.updateGeometry()
        around: QWidget | None = self
        while around is not None and not around.isWindow():
            around.updateGeometry()
            around = around.parentWidget()

    def take_focus(self) -> None:
        """Put the keyboard on the group, from where the keys lead on."""
        self.setFocus()

    @property
    def not_yet(self) -> str:
        """What is wanted before there is an answer to give."""
        return ""

    def ready(self) -> bool:
        """Whether there is an answer to give."""
        raise NotImplementedError

    def given(self) -> tuple[str, ...]:
        """Return what the response is to hold."""
        raise NotImplementedError

    def lock(self) -> None:
        """Show that nothing can be changed any more."""
        raise NotImplementedError

    def check(self) -> None:
        """Give the answer, or say what is wanted first."""
        if self.locked:
            return
        if self.ready():
            self._give(self.given())
        else:
            self.tell(self.not_yet)

    def give_up(self) -> None:
        """Give what there is of an answer."""
        if not self.locked:
            self._give(self.given_up())

    def given_up(self) -> tuple[str, ...]:
        """Return what the response holds of one who does not know."""
        return ()

    def take_key(self, event: QKeyEvent) -> bool:
        """Give the answer with Enter, give up with Ctrl+I; let arrows and digits do what they do here."""
        if self.locked:
            return False
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_I:
            self.give_up()
            return True
        step = STEPS.get(Qt.Key(event.key()))
        if step:
            return self.take_step(step, event)
        if event.isAutoRepeat():
            return False
        if is_enter(event):
            self.take_enter()
            return True
        sign = typed(event)
        return sign.isascii() and sign.isdecimal() and self.take_digit(int(sign))

    def take_enter(self) -> None:
        """Act on Enter."""
        self.check()

    def take_step(self, step: int, event: QKeyEvent) -> bool:  # noqa: ARG002 - for those that have rows
        """Act on an arrow, -1 being up and 1 down; say whether it means anything here."""
        return False

    def take_digit(self, digit: int) -> bool:  # noqa: ARG002 - for those that have numbers
        """Act on a digit; say whether it means anything here."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keys that a card has left."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    def focus_on(self, widget: QWidget) -> None:
        """Put the keyboard on a part, in view."""
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        self.reached.emit(widget)

    def _give(self, several: tuple[str, ...]) -> None:
        let_go_of_keyboard(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons.hide()
        self.lock()
        self.settle()
        self.respond(Response(several=several))


def numbers(last: int) -> str:
    """Return the keys of so many cards: "1 or 2", "1 to 4"."""
    return tr("1 or 2", "keys") if last == 2 else tr("1 to {last}", "keys", last=last)


def step_among(widgets: Sequence[QWidget], step: int) -> QWidget:
    """Return the one next to the one with the focus, up or down, beginning at either end."""
    focused = (at for at, widget in enumerate(widgets) if widget.hasFocus())
    at = next(focused, -1 if step > 0 else 0)
    return widgets[(at + step) % len(widgets)]


def _row(*buttons: Button) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, SPACE_3, 0, 0)
    across.setSpacing(SPACE_4)
    for button in buttons:
        across.addWidget(button)
    across.addStretch(1)
    return row
