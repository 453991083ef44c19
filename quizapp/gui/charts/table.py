"""A chart's table: to read by eye, by keyboard and with a screen reader."""

from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from quizapp.study.charts.model import Cell, Chart

_SHOWN = 10
"""Rows that are seen at once."""


class ChartTable(QTableWidget):
    """The rows of one chart below the names of its columns. Tab goes past it, the arrows go through it."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_chart(self, chart: Chart) -> None:
        """Show the chart's table from now on."""
        self.setAccessibleName(f"Table: {chart.title}")
        self.setAccessibleDescription(chart.sentence)
        self.clear()
        self.setColumnCount(len(chart.table.header))
        self.setRowCount(len(chart.table.rows))
        self.setHorizontalHeaderLabels(list(chart.table.header))
        for at, row in enumerate(chart.table.rows):
            for column, cell in enumerate(row):
                self.setItem(at, column, _shown(cell))
        self.setCurrentCell(0, 0)
        self.updateGeometry()

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
            self.resizeRowsToContents()
            self.updateGeometry()


def words_of(cell: Cell) -> str:
    """Return a cell as it is shown: a day as one writes it, a count with its thousands apart."""
    if isinstance(cell, date):
        return f"{cell:%a} {cell.day} {cell:%b %Y}"
    return f"{cell:,}" if isinstance(cell, int) else cell


def _shown(cell: Cell) -> QTableWidgetItem:
    item = QTableWidgetItem(words_of(cell))
    side = Qt.AlignmentFlag.AlignRight if isinstance(cell, int) else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item
