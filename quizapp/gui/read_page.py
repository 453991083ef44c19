"""The lesson to read: its facts by topic, some at a time, as in a book."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizapp.gui.announce import announce
from quizapp.gui.button import Button
from quizapp.gui.fact_card import FactCard
from quizapp.gui.headings import Heading
from quizapp.gui.keys import bind
from quizapp.gui.menu_button import Item, MenuButton
from quizapp.gui.page import Column, Page, footer
from quizapp.gui.pictures import new_picture
from quizapp.gui.text import Text
from quizapp.gui.theme import BLEED, SPACE_2, SPACE_3, SPACE_4
from quizapp.language import phrase, tr
from quizapp.study.reading import Fact

if TYPE_CHECKING:
    from pathlib import Path

_NO_TOPIC = phrase("The lesson")
_NOTHING = phrase("There is nothing to read in this lesson yet.")


class ReadPage(Page):
    """`part_wanted` carries the number of a part, from 0; `left` says that one goes back."""

    heard = phrase("Read")
    part_wanted = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.folder: Path | None = None
        self.facts: list[FactCard] = []
        self._headings: dict[str, Text] = {}
        self._part = QWidget()
        self._topics: Sequence[tuple[str, int]] = ()
        self._number, self._count = 0, 0
        self._back = Button(tr("Back"), "quiet", mark="back", step="small")
        self._back.setToolTip("Esc")
        self._back.clicked.connect(self.left)
        self.topics = MenuButton(tr("Topics"))
        self.topics.chosen.connect(self._go_to_topic)
        self._place = Text("", "small", quiet=True)
        self.before = Button(tr("Earlier"))
        self.before.setToolTip(tr("Left", "a key"))
        self.before.clicked.connect(lambda: self._turn(-1))
        self.next = Button(tr("Read on"), "primary")
        self.next.setToolTip(tr("Right", "a key"))
        self.next.clicked.connect(lambda: self._turn(1))
        bind(self, "Left", act=lambda: self._turn(-1))
        bind(self, "Right", act=lambda: self._turn(1))
        self._lay_out()

    def offer(self, topics: Sequence[tuple[str, int]], count: int) -> None:
        """Offer so many parts, and the topics with the part that each begins in."""
        self._topics, self._count = topics, count
        items = [Item(name or tr(_NO_TOPIC), str(place)) for place, (name, _) in enumerate(topics)]
        self.topics.offer(items)
        self.topics.setVisible(len(topics) > 1)

    def show_part(self, number: int, facts: Sequence[Fact]) -> None:
        """Show the facts of a part, from its top on."""
        self._number = number
        self.facts, self._headings = [], {}
        part = QWidget()
        rows = QVBoxLayout(part)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE_4)
        for fact in facts:
            if fact.topic not in self._headings:
                heading = self._headings[fact.topic] = Heading(
                    fact.topic or tr(_NO_TOPIC), "stem", strong=True
                )
                rows.addWidget(heading)
            card = FactCard(fact)
            card.reached.connect(self.bring_into_view)
            self.facts.append(card)
            rows.addWidget(card)
            if fact.image:
                picture = new_picture()
                rows.addWidget(picture)
                picture.show_picture(self.folder, fact.image, fact.alt)
        if not facts:
            rows.addWidget(Text(tr(_NOTHING), "lead"))
        self._replace(part)
        self._place.setText(
            tr("Part {number} of {count}", number=number + 1, count=self._count)
            if self._count > 1
            else ""
        )
        self.before.setVisible(number > 0)
        self.next.setVisible(number + 1 < self._count)
        self._set_tab_order()
        self.settle()
        self.area.verticalScrollBar().setValue(0)

    def go_to(self, fact: str) -> None:
        """Put the keyboard on a fact and have it seen and said."""
        card = next((one for one in self.facts if one.fact.entry == fact), None)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self.bring_into_view(card)
            announce(self, card.accessibleName())

    def take_focus(self) -> None:
        """Put the keyboard on the first fact."""
        (self.facts[0] if self.facts else self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, step: int) -> None:
        if 0 <= self._number + step < self._count:
            self.part_wanted.emit(self._number + step)
            self.take_focus()
            announce(self, self._place.text())

    def _go_to_topic(self, place: str) -> None:
        name, number = self._topics[int(place)]
        if number != self._number:
            self.part_wanted.emit(number)
        first = next((one for one in self.facts if one.fact.topic == name), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            heading = self._headings[name]
            self.settle()
            top = heading.mapTo(self.column, heading.rect().topLeft()).y()
            self.area.verticalScrollBar().setValue(top - SPACE_3)

    def _replace(self, part: QWidget) -> None:
        """Show a part in place of the one before; its widgets are shown at once, not one by one."""
        before, self._part = self._part, part
        self.rows.insertWidget(0, part)
        part.show()
        before.hide()
        self.rows.removeWidget(before)
        before.deleteLater()

    def _set_tab_order(self) -> None:
        before: QWidget = self.topics
        for stop in (*self.facts, self.before, self.next):
            self.setTabOrder(before, stop)
            before = stop

    def _lay_out(self) -> None:
        header = Column(SPACE_2, SPACE_2, bleed=BLEED)
        line = QHBoxLayout()
        line.addWidget(self._back)
        line.addStretch(1)
        line.addWidget(self.topics)
        header.rows.addLayout(line)
        self.frame.insertWidget(0, header)
        self.rows.addWidget(self._part)
        self.rows.addStretch(1)
        ways = QWidget()
        across = QHBoxLayout(ways)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE_3)
        across.addWidget(self._place, 1)
        across.addWidget(self.before)
        self.frame.addWidget(footer(ways, self.next))
