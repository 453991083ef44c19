"""The page where a student plans: an exam, how well to know, how much a day, and what each costs."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.errors import UsageError
from quizapp.gui.announce import announce
from quizapp.gui.button import Button, is_enter
from quizapp.gui.day_field import DayField
from quizapp.gui.flow import Flow
from quizapp.gui.headings import Heading
from quizapp.gui.page import Column, Page, footer
from quizapp.gui.stepper import Stepper
from quizapp.gui.text import Text
from quizapp.gui.theme import BLEED, SPACE_2, SPACE_3, SPACE_4
from quizapp.language import phrase, tr
from quizapp.memory.policy import MOST_NEW, RETENTIONS, Policy
from quizapp.study.exam_day import exam_day
from quizapp.study.exam_sentences import exam_aim, percent

USUAL = Policy()
Preview = Literal["exam", "retention", "new", "all"]


def what_aim_does() -> str:
    """Return what it means to aim at a chance of recall."""
    return tr(
        "The chance that you know a card when it comes again. The higher, the more often it comes:"
        " above {high} that takes much time, below {low} much is forgotten.",
        high=percent(0.95),
        low=percent(0.8),
    )


def what_new_does() -> str:
    """Return what the number of new cards a day means."""
    return tr("New cards begun each day. Before an exam there are more where they are needed.")


@dataclass(frozen=True, slots=True)
class Plans:
    """What a student wants: the day of an exam, the aim in per cent, new cards a day."""

    exam: date | None
    retention: int
    new_per_day: int


class PlanPage(Page):
    """`changed` carries the Plans to be previewed, `saved` those to be kept."""

    heard = phrase("Plan")
    changed = Signal(object)
    saved = Signal(object)
    today_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._day = date.min
        self.exam = DayField()
        low, high = (round(one * 100) for one in RETENTIONS)
        self.retention = Stepper(tr("Aim"), low, high, suffix=" %")
        self.new = Stepper(tr("New cards a day"), 0, MOST_NEW)
        usual = round(USUAL.retention * 100), USUAL.new_per_day
        self.usual_aim = Button(tr("Back to {number}", number=f"{usual[0]} %"), "quiet")
        self.usual_new = Button(tr("Back to {number}", number=usual[1]), "quiet")
        self.usual_aim.clicked.connect(lambda: self.retention.show_number(usual[0]))
        self.usual_new.clicked.connect(lambda: self.new.show_number(usual[1]))
        self._exam_line = Text("", "body", strong=True)
        self._exam_aim = Text(exam_aim(), "small", quiet=True)
        self._costs = {name: Text("", "body", strong=True) for name in ("retention", "new")}
        self._all = Text("", "small", quiet=True)
        self.save = Button(tr("Save"), "primary")
        self.save.clicked.connect(self._save)
        self.exam.changed.connect(self._tell)
        self.retention.changed.connect(self._tell)
        self.new.changed.connect(self._tell)
        self._today = Button(tr("Today"), "quiet", mark="back", step="small")
        self._lay_out()

    def show_plans(self, plans: Plans, today: date) -> None:
        """Show what holds now."""
        self._day = today
        self.exam.show_day(plans.exam, today)
        self.retention.show_number(plans.retention)
        self.new.show_number(plans.new_per_day)
        self.area.verticalScrollBar().setValue(0)
        self._tell()

    def take_focus(self) -> None:
        """Put the keyboard on the day. A focus proxy would have Tab skip what is above it."""
        self.exam.field.setFocus()

    def show_preview(self, what: Preview, words: str) -> None:
        """Say what one of the wishes means or costs."""
        text = {"exam": self._exam_line, "all": self._all}.get(what) or self._costs[what]
        text.show_text(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Save on Enter, but not on the repeats of one held down."""
        if not is_enter(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.save.click()

    def _tell(self) -> None:
        """Tell what is wished as far as it is one; say what is wrong with the day."""
        retention, new = self.retention.number.value(), self.new.number.value()
        self.usual_aim.setVisible(retention != round(USUAL.retention * 100))
        self.usual_new.setVisible(new != USUAL.new_per_day)
        plans = self._plans()
        self.exam.mark_day(plans.exam if plans else None)
        self._exam_aim.setVisible(plans is not None and plans.exam is not None)
        if plans:
            self.changed.emit(plans)

    def _plans(self) -> Plans | None:
        text = self.exam.field.text().strip()
        try:
            day = exam_day(text, self._day) if text else None
        except UsageError as error:
            self._exam_line.show_text(str(error))
            return None
        return Plans(day, self.retention.number.value(), self.new.number.value())

    def _save(self) -> None:
        if plans := self._plans():
            self.saved.emit(plans)
        else:
            self.exam.field.setFocus()
            self.exam.field.selectAll()
            announce(self, self._exam_line.text())

    def _lay_out(self) -> None:
        self._today.setAccessibleName(tr("Back to Today"))
        self._today.setToolTip("Esc")
        self._today.clicked.connect(self.today_wanted)
        header = Column(SPACE_2, SPACE_2, bleed=BLEED)
        header.rows.addWidget(self._today, 0, Qt.AlignmentFlag.AlignLeft)
        self.frame.insertWidget(0, header)
        self.rows.addWidget(Heading(tr("Plan"), "title"))
        self._add(tr("Exam"), [self.exam], [self._exam_line], [self._exam_aim])
        aim = [self.retention, self._costs["retention"], self.usual_aim]
        self._add(
            tr("Aim"),
            aim,
            [Text(what_aim_does(), "small", quiet=True)],
        )
        new = [self.new, self._costs["new"], self.usual_new]
        self._add(tr("New cards a day"), new, [Text(what_new_does(), "small", quiet=True)])
        self.rows.addStretch(1)
        self.frame.addWidget(footer(self._all, self.save))

    def _add(self, heading: str, *lines: list[QWidget]) -> None:
        """Add a part of the page, each widget into what has its place already."""
        part = QWidget()
        self.rows.addWidget(part)
        rows = QVBoxLayout(part)
        rows.setContentsMargins(0, SPACE_3, 0, 0)
        rows.setSpacing(SPACE_2)
        rows.addWidget(Heading(heading, "lead", strong=True))
        for line in lines:
            if len(line) == 1:
                rows.addWidget(line[0])
                continue
            across = QWidget()
            rows.addWidget(across)
            flow = Flow(across)
            flow.setSpacing(SPACE_4)
            for widget in line:
                flow.addWidget(widget)
