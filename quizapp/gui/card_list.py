"""The list of cards: thousands of rows of which only those are made that are seen."""

from collections.abc import Container, Sequence
from datetime import date

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from quizapp.gui.button import is_enter
from quizapp.gui.card_model import CardModel
from quizapp.gui.card_row import CardRow, row_height
from quizapp.gui.keys import typed
from quizapp.language import tr
from quizapp.study.card_lines import CardLine

_Index = QModelIndex | QPersistentModelIndex
_FEWEST = 3
"""Rows that are always seen."""
_SELECT = QItemSelectionModel.SelectionFlag


class CardList(QTableView):
    """A table of one column. `came_to` tells of another current card, `picked` of others selected."""

    came_to = Signal()
    picked = Signal()
    turned = Signal()
    aside_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cards")
        self.setAccessibleName(tr("Cards"))
        self.cards = CardModel()
        self._row = CardRow(self)
        self.setModel(self.cards)
        self.setItemDelegate(self._row)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        self.doubleClicked.connect(lambda _: self.turned.emit())

    def show_lines(self, lines: Sequence[CardLine], today: date) -> None:
        """Show these; what was selected and is still there stays so, else the first is."""
        kept, row = {line.key for line in self.selected}, self.currentIndex().row()
        current = self.current
        self.cards.show_lines(lines, today)
        at = self.cards.row_of(current.key) if current else -1
        if at < 0:
            at = min(max(row, 0), self.cards.rowCount() - 1)
            at = at if self.cards.line(at) else at + 1
        if len(kept) > 1:
            self._select(kept)
        self._go_to(at, _SELECT.Select)
        self.came_to.emit()
        self.picked.emit()

    @property
    def current(self) -> CardLine | None:
        """The card that the keyboard is on."""
        return self.cards.line(self.currentIndex().row())

    @property
    def spoken(self) -> str:
        """What a screen reader says of the card that the keyboard is on."""
        return str(self.currentIndex().data(Qt.ItemDataRole.DisplayRole) or "")

    @property
    def selected(self) -> Sequence[CardLine]:
        """The cards that are selected, from the first on."""
        model = self.selectionModel()
        ranges = model.selection().toList() if model else []
        rows = {row for one in ranges for row in range(one.top(), one.bottom() + 1)}
        return [line for line in map(self.cards.line, sorted(rows)) if line]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Turn the card on Enter or Space, put it aside on `!`, go to the ends on Home and End."""
        ends = {Qt.Key.Key_Home: 1, Qt.Key.Key_End: self.cards.rowCount() - 1}
        key, plain = Qt.Key(event.key()), not event.modifiers()
        if (is_enter(event) or key == Qt.Key.Key_Space) and plain:
            if not event.isAutoRepeat():
                self.turned.emit()
        elif typed(event) == "!":
            self.aside_wanted.emit()
        elif key in ends and plain:
            self._go_to(ends[key], _SELECT.ClearAndSelect)
        elif key == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:  # noqa: N802 - Qt's name
        """Leave finding to the field above."""

    def currentChanged(self, current: _Index, previous: _Index) -> None:  # noqa: N802 - Qt's name
        """Say that the keyboard came to another card."""
        super().currentChanged(current, previous)
        self.came_to.emit()

    def selectionChanged(self, *changed: object) -> None:  # noqa: N802 - Qt's name
        """Say that others are selected."""
        super().selectionChanged(*changed)  # type: ignore[arg-type]
        self.picked.emit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room of a few rows."""
        return QSize(super().sizeHint().width(), row_height() * _FEWEST)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room of a few rows."""
        return QSize(row_height(), row_height() * _FEWEST)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_rows()
            self.updateGeometry()

    def _select(self, keys: Container[str]) -> None:
        """Select cards, all at once: each change of a selection is told."""
        chosen = QItemSelection()
        for row in range(self.cards.rowCount()):
            line = self.cards.line(row)
            if line and line.key in keys:
                chosen.append(QItemSelectionRange(self.cards.index(row)))
        self.selectionModel().select(chosen, _SELECT.Select)

    def _fit_rows(self) -> None:
        self.verticalHeader().setMinimumSectionSize(row_height())
        self.verticalHeader().setDefaultSectionSize(row_height())

    def _go_to(self, row: int, how: QItemSelectionModel.SelectionFlag) -> None:
        index = self.cards.index(row)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, how)
            self.scrollTo(index)
