"""Small dialogs over the window: one asks to be sure, one for a few words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.button import Button
from quizapp.gui.headings import Heading
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_3, SPACE_4, SPACE_5, SPACE_6
from quizapp.language import tr
from quizapp.study.sentences import together

_WIDTH = 0.72
"""In widths of the column."""
LONGEST_NOTE = 500


class Dialog(QDialog):
    """A question with a sentence below it, and two ways on. `agreed` says that it shall be done."""

    agreed = Signal()

    def __init__(self, parent: QWidget, question: str, sentence: str, way: str) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("dialog")
        self.setWindowTitle(question)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        self.rows.setSpacing(SPACE_3)
        self.rows.addWidget(Heading(question, "lead", strong=True))
        self.rows.addWidget(Text(sentence))
        self.way, self._cancel = Button(way, "primary"), Button(tr("Cancel"))
        self.way.setAccessibleDescription(together(question, sentence))
        self.way.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self._cancel.setToolTip("Esc")
        self.accepted.connect(self.agreed)
        # Where no window manager gives the keyboard back.
        self.finished.connect(parent.activateWindow)

    def ask(self) -> None:
        """Show the dialog; the window waits below it."""
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_3)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.way)
        self.rows.addSpacing(SPACE_4)
        self.rows.addLayout(buttons)
        room = self._over.width() - 2 * SPACE_6
        width = min(room, round(style.current().column * _WIDTH))
        self.setFixedSize(width, self.rows.totalHeightForWidth(width))
        self._begin()
        self.open()

    def _begin(self) -> None:
        self._cancel.setFocus()


class NoteDialog(Dialog):
    """Asks for a few words; they may be none. `noted` carries them."""

    noted = Signal(str)

    def __init__(self, parent: QWidget, question: str, sentence: str, way: str) -> None:
        super().__init__(parent, question, sentence, way)
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_NOTE)
        self.field.setAccessibleName(question)
        self.field.setAccessibleDescription(sentence)
        self.field.returnPressed.connect(self.accept)
        self.rows.addWidget(self.field)
        self.agreed.connect(lambda: self.noted.emit(self.field.text().strip()))

    def _begin(self) -> None:
        self.field.setFocus()


class Notice(Dialog):
    """Says something over the window, which stays as it is below."""

    def __init__(self, parent: QWidget, heading: str, sentence: str) -> None:
        super().__init__(parent, heading, sentence, tr("Close"))
        self._cancel.hide()

    def _begin(self) -> None:
        self.way.setFocus()
