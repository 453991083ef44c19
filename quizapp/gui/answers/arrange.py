"""Put events in the order in which they happened."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from quizapp.gui.announce import announce
from quizapp.gui.answers.event_row import EventRow
from quizapp.gui.answers.look import QUIET
from quizapp.gui.answers.ordering import moved, place_of
from quizapp.gui.answers.several import SeveralWidget, step_among
from quizapp.gui.answers.verdicts import placed_looks
from quizapp.gui.keys import act_alone
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_2
from quizapp.language import commas, tr
from quizapp.questions.model import Question
from quizapp.study.model import Feedback

_MOVING = (
    Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
)


class Arrange(SeveralWidget):
    """A column of events: one is moved by its buttons, or picked up and moved with the arrows."""

    def __init__(self) -> None:
        super().__init__()
        self._places: list[EventRow] = []
        self._order: tuple[str, ...] = ()
        self._hand: int | None = None
        self._touched = False
        self._heading = Text(tr("The right order"), "small", quiet=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_2)
        self.rows.addWidget(self._heading)
        self.rows.addLayout(self._column)
        self.rows.addWidget(self.buttons)

    @property
    def hint(self) -> str:
        """Which keys move an event, and which answer."""
        if act_alone():
            return tr(
                "Press a number to pick one up, the arrows to move it, Enter to put it down and to"
                " check."
            )
        return tr(
            "Arrows lead to one, Space picks it up, arrows move it, Enter puts it down and checks."
        )

    @property
    def not_yet(self) -> str:
        """That nothing was moved, and how to."""
        if act_alone():
            return tr("Move at least one first: press its number, then the arrows.")
        return tr("Move at least one first: go to it, press Space, then the arrows.")

    def show_question(self, question: Question) -> None:
        """Show the events in the order of the question, which is not the right one."""
        self._order, self._hand, self._touched = question.options, None, False
        self._heading.hide()
        self._make_room(len(self._order))
        for place, row in enumerate(self._places):
            row.setVisible(place < len(self._order))
        self._show()
        self.begin(question, [row.card for row in self._shown])

    def show_verdict(self, feedback: Feedback) -> None:
        """Show the right order with the dates; mark each event, and say where it was put."""
        self._heading.show()
        for row, (words, look, spoken, lines) in zip(
            self._shown, placed_looks(feedback), strict=True
        ):
            row.show_look(words, look, spoken, lines)
        self.settle()

    def ready(self) -> bool:
        """Whether any event was moved: as they come they are in no right order."""
        return self._touched

    def given(self) -> tuple[str, ...]:
        """Return the events in the order they were put."""
        return self._order

    def lock(self) -> None:
        """Keep the order in sight."""
        for row, words in zip(self._shown, self._order, strict=True):
            row.show_look(words, QUIET, "")

    def take_step(self, step: int, event: QKeyEvent) -> bool:
        """Move the event in hand, or with Alt or Shift the one with the focus; else go along the column."""
        cards = [row.card for row in self._shown]
        focused = next((at for at, card in enumerate(cards) if card.hasFocus()), None)
        at = self._hand
        if at is None and event.modifiers() & _MOVING:
            at = focused
        if at is not None:
            self._move(at, step)
        elif not event.modifiers() & _MOVING:
            self.focus_on(step_among(cards, step))
        return True

    def take_digit(self, digit: int) -> bool:
        """Pick up the event with this number."""
        if not 1 <= digit <= len(self._order):
            return False
        self._pick(digit - 1)
        return True

    def take_enter(self) -> None:
        """Put down the event in hand, or give the answer."""
        if self._hand is not None:
            self._pick(self._hand)
        else:
            self.check()

    @property
    def _shown(self) -> list[EventRow]:
        return self._places[: len(self._order)]

    def _show(self) -> None:
        for place, (row, words) in enumerate(zip(self._shown, self._order, strict=True)):
            row.show_event(words, len(self._order), in_hand=place == self._hand)
        self.settle()
        self.hinted.emit(self.hint)

    def _pick(self, place: int) -> None:
        """Take an event in hand, or put it down where it was in hand."""
        self._hand = None if place == self._hand else place
        self._show()
        self.focus_on(self._places[place].card)
        done = tr("put down") if self._hand is None else tr("picked up")
        at = tr("{place} of {count}", place=place + 1, count=len(self._order))
        announce(self, commas(self._order[place], done, at))

    def _move(self, at: int, step: int) -> None:
        to = at + step
        if self.locked or not 0 <= to < len(self._order):
            return
        self._order = moved(self._order, at, to)
        self._hand = to if self._hand == at else None
        self._touched = True
        self._show()
        self.focus_on(self._places[to].card)
        announce(self, place_of(self._order[to], to, len(self._order)))

    def _make_room(self, count: int) -> None:
        while len(self._places) < count:
            place = len(self._places)
            row = EventRow(place, self)
            row.picked.connect(lambda at=place: self._pick(at))
            row.moved.connect(lambda step, at=place: self._move(at, step))
            self._places.append(row)
            self._column.addWidget(row)
