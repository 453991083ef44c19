"""Choose one of several options, or between true and false."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from quizapp.gui.answers.base import AnswerWidget
from quizapp.gui.answers.option import Option
from quizapp.gui.group import let_go_of_keyboard
from quizapp.gui.keys import act_alone, typed
from quizapp.language import tr
from quizapp.questions.model import Question, Response
from quizapp.study.model import Feedback
from quizapp.study.sentences import judged

_TRUTHS = ("true", "false")
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class ChooseOne(AnswerWidget):
    """The options below one another: a number's key, the mouse, or arrows and Enter choose."""

    def __init__(self) -> None:
        super().__init__()
        # The whole takes the focus first: an Enter too many then chooses nothing.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._options: list[Option] = []
        self._choices: tuple[tuple[str, str], ...] = ()
        self._letters: tuple[str, ...] = ()
        self._response = ""

    @property
    def hint(self) -> str:
        """Which keys choose."""
        if not act_alone():
            return tr("Use the arrow keys and Enter.")
        if self._letters:
            return tr("Press T or F, or use the arrow keys and Enter.")
        return tr("Press 1 to {last}, or use the arrow keys and Enter.", last=len(self._choices))

    def show_question(self, question: Question) -> None:
        """Offer the options of the question; where it has none, True and False."""
        truth = question.answer_form == "true or false"
        texts = _TRUTHS if truth else question.options
        self._choices = tuple((judged(text) if truth else text, text) for text in texts)
        self._letters = tuple(text[0] for text in _TRUTHS) if truth else ()
        self.setAccessibleName(tr("Answers"))
        self.setAccessibleDescription(question.stem)
        self._make_room(len(self._choices))
        for option, (words, _) in zip(self._options, self._choices, strict=False):
            option.show_option(words, self._badge(option.number))
            option.tell_place(len(self._choices))
        for index, option in enumerate(self._options):
            option.setVisible(index < len(self._choices))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.locked = False

    def show_liked(self) -> None:
        """Show the signs of the choices, and say which keys choose."""
        for option, (words, _) in zip(self._options, self._choices, strict=False):
            option.show_words(words, self._badge(option.number))
        super().show_liked()

    def show_verdict(self, feedback: Feedback) -> None:
        """Mark the right option, and the chosen one where it was not right."""
        for option, (words, text) in zip(self._options, self._choices, strict=False):
            right = words.casefold() == feedback.answer.casefold() or (
                feedback.verdict == "right" and text == self._response
            )
            option.show_state("right" if right else "wrong" if text == self._response else "other")

    def take_focus(self) -> None:
        """Put the keyboard on the group, from where the arrows lead to the options."""
        self.setFocus()

    def take_key(self, event: QKeyEvent) -> bool:
        """Choose by number or by T and F; move with the arrows."""
        if self.locked or (event.isAutoRepeat() and event.key() not in _STEPS):
            return False
        sign = typed(event).casefold()
        for number, (_, text) in enumerate(self._choices, start=1):
            if sign and sign in (str(number), self._badge(number).casefold()):
                self._choose(number, text)
                return True
        step = _STEPS.get(Qt.Key(event.key()))
        if step:
            self._move(step)
        return step is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keys that an option has left."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    def _choose(self, number: int, text: str) -> None:
        if self.locked:
            return
        self._response = text
        let_go_of_keyboard(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for option in self._options:
            option.show_state("chosen" if option.number == number else "other")
        self.respond(Response(text=text))

    def _move(self, step: int) -> None:
        shown = self._options[: len(self._choices)]
        at = next(
            (index for index, option in enumerate(shown) if option.hasFocus()),
            -1 if step > 0 else 0,
        )
        shown[(at + step) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)

    def _make_room(self, count: int) -> None:
        while len(self._options) < count:
            option = Option(len(self._options) + 1, self)
            option.clicked.connect(
                lambda _=False, one=option: self._choose(one.number, self._text(one))
            )
            self._options.append(option)
            self.rows.addWidget(option)

    def _badge(self, number: int) -> str:
        """Return the sign of a choice: as keys T and F stand for true and false, in whatever language."""
        letters = self._letters if act_alone() else ()
        return letters[number - 1].upper() if letters else str(number)

    def _text(self, option: Option) -> str:
        return self._choices[option.number - 1][1]
