"""Choose all options that fit, however many they are."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from quizapp.gui.answers.card import Card
from quizapp.gui.answers.face import Face
from quizapp.gui.answers.look import CHECKED, MISSED, PLAIN, QUIET, RIGHT, WRONG
from quizapp.gui.answers.several import SeveralWidget, step_among
from quizapp.gui.answers.verdicts import chosen_looks
from quizapp.gui.keys import act_alone
from quizapp.gui.theme import SPACE_2
from quizapp.language import tr
from quizapp.questions.model import Question
from quizapp.study.model import Feedback

_TAGS = tuple(look.tag for look in (CHECKED, RIGHT, MISSED, WRONG))


class ChooseMany(SeveralWidget):
    """The options below one another, each with a box: a number's key, the mouse or Space ticks it."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[Card] = []
        self._shown: list[Card] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_2)
        self.rows.addLayout(self._column)
        self.rows.addWidget(self.buttons)

    @property
    def hint(self) -> str:
        """Which keys choose and answer."""
        if act_alone():
            return tr(
                "Press 1 to {last} to choose, then Enter. Ctrl+I if you don’t know.",
                last=len(self._shown),
            )
        return tr(
            "Go with the arrow keys, choose with Space, then press Enter. Ctrl+I if you don’t know."
        )

    @property
    def not_yet(self) -> str:
        """That nothing is chosen."""
        return tr("Choose at least one first.")

    def show_question(self, question: Question) -> None:
        """Offer the options, none of them chosen yet."""
        options = question.options
        self._make_room(len(options))
        self._shown = self._cards[: len(options)]
        for card in self._cards:
            card.setVisible(card.number <= len(options))
        for card, words in zip(self._shown, options, strict=True):
            card.show_words(words, str(card.number))
            card.tell_place(len(options))
            card.setChecked(False)
            card.show_look(PLAIN)
        self.begin(question, self._shown)

    def show_verdict(self, feedback: Feedback) -> None:
        """Mark each option: rightly chosen, missed, or wrongly chosen."""
        looks = chosen_looks([card.words for card in self._shown], feedback)
        for card, (look, spoken) in zip(self._shown, looks, strict=True):
            card.show_look(look, spoken, pressable=False)

    def ready(self) -> bool:
        """Whether anything is chosen."""
        return bool(self.given())

    def given(self) -> tuple[str, ...]:
        """Return the chosen options."""
        return tuple(card.words for card in self._shown if card.isChecked())

    def lock(self) -> None:
        """Keep what was chosen in sight."""
        for card in self._shown:
            card.show_look(CHECKED if card.isChecked() else QUIET, pressable=False)

    def take_step(self, step: int, event: QKeyEvent) -> bool:  # noqa: ARG002 - the arrow says all
        """Go to the option above or below."""
        self.focus_on(step_among(self._shown, step))
        return True

    def take_digit(self, digit: int) -> bool:
        """Choose the option with this number, or choose it no more."""
        if not 1 <= digit <= len(self._shown):
            return False
        self._shown[digit - 1].toggle()
        self.focus_on(self._shown[digit - 1])
        return True

    def _show_chosen(self, card: Card, *, on: bool) -> None:
        card.show_look(CHECKED if on else PLAIN)
        self.hinted.emit(self.hint)

    def _make_room(self, count: int) -> None:
        while len(self._cards) < count:
            card = Card(len(self._cards) + 1, Face(_TAGS, box=True), self)
            card.setCheckable(True)
            card.toggled.connect(lambda on, one=card: self._show_chosen(one, on=on))
            self._cards.append(card)
            self._column.addWidget(card)
