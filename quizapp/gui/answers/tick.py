"""One line of a list that is written from memory: empty, then ticked off."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from quizapp.gui import style
from quizapp.gui.answers.face import Face
from quizapp.gui.answers.look import FORGOTTEN, NEARLY, NOT_ASKED, RIGHT, Look
from quizapp.language import commas

_TAGS = tuple(look.tag for look in (RIGHT, NEARLY, FORGOTTEN, NOT_ASKED))


class Tick(QLabel):
    """A line with its number, then with a sign and words."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._number = number
        self._face = Face(_TAGS, bare=True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_line(self, words: str, look: Look, spoken: str = "") -> None:
        """Show words with a mark; without words, the number of the line alone."""
        self._face.words, self._face.badge, self._face.look = words, str(self._number), look
        self.setText(words)
        self.setAccessibleName(commas(words, spoken))
        self._lay_out_afresh()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height with the words wrapped."""
        self._face.font = self.font()
        return self._face.height(width)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a middling width and its height."""
        width = style.current().column // 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least that holds badge and tag."""
        return QSize(self._face.least, self.heightForWidth(style.current().column))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Wrap again when the text's size changes."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._lay_out_afresh()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line."""
        self._face.font = self.font()
        self._face.draw(QPainter(self), self.rect().toRectF())

    def _lay_out_afresh(self) -> None:
        self._face.forget()
        self.updateGeometry()
        self.update()
