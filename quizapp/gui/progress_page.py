"""What a student's answers come to: charts below one another, each with its sentence and its table."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from quizapp.gui.announce import announce
from quizapp.gui.button import Button
from quizapp.gui.charts.section import ChartSection
from quizapp.gui.headings import Heading
from quizapp.gui.page import Column, Page, footer
from quizapp.gui.text import Text
from quizapp.gui.theme import BLEED, SPACE_2, SPACE_4
from quizapp.language import phrase, tr
from quizapp.study.charts.model import Chart
from quizapp.study.sentences import joined

_HINT = phrase("Press Esc to go back.")


class ProgressPage(Page):
    """`save_wanted` carries the name of a chart, "" for all, and the kind of file; `left` leads back."""

    heard = phrase("Progress")
    save_wanted = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sections: dict[str, ChartSection] = {}
        self._back = Button(tr("Back"), "quiet", mark="back", step="small")
        self._back.setToolTip("Esc")
        self._back.clicked.connect(self.left)
        self.pdf = Button(tr("Save all as PDF…"), "quiet", step="small")
        self.pdf.setAccessibleName(tr("Save all as PDF"))
        self.pdf.clicked.connect(lambda: self.save_wanted.emit("", "pdf"))
        self.done = Button(tr("Done"), "primary")
        self.done.clicked.connect(self.left)
        self._hint = Text(tr(_HINT), "small", quiet=True)
        header = Column(SPACE_2, SPACE_2, bleed=BLEED)
        header.setObjectName("header")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout()
        line.addWidget(self._back)
        line.addStretch(1)
        line.addWidget(self.pdf)
        header.rows.addLayout(line)
        self.frame.insertWidget(0, header)
        self.rows.setSpacing(SPACE_4)
        self.rows.addWidget(Heading(tr("Progress"), "title"))
        self.rows.addStretch(1)
        self.frame.addWidget(footer(self._hint, self.done))
        self.setFocusProxy(self.done)

    def show_charts(self, charts: Sequence[Chart]) -> None:
        """Show these charts; one that is shown as a table stays a table."""
        if not self.isVisible():
            self.area.verticalScrollBar().setValue(0)
            announce(self, joined(tr("Progress"), charts[0].sentence) if charts else tr("Progress"))
        for chart in charts:
            if chart.name not in self.sections:
                section = self.sections[chart.name] = ChartSection()
                section.save_wanted.connect(self.save_wanted)
                self.rows.insertWidget(self.rows.count() - 1, section)
            self.sections[chart.name].show_chart(chart)
        self._hint.setText(tr(_HINT))
        self._set_tab_order()

    def say(self, sentence: str) -> None:
        """Say at the foot what was done, or why it could not be."""
        self._hint.setText(sentence)
        announce(self, sentence)

    def _set_tab_order(self) -> None:
        stops: list[QWidget] = [self._back, self.pdf]
        for section in self.sections.values():
            stops += section.stops
        stops.append(self.done)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
