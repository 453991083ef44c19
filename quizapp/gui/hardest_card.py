"""What is hardest now, on Today: a link to each fact, and a way to practise them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.gui.button import Button
from quizapp.gui.fact_link import FactLink
from quizapp.gui.flow import Flow
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_4
from quizapp.gui.today_card import Card, stacked
from quizapp.language import tr
from quizapp.study.model import Missed


class HardestCard(Card):
    """`read_wanted` carries the key of a card, `practice_wanted` those of all; hidden where there is none."""

    read_wanted = Signal(str)
    practice_wanted = Signal(object)

    def __init__(self) -> None:
        self.practise = Button(tr("Practise"))
        self.practise.setAccessibleName(tr("Practise what is hardest now"))
        self._box = QWidget()
        self._flow = Flow(self._box)
        self._flow.setSpacing(SPACE_4)
        self.links: list[FactLink] = []
        words = stacked(Text(tr("Hardest for you now")), self._box)
        super().__init__(words, self.practise, plain=True)
        self.practise.clicked.connect(
            lambda: self.practice_wanted.emit(tuple(link.card for link in self.links))
        )
        self.hide()

    def show_cards(self, cards: Sequence[Missed], after: QWidget) -> None:
        """Show these cards, for Tab behind a widget; the links stay where they are the same."""
        if [card.card for card in cards] != [link.card for link in self.links]:
            self._make_links(cards, after)
        self.setVisible(bool(cards))

    def _make_links(self, cards: Sequence[Missed], after: QWidget) -> None:
        for link in self.links:
            self._flow.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = [FactLink(card.card, card.title) for card in cards]
        before = after
        for link in self.links:
            link.clicked.connect(lambda _=False, one=link: self.read_wanted.emit(one.card))
            self._flow.addWidget(link)
            self.setTabOrder(before, link)
            before = link
        self.setTabOrder(before, self.practise)
