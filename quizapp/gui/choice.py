"""Something to tick, or to pick out of several: a sign and words in a box, large enough to hit."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.gui.button import is_enter
from quizapp.gui.choice_look import choice_height, choice_width, draw_choice, least_width, wrapped
from quizapp.gui.text import Paragraph
from quizapp.gui.theme import TARGET
from quizapp.gui.wrapped_button import WrappedButton


class Choice(WrappedButton):
    """A check box, or with `one_of` a radio button: Space and the mouse set it, Enter is the page's."""

    def __init__(self, words: str, about: str, *, one_of: bool = False) -> None:
        super().__init__(words, about, QSizePolicy.Policy.Preferred)
        self.words, self._one_of = words, one_of
        self._laid: dict[int, Paragraph] = {}
        self.setText(words.replace("&", "&&"))
        self.setCheckable(True)
        self.setAutoExclusive(one_of)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave Enter to the page."""
        if is_enter(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height with the words wrapped beside the sign."""
        return choice_height(self._wrapped(width))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room of sign and words on one line."""
        width = choice_width(self.words, self.font())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least that holds the sign and a short word."""
        return QSize(least_width(), TARGET)

    def forget_layout(self) -> None:
        """Forget how the words were wrapped."""
        self._laid.clear()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the box, the sign and the words."""
        draw_choice(
            QPainter(self),
            QRectF(self.rect()),
            self._wrapped(self.width()),
            ticked=self.isChecked(),
            over=self.underMouse(),
            focus=self.hasFocus(),
            one_of=self._one_of,
        )

    def _wrapped(self, width: int) -> Paragraph:
        if width not in self._laid:
            self._laid[width] = wrapped(self.words, self.font(), width)
        return self._laid[width]
