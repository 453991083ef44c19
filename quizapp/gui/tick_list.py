"""A long list to tick: hundreds of rows of which only those are made that are seen."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from quizapp.gui.text import Text
from quizapp.gui.tick_model import TickModel
from quizapp.gui.tick_row import TickRow
from quizapp.language import number, tr

_SEEN = 5.5
"""Rows that are seen; of the last a part, so that one sees that there are more."""


class TickList(QListView):
    """Space and the mouse tick a row, Enter is the page's. `reached` says that the keyboard came to it.

    `count` says how many are ticked, wherever it is put.
    """

    reached = Signal(QWidget)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("ticks")
        self.setAccessibleName(name)
        self.ticks = TickModel()
        self.count = Text("", "small", quiet=True)
        self._row = TickRow(self, self.ticks)
        self.setModel(self.ticks)
        self.setItemDelegate(self._row)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # The row with the keyboard is selected: screen readers say of others that they are not.
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        for changed in (self.ticks.dataChanged, self.ticks.modelReset):
            changed.connect(self._say_count)

    def offer(self, words: Sequence[str], unticked: Collection[str]) -> None:
        """Show these, ticked but for some; the keyboard stays on the words where it is."""
        current = self.currentIndex().data()
        self.ticks.show_words(words, unticked)
        at = self.ticks.words.index(current) if current in self.ticks.words else 0
        self.setCurrentIndex(self.ticks.index(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tick on Space."""
        if event.key() == Qt.Key.Key_Space:
            self.ticks.turn(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say that the keyboard came here; under the mouse nothing may move."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.reached.emit(self)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room of some rows."""
        return QSize(super().sizeHint().width(), round(self._row.one_line * _SEEN))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room of some rows."""
        return QSize(self._row.one_line, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Measure anew when the text's size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._row.forget()
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def _say_count(self) -> None:
        done, every = len(self.ticks.ticked), len(self.ticks.words)
        self.count.setText(tr("{done} of {all}", done=number(done), all=number(every)))
