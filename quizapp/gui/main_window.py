"""The main window: the only place where pages and the Collection meet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer

from quizapp.errors import DamagedError, QuizError, StoreError, Twin, TwinError
from quizapp.gui import wording
from quizapp.gui.following import Following
from quizapp.gui.keys import bind, bind_zoom
from quizapp.gui.pages import PagedWindow
from quizapp.gui.today import Day
from quizapp.study import sentences
from quizapp.study.shown import harmless

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from quizapp.collection import Collection
    from quizapp.gui.quiz_session import QuizSession
    from quizapp.questions.model import Response
    from quizapp.study.model import Screen, Summary


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

    def __call__(self, *, twin: Twin = "ask", another: TwinError | None = None) -> Collection:
        """Return the open collection; `another` is the lesson that gets an Id of its own first."""


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
        self._asked: _Asked | None = None
        self._opener: Opener | None = None
        self._retry: Callable[[], None] = self._show_today
        self.start_wanted.connect(self._start)
        self.quiz_wanted.connect(self._open_quiz)
        self.summary_wanted.connect(lambda: self._attempt(self._show_summary))
        self.help_wanted.connect(lambda: self._attempt(self.show_help))
        self.answered.connect(self._take)
        self.next_wanted.connect(self._next)
        self.save_wanted.connect(self._save)
        self.undo_wanted.connect(self._undo)
        self.leave_wanted.connect(self._leave)
        self.retry_wanted.connect(lambda: self._attempt(self._retry))
        self.newer_wanted.connect(self._take_newer)
        self.another_wanted.connect(self._make_another)
        bind(self, "Esc", act=self._leave)
        bind(self, "Ctrl+Z", act=self._undo)
        bind(self, "F1", act=lambda: self._attempt(self.show_help))
        bind(self.today, "Q", act=self._open_quiz)
        bind_zoom(self)
        self.show_lesson(title, byline, standfirst)

    def show_lesson(self, title: str, byline: str = "", standfirst: str = "") -> None:
        """Show which lesson is learnt, on Today."""
        self._name_lesson(title, byline, standfirst)
        self.turn_to(self.today)

    def open_collection(self, opener: Opener) -> None:
        """Open the collection and show what is due; a Start pressed before is acted on now."""

        self._attempt(lambda: self.open_instead(opener))

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
        if self._quiz is not None:
            self._quiz.end()
        if self._following is not None:
            self._following.deleteLater()
        self._quiz = self._following = None
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
        from quizapp.gui.quiz_session import QuizSession  # not needed for the first frame

        try:
            self.close_collection()
        except QuizError:
            collection.close()
            raise
        self._collection = collection
        take_up = partial(self._take_up, collection)
        self._quiz = QuizSession(collection, self, self._attempt, take_up, self._ask_next)
        self._following = Following(collection, self)
        self._following.changed.connect(self._follow)
        QTimer.singleShot(0, self._following, self._following.watch)
        self.study.ensurePolished()
        wanted, self._wanted = self._wanted or self._show_today, None
        self.opened.emit()
        self._attempt(wanted)

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
        if self._collection is not None:
            self._take_up(self._collection)
            plan = self._collection.plan()
            problems = self._collection.lesson.problems
            self.today.show_day(
                Day(
                    sentence=wording.to_do(plan) if plan.left else wording.done(plan),
                    left=bool(plan.left),
                    begun=bool(plan.done),
                    notices=self._news(),
                    left_out=sentences.left_out(problems),
                    explained=sentences.explained(problems),
                    quiz=self._quiz.left if self._quiz is not None else None,
                )
            )
        if not self.helping:
            self.turn_to(self.today)

    def _start(self) -> None:
        self._forget_news()
        self._begin_with(self._ask_next)

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

    def _ask_next(self) -> None:
        if self._collection is None:
            return
        self._take_up(self._collection)
        quiz = self._quizzing
        screen = quiz.next_screen() if quiz else self._collection.next_screen()
        if screen is not None:
            self._ask(screen)
        elif quiz:
            quiz.show_result()
        else:
            self._show_summary()

    def _ask(self, screen: Screen) -> None:
        self._screen, self._given = screen, None
        self._pages.setCurrentWidget(self.study)
        self.study.show_screen(screen, wording.place(screen), "\n".join(self._news_between()))
        self._forget_news()
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
        try:
            feedback = self._collection.answer(given.screen, given.response, given.took)
        except StoreError as error:
            self.study.show_unsaved(sentences.trouble(error))
            return
        self._given = None
        if given.response.rating or (self._quizzing and self._quizzing.tells_at_the_end):
            self._next()
            return
        back = wording.comes_back(feedback.due, feedback.today)
        words = (wording.verdict(feedback), back, wording.spoken(feedback))
        self.study.show_feedback(given.screen, feedback, words)

    def _undo(self) -> None:
        if self.shows("study", "summary", "quiz_result"):
            self._attempt(self._quizzing.take_back if self._quizzing else self._take_back)

    def _take_back(self) -> None:
        screen = self._collection.undo() if self._collection is not None else None
        if screen is None:
            self.study.say("There is nothing to undo today.")
        else:
            self._ask(screen)

    def _show_summary(self) -> None:
        if self._collection is not None:
            self._take_up(self._collection)
            summary: Summary = self._collection.summary()
            coming = sentences.next_time(summary.next_day, summary.next_count, summary.day)
            self.summary.show_summary(wording.score(summary), coming, summary.again)
            self.turn_to(self.summary)
            QTimer.singleShot(_SEEN, self, self._back_up)

    def _leave(self) -> None:
        """Go back from the help to where it was opened, else to Today; every answer is safe already."""
        if self.helping:
            self.close_help()
            self._follow()
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
