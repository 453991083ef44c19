"""A number to set: typed, by the arrow keys, or by the buttons at its sides."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from quizapp.gui import style
from quizapp.gui.button import Button
from quizapp.gui.theme import SPACE_2
from quizapp.language import tr

_WIDTH = 6.5
"""Of the number, in heights of its letters."""


class Stepper(QWidget):
    """A whole number between two others. `changed` carries it as it is being set."""

    changed = Signal(int)

    def __init__(self, name: str, low: int, high: int, *, step: int = 1, suffix: str = "") -> None:
        super().__init__()
        self.number = QSpinBox()
        self.number.setRange(low, high)
        self.number.setSingleStep(step)
        self.number.setSuffix(suffix)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setAccessibleName(name)
        self.number.valueChanged.connect(self.changed)
        self.less, self.more = Button("−"), Button("+")
        self.less.setAccessibleName(tr("{name}: less", name=name))
        self.more.setAccessibleName(tr("{name}: more", name=name))
        self.less.clicked.connect(self.number.stepDown)
        self.more.clicked.connect(self.number.stepUp)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE_2)
        for widget in (self.less, self.number, self.more):
            across.addWidget(widget)

    def show_number(self, number: int) -> None:
        """Show a number, and tell of it only where it is another."""
        self.number.setFixedWidth(round(style.current().size("body") * _WIDTH))
        self.number.setValue(number)
