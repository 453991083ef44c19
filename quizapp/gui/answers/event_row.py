"""One of several events to put in order: a card, and a button for either direction."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from quizapp.gui import style
from quizapp.gui.answers.card import Card
from quizapp.gui.answers.face import Face
from quizapp.gui.answers.look import LEFT_OPEN, PLAIN, RIGHT, WRONG, Line, Look
from quizapp.gui.button import Button
from quizapp.gui.theme import SPACE_1, SPACE_2
from quizapp.language import commas, phrase, tr

IN_HAND = Look(lit=True, tag=phrase("Moving"))
_ABREAST, _STACKED = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_ROOM_ABREAST = 28
"""Ems that a row needs for its buttons to stand beside one another."""
_TAGS = tuple(look.tag for look in (RIGHT, WRONG, LEFT_OPEN))


class EventRow(QWidget):
    """The place of an event; `picked` says that its card was pressed, `moved` carries -1 or 1."""

    picked = Signal()
    moved = Signal(int)

    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.card = Card(place + 1, Face(), self)
        self.card.clicked.connect(self.picked)
        self.up, self.down = (
            Button("", mark="up", parent=self),
            Button("", mark="down", parent=self),
        )
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE_2)
        across.addWidget(self.card, 1)
        self._buttons = QBoxLayout(_ABREAST)
        self._buttons.setSpacing(SPACE_1)
        across.addLayout(self._buttons)
        for button, step in ((self.up, -1), (self.down, 1)):
            # For mouse and touch; the keyboard moves the card itself.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, by=step: self.moved.emit(by))
            self._buttons.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put one button above the other where there is little room for the words."""
        super().resizeEvent(event)
        abreast = self.width() >= style.current().size("body") * _ROOM_ABREAST
        self._buttons.setDirection(_ABREAST if abreast else _STACKED)

    def show_event(self, words: str, count: int, *, in_hand: bool) -> None:
        """Show the event that stands here now, of so many."""
        place = self.card.number
        self.card.face.keep_room(IN_HAND.tag)
        self.card.show_words(words, str(place))
        at = tr("{place} of {count}", place=place, count=count)
        spoken = commas(at, tr("moving") if in_hand else "")
        self.card.show_look(IN_HAND if in_hand else PLAIN, spoken)
        for button, way in ((self.up, "up"), (self.down, "down")):
            button.setAccessibleName(
                tr("Move up: {event}", event=words)
                if way == "up"
                else tr("Move down: {event}", event=words)
            )
            button.show()
        self.up.setEnabled(place > 1)
        self.down.setEnabled(place < count)

    def show_look(self, words: str, look: Look, spoken: str, lines: tuple[Line, ...] = ()) -> None:
        """Show an event that can be moved no more."""
        self.card.face.keep_room(*_TAGS)
        self.card.show_words(words, str(self.card.number))
        self.card.show_look(look, spoken, lines, pressable=False)
        self.up.hide()
        self.down.hide()
