"""The card that the list of cards is on: its question, and when it is turned the answer and the fact."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent

from quizapp.gui import style
from quizapp.gui.sheet import Sheet
from quizapp.gui.text import Laid, Text
from quizapp.gui.theme import SPACE_1
from quizapp.language import tr
from quizapp.study.card_lines import Face

_LEAST = 6.0
"""Lines that it has room for at least, so that the list seldom moves."""


class CardFace(Text):
    """One widget that paints its words; a click turns it."""

    clicked = Signal()

    def __init__(self) -> None:
        self._face: Face | None = None
        self.turned = False
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_face(self, face: Face | None, *, turned: bool) -> None:
        """Show a card from one side, or none."""
        self._face, self.turned = face, turned
        self.setText(self.spoken)
        self.setVisible(face is not None)

    @property
    def face(self) -> Face | None:
        """The card that is shown."""
        return self._face

    @property
    def spoken(self) -> str:
        """What is shown, in words."""
        face = self._face
        if face is None:
            return ""
        caution = tr("Caution: {caution}", caution=face.caution) if face.caution else ""
        back = (face.answer, _fact(face), caution) if self.turned else ()
        return "\n".join(filter(None, (face.question, *back)))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a column's width; the height follows from the width that is given."""
        return QSize(style.current().column, self._least())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a small width; the height follows from the width that is given."""
        return QSize(style.current().column // 3, self._least())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Turn the card."""
        super().mouseReleaseEvent(event)
        self.clicked.emit()

    def _least(self) -> int:
        return round(style.current().size("body") * 1.45 * _LEAST)

    def _wrapped(self, width: int) -> Laid:
        sheet, face = Sheet(width, self.font()), self._face
        if face is not None:
            sheet.say(face.question, strong=not self.turned, quiet=self.turned)
            if self.turned:
                sheet.say(face.answer, strong=True)
                sheet.say(_fact(face))
                sheet.warn(face.caution)
        sheet.space(max(SPACE_1, self._least() - sheet.height))
        return sheet


def _fact(face: Face) -> str:
    """Return the fact where it says more than the answer."""
    return "" if face.fact == face.answer else face.fact
