"""A card that can be pressed: by mouse, touch or Space."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from quizapp.gui import style
from quizapp.gui.answers.face import Face
from quizapp.gui.answers.look import Line, Look
from quizapp.gui.theme import TARGET
from quizapp.language import commas, tr


class Card(QAbstractButton):
    """A button with a face: what holds it says how it looks and whether it can be pressed."""

    def __init__(self, number: int, face: Face, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self.face = face
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def words(self) -> str:
        """The words of the card."""
        return self.face.words

    def show_words(self, words: str, badge: str) -> None:
        """Show other words."""
        self.face.words, self.face.badge = words, badge
        self.setText(words.replace("&", "&&"))
        self._lay_out_afresh()

    def tell_place(self, count: int) -> None:
        """Have a screen reader say which of so many this is, which is its key, too."""
        self.setAccessibleDescription(tr("{place} of {count}", place=self.number, count=count))

    def show_look(
        self, look: Look, spoken: str = "", lines: tuple[Line, ...] = (), *, pressable: bool = True
    ) -> None:
        """Look so; `spoken` is what a screen reader says after the words."""
        taller = lines != self.face.lines
        self.face.look, self.face.lines = look, lines
        self.setAccessibleName(commas(self.words, spoken))
        self.setEnabled(pressable)
        if taller:
            self._lay_out_afresh()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Be pressed by Space; leave the other keys to what holds the card."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height with the words wrapped beside badge and tag, enough for a thumb."""
        self.face.font = self.font()
        return max(TARGET, self.face.height(width))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a middling width and its height."""
        width = style.current().column // 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least that holds badge and tag."""
        return QSize(self.face.least, TARGET)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Wrap again when the text's size changes."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._lay_out_afresh()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the face."""
        self.face.font = self.font()
        over = self.underMouse() and self.isEnabled()
        box = self.rect().toRectF()
        self.face.draw(QPainter(self), box, focus=self.hasFocus(), over=over)

    def _lay_out_afresh(self) -> None:
        self.face.forget()
        self.updateGeometry()
