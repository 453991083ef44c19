"""A number to set: typed, by the arrow keys, or by the buttons at its sides."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from quizapp.gui import style
from quizapp.gui.button import Button
from quizapp.gui.theme import SPACE_2
from quizapp.language import tr

_WIDTH = 6.5
"""Of the number, in heights of its letters."""


class _Number(QSpinBox):
    """A number whose steps lead where a function says, from a number and a count of steps."""

    def __init__(self, stepped: Callable[[int, int], int]) -> None:
        super().__init__()
        self._stepped = stepped

    def stepBy(self, steps: int) -> None:  # noqa: N802 - Qt's name
        """Go on by so many steps."""
        self.setValue(self._stepped(self.value(), steps))


class Stepper(QWidget):
    """A whole number between two others. `changed` carries it as it is being set.

    Its steps are by one, or lead where `stepped` says.
    """

    changed = Signal(int)

    def __init__(
        self,
        name: str,
        low: int,
        high: int,
        *,
        suffix: str = "",
        stepped: Callable[[int, int], int] | None = None,
    ) -> None:
        super().__init__()
        self.number = _Number(stepped) if stepped else QSpinBox()
        self.number.setRange(low, high)
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
        self._fit()
        self.number.setValue(number)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text."""
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        self.number.setFixedWidth(round(style.current().size("body") * _WIDTH))
