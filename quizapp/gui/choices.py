"""A question to the student with choices below: tick any number, or pick one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizapp.gui.button import Button
from quizapp.gui.choice import Choice
from quizapp.gui.flow import Flow
from quizapp.gui.headings import Heading
from quizapp.gui.theme import SPACE_1, TARGET
from quizapp.language import tr


class Choices(QWidget):
    """A heading and its choices; `reached` carries the choice that the keyboard came to."""

    reached = Signal(QWidget)

    def __init__(self, heading: str, words: Sequence[str] = (), *, one_of: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(heading)
        self._heading, self._one_of = heading, one_of
        self._buttons: list[Button] = []
        self.choices: list[Choice] = []
        self._head = QHBoxLayout()
        self._head.setSpacing(SPACE_1)
        self._head.addStrut(TARGET)
        self._head.addWidget(Heading(heading, "lead", strong=True))
        self._head.addStretch(1)
        self._flow = Flow()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(self._head)
        rows.addLayout(self._flow)
        self.offer(words)

    def offer(self, words: Sequence[str]) -> None:
        """Offer these: those offered before stay as they were, new ones are ticked; the first is picked."""
        if [choice.words for choice in self.choices] == list(words):
            return
        unticked = {choice.words for choice in self.choices if not choice.isChecked()}
        focus = any(choice.hasFocus() for choice in self.choices)
        for choice in self.choices:
            self._flow.removeWidget(choice)
            choice.hide()
            choice.deleteLater()
        self.choices = [Choice(one, self._heading, one_of=self._one_of) for one in words]
        for choice in self.choices:
            choice.reached.connect(self.reached)
            self._flow.addWidget(choice)
            choice.show()
            choice.setChecked(not self._one_of and choice.words not in unticked)
        if self._one_of and self.choices:
            self.choices[0].setChecked(True)
        if focus and self.choices:
            self.choices[0].setFocus()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The words of the choices that are ticked, or of the one that is picked."""
        return tuple(choice.words for choice in self.choices if choice.isChecked())

    @property
    def stops(self) -> list[QWidget]:
        """What the keyboard can reach here, in the order of reading."""
        return [*self._buttons, *self.choices]

    def tick(self, *, on: bool) -> None:
        """Tick all, or none."""
        for choice in self.choices:
            choice.setChecked(on)


class Ticks(Choices):
    """Choices of which any number can be ticked, with buttons for all and for none of them."""

    def __init__(
        self, heading: str, all_or_none: tuple[str, str], words: Sequence[str] = ()
    ) -> None:
        super().__init__(heading, words)
        ways = ((tr("All"), True), (tr("None"), False))
        for place, ((name, on), spoken) in enumerate(zip(ways, all_or_none, strict=True), start=2):
            button = Button(name, "quiet", step="small")
            button.setAccessibleName(spoken)
            button.clicked.connect(lambda _=False, on=on: self.tick(on=on))
            self._head.insertWidget(place, button)
            self._buttons.append(button)
