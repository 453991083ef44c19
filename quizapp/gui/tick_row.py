"""How a row of a long list to tick looks and is clicked: as a choice, across the list."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from quizapp.gui.choice_look import choice_height, choice_width, draw_choice, wrapped
from quizapp.gui.theme import SPACE_1
from quizapp.gui.tick_model import TickModel

_CLICKS = (QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
"""How a view tells of a click, and of a quick second one, whose release it keeps to itself."""


class TickRow(QStyledItemDelegate):
    """Paints rows, and turns the tick of one that is clicked; names that are long wrap."""

    def __init__(self, rows: QListView, ticks: TickModel) -> None:
        super().__init__(rows)
        self._rows, self._ticks = rows, ticks
        self._one_line = 0

    def forget(self) -> None:
        """Measure rows anew, in another size of text."""
        self._one_line = 0

    @property
    def one_line(self) -> int:
        """The height of a row of one line, with the gap below it."""
        if not self._one_line:
            font = self._rows.font()
            line = wrapped("X", font, choice_width("X", font))
            self._one_line = choice_height(line) + SPACE_1
        return self._one_line

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of the words wrapped in the list; it gives all rows its own width."""
        font, words = self._rows.font(), str(index.data())
        width = self._rows.viewport().width()
        if not words.isascii() or choice_width(words, font) > width:
            return QSize(0, choice_height(wrapped(words, font, width)) + SPACE_1)
        # Plain letters on one line are all as high: of hundreds only one is laid out.
        return QSize(0, self.one_line)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a choice."""
        box, state = QRectF(option.rect).adjusted(0, 0, 0, -SPACE_1), option.state
        painter.save()
        draw_choice(
            painter,
            box,
            wrapped(str(index.data()), self._rows.font(), box.width()),
            ticked=index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked,
            over=bool(state & QStyle.StateFlag.State_MouseOver),
            focus=bool(state & QStyle.StateFlag.State_HasFocus),
        )
        painter.restore()

    def editorEvent(  # noqa: N802 - Qt's name
        self,
        event: QEvent,
        _model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Turn the tick on each click: Qt's own way knows only its box, which is not where ours is."""
        if not isinstance(event, QMouseEvent) or event.type() not in _CLICKS:
            return False
        inside = option.rect.contains(event.position().toPoint())
        if not inside or event.button() != Qt.MouseButton.LeftButton:
            return False
        self._ticks.turn(index)
        return True
