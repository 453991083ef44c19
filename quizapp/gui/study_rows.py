"""What a student sets of their studying, a row each."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal

from quizapp.errors import UsageError
from quizapp.gui.day_field import DayField
from quizapp.gui.plan_page import USUAL, what_aim_does, what_new_does
from quizapp.gui.setting_row import NumberRow, SettingRow
from quizapp.gui.stepper import Stepper
from quizapp.language import tr
from quizapp.memory.policy import MOST_NEW, RETENTIONS
from quizapp.study.exam_day import exam_day
from quizapp.study.exam_sentences import exam_aim


class ExamRow(SettingRow):
    """The day of an exam. `written` carries it as it is being written, `kept` when it is done.

    Both carry None for no exam; a text that is no day is told of below, and carried by neither.
    """

    written = Signal(object)
    kept = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Exam"), exam_aim())
        self._today = date.min
        self.day = DayField()
        self.rows.addWidget(self.day)
        self.rows.addWidget(self.means)
        self.day.changed.connect(self._tell)
        self.day.field.editingFinished.connect(self._keep)
        self.day.picked.connect(self._keep)

    def show_day(self, day: date | None, today: date) -> None:
        """Show the day that holds, and tell nobody."""
        self._today = today
        with QSignalBlocker(self):
            self.day.show_day(day, today)
            self.day.mark_day(day)

    def take_focus(self) -> None:
        """Put the keyboard on the day."""
        self.day.field.setFocus()

    def _read(self) -> date | None:
        text = self.day.field.text().strip()
        return exam_day(text, self._today) if text else None

    def _tell(self) -> None:
        try:
            day = self._read()
        except UsageError as error:
            self.day.mark_day(None)
            self.means.show_text(str(error))
        else:
            self.day.mark_day(day)
            self.means.show_text("")
            self.written.emit(day)

    def _keep(self) -> None:
        try:
            day = self._read()
        except UsageError:
            return
        self.kept.emit(day)


def aim_row() -> NumberRow:
    """Return the row of the chance of recall that is aimed at, in per cent."""
    low, high = (round(one * 100) for one in RETENTIONS)
    stepper = Stepper(tr("Aim"), low, high, suffix=" %")
    return NumberRow(tr("Aim"), what_aim_does(), stepper, round(USUAL.retention * 100))


def new_row() -> NumberRow:
    """Return the row of the new cards a day."""
    stepper = Stepper(tr("New cards a day"), 0, MOST_NEW)
    return NumberRow(tr("New cards a day"), what_new_does(), stepper, USUAL.new_per_day)


def day_start_row() -> NumberRow:
    """Return the row of the hour at which a study day begins."""
    does = tr("What you learn before this hour counts for the day before. It is so in all lessons.")
    stepper = Stepper(tr("A day begins at"), 0, 23, suffix=":00")
    return NumberRow(tr("A day begins at"), does, stepper, USUAL.day_start)
