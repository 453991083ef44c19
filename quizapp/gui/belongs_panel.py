"""Of a wrong answer: the fact that it is the right answer of."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.gui import wording
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_1, SPACE_2
from quizapp.study.model import Belongs


class BelongsPanel(QWidget):
    """What the answer belongs to, and that fact in words below."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Text("", "small", quiet=True)
        self._fact = Text()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, SPACE_2, 0, SPACE_1)
        rows.setSpacing(0)
        rows.addWidget(self._title)
        rows.addWidget(self._fact)
        self.hide()

    def show_belongs(self, belongs: Belongs | None) -> None:
        """Show what a wrong answer belongs to, nothing where that is nowhere."""
        self._title.setText(wording.belongs_to(belongs) if belongs else "")
        self._fact.setText(belongs.fact if belongs else "")
        self.setVisible(belongs is not None)
