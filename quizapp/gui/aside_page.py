"""The cards that are put aside, each with a way to take it up again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.announce import announce
from quizapp.gui.button import Button
from quizapp.gui.headings import Heading
from quizapp.gui.page import Column, Page, footer
from quizapp.gui.shapes import round_box
from quizapp.gui.text import Text
from quizapp.gui.theme import BLEED, RADIUS_LARGE, SPACE_1, SPACE_2, SPACE_4, SPACE_5
from quizapp.language import phrase, tr
from quizapp.study.model import Aside

_NONE = phrase("No card is put aside.")
_HINT = phrase("Press Esc to go back.")


class AsidePage(Page):
    """`taken_up` carries the key of a card, `left` says that one goes back."""

    heard = phrase("Cards put aside")
    taken_up = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[AsideCard] = []
        self._none = Text(tr(_NONE), "lead")
        self._hint = Text(tr(_HINT), "small", quiet=True)
        self.done = Button(tr("Done"), "primary")
        self.done.clicked.connect(self.left)
        self._back = Button(tr("Back"), "quiet", mark="back", step="small")
        self._back.setToolTip("Esc")
        self._back.clicked.connect(self.left)
        header = Column(SPACE_2, SPACE_2, bleed=BLEED)
        header.rows.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.frame.insertWidget(0, header)
        self.rows.addWidget(Heading(tr("Cards put aside"), "title"))
        self.rows.addWidget(self._none)
        self.rows.addStretch(1)
        self.frame.addWidget(footer(self._hint, self.done))

    @property
    def buttons(self) -> list[Button]:
        """The ways to take the cards up again, from the first on."""
        return [card.take_up for card in self._cards]

    def show_cards(self, cards: Sequence[Aside], said: str = "") -> None:
        """Show these cards, with what was done to the last at the foot."""
        for card in self._cards:
            self.rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [AsideCard(card) for card in cards]
        for place, card in enumerate(self._cards, start=2):
            card.take_up.clicked.connect(lambda _=False, key=card.key: self.taken_up.emit(key))
            self.rows.insertWidget(place, card)
        self._none.setVisible(not cards)
        self._hint.setText(said or tr(_HINT))
        self._set_tab_order()
        announce(self, said or (tr("{n} put aside", "", len(cards)) if cards else tr(_NONE)))

    def take_focus(self, place: int = 0) -> None:
        """Put the keyboard on a card's button, or on the last; without any on the way back."""
        (self.buttons[: place + 1] or [self.done])[-1].setFocus()

    def _set_tab_order(self) -> None:
        before: QWidget = self._back
        for stop in (*self.buttons, self.done):
            self.setTabOrder(before, stop)
            before = stop


class AsideCard(QWidget):
    """One card: its entry's title, its answer, and until when it is put aside."""

    def __init__(self, card: Aside) -> None:
        super().__init__()
        self.key = card.card
        self.take_up = Button(tr("Take up again"))
        until = tr("For good") if card.for_good else tr("Until tomorrow")
        self.take_up.setAccessibleDescription(
            tr("{title}: {answer}. {until}.", title=card.title, answer=card.answer, until=until)
        )
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addWidget(Text(card.title, "small", quiet=True))
        words.addWidget(Text(card.answer, "body", strong=True))
        words.addWidget(Text(until, "small", quiet=True))
        across = QHBoxLayout(self)
        across.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        across.setSpacing(SPACE_4)
        across.addLayout(words, 1)
        across.addWidget(self.take_up)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the card."""
        colours, box = style.current().colours, self.rect().toRectF()
        round_box(
            QPainter(self), box, fill=colours.surface, edge=colours.hairline, radius=RADIUS_LARGE
        )
