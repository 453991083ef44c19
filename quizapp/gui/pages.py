"""A window of pages: each is made when it is first asked for, and what it wants is the window's signal."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from quizapp.gui.group import let_go_of_keyboard
from quizapp.gui.rubbish import look_for_rubbish
from quizapp.gui.today import TodayPage

if TYPE_CHECKING:
    from pathlib import Path

    from quizapp.gui.about import AboutPage
    from quizapp.gui.aside_page import AsidePage
    from quizapp.gui.asking import AskingPage
    from quizapp.gui.backups import BackupsPage
    from quizapp.gui.cards_page import CardsPage
    from quizapp.gui.chooser import ChooserPage
    from quizapp.gui.help import HelpPage
    from quizapp.gui.lessons_page import LessonsPage
    from quizapp.gui.motion import Coming
    from quizapp.gui.note import Note
    from quizapp.gui.plan_page import PlanPage
    from quizapp.gui.progress_page import ProgressPage
    from quizapp.gui.quiz_result import QuizResultPage
    from quizapp.gui.quiz_setup import QuizSetupPage
    from quizapp.gui.read_page import ReadPage
    from quizapp.gui.settings_page import SettingsPage
    from quizapp.gui.study import StudyPage
    from quizapp.gui.summary import SummaryPage
    from quizapp.gui.trouble import TroublePage
    from quizapp.gui.twin import TwinPage

_COME: Final = 150
"""Milliseconds after which a page has come in, and is looked at."""


class PagedWindow(QMainWindow):
    """Today, the session, its summary, quizzes, students, the help, and trouble, one at a time."""

    first_painted = Signal()
    question_ready = Signal()
    feedback_ready = Signal()
    start_wanted = Signal()
    summary_wanted = Signal()
    answered = Signal(object, int)
    next_wanted = Signal()
    save_wanted = Signal()
    undo_wanted = Signal()
    leave_wanted = Signal()
    retry_wanted = Signal()
    unsaved_wanted = Signal()
    newer_wanted = Signal()
    another_wanted = Signal()
    help_wanted = Signal()
    about_wanted = Signal()
    quiz_wanted = Signal()
    another_quiz_wanted = Signal()
    quiz_begin_wanted = Signal(object)
    practise_wanted = Signal()
    plan_wanted = Signal()
    plans_changed = Signal(object)
    plans_saved = Signal(object)
    progress_wanted = Signal()
    progress_save_wanted = Signal(str, str)
    act_wanted = Signal(str)
    redo_wanted = Signal()
    knew = Signal()
    fact_wanted = Signal()
    card_wanted = Signal(str)
    aside_wanted = Signal()
    taken_up = Signal(str)
    aside_left = Signal()
    students_wanted = Signal()
    student_chosen = Signal(str)
    new_student_wanted = Signal()
    words_given = Signal(str)
    asking_left = Signal()
    restore_wanted = Signal(str)
    opened = Signal()
    settings_wanted = Signal()
    other_language_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.today = TodayPage()
        self._was_painted = False
        self.today.first_painted.connect(self._tell_painted)
        self.today.started.connect(self.start_wanted)
        self.today.summary_wanted.connect(self.summary_wanted)
        self.today.help_wanted.connect(self.help_wanted)
        self.today.quiz_wanted.connect(self.quiz_wanted)
        self.today.another_quiz_wanted.connect(self.another_quiz_wanted)
        self.today.plan_wanted.connect(self.plan_wanted)
        self.today.progress_wanted.connect(self.progress_wanted)
        self.today.card_wanted.connect(self.card_wanted)
        self.today.aside_wanted.connect(self.aside_wanted)
        self.today.students_wanted.connect(self.students_wanted)
        self.today.settings_wanted.connect(self.settings_wanted)
        self._read_from: tuple[QWidget, QWidget | None] = (self.today, None)
        self.data: Path | None = None
        self._always: Note | None = None
        self._at_rest = QTimer(self, singleShot=True, interval=_COME)
        self._at_rest.timeout.connect(look_for_rubbish)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.today)
        self._pages.currentChanged.connect(self._let_come)
        self.setCentralWidget(self._pages)
        self.resize(1000, min(820, self.screen().availableGeometry().height() - 60))
        self.setMinimumSize(560, 420)

    # The other pages are imported and made when first asked for: Today is painted 40 ms earlier.
    @cached_property
    def study(self) -> StudyPage:
        """The page of the session."""
        from quizapp.gui.study import StudyPage

        page = StudyPage()
        page.answered.connect(self.answered)
        page.next_wanted.connect(self.next_wanted)
        page.retry_wanted.connect(self.save_wanted)
        page.today_wanted.connect(self.leave_wanted)
        page.undo_wanted.connect(self.undo_wanted)
        page.act_wanted.connect(self.act_wanted)
        page.knew.connect(self.knew)
        page.read_wanted.connect(self.fact_wanted)
        page.question_painted.connect(self.question_ready)
        page.feedback_painted.connect(self.feedback_ready)
        self._add(page)
        return page

    @cached_property
    def summary(self) -> SummaryPage:
        """The page of a finished day."""
        from quizapp.gui.summary import SummaryPage

        page = SummaryPage()
        page.done.connect(self.leave_wanted)
        page.read_wanted.connect(self.card_wanted)
        self._add(page)
        return page

    @cached_property
    def plan(self) -> PlanPage:
        """The page where a student plans."""
        from quizapp.gui.plan_page import PlanPage

        page = PlanPage()
        page.changed.connect(self.plans_changed)
        page.saved.connect(self.plans_saved)
        page.today_wanted.connect(self.leave_wanted)
        self._add(page)
        return page

    @cached_property
    def progress(self) -> ProgressPage:
        """The page of charts."""
        from quizapp.gui.progress_page import ProgressPage

        page = ProgressPage()
        page.save_wanted.connect(self.progress_save_wanted)
        page.left.connect(self.leave_wanted)
        self._add(page)
        return page

    @cached_property
    def aside(self) -> AsidePage:
        """The page of the cards that are put aside."""
        from quizapp.gui.aside_page import AsidePage

        page = AsidePage()
        page.taken_up.connect(self.taken_up)
        page.left.connect(self.aside_left)
        self._add(page)
        return page

    @cached_property
    def read(self) -> ReadPage:
        """The page with the lesson's facts; its desk takes what it wants."""
        from quizapp.gui.read_page import ReadPage

        page = ReadPage()
        page.left.connect(self.leave_wanted)
        self._add(page)
        return page

    @cached_property
    def cards(self) -> CardsPage:
        """The page with all cards; its desk takes what it wants."""
        from quizapp.gui.cards_page import CardsPage

        page = CardsPage()
        page.left.connect(self.leave_wanted)
        self._add(page)
        return page

    @cached_property
    def lessons(self) -> LessonsPage:
        """The page of lessons; its desk takes what it wants."""
        from quizapp.gui.lessons_page import LessonsPage

        page = LessonsPage()
        page.left.connect(self.leave_wanted)
        self._add(page)
        return page

    @cached_property
    def quiz_setup(self) -> QuizSetupPage:
        """The page where a quiz is chosen."""
        from quizapp.gui.quiz_setup import QuizSetupPage

        page = QuizSetupPage()
        page.begin_wanted.connect(self.quiz_begin_wanted)
        page.today_wanted.connect(self.leave_wanted)
        self._add(page)
        return page

    @cached_property
    def quiz_result(self) -> QuizResultPage:
        """The page that says how a quiz went."""
        from quizapp.gui.quiz_result import QuizResultPage

        page = QuizResultPage()
        page.practise_wanted.connect(self.practise_wanted)
        page.another_wanted.connect(self.another_quiz_wanted)
        page.read_wanted.connect(self.card_wanted)
        page.done.connect(self.leave_wanted)
        self._add(page)
        return page

    @cached_property
    def trouble(self) -> TroublePage:
        """The page for what the user can mend."""
        from quizapp.gui.trouble import TroublePage

        page = TroublePage()
        page.retry_wanted.connect(self.retry_wanted)
        page.unsaved_wanted.connect(self.unsaved_wanted)
        page.today_wanted.connect(self.leave_wanted)
        page.close_wanted.connect(self.close)
        self._add(page)
        return page

    @cached_property
    def twin(self) -> TwinPage:
        """The page that asks which of two lessons a file is."""
        from quizapp.gui.twin import TwinPage

        page = TwinPage()
        page.newer_wanted.connect(self.newer_wanted)
        page.another_wanted.connect(self.another_wanted)
        page.close_wanted.connect(self.close)
        page.today_wanted.connect(self.leave_wanted)
        self._add(page)
        return page

    @cached_property
    def chooser(self) -> ChooserPage:
        """The page that asks who is studying."""
        from quizapp.gui.chooser import ChooserPage

        page = ChooserPage()
        page.painted.connect(self._tell_painted)
        page.chosen.connect(self.student_chosen)
        page.new_wanted.connect(self.new_student_wanted)
        self._add(page)
        return page

    @cached_property
    def asking(self) -> AskingPage:
        """The page that asks for a name."""
        from quizapp.gui.asking import AskingPage

        page = AskingPage()
        page.given.connect(self.words_given)
        page.left.connect(self.asking_left)
        self._add(page)
        return page

    @cached_property
    def backups(self) -> BackupsPage:
        """The page that goes back to a backup."""
        from quizapp.gui.backups import BackupsPage

        page = BackupsPage()
        page.restore_wanted.connect(self.restore_wanted)
        page.left.connect(self.asking_left)
        self._add(page)
        return page

    @cached_property
    def settings(self) -> SettingsPage:
        """The page of all settings; its desk takes what is set."""
        from quizapp.gui.settings_page import SettingsPage

        page = SettingsPage()
        page.left.connect(self.leave_wanted)
        self._add(page)
        return page

    @cached_property
    def _coming(self) -> Coming:
        from quizapp.gui.motion import Coming

        return Coming(self._pages)

    @cached_property
    def help(self) -> HelpPage:
        """The page with the keys and the guide for teachers."""
        from quizapp.gui.help import HelpPage

        page = HelpPage()
        page.closed.connect(self.leave_wanted)
        page.about_wanted.connect(self.about_wanted)
        self._add(page)
        return page

    @cached_property
    def about(self) -> AboutPage:
        """The page with versions and licences."""
        from quizapp.gui.about_desk import about_page

        page = about_page(self.data)
        page.closed.connect(self.leave_wanted)
        self._add(page)
        return page

    def _add(self, page: QWidget) -> None:
        """Give a page its place, and its size before anything is on it: it is laid out once."""
        page.resize(self._pages.size())
        self._pages.addWidget(page)

    def say_always(self, words: str) -> None:
        """Show words above every page from now on, "" for none."""
        if self._always is None and words:
            from quizapp.gui.note import Note

            self._always = Note()
            self.setMenuWidget(self._always)
        if self._always is not None:
            self._always.show_note(words)

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self._pages.currentWidget() or self.today

    @property
    def helping(self) -> bool:
        """Whether the help is shown."""
        return self.shows("help", "about")

    @property
    def busy(self) -> bool:
        """Whether something stands over the page that is answered on: help, settings, or a dialog."""
        return (
            self.helping or self.shows("settings") or QApplication.activeModalWidget() is not None
        )

    def shows(self, *names: str) -> bool:
        """Say whether one of these pages is shown; one that was never asked for is not made for it."""
        return any(self.__dict__.get(name) is self.page for name in names)

    def put(self, page: QWidget) -> None:
        """Show a page that finds its own place for the keyboard."""
        if page is not self.page:
            let_go_of_keyboard(self._pages)
        self._pages.setCurrentWidget(page)

    def turn_to(self, page: QWidget) -> None:
        """Show a page, and put the keyboard where it begins."""
        self.put(page)
        page.setFocus()

    def go_back(self, page: QWidget, focus: QWidget | None) -> None:
        """Show a page again, the keyboard on what had it there."""
        self.put(page)
        (focus or page).setFocus()

    def show_help(self) -> None:
        """Show the help over what is shown now."""
        if not self.helping:
            before = self.page, QApplication.focusWidget()
            self.turn_to(self.help)
            self._read_from = before

    def show_about(self) -> None:
        """Show versions and licences; the way back leads to the help."""
        self.turn_to(self.about)

    def show_keys(self) -> None:
        """Show the keys of this page over it, and the help from there if it is wanted."""
        from quizapp.gui.key_sheet import KeySheet  # not needed before

        name = next((name for name, page in self.__dict__.items() if page is self.page), "")
        sheet = KeySheet(self, name)
        sheet.accepted.connect(self.help_wanted)
        sheet.ask()

    def close_help(self) -> None:
        """Go back to where the help was opened."""
        self.go_back(*self._read_from)

    def _let_come(self) -> None:
        """Let a page come in softly; a question is there at once, as the time for it is running."""
        if self.shows("study"):
            self._coming.end()
            self._at_rest.stop()
        elif self._was_painted:
            self._coming.begin()
            self._at_rest.start()

    def _tell_painted(self) -> None:
        """Say once that a first page has been seen, whichever it was."""
        if not self._was_painted:
            self._was_painted = True
            self.first_painted.emit()
