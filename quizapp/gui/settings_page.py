"""The page of all settings: each changed at once, each with what it does and a way back to its default."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.gui.announce import announce
from quizapp.gui.button import Button
from quizapp.gui.headings import Heading
from quizapp.gui.liking import liked
from quizapp.gui.look_rows import pick_row, size_row
from quizapp.gui.note import Note
from quizapp.gui.page import Column, Page
from quizapp.gui.plan_page import Plans, Preview
from quizapp.gui.setting_row import SettingRow
from quizapp.gui.study_rows import ExamRow, aim_row, day_start_row, new_row
from quizapp.gui.theme import BLEED, SPACE_2, SPACE_3, SPACE_4
from quizapp.language import phrase, tr
from quizapp.settings import USUAL, Settings


class SettingsPage(Page):
    """`liked` carries the Settings, `planned` the Plans, `exam_kept` the day, `day_start` the hour."""

    heard = phrase("Settings")
    liked = Signal(object)
    written = Signal(object)
    planned = Signal(object)
    day_start_set = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._settings, self._plans = USUAL, Plans(None, 0, 0)
        self.size_row = size_row()
        self.picks = {field: pick_row(field) for field in ("theme", "font", "motion")}
        self.picks |= {
            field: pick_row(field) for field in ("answer_buttons", "single_keys", "language")
        }
        self.new, self.aim, self.exam = new_row(), aim_row(), ExamRow()
        self.day_start = day_start_row()
        self._note = Note()
        self._back = Button(tr("Back"), "quiet", mark="back", step="small")
        self._lay_out()
        self._connect()

    def show_settings(self, settings: Settings) -> None:
        """Show how the student likes the look now."""
        self._settings = settings
        self.size_row.show_number(settings.text_size)
        for field, row in self.picks.items():
            row.show_picked(getattr(settings, field))

    def show_study(self, plans: Plans, day_start: int, today: date) -> None:
        """Show what holds of studying now, on a study day."""
        self._plans = plans
        self.new.show_number(plans.new_per_day)
        self.aim.show_number(plans.retention)
        self.exam.show_day(plans.exam, today)
        self.day_start.show_number(day_start)

    def show_preview(self, what: Preview, words: str) -> None:
        """Say what one of the wishes means or costs."""
        rows: dict[str, SettingRow] = {"new": self.new, "retention": self.aim, "exam": self.exam}
        if what in rows:
            rows[what].means.show_text(words)

    def say(self, words: str) -> None:
        """Say above all settings what went wrong, "" for nothing."""
        self._note.show_note(words)
        if words:
            self.bring_into_view(self._note)
            announce(self, words)

    def take_focus(self, field: str = "") -> None:
        """Put the keyboard on a setting, else the first."""
        row: SettingRow = self.picks.get(field, self.size_row)
        row.take_focus()
        self.bring_into_view(row)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show the size of the text that a key has set."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and liked() != self._settings:
            self.show_settings(liked())

    def _connect(self) -> None:
        self.size_row.changed.connect(lambda size: self._like("text_size", size))
        for field, row in self.picks.items():
            row.picked.connect(lambda value, field=field: self._like(field, value))
        self.new.changed.connect(lambda count: self._plan(new_per_day=count))
        self.aim.changed.connect(lambda aim: self._plan(retention=aim))
        self.exam.kept.connect(lambda day: self._plan(exam=day))
        self.exam.written.connect(lambda day: self.written.emit(replace(self._plans, exam=day)))
        self.day_start.changed.connect(self.day_start_set)

    def _like(self, field: str, value: object) -> None:
        self._settings = replace(self._settings, **{field: value})  # type: ignore[arg-type]
        self.liked.emit(self._settings)

    def _plan(self, **changed: object) -> None:
        plans = replace(self._plans, **changed)  # type: ignore[arg-type]
        if plans != self._plans:
            self._plans = plans
            self.planned.emit(plans)

    def _lay_out(self) -> None:
        self._back.setToolTip("Esc")
        self._back.clicked.connect(self.left)
        header = Column(SPACE_2, SPACE_2, bleed=BLEED)
        header.rows.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.frame.insertWidget(0, header)
        self.rows.addWidget(Heading(tr("Settings"), "title"))
        self.rows.addWidget(self._note)
        look = (self.size_row, *(self.picks[field] for field in ("theme", "font", "motion")))
        answering = (self.picks["answer_buttons"], self.picks["single_keys"])
        study = (*answering, self.new, self.aim, self.exam, self.day_start)
        self._add(tr("Look"), look)
        self._add(tr("Study"), study)
        self._add(tr("Language"), (self.picks["language"],))
        self.rows.addStretch(1)

    def _add(self, heading: str, settings: tuple[SettingRow, ...]) -> None:
        """Add a part of the page, each setting into what has its place already."""
        part = QWidget()
        self.rows.addWidget(part)
        rows = QVBoxLayout(part)
        rows.setContentsMargins(0, SPACE_3, 0, 0)
        rows.setSpacing(SPACE_4)
        rows.addWidget(Heading(heading, "stem"))
        for row in settings:
            rows.addWidget(row)
