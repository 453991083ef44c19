"""The main window: which page is shown, and what of the open collection it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from quizapp.errors import QuizError
from quizapp.gui import wording
from quizapp.gui.keys import bind, bind_zoom
from quizapp.gui.opening import Opening
from quizapp.gui.pages import PagedWindow
from quizapp.language import tr
from quizapp.study import sentences
from quizapp.study.shown import harmless

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from quizapp.collection import Collection
    from quizapp.gui.desks import Desks
    from quizapp.gui.opening import Opener

_SEEN = 100
"""Milliseconds after which a page has been painted."""


class MainWindow(PagedWindow):
    """Opens and closes the collection, and turns to the page that is wanted."""

    def __init__(self, title: str, byline: str = "", standfirst: str = "") -> None:
        super().__init__()
        self._collection: Collection | None = None
        self._desks: Desks | None = None
        self._wanted: Callable[[], None] | None = None
        self._unsaid: tuple[str, ...] = ()
        self._opening = Opening(self, self._begin)
        self._bind()
        self.show_lesson(title, byline, standfirst)

    def _bind(self) -> None:
        self.start_wanted.connect(self._start)
        self.quiz_wanted.connect(lambda: self._once_open(self._quiz))
        self.plan_wanted.connect(lambda: self._once_open(self._plan))
        self.progress_wanted.connect(lambda: self._once_open(self._show_progress))
        self.today.read_wanted.connect(lambda: self._once_open(self._read))
        self.today.cards_wanted.connect(lambda: self._once_open(self._look_through))
        self.fact_wanted.connect(lambda: self._attempt(self._read_fact))
        self.summary_wanted.connect(lambda: self._attempt(self._show_summary))
        self.settings_wanted.connect(self.show_settings)
        self.help_wanted.connect(lambda: self._attempt(self.show_help))
        self.undo_wanted.connect(self._undo)
        self.about_wanted.connect(lambda: self._attempt(self.show_about))
        self.card_wanted.connect(lambda card: self._attempt(lambda: self._read_card(card)))
        self.leave_wanted.connect(self._leave)
        bind(self, "Esc", act=self._leave)
        bind(self, "Ctrl+Z", act=self._undo)
        bind(self, "Ctrl+Shift+Z", "Ctrl+Y", act=self.redo_wanted.emit)
        bind(self, "F1", act=self.help_wanted.emit)
        bind(self, "?", "Shift+F1", act=self.show_keys)
        bind(self, "Ctrl+,", act=self.settings_wanted.emit)
        bind(self.today, "Q", act=self.quiz_wanted.emit)
        bind(self.today, "P", act=self.plan_wanted.emit)
        bind(self.today, "R", act=self.today.read_wanted.emit)
        bind(self.today, "C", act=self.today.cards_wanted.emit)
        bind(self.today, "G", act=self.progress_wanted.emit)
        bind(self.today, "L", act=self.today.lessons_wanted.emit)
        bind_zoom(self)

    def show_lesson(self, title: str, byline: str = "", standfirst: str = "") -> None:
        """Show which lesson is learnt, on Today."""
        self.name_lesson(title, byline, standfirst)
        self.turn_to(self.today)

    def name_lesson(self, title: str, byline: str, standfirst: str) -> None:
        """Say which lesson it is, in the window's title and on Today."""
        self.setWindowTitle(harmless(title).replace("[*]", "[*][*]"))  # to Qt one is a place
        self.today.show_lesson(title, byline, standfirst)

    def open_collection(self, opener: Opener) -> None:
        """Open the collection and show what is due; a Start pressed before is acted on now."""
        self._opening.open(opener)

    def open_instead(self, opener: Opener) -> None:
        """Open a collection in place of the one that is open; QuizError: that one stays."""
        self._opening.open_instead(opener)

    def keep(self) -> None:
        """Keep what was set last: another collection, opened next, is to know of it."""
        if self._desks is not None:
            self._desks.keep()

    def close_collection(self) -> None:
        """Let go of the student's progress until another is opened."""
        collection, self._collection = self._collection, None
        desks, self._desks = self._desks, None
        if desks is not None:
            desks.end()
        if collection is not None:
            collection.close()

    @property
    def has_collection(self) -> bool:
        """Whether a collection is open."""
        return self._collection is not None

    @property
    def unsaid(self) -> tuple[str, ...]:
        """The sentences on Today that the student has not gone on from yet."""
        return self._desks.following.news if self._desks is not None else self._unsaid

    def say_once_open(self, words: tuple[str, ...]) -> None:
        """Have Today say these first, as soon as a collection is open."""
        self._unsaid = words

    def go_to_today(self) -> None:
        """Go back to Today from a page that nothing is answered on."""
        self._attempt(lambda: self._go_to_today(quiz_seen=False))

    def show_settings(self, field: str = "") -> None:
        """Show the settings over whatever page is shown, the keyboard on one of them."""
        if self.helping:
            self.close_help()  # else each of the two would lead back to the other
        if self._desks is not None or self.page is self.today:
            self._once_open(lambda desks: desks.settings.open(field))

    def show_error(self, sentence: str, retry: Callable[[], None]) -> None:
        """Show a page with the sentence, from where "Try again" does it again."""
        self._opening.show_error(sentence, retry)

    def when_open(self, act: Callable[[], None]) -> None:
        """Do what was pressed on Today, now or as soon as the collection is open."""
        self._once_open(lambda _: act())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close the collection with the window."""
        try:
            if self._desks is not None:
                self._desks.pause()
            collection, self._collection = self._collection, None
            if collection is not None:
                collection.close()
        except QuizError as error:
            self.show_error(sentences.trouble(error), self._close)
            event.ignore()
            return
        super().closeEvent(event)

    def _begin(self, collection: Collection) -> None:
        from quizapp.gui.desks import Desks, Hub  # the first frame does not need them

        try:
            self.close_collection()
        except QuizError:
            collection.close()
            raise
        self._collection = collection
        collection.notices[:0], self._unsaid = self._unsaid, ()
        ways = (self._attempt, self._take_up, self._follow, self._show_today, self._show_summary)
        self._desks = Desks(collection, self, Hub(*ways))
        self.say_always("" if collection.saves else tr(wording.UNSAVED))
        self.study.ensurePolished()
        wanted, self._wanted = self._wanted or self._show_today, None
        self.opened.emit()
        self._attempt(wanted)

    def _attempt(self, act: Callable[[], None]) -> None:
        self._opening.attempt(act)

    def _once_open(self, act: Callable[[Desks], None]) -> None:
        """Do what was pressed on Today; where the collection is not open yet, the first as soon as it is."""

        def acting() -> None:
            if self._desks is not None:
                act(self._desks)

        if self._desks is None:
            self._wanted = self._wanted or acting
        else:
            self._attempt(acting)

    def _back_up(self) -> None:
        if self._collection is not None and self._desks is not None:
            self._collection.back_up()
            self._desks.following.take_notices()

    def _take_up(self) -> None:
        """Use the lesson as its file is now; never while a question or its feedback is read."""
        if self._desks is not None and self._desks.following.take_up():
            self.name_lesson(*wording.names(self._desks.collection.lesson))

    def _follow(self) -> None:
        """Show a changed lesson at once where nothing is being answered."""
        if self._desks is None:
            return
        focus = self.focusWidget()
        desks = self._desks
        if self.page is self.today:
            self._attempt(self._show_today)
        elif self.shows("summary"):
            self._attempt(self._show_summary)
        elif self.shows("quiz_setup"):
            self._attempt(desks.quiz.set_up)
        elif self.shows("cards"):
            self._attempt(self._look_again)
        elif self.shows("progress"):
            self._attempt(lambda: self._show_progress(desks))
        if focus is not None and focus.isVisible():
            focus.setFocus()

    def _show_today(self) -> None:
        if self._desks is not None:
            self._take_up()
            news, left = self._desks.following.news, self._desks.quiz.left
            self.today.show_day(self._desks.daily.day(news, left))
        if not self.helping:
            self.turn_to(self.today)

    def _start(self) -> None:
        if self._desks is not None:
            self._desks.following.forget_news()
        self._once_open(lambda desks: desks.answering.start_day())

    def _quiz(self, desks: Desks) -> None:
        desks.quiz.open()

    def _plan(self, desks: Desks) -> None:
        desks.planning.open()

    def _read(self, desks: Desks) -> None:
        self._take_up()
        desks.reading.open()

    def _read_fact(self) -> None:
        """Read what the feedback that is shown is about."""
        if self._desks is not None and self._desks.answering.screen is not None:
            screen = self._desks.answering.screen
            self._read_card(self._desks.collection.card_of(screen))

    def _read_card(self, card: str) -> None:
        """Read the fact of a card, by its key; the way back leads to where this was asked for."""
        if self._desks is not None:
            self._desks.reading.open(card)

    def _look_through(self, desks: Desks) -> None:
        self._take_up()
        desks.cards.open()

    def _look_again(self) -> None:
        if self._desks is not None:
            self._take_up()
            self._desks.cards.refresh()

    def _show_progress(self, desks: Desks) -> None:
        self._take_up()
        desks.progress.open()

    def _undo(self) -> None:
        if self._desks is None:
            return
        if self.shows("cards"):
            self._attempt(self._desks.cards.undo)
        elif self.shows("study", "summary", "quiz_result", "aside"):
            self._attempt(self._desks.acts.undo)

    def _show_summary(self, said: str = "") -> None:
        if self._desks is not None:
            self._take_up()
            self._desks.daily.show_summary(said)
            self.turn_to(self.summary)
            QTimer.singleShot(_SEEN, self, self._back_up)

    def _leave(self) -> None:
        """Go back from the help to where it was opened, else to Today; every answer is safe already."""
        desks = self._desks
        if self.shows("about"):
            self.turn_to(self.help)
        elif self.helping:
            self.close_help()
            self._follow()
        elif self.shows("aside"):
            self.aside_left.emit()
        elif self.shows("read") and desks is not None and not desks.reading.from_today:
            desks.reading.close()
        elif self.shows("settings") and desks is not None:
            self._attempt(desks.settings.close)
        elif self.shows("asking", "backups"):
            self.asking_left.emit()
        elif desks is not None and self.page is not self.today:
            self._attempt(lambda: self._go_to_today(quiz_seen=desks.quiz.result_seen))
        elif self.page is self.today:
            self.today.close_welcome()

    def _go_to_today(self, *, quiz_seen: bool) -> None:
        if self._desks is not None:
            self._desks.quiz.leave(seen=quiz_seen)
        self._show_today()

    def _close(self) -> None:
        self.close()
