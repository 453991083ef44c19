"""What is asked now and how it is answered, in daily study and in a quiz alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quizapp.errors import StoreError
from quizapp.gui import wording
from quizapp.study import sentences

if TYPE_CHECKING:
    from quizapp.gui.desks import Desks
    from quizapp.gui.quiz_session import QuizSession
    from quizapp.questions.model import Response
    from quizapp.study.model import Screen


@dataclass(frozen=True, slots=True)
class _Given:
    """An answer on its way to the disk."""

    screen: Screen
    response: Response
    took: int


class Answering(QObject):
    """The part of the main window that asks and takes answers; `screen` is what was asked last."""

    def __init__(self, desks: Desks) -> None:
        super().__init__(desks.window)
        self._desks, self._collection, self._window = desks, desks.collection, desks.window
        self.screen: Screen | None = None
        self._given: _Given | None = None
        self._links = (
            self._window.answered.connect(self._take),
            self._window.next_wanted.connect(self.go_on_asking),
            self._window.save_wanted.connect(self._save),
        )

    def end(self) -> None:
        """Leave the window to another collection."""
        for link in self._links:
            QObject.disconnect(link)
        self.deleteLater()

    def start_day(self) -> None:
        """Ask what is to do today, of what was chosen."""
        self._desks.daily.begin()
        self.ask_next()

    def go_on(self) -> None:
        """Ask what the session was chosen to hold; what was said on Today has been read."""
        self._desks.following.forget_news()
        self.go_on_asking()

    def go_on_asking(self) -> None:
        """Ask the next screen; where that fails it is said, with a way to try again."""
        self._desks.hub.attempt(self.ask_next)

    def ask_next(self, said: str = "") -> None:
        """Ask the next screen, below what was done just before; at the end show how it went."""
        self._desks.hub.take_up()
        quiz = self._quizzing
        screen = quiz.next_screen() if quiz else self._desks.daily.next_screen()
        if screen is not None:
            self.ask(screen, said)
        elif quiz:
            quiz.show_result()
        else:
            self._desks.hub.show_summary(said)

    def ask(self, screen: Screen, said: str = "") -> None:
        """Show a screen, below what was done just before and what has changed."""
        self.screen, self._given = screen, None
        following = self._desks.following
        self._window.put(self._window.study)
        news = "\n".join(filter(None, (said, *following.news_between)))
        self._window.study.folder = self._collection.path.parent
        self._window.study.show_screen(screen, wording.place(screen), news)
        following.forget_news()
        self._desks.acts.asked(screen)
        self._desks.quiz.run(screen)

    @property
    def _quizzing(self) -> QuizSession | None:
        """The quiz that is on, None in daily study."""
        return self._desks.quiz if self._desks.quiz.on else None

    def _take(self, response: Response, took: int) -> None:
        if self.screen is not None:
            self._given = _Given(self.screen, response, self._desks.quiz.took(took))
            self._save()

    def _save(self) -> None:
        if self._given is None:
            return
        given, quiz = self._given, self._quizzing
        self._desks.acts.asked(None)
        try:
            feedback = self._collection.answer(given.screen, given.response, given.took)
        except StoreError as error:
            self._window.study.show_unsaved(sentences.trouble(error))
            return
        self._given = None
        if given.response.rating or (quiz and quiz.tells_at_the_end):
            self.go_on_asking()
            return
        self._desks.acts.told(given.screen, feedback)
        told = wording.told(feedback, given.screen)
        self._window.study.show_feedback(given.screen, feedback, told)
