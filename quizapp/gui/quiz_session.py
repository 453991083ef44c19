"""A quiz over the open collection: chosen, asked against the clock, left, taken up again, and its result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from quizapp.errors import NoQuestionsError
from quizapp.gui import quiz_wording
from quizapp.gui.announce import announce
from quizapp.gui.quiz_clock import QuizClock
from quizapp.language import tr
from quizapp.study import sentences
from quizapp.study.quiz import Quiz, QuizChoice

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.collection import Collection
    from quizapp.gui.pages import PagedWindow
    from quizapp.study.model import Screen

_HELP_IS_READ = 300


class QuizSession(QObject):
    """The part of the main window that quizzes need; `on` while one is asked or its result shown.

    `attempt` does what may fail in the user's world; `take_up` reads the lesson again where it changed;
    `ask_next` asks what `next_screen` gives.
    """

    def __init__(
        self,
        collection: Collection,
        window: PagedWindow,
        attempt: Callable[[Callable[[], None]], None],
        take_up: Callable[[], None],
        ask_next: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._collection, self._window = collection, window
        self._attempt, self._take_up, self._ask_next = attempt, take_up, ask_next
        self._quiz: Quiz | None = None
        self._screen: Screen | None = None
        self._noted_over = self._showing_result = False
        self._spent: dict[tuple[str, int], int] = {}
        self.clock = QuizClock(self)
        self.clock.ticked.connect(lambda words: window.study.show_time(words))
        self.clock.minute_left.connect(lambda: announce(window, tr(quiz_wording.ONE_MINUTE_LEFT)))
        self.clock.up.connect(self._time_is_up)
        self._links = (
            window.quiz_begin_wanted.connect(lambda choice: attempt(lambda: self._compose(choice))),
            window.another_quiz_wanted.connect(lambda: attempt(self.set_up)),
            window.practise_wanted.connect(lambda: attempt(self._practise)),
        )

    def end(self) -> None:
        """Leave the window to the quizzes of another collection."""
        self.clock.stop()
        for link in self._links:
            QObject.disconnect(link)
        self.deleteLater()

    @property
    def on(self) -> bool:
        """Whether a quiz is on."""
        return self._quiz is not None

    @property
    def id(self) -> str:
        """The id of the quiz that is on, "" for none."""
        return self._quiz.id if self._quiz is not None else ""

    @property
    def result_seen(self) -> bool:
        """Whether the student looks at the result."""
        return self._showing_result and self._window.shows("quiz_result")

    @property
    def tells_at_the_end(self) -> bool:
        """Whether the quiz that is on says only at the end what was right."""
        return self._quiz is not None and self._quiz.choice.feedback == "end"

    @property
    def left(self) -> tuple[str, str] | None:
        """How far the quiz is that was left, and the way on, in words; None where there is none."""
        quizzes = self._collection.quizzes
        quiz = quizzes.left()
        return quiz_wording.left_half_way(quiz, quizzes.answered(quiz)) if quiz else None

    def open(self) -> None:
        """Take up the quiz that was left; where there is none, let one be chosen."""
        quiz = self._collection.quizzes.left()
        if quiz:
            self._go_on(quiz)
        else:
            self.set_up()

    def set_up(self) -> None:
        """Let a quiz be chosen."""
        self.leave(seen=self._showing_result)
        self._take_up()
        quizzes = self._collection.quizzes
        left = quizzes.left()
        note = sentences.given_up(left, quizzes.answered(left)) if left else ""
        self._window.quiz_setup.offer(quizzes.topics, note)
        if not self._window.shows("quiz_setup"):
            self._window.put(self._window.quiz_setup)
            self._window.quiz_setup.take_focus()

    def next_screen(self) -> Screen | None:
        """Return what the quiz that is on asks now, None when it is over."""
        return self._collection.quizzes.screen(self._quiz) if self._quiz else None

    def run(self, screen: Screen) -> None:
        """Let the time of a question run that is shown now."""
        self._screen, self._showing_result = screen, False
        left = self._collection.quizzes.seconds_left(self._quiz) if self._quiz else None
        if left is None:
            self._window.study.show_time("")
        else:
            self.clock.run(left - self._spent.get(_place(screen), 0) / 1000)

    def took(self, took: int) -> int:
        """Let the time stand: return what the question took, with that before it was left."""
        self.clock.stop()
        return took + (self._spent.pop(_place(self._screen), 0) if self._screen else 0)

    def take_back(self) -> None:
        """Take back the last answer of the quiz and ask its question again, or say why not."""
        if self._quiz is None:
            return
        if not self._noted_over and self._collection.take_back(self._quiz.id):
            self._ask_next()
            return
        page = self._window.quiz_result if self.result_seen else self._window.study
        page.say(
            tr(quiz_wording.NO_MORE_UNDO if self._noted_over else quiz_wording.NOTHING_TO_UNDO)
        )

    def show_result(self, *, time_up: bool = False) -> None:
        """Show how the quiz went that is on."""
        quiz = self._quiz
        if quiz is None:
            return
        self.clock.stop()
        quizzes = self._collection.quizzes
        time_up = time_up or quizzes.seconds_left(quiz) == 0
        if time_up and not self._noted_over:
            quizzes.end(quiz)
            self._noted_over = True
        self._showing_result = True
        self._window.quiz_result.show_result(quizzes.result(quiz), time_up=time_up)
        self._window.turn_to(self._window.quiz_result)

    def pause(self) -> None:
        """Let the time stand, and keep what the open question has taken."""
        self.clock.stop()
        if self.on and self._screen is not None and not self._showing_result:
            self._spent[_place(self._screen)] = self.took(self._window.study.thought)
        self._screen = None

    def leave(self, *, seen: bool) -> None:
        """Leave the quiz, to be taken up again where its result was not `seen`."""
        if self._quiz is None:
            return
        self.pause()
        if seen and not self._noted_over:
            self._collection.quizzes.end(self._quiz)
        self._quiz, self._showing_result = None, False

    def _compose(self, choice: QuizChoice) -> None:
        try:
            quiz = self._collection.quizzes.begin(choice)
        except NoQuestionsError as error:
            self.set_up()
            self._window.quiz_setup.refuse(str(error))
        else:
            self._go_on(quiz)

    def _practise(self) -> None:
        if self._quiz is not None:
            again = self._collection.quizzes.result(self._quiz).to_practise
            when = self._quiz.choice.feedback
            self._compose(QuizChoice(number=0, feedback=when, cards=again))

    def _go_on(self, quiz: Quiz) -> None:
        self._quiz, self._noted_over, self._showing_result = quiz, False, False
        self._attempt(self._ask_next)

    def _time_is_up(self) -> None:
        if self._window.busy:
            QTimer.singleShot(_HELP_IS_READ, self, self._time_is_up)
        elif self.on and not self._showing_result:
            announce(self._window, tr(quiz_wording.TIME_IS_UP))
            self._attempt(lambda: self.show_result(time_up=True))


def _place(screen: Screen) -> tuple[str, int]:
    return screen.quiz, screen.place
