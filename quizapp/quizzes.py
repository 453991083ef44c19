"""The quizzes of an open collection: begun, asked, left and taken up again, all by the log."""

from collections.abc import Callable, Container, Mapping
from dataclasses import replace

from quizapp.errors import NoQuestionsError
from quizapp.language import tr
from quizapp.memory.log import LogRow
from quizapp.memory.replay import live
from quizapp.questions.build import Unfair
from quizapp.questions.forms import make
from quizapp.questions.model import Question
from quizapp.store.journal import Journal
from quizapp.store.store import Store
from quizapp.study.model import Screen
from quizapp.study.quiz import QUIZ_FORMS, Asked, Quiz, QuizChoice, compose
from quizapp.study.quiz_log import answers_in, payload_of, quiz_in_row, seconds_left
from quizapp.study.quiz_result import QuizResult, result_of
from quizapp.study.renames import names_now
from quizapp.study.studied import Studied


class Quizzes:
    """A student's quizzes on one lesson. What is asked and answered stands in the log, so that a quiz
    is where it was left, also after a kill."""

    def __init__(self, store: Store, journal: Journal, studied: Callable[[], Studied]) -> None:
        self._store, self._journal, self._studied = store, journal, studied

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics that have cards, in the order of the lesson."""
        entries = {card.entry.line: card.entry.topic for card in self._studied().cards}
        return tuple(dict.fromkeys(entries[line] for line in sorted(entries)))

    def begin(self, choice: QuizChoice) -> Quiz:
        """Return a new quiz, noted in the log; one that was left before is given up.

        NoQuestionsError where what was chosen leaves nothing to ask.
        """
        now, studied = self._journal.now(), self._studied()
        quiz_id = self._journal.uuid()
        chosen = compose(
            studied.cards, studied.states, choice, studied.material, int(quiz_id[-12:], 16)
        )
        if not chosen:
            raise NoQuestionsError(
                tr(
                    "There is no question of these forms on these topics. Choose more forms or topics."
                )
            )
        quiz = Quiz(quiz_id, choice, tuple(asked for asked, _ in chosen))
        left = self._store.open_quiz(studied.lesson)
        ended = [self._end_of(left.screen)] if left else []
        row = self._journal.row(now, "quiz", studied.lesson)
        row = replace(row, screen=quiz_id, payload=payload_of(quiz))
        self._store.record([*ended, row], {})
        return quiz

    def left(self) -> Quiz | None:
        """Return the quiz that was begun last and is not over, None where there is none."""
        row = self._store.open_quiz(self._studied().lesson)
        return quiz_in_row(row) if row else None

    def screen(self, quiz: Quiz) -> Screen | None:
        """Return what a quiz asks now, None when all is answered or the time is up.

        A question that the lesson no longer has is passed over, and so is one of a card put aside.
        """
        rows = self._rows(quiz)
        if seconds_left(quiz, rows) == 0:
            return None
        answers = answers_in(quiz, live(rows))
        names = self._names()
        usable = {card.key for card in self._studied().cards}
        for place, asked in enumerate(quiz.asked):
            question = None if place in answers else self._made(asked, quiz, names, usable)
            if question:
                total = len(quiz.asked)
                return Screen(
                    self._journal.uuid(), question, place + 1, total, "quiz", asked.seed, quiz.id
                )
        return None

    def seconds_left(self, quiz: Quiz) -> float | None:
        """Return the time that is left for a quiz, None where it has no limit."""
        return seconds_left(quiz, self._rows(quiz))

    def answered(self, quiz: Quiz) -> int:
        """Return how many of a quiz's questions have an answer."""
        return len(self._answers(quiz))

    def end(self, quiz: Quiz) -> None:
        """Note that a quiz is over: it is not offered any more."""
        self._store.record([self._end_of(quiz.id)], {})

    def result(self, quiz: Quiz) -> QuizResult:
        """Return how a quiz went so far."""
        names = self._names()
        by_key = self._studied().by_key
        return result_of(
            quiz, self._answers(quiz), lambda asked: self._made(asked, quiz, names, by_key)
        )

    def _made(
        self, asked: Asked, quiz: Quiz, names: Mapping[str, str], usable: Container[str]
    ) -> Question | None:
        """Return a question of a quiz, by its seed; after a change of the lesson maybe in another form.

        Another form is one of those chosen, and of that card alone. It asks `usable` cards only.
        """
        studied = self._studied()
        key = names.get(asked.card, asked.card)
        card = studied.by_key.get(key)
        if card is None or key not in usable:
            return None
        for form in dict.fromkeys((asked.form, *(quiz.choice.forms or QUIZ_FORMS))):
            question = make(card, form, studied.material, asked.seed)
            if isinstance(question, Unfair) or not all(one in usable for one in question.cards):
                continue
            if form == asked.form or question.cards == (key,):
                return question
        return None

    def _answers(self, quiz: Quiz) -> dict[int, list[LogRow]]:
        return answers_in(quiz, live(self._rows(quiz)))

    def _rows(self, quiz: Quiz) -> list[LogRow]:
        """Return what was logged on the lesson since a quiz was begun, on whatever day that counts for."""
        lesson = self._studied().lesson
        number = self._store.quiz_number(lesson, quiz.id)
        return [] if number is None else self._store.rows(lesson=lesson, after=number)

    def _names(self) -> dict[str, str]:
        return names_now(self._store.changes(self._studied().lesson))

    def _end_of(self, quiz_id: str) -> LogRow:
        row = self._journal.row(self._journal.now(), "quiz-end", self._studied().lesson)
        return replace(row, screen=quiz_id)
