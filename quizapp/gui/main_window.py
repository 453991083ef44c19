"""The main window: the only place where pages and the Collection meet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from quizapp.errors import QuizError, StoreError
from quizapp.gui import wording
from quizapp.gui.keys import bind, bind_zoom
from quizapp.gui.today import Day, TodayPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from quizapp.collection import Collection
    from quizapp.gui.page import Page
    from quizapp.gui.study import StudyPage
    from quizapp.gui.summary import SummaryPage
    from quizapp.gui.trouble import TroublePage
    from quizapp.questions.model import Response
    from quizapp.study.model import Screen, Summary


@dataclass(frozen=True, slots=True)
class _Given:
    """An answer on its way to the disk."""

    screen: Screen
    response: Response
    took: int


class MainWindow(QMainWindow):
    """Today, the session, its summary, and the page for trouble, one at a time."""

    first_painted = Signal()
    question_ready = Signal()
    feedback_ready = Signal()

    def __init__(self, title: str, byline: str = "", standfirst: str = "") -> None:
        super().__init__()
        self._collection: Collection | None = None
        self._start_wanted = False
        self._screen: Screen | None = None
        self._given: _Given | None = None
        self._notices: tuple[str, ...] = ()
        self._retry: Callable[[], None] = self._show_today
        self.today = TodayPage()
        self.today.first_painted.connect(self.first_painted)
        self.today.started.connect(self._start)
        self.today.summary_wanted.connect(lambda: self._attempt(self._show_summary))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.today)
        self.setCentralWidget(self._pages)
        self.resize(1000, min(820, self.screen().availableGeometry().height() - 60))
        self.setMinimumSize(560, 420)
        bind(self, "Esc", act=self._leave)
        bind(self, "Ctrl+Z", act=self._undo)
        bind_zoom(self)
        self.show_lesson(title, byline, standfirst)

    # The other pages are imported and made when first asked for: Today is painted 40 ms earlier.
    @cached_property
    def study(self) -> StudyPage:
        """The page of the session."""
        from quizapp.gui.study import StudyPage

        page = StudyPage()
        page.answered.connect(self._take)
        page.next_wanted.connect(self._next)
        page.retry_wanted.connect(self._save)
        page.today_wanted.connect(self._leave)
        page.undo_wanted.connect(self._undo)
        page.question_painted.connect(self.question_ready)
        page.feedback_painted.connect(self.feedback_ready)
        self._pages.addWidget(page)
        return page

    @cached_property
    def summary(self) -> SummaryPage:
        """The page of a finished day."""
        from quizapp.gui.summary import SummaryPage

        page = SummaryPage()
        page.done.connect(self._leave)
        self._pages.addWidget(page)
        return page

    @cached_property
    def trouble(self) -> TroublePage:
        """The page for what the user can mend."""
        from quizapp.gui.trouble import TroublePage

        page = TroublePage()
        page.retry_wanted.connect(lambda: self._attempt(self._retry))
        page.close_wanted.connect(self._close)
        self._pages.addWidget(page)
        return page

    def show_lesson(self, title: str, byline: str = "", standfirst: str = "") -> None:
        """Show which lesson is learnt, on Today."""
        self.setWindowTitle(title)
        self.today.show_lesson(title, byline, standfirst)
        self._turn_to(self.today)

    def open_collection(self, opener: Callable[[], Collection]) -> None:
        """Open the collection and show what is due; a Start pressed before is acted on now."""

        def opening() -> None:
            self._collection = opener()
            self._notices = tuple(self._collection.notices)
            self.study.ensurePolished()
            self._show_today()
            if self._start_wanted:
                self._start()

        self._attempt(opening)

    def show_error(self, sentence: str, retry: Callable[[], None]) -> None:
        """Show a page with the sentence, from where "Try again" does it again."""
        self._retry = retry
        self.trouble.show_trouble(sentence)
        self._turn_to(self.trouble)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close the collection with the window."""
        collection, self._collection = self._collection, None
        if collection is not None:
            try:
                collection.close()
            except QuizError as error:
                self.show_error(wording.trouble(error), self._close)
                event.ignore()
                return
        super().closeEvent(event)

    def _attempt(self, act: Callable[[], None]) -> None:
        """Do it; what the user can mend is shown, with a way to do it again."""
        try:
            act()
        except QuizError as error:
            self.show_error(wording.trouble(error), act)

    def _show_today(self) -> None:
        if self._collection is not None:
            plan = self._collection.plan()
            problems = self._collection.lesson.problems
            self.today.show_day(
                Day(
                    sentence=wording.to_do(plan) if plan.left else wording.done(plan),
                    left=bool(plan.left),
                    begun=bool(plan.done),
                    notices=self._notices,
                    left_out=wording.left_out(problems),
                    explained=wording.explained(problems),
                )
            )
        self._turn_to(self.today)

    def _start(self) -> None:
        self._notices = ()
        self._start_wanted = self._collection is None
        if self._collection is not None:
            self._next()

    def _next(self) -> None:
        self._attempt(self._ask_next)

    def _ask_next(self) -> None:
        if self._collection is None:
            return
        screen = self._collection.next_screen()
        if screen is None:
            self._show_summary()
        else:
            self._ask(screen)

    def _ask(self, screen: Screen) -> None:
        self._screen, self._given = screen, None
        self._pages.setCurrentWidget(self.study)
        self.study.show_screen(screen, wording.place(screen))

    def _take(self, response: Response, took: int) -> None:
        if self._screen is not None:
            self._given = _Given(self._screen, response, took)
            self._save()

    def _save(self) -> None:
        if self._collection is None or self._given is None:
            return
        given = self._given
        try:
            feedback = self._collection.answer(given.screen, given.response, given.took)
        except StoreError as error:
            self.study.show_unsaved(wording.trouble(error))
            return
        self._given = None
        if given.response.rating:
            self._next()
            return
        back = wording.comes_back(feedback.due, feedback.today)
        words = (wording.verdict(feedback), back, wording.spoken(feedback))
        self.study.show_feedback(given.screen, feedback, words)

    def _undo(self) -> None:
        if self._pages.currentWidget() in (self.study, self.summary):
            self._attempt(self._take_back)

    def _take_back(self) -> None:
        screen = self._collection.undo() if self._collection is not None else None
        if screen is None:
            self.study.say("There is nothing to undo today.")
        else:
            self._ask(screen)

    def _show_summary(self) -> None:
        if self._collection is not None:
            summary: Summary = self._collection.summary()
            coming = wording.next_time(summary.next_day, summary.next_count, summary.day)
            self.summary.show_summary(wording.score(summary), coming, summary.again)
            self._turn_to(self.summary)

    def _leave(self) -> None:
        """Go back to Today; every answer is safe already."""
        if self._collection is not None and self._pages.currentWidget() is not self.today:
            self._attempt(self._show_today)

    def _turn_to(self, page: Page) -> None:
        self._pages.setCurrentWidget(page)
        page.setFocus()

    def _close(self) -> None:
        self.close()
