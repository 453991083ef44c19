"""A setting: its name, what it does, the way back to what is usual, and what sets it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizapp.gui.button import Button
from quizapp.gui.choice import Choice
from quizapp.gui.flow import Flow
from quizapp.gui.stepper import Stepper
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_2, SPACE_3, TARGET
from quizapp.language import tr


class SettingRow(QWidget):
    """`back` is seen where something else than the usual is set; its room is kept.

    `means` says what the setting comes to.
    """

    def __init__(self, name: str, does: str, usual: str = "") -> None:
        super().__init__()
        self.back = Button(tr("Back to {usual}", usual=usual), "quiet", step="small")
        self.back.setAccessibleName(tr("{setting}: back to {usual}", setting=name, usual=usual))
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self.back.hide()
        head = QHBoxLayout()
        head.setSpacing(SPACE_3)
        head.addStrut(TARGET)
        head.addWidget(Text(name, "body", strong=True), 1)
        head.addWidget(self.back)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(SPACE_2)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(head)
        words.addWidget(Text(does, "small", quiet=True))
        self.rows.addLayout(words)
        self.means = Text("", "body", strong=True)
        self.means.hide()

    def place(self, *widgets: QWidget) -> None:
        """Put what sets it below what it does."""
        across = QWidget()
        self.rows.addWidget(across)
        flow = Flow(across)
        flow.setSpacing(SPACE_3)
        for widget in widgets:
            flow.addWidget(widget)

    def show_usual(self, *, usual: bool) -> None:
        """Offer the way back where it is not as usual; the keyboard does not get lost with it."""
        if usual and self.back.hasFocus():
            self.take_focus()
        self.back.setVisible(not usual)

    def take_focus(self) -> None:
        """Put the keyboard on what sets it."""
        self.focusNextChild()


class PickRow(SettingRow):
    """One of several: `options` are values with their words. `picked` carries the value."""

    picked = Signal(object)

    def __init__(
        self, name: str, does: str, options: Sequence[tuple[object, str]], usual: object
    ) -> None:
        super().__init__(name, does, tr("“{choice}”", choice=dict(options)[usual]))
        self._usual = usual
        self.choices = {value: Choice(words, name, one_of=True) for value, words in options}
        for value, choice in self.choices.items():
            choice.toggled.connect(lambda on, value=value: self._take(value, on=on))
        self.place(*self.choices.values())
        self.back.clicked.connect(lambda: self.choices[usual].setChecked(True))

    def show_picked(self, value: object) -> None:
        """Show which one holds, and tell nobody."""
        with QSignalBlocker(self):
            self.choices[value].setChecked(True)
        self._stop_at(value)
        self.show_usual(usual=value == self._usual)

    def take_focus(self) -> None:
        """Put the keyboard on the one that holds."""
        next(one for one in self.choices.values() if one.isChecked()).setFocus()

    def _take(self, value: object, *, on: bool) -> None:
        if on:
            self._stop_at(value)
            self.show_usual(usual=value == self._usual)
            self.picked.emit(value)

    def _stop_at(self, value: object) -> None:
        """Have Tab come to the one that holds, from above and from below; the arrows go to the others."""
        for one, choice in self.choices.items():
            stops = Qt.FocusPolicy.StrongFocus if one == value else Qt.FocusPolicy.ClickFocus
            choice.setFocusPolicy(stops)


class NumberRow(SettingRow):
    """A number: `changed` carries it."""

    changed = Signal(int)

    def __init__(self, name: str, does: str, stepper: Stepper, usual: int) -> None:
        super().__init__(name, does, f"{usual}{stepper.number.suffix()}")
        self._usual, self.stepper = usual, stepper
        self.place(stepper, self.means)
        stepper.changed.connect(self._take)
        self.back.clicked.connect(lambda: stepper.number.setValue(usual))

    def show_number(self, number: int) -> None:
        """Show the number that holds, and tell nobody."""
        with QSignalBlocker(self):
            self.stepper.show_number(number)
        self.show_usual(usual=number == self._usual)

    def take_focus(self) -> None:
        """Put the keyboard on the number."""
        self.stepper.number.setFocus()

    def _take(self, number: int) -> None:
        self.show_usual(usual=number == self._usual)
        self.changed.emit(number)
