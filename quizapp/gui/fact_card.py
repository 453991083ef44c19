"""One fact to be read: its title, its words, what is doubtful of it, and where it stands."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui import style
from quizapp.gui.shapes import round_box
from quizapp.gui.sheet import Sheet
from quizapp.gui.text import Laid, Text
from quizapp.gui.theme import RADIUS_LARGE, RING, TARGET
from quizapp.language import tr
from quizapp.study.reading import Fact


class FactCard(Text):
    """One widget that paints its words. `reached` carries itself when the keyboard comes to it."""

    reached = Signal(QWidget)

    def __init__(self, fact: Fact) -> None:
        self.fact = fact
        caution = tr("Caution: {caution}", caution=fact.caution) if fact.caution else ""
        source = tr("Source: {source}", source=fact.source) if fact.source else ""
        words = "\n".join(filter(None, (fact.title, fact.words, caution, source)))
        super().__init__(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a column's width; the height follows from the width that is given."""
        return QSize(style.current().column, TARGET)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a small width; the height follows from the width that is given."""
        return QSize(style.current().column // 3, TARGET)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say that the keyboard came here; under the mouse nothing may move."""
        super().focusInEvent(event)
        self.update()
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.reached.emit(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take the ring off."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the words out anew in other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._laid.clear()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the card, with a ring where the keyboard is."""
        super().paintEvent(event)
        if self.hasFocus():
            accent = style.current().colours.accent
            box = self.rect().toRectF()
            round_box(QPainter(self), box, edge=accent, width=RING, radius=RADIUS_LARGE)

    def _wrapped(self, width: int) -> Laid:
        sheet = Sheet(width, self.font())
        sheet.say(self.fact.title, "lead", strong=True)
        sheet.say(self.fact.words)
        sheet.warn(self.fact.caution)
        source = self.fact.source
        sheet.say(tr("Source: {source}", source=source) if source else "", "small", quiet=True)
        sheet.space(4)
        return sheet
