"""What errors keep out of a lesson: a quiet line, and the details on demand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.gui.button import Button
from quizapp.gui.text import Text
from quizapp.language import tr


class LeftOut(QVBoxLayout):
    """A quiet line that something of the lesson is left out, and the details on demand.

    `opened` carries the details when they are shown.
    """

    opened = Signal(QWidget)

    def __init__(self) -> None:
        super().__init__()
        self._words = Text("", "small", quiet=True)
        self._details = Text("", "small")
        self._button = Button(tr("Show details"), "link", step="small")
        self._button.clicked.connect(self._turn)
        self.setSpacing(0)
        self.addWidget(self._words)
        self.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.addWidget(self._details)
        self.show_problems("", "")

    def show_problems(self, words: str, details: str) -> None:
        """Show the line, its details as open as they were; or nothing where nothing is left out."""
        self._words.show_text(words)
        self._details.setText(details)
        self.open(shown=bool(words) and not self._details.isHidden())
        self._button.setVisible(bool(words))

    def open(self, *, shown: bool) -> None:
        """Show the details, or hide them."""
        self._details.setVisible(shown)
        self._button.setText(tr("Hide details") if shown else tr("Show details"))
        self._button.setAccessibleName(self._button.text())
        self._button.updateGeometry()

    def _turn(self) -> None:
        self.open(shown=self._details.isHidden())
        if not self._details.isHidden():
            self.opened.emit(self._details)
