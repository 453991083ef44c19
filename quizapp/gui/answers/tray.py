"""The options that prompts are given, below one another."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from quizapp.gui.answers.card import Card
from quizapp.gui.answers.face import Face
from quizapp.gui.answers.look import PLAIN, Look
from quizapp.gui.theme import SPACE_2
from quizapp.language import tr


class Tray(QWidget):
    """Cards with numbers; `chosen` carries the number, from 0, of one that was pressed."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []
        self.shown: list[Card] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE_2)
        self._rows.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_options(self, options: Sequence[str], *, once: bool) -> None:
        """Offer other options; where each is given once, room is kept for who has it."""
        while len(self._cards) < len(options):
            card = Card(len(self._cards) + 1, Face(), self)
            card.clicked.connect(lambda _=False, one=card: self.chosen.emit(one.number - 1))
            self._cards.append(card)
            self._rows.insertWidget(self._rows.count() - 1, card)
        self.shown = self._cards[: len(options)]
        for card in self._cards:
            card.setVisible(card.number <= len(options))
        for card, words in zip(self.shown, options, strict=True):
            card.face.keep_room(*(["W"] if once else []))
            card.show_words(words, str(card.number))

    def show_taken(self, holders: Sequence[str]) -> None:
        """Show which prompt has each option by its letter, "" for none."""
        for card, letter in zip(self.shown, holders, strict=True):
            taken = Look(tag=letter, quiet=True)
            card.show_look(
                taken if letter else PLAIN, tr("taken by {letter}", letter=letter) if letter else ""
            )
