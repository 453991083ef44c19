"""One chart on the page: its title, the sentence that says it, the picture or the table, and what to save."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.button import Button
from quizapp.gui.charts.table import ChartTable
from quizapp.gui.charts.view import ChartView
from quizapp.gui.flow import Flow
from quizapp.gui.headings import Heading
from quizapp.gui.menu_button import Item, MenuButton
from quizapp.gui.shapes import round_box
from quizapp.gui.text import Text
from quizapp.gui.theme import RADIUS_LARGE, SPACE_2, SPACE_4, SPACE_5
from quizapp.language import tr
from quizapp.study.charts.model import Chart

_ROOM_BESIDE = 0.85
"""Of the column: where there is less, the buttons stand below the title."""


class ChartSection(QWidget):
    """A chart or its table, at choice. `save_wanted` carries the chart's name and the kind of file."""

    save_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._chart: Chart | None = None
        self._title = Heading("", "lead", strong=True)
        self._sentence = Text()
        self.view = ChartView()
        self._made: ChartTable | None = None
        self.switch = Button(tr("Show as table"), step="small")
        self.switch.clicked.connect(self._switch)
        self.save = MenuButton(tr("Save"), "secondary")
        self.save.chosen.connect(self._save)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        self._rows.setSpacing(SPACE_4)
        self._ways = QWidget()
        flow = Flow(self._ways)
        flow.setSpacing(SPACE_2)
        flow.addWidget(self.switch)
        flow.addWidget(self.save)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._ways)
        self._rows.addLayout(self._head)
        self._rows.addWidget(self._sentence)
        self._rows.addWidget(self.view)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab comes to, in order."""
        made = [self._made] if self._made is not None else []
        return [self.switch, self.save, *made]

    @property
    def table(self) -> ChartTable | None:
        """The table, where it is shown."""
        return self._made if self._made is not None and not self._made.isHidden() else None

    def show_chart(self, chart: Chart) -> None:
        """Show a chart, as a table where it was shown as one before."""
        self._chart = chart
        self._title.setText(chart.title)
        self._sentence.setText(chart.sentence)
        self.view.show_chart(chart)
        self._ways.setVisible(bool(chart.table.rows))
        self.save.setAccessibleName(tr("Save: {title}", title=chart.title))
        picture, table = Item(tr("Picture (PNG)…"), "png"), Item(tr("Table (CSV)…"), "csv")
        self.save.offer([picture, table] if chart.picture else [table])
        self._show(table=self.table is not None and bool(chart.table.rows))

    def _switch(self) -> None:
        self._show(table=self.table is None)

    def _show(self, *, table: bool) -> None:
        """Show the table in place of the picture, or the picture again."""
        if self._chart is None:
            return
        if table and self._made is None:
            self._made = ChartTable()
            self._rows.addWidget(self._made)
            self.setTabOrder(self.save, self._made)
        if self._made is not None:
            self._made.setVisible(table)
            if table:
                self._made.show_chart(self._chart)
        drawn = self._chart.picture is not None
        self.view.setVisible(drawn and not table)
        self.switch.setText(
            tr("Show as table")
            if not table
            else tr("Show as chart")
            if drawn
            else tr("Hide the table")
        )
        self.switch.setAccessibleName(
            tr("{way}: {title}", way=self.switch.text(), title=self._chart.title)
        )
        self.switch.updateGeometry()

    def _save(self, kind: str) -> None:
        if self._chart is not None:
            self.save_wanted.emit(self._chart.name, kind)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the buttons below the title where there is no room beside it."""
        narrow = self.width() < style.current().column * _ROOM_BESIDE
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if way != self._head.direction():
            self._head.setDirection(way)
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the card on which the chart stands."""
        colours, box = style.current().colours, self.rect().toRectF()
        round_box(
            QPainter(self), box, fill=colours.surface, edge=colours.hairline, radius=RADIUS_LARGE
        )

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take up another theme."""
        if event.type() == QEvent.Type.StyleChange:
            self.update()
        super().changeEvent(event)
