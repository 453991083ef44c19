"""The main window: the only place where pages and the Collection meet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer

from quizapp.errors import (
    DamagedError,
    QuizError,
    StoreError,
    Twin,
    TwinError,
    UnwritableError,
)
from quizapp.gui import wording
from quizapp.gui.following import Following
from quizapp.gui.keys import bind, bind_zoom
from quizapp.gui.pages import PagedWindow
from quizapp.language import tr
from quizapp.study import sentences
from quizapp.study.shown import harmless

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from quizapp.collection import Collection
    from quizapp.gui.card_acts import CardActs
    from quizapp.gui.cards_desk import CardsDesk
    from quizapp.gui.daily import DailySession
    from quizapp.gui.planning import Planning
    from quizapp.gui.progress_desk import ProgressDesk
    from quizapp.gui.quiz_session import QuizSession
    from quizapp.gui.reading_desk import ReadingDesk
    from quizapp.questions.model import Response
    from quizapp.study.model import Screen


_SEEN = 100
"""Milliseconds after which a page has been painted."""


@dataclass(frozen=True, slots=True)
class _Given:
    """An answer on its way to the disk."""

    screen: Screen
    response: Response
    took: int


class Opener(Protocol):
    """Opens the collection: what `twin` says of a file that shares its Id, or with an Id of its own."""

    def __call__(
        self, *, twin: Twin = "ask", another: TwinError | None = None, unsaved: bool = False
    ) -> Collection:
        """Return the open collection; `another` is the lesson that gets an Id of its own first.

        With `unsaved` it is one over a copy, which saves nothing.
        """


@dataclass(frozen=True, slots=True)
class _Asked:
    """A file of which is asked which lesson it is, and how to go on."""

    error: TwinError
    opener: Opener


class MainWindow(PagedWindow):
    """Takes what the pages want to the Collection, and what it says to the pages."""

    def __init__(self, title: str, byline: str = "", standfirst: str = "") -> None:
        super().__init__()
        self._collection: Collection | None = None
        self._wanted: Callable[[], None] | None = None
        self._screen: Screen | None = None
        self._given: _Given | None = None
        self._following: Following | None = None
        self._quiz: QuizSession | None = None
        self._daily: DailySession | None = None
        self._acts: CardActs | None = None
        self._planning: Planning | None = None
        self._reading: ReadingDesk | None = None
        self._looking: CardsDesk | None = None
        self._progress: ProgressDesk | None = None
        self._asked: _Asked | None = None
        self._opener: Opener | None = None
        self._retry: Callable[[], None] = self._show_today
        self._study_unsaved: Callable[[], None] = self._show_today
        self.start_wanted.connect(self._start)
        self.quiz_wanted.connect(self._open_quiz)
        self.summary_wanted.connect(lambda: self._attempt(self._show_summary))
        self.help_wanted.connect(lambda: self._attempt(self.show_help))
        self.answered.connect(self._take)
        self.next_wanted.connect(self._next)
        self.save_wanted.connect(self._save)
        self.undo_wanted.connect(self._undo)
        self.plan_wanted.connect(self._open_plan)
        self.today.read_wanted.connect(lambda: self._begin_with(self._read))
        self.today.cards_wanted.connect(lambda: self._begin_with(self._look_through))
        self.fact_wanted.connect(lambda: self._attempt(self._read_fact))
        self.progress_wanted.connect(lambda: self._begin_with(self._show_progress))
        self.leave_wanted.connect(self._leave)
        self.retry_wanted.connect(lambda: self._attempt(self._retry))
        self.unsaved_wanted.connect(lambda: self._attempt(self._study_unsaved))
        self.newer_wanted.connect(self._take_newer)
        self.another_wanted.connect(self._make_another)
        bind(self, "Esc", act=self._leave)
        bind(self, "Ctrl+Z", act=self._undo)
        bind(self, "Ctrl+Shift+Z", "Ctrl+Y", act=self.redo_wanted.emit)
        bind(self, "F1", act=lambda: self._attempt(self.show_help))
        bind(self.today, "Q", act=self._open_quiz)
        bind(self.today, "P", act=self._open_plan)
        bind(self.today, "R", act=self.today.read_wanted.emit)
        bind(self.today, "C", act=self.today.cards_wanted.emit)
        bind(self.today, "G", act=self.progress_wanted.emit)
        bind_zoom(self)
        self.show_lesson(title, byline, standfirst)

    def show_lesson(self, title: str, byline: str = "", standfirst: str = "") -> None:
        """Show which lesson is learnt, on Today."""
        self._name_lesson(title, byline, standfirst)
        self.turn_to(self.today)

    def open_collection(self, opener: Opener) -> None:
        """Open the collection and show what is due; a Start pressed before is acted on now."""

        def opening() -> None:
            try:
                self.open_instead(opener)
            except UnwritableError as error:
                self.show_error(sentences.trouble(error), opening)
                self._study_unsaved = partial(self.open_instead, partial(opener, unsaved=True))
                self.trouble.show_trouble(sentences.trouble(error), unsaved=True)

        self._attempt(opening)

    def open_instead(self, opener: Opener) -> None:
        """Open a collection in place of the one that is open; QuizError: that one stays."""
        self._opener = opener
        try:
            self._begin(opener())
        except TwinError as error:
            self._ask_twin(_Asked(error, opener))

    def close_collection(self) -> None:
        """Let go of the student's progress until another is opened."""
        collection, self._collection = self._collection, None
        looks = (self._reading, self._looking, self._progress)
        for part in (self._quiz, self._daily, self._acts, self._planning, *looks):
            if part is not None:
                part.end()
        if self._following is not None:
            self._following.deleteLater()
        self._quiz = self._daily = self._acts = self._planning = self._following = None
        self._reading = self._looking = self._progress = None
        self._screen = self._given = None
        if collection is not None:
            collection.close()

    def go_to_today(self) -> None:
        """Go back to Today from a page that nothing is answered on."""
        self._attempt(lambda: self._go_to_today(quiz_seen=False))

    def show_error(self, sentence: str, retry: Callable[[], None]) -> None:
        """Show a page with the sentence, from where "Try again" does it again."""
        self._retry = retry
        self.trouble.show_trouble(sentence, today=self._collection is not None)
        self.turn_to(self.trouble)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close the collection with the window."""
        if self._quiz is not None:
            self._quiz.pause()
        collection, self._collection = self._collection, None
        if collection is not None:
            try:
                collection.close()
            except QuizError as error:
                self.show_error(sentences.trouble(error), self._close)
                event.ignore()
                return
        super().closeEvent(event)

    def _begin(self, collection: Collection) -> None:
        try:
            self.close_collection()
        except QuizError:
            collection.close()
            raise
        self._collection = collection
        self._open_sessions(collection)
        self.say_always("" if collection.saves else tr(wording.UNSAVED))
        self._following = Following(collection, self)
        self._following.changed.connect(self._follow)
        QTimer.singleShot(0, self._following, self._following.watch)
        self.study.ensurePolished()
        wanted, self._wanted = self._wanted or self._show_today, None
        self.opened.emit()
        self._attempt(wanted)

    def _open_sessions(self, collection: Collection) -> None:
        """Make the parts of the window that need the collection; the first frame does not need them."""
        from quizapp.gui.card_acts import CardActs, Ways
        from quizapp.gui.cards_desk import CardsDesk
        from quizapp.gui.daily import DailySession
        from quizapp.gui.quiz_session import QuizSession
        from quizapp.gui.reading_desk import ReadingDesk

        take_up = partial(self._take_up, collection)
        self._quiz = QuizSession(collection, self, self._attempt, take_up, self._ask_next)
        self._daily = DailySession(collection, self, self._follow, self._go_on)
        self._reading = ReadingDesk(collection, self)
        self._looking = CardsDesk(collection, self, self._attempt, self._daily.practise)
        ways = Ways(self._attempt, self._ask, self._ask_next, self._follow)
        self._acts = CardActs(collection, self, (self._daily, self._quiz), ways)

    def _ask_twin(self, asked: _Asked) -> None:
        error, self._asked = asked.error, asked
        self.twin.show_twins(error.title, error.path, error.other, error.proposal)
        self.turn_to(self.twin)

    def _take_newer(self) -> None:
        if self._asked is not None:
            opener = self._asked.opener
            self._attempt(lambda: self._begin(opener(twin="replace")))

    def _make_another(self) -> None:
        if self._asked is None:
            return
        twin = self._asked.error
        try:
            collection = self._asked.opener(another=twin)
        except TwinError as again:
            self._ask_twin(_Asked(again, self._asked.opener))
        except QuizError as error:
            self.twin.show_refusal(wording.refused(error, twin.proposal))
        else:
            self._begin(collection)

    def _attempt(self, act: Callable[[], None]) -> None:
        """Do it; what the user can mend is shown, with a way to do it again.

        Progress that turns out to be damaged is opened again for that, which mends it.
        """
        try:
            act()
        except DamagedError as error:
            self.show_error(sentences.trouble(error), lambda: self._reopen(act))
        except QuizError as error:
            self.show_error(sentences.trouble(error), act)

    def _reopen(self, act: Callable[[], None]) -> None:
        opener = self._opener
        if self._collection is None or opener is None:
            act()
            return
        self.close_collection()
        self._wanted = act
        self._begin(opener())

    def _back_up(self) -> None:
        if self._collection is not None and self._following is not None:
            self._collection.back_up()
            self._following.take_notices()

    def _name_lesson(self, title: str, byline: str, standfirst: str) -> None:
        self.setWindowTitle(harmless(title).replace("[*]", "[*][*]"))  # to Qt one is a place
        self.today.show_lesson(title, byline, standfirst)

    def _take_up(self, collection: Collection) -> None:
        """Use the lesson as its file is now; never while a question or its feedback is read."""
        if self._following is not None and self._following.take_up():
            self._name_lesson(*wording.names(collection.lesson))

    def _follow(self) -> None:
        """Show a changed lesson at once where nothing is being answered."""
        focus = self.focusWidget()
        if self.page is self.today:
            self._attempt(self._show_today)
        elif self.shows("summary"):
            self._attempt(self._show_summary)
        elif self.shows("quiz_setup") and self._quiz is not None:
            self._attempt(self._quiz.set_up)
        elif self.shows("cards"):
            self._attempt(self._look_again)
        elif self.shows("progress"):
            self._attempt(self._show_progress)
        if focus is not None and focus.isVisible():
            focus.setFocus()

    @property
    def _quizzing(self) -> QuizSession | None:
        """The quiz that is on, None in daily study."""
        return self._quiz if self._quiz is not None and self._quiz.on else None

    def _news(self) -> tuple[str, ...]:
        return self._following.news if self._following is not None else ()

    def _news_between(self) -> tuple[str, ...]:
        return self._following.news_between if self._following is not None else ()

    def _forget_news(self) -> None:
        if self._following is not None:
            self._following.forget_news()

    def _show_today(self) -> None:
        if self._collection is not None and self._daily is not None:
            self._take_up(self._collection)
            left = self._quiz.left if self._quiz is not None else None
            self.today.show_day(self._daily.day(self._news(), left))
        if not self.helping:
            self.turn_to(self.today)

    def _start(self) -> None:
        self._forget_news()
        self._begin_with(self._start_day)

    def _start_day(self) -> None:
        if self._daily is not None:
            self._daily.begin()
        self._ask_next()

    def _go_on(self) -> None:
        """Ask what the session was chosen to hold; what was said on Today has been read."""
        self._forget_news()
        self._next()

    def _open_plan(self) -> None:
        self._begin_with(self._plan)

    def _plan(self) -> None:
        if self._collection is None:
            return
        if self._planning is None:
            from quizapp.gui.planning import Planning  # with all that reads a day

            self._planning = Planning(self._collection, self, self._attempt, self._show_today)
        self._planning.open()

    def _read(self) -> None:
        if self._collection is not None and self._reading is not None:
            self._take_up(self._collection)
            self._reading.open()

    def _read_fact(self) -> None:
        """Read what the feedback that is shown is about."""
        screen = self._screen
        if self._collection is not None and self._reading is not None and screen is not None:
            self._reading.open(self._collection.card_of(screen))

    def _look_through(self) -> None:
        if self._collection is not None and self._looking is not None:
            self._take_up(self._collection)
            self._looking.open()

    def _look_again(self) -> None:
        if self._collection is not None and self._looking is not None:
            self._take_up(self._collection)
            self._looking.refresh()

    def _show_progress(self) -> None:
        if self._collection is None:
            return
        self._take_up(self._collection)
        if self._progress is None:
            from quizapp.gui.progress_desk import ProgressDesk  # with all that draws

            self._progress = ProgressDesk(self._collection, self)
        self._progress.open()

    def _open_quiz(self) -> None:
        self._begin_with(self._take_up_quiz)

    def _begin_with(self, act: Callable[[], None]) -> None:
        """Do what was pressed first on Today, where the collection is not open yet as soon as it is."""
        if self._collection is None:
            self._wanted = self._wanted or act
        else:
            self._attempt(act)

    def _take_up_quiz(self) -> None:
        if self._quiz is not None:
            self._quiz.open()

    def _next(self) -> None:
        self._attempt(self._ask_next)

    def _ask_next(self, said: str = "") -> None:
        if self._collection is None or self._daily is None:
            return
        self._take_up(self._collection)
        quiz = self._quizzing
        screen = quiz.next_screen() if quiz else self._daily.next_screen()
        if screen is not None:
            self._ask(screen, said)
        elif quiz:
            quiz.show_result()
        else:
            self._show_summary(said)

    def _ask(self, screen: Screen, said: str = "") -> None:
        """Show a screen, below what was done just before and what has changed."""
        self._screen, self._given = screen, None
        self._pages.setCurrentWidget(self.study)
        news = "\n".join(filter(None, (said, *self._news_between())))
        self.study.show_screen(screen, wording.place(screen), news)
        self._forget_news()
        if self._acts is not None:
            self._acts.asked(screen)
        if self._quiz is not None:
            self._quiz.run(screen)

    def _take(self, response: Response, took: int) -> None:
        if self._screen is not None:
            took = self._quiz.took(took) if self._quiz is not None else took
            self._given = _Given(self._screen, response, took)
            self._save()

    def _save(self) -> None:
        if self._collection is None or self._given is None:
            return
        given = self._given
        if self._acts is not None:
            self._acts.asked(None)
        try:
            feedback = self._collection.answer(given.screen, given.response, given.took)
        except StoreError as error:
            self.study.show_unsaved(sentences.trouble(error))
            return
        self._given = None
        if given.response.rating or (self._quizzing and self._quizzing.tells_at_the_end):
            self._next()
            return
        if self._acts is not None:
            self._acts.told(given.screen, feedback)
        self.study.show_feedback(given.screen, feedback, wording.told(feedback, given.screen))

    def _undo(self) -> None:
        if self._looking is not None and self.shows("cards"):
            self._attempt(self._looking.undo)
        elif self._acts is not None and self.shows("study", "summary", "quiz_result", "aside"):
            self._attempt(self._acts.undo)

    def _show_summary(self, said: str = "") -> None:
        if self._collection is not None and self._daily is not None:
            self._take_up(self._collection)
            self._daily.show_summary(said)
            self.turn_to(self.summary)
            QTimer.singleShot(_SEEN, self, self._back_up)

    def _leave(self) -> None:
        """Go back from the help to where it was opened, else to Today; every answer is safe already."""
        if self.helping:
            self.close_help()
            self._follow()
        elif self.shows("aside"):
            self.aside_left.emit()
        elif self.shows("read") and self._reading is not None and not self._reading.from_today:
            self._reading.close()
        elif self.shows("asking", "backups"):
            self.asking_left.emit()
        elif self._collection is not None and self.page is not self.today:
            seen = self._quiz is not None and self._quiz.result_seen
            self._attempt(lambda: self._go_to_today(quiz_seen=seen))

    def _go_to_today(self, *, quiz_seen: bool) -> None:
        if self._quiz is not None:
            self._quiz.leave(seen=quiz_seen)
        self._show_today()

    def _close(self) -> None:
        self.close()
