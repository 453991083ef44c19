"""What a session is to hold: one topic or all, and whether in flash cards only."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.gui.choice import Choice
from quizapp.gui.flow import Flow
from quizapp.gui.menu_button import Item, MenuButton
from quizapp.gui.theme import SPACE_3
from quizapp.language import phrase, tr

_ALL = phrase("All topics")
_FLASH_CARDS = phrase("Flash cards only")


class SessionRow(QWidget):
    """Stands below Start. `changed` carries the topic, "" for all, and whether flash cards only."""

    changed = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._topic = ""
        self.topic = MenuButton(tr(_ALL), "secondary", step="body")
        self.topic.chosen.connect(self._choose)
        self.flash_cards = Choice(tr(_FLASH_CARDS), tr("of this session"))
        self.flash_cards.clicked.connect(self._tell)
        flow = Flow(self)
        flow.setSpacing(SPACE_3)
        flow.addWidget(self.topic)
        flow.addWidget(self.flash_cards)

    def show_choice(self, topics: Sequence[str], topic: str, *, flash_cards: bool) -> None:
        """Offer these topics beside all, with what was chosen; no choice where there is but one."""
        self._topic = topic
        self.topic.setVisible(len(topics) > 1)
        shown = topic or tr(_ALL)
        self.topic.show_words(shown, tr("Topic: {topic}", topic=shown))
        names = [("", tr(_ALL)), *((one, one) for one in topics)]
        self.topic.offer([Item(name, one, picked=one == topic) for one, name in names])
        self.flash_cards.setChecked(flash_cards)

    def _choose(self, topic: str) -> None:
        self._topic = topic
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self._topic, self.flash_cards.isChecked())
