"""A chart's table: to read by eye, by keyboard and with a screen reader."""

from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from quizapp.language import day_text, number, tr
from quizapp.study.charts.model import Cell, Chart

_SHOWN = 10
"""Rows that are seen at once."""
_WIDEST = 15
"""A column, in heights of a line."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChartTable(QTableWidget):
    """The rows of one chart below the names of its columns. Tab goes past it, the arrows go through it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chart")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(_LEFT)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_chart(self, chart: Chart) -> None:
        """Show the chart's table from now on."""
        self.setAccessibleName(tr("Table: {title}", title=chart.title))
        self.setAccessibleDescription(chart.sentence)
        self.clear()
        self.setColumnCount(len(chart.table.header))
        self.setRowCount(len(chart.table.rows))
        self.setHorizontalHeaderLabels(list(chart.table.header))
        for at, row in enumerate(chart.table.rows):
            for column, cell in enumerate(row):
                self.setItem(at, column, _shown(cell))
        self._align_names(chart)
        self.setCurrentCell(0, 0)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for some rows and the names above them."""
        header = self.horizontalHeader().sizeHint().height()
        rows = sum(self.rowHeight(at) for at in range(min(_SHOWN, self.rowCount())))
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(super().sizeHint().width(), header + rows + bar + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room below which the page scrolls instead."""
        return QSize(160, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take up another text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _align_names(self, chart: Chart) -> None:
        """Set the names of columns of numbers to the right, as the numbers are."""
        for column, cell in enumerate(chart.table.rows[0] if chart.table.rows else ()):
            name = self.horizontalHeaderItem(column)
            if name is not None and isinstance(cell, int):
                name.setTextAlignment(_RIGHT)

    def _fit(self) -> None:
        """Have columns as wide as their words, long ones wrapped."""
        self.ensurePolished()
        self.resizeColumnsToContents()
        widest = self.fontMetrics().height() * _WIDEST
        for column in range(self.columnCount()):
            self.setColumnWidth(column, min(widest, self.columnWidth(column)))
        self.resizeRowsToContents()
        self.updateGeometry()


def words_of(cell: Cell) -> str:
    """Return a cell as it is shown: a day as one writes it, a count with its thousands apart."""
    if isinstance(cell, date):
        return day_text(cell, "table")
    return number(cell) if isinstance(cell, int) else cell


def _shown(cell: Cell) -> QTableWidgetItem:
    item = QTableWidgetItem(words_of(cell))
    item.setTextAlignment(_RIGHT if isinstance(cell, int) else _LEFT)
    return item
