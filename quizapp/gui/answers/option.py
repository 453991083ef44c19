"""One option of a question of which one is chosen: a card with a number, its words, and later a mark."""

from typing import Literal

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.answers.card import Card
from quizapp.gui.answers.face import Face
from quizapp.gui.answers.look import LIT, PLAIN, QUIET, Look
from quizapp.gui.button import is_enter
from quizapp.language import phrase

State = Literal["open", "chosen", "right", "wrong", "other"]
_LOOKS: dict[State, Look] = {
    "open": PLAIN,
    "chosen": LIT,
    "right": Look("right", "right", phrase("Right answer")),
    "wrong": Look("wrong", "wrong", phrase("Your answer")),
    "other": QUIET,
}


class Option(Card):
    """An option; pressed by mouse, Space or Enter. Its state is shown by sign, words and colour."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        tags = tuple(look.tag for look in _LOOKS.values() if look.tag)
        super().__init__(number, Face(tags, eager=True), parent)

    def show_option(self, words: str, badge: str) -> None:
        """Offer other words, not chosen yet."""
        self.show_words(words, badge)
        self.show_state("open")

    def show_state(self, state: State) -> None:
        """Mark the option; only an open one can be pressed."""
        look = _LOOKS[state]
        self.show_look(look, look.says.lower(), pressable=state == "open")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose on Enter, not on its repeats."""
        if is_enter(event) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)
