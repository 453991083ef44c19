"""The field in which one writes what to look for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from quizapp.gui.button import is_enter
from quizapp.language import tr


class Search(QLineEdit):
    """Where to write what to look for; `down` says that the keyboard is to go to what was found."""

    down = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("find")
        self.setPlaceholderText(tr("Find a word of a title, fact or answer"))
        self.setAccessibleName(tr("Find cards"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go to what was found on Enter or the arrow down."""
        if is_enter(event) or event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)
