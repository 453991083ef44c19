"""A made student at the real program: does at random what students do, and tells when each thing is saved."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from random import Random
from typing import Any

from quizapp.carrying import import_progress
from quizapp.collection import Collection
from quizapp.paths import resource, shipped_lesson
from quizapp.questions.grading import grade
from quizapp.questions.model import Question, Response
from quizapp.questions.several import evidence_of
from quizapp.study.model import Screen, SessionChoice
from quizapp.study.quiz import QuizChoice
from tests.faults.children import Tell
from tests.faults.truth import Row, logged

BEGIN = datetime(2026, 12, 1, 9, tzinfo=timezone(timedelta(hours=1)))
LESSONS = (shipped_lesson(), *sorted(resource("content/samples").glob("*.md")))
_DOES = {
    "answer": 12,
    "undo": 2,
    "redo": 2,
    "knew": 1,
    "wish": 2,
    "mark": 2,
    "quiz": 3,
    "practise": 1,
    "reopen": 1,
    "import": 1,
}


class Clock:
    """A clock that goes on by some seconds at each look."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=3)
        return self.now


def response_to(question: Question, draw: Random) -> Response:
    """Return an answer of the kind that a screen asks for, right or wrong as it comes."""
    right = draw.random() < 0.7
    several: tuple[str, ...] = ()
    if question.answer_form in ("choose many", "write many"):
        several = tuple(part.answer for part in question.parts)[: None if right else 1]
    elif question.answer_form in ("arrange", "pair"):
        several = tuple(part.answer for part in question.parts)
        several = several if right else several[::-1]
    rating = draw.choice([1, 2, 3, 4]) if question.answer_form == "reveal" else 0
    text = question.answer if right else draw.choice([*question.options, "“no” – idea\n", ""])
    return Response("" if rating or several else text, rating, several)


class Student:
    """Studies in a data folder; everything is told before it is begun and once it is saved.

    A message "begins" names the events of the rows that may come of it, the screen they are of and how
    many answer it; a message "saved" has those rows as they are stored.
    """

    def __init__(self, data: Path, profile: Path, draw: Random, clock: Clock, tell: Tell) -> None:
        self.data, self.profile, self.draw, self.clock, self.tell = data, profile, draw, clock, tell
        self.files: list[Path] = []
        self._last: Screen | None = None
        self._seen = 0
        self._open()

    def _open(self) -> None:
        self.collection = Collection.open(
            self.draw.choice(LESSONS), self.data, profile=self.profile, clock=self.clock
        )
        rows = logged(self.profile)
        self._seen = max((row[0] for row in rows.values()), default=0)
        self.tell("opened", rows, tuple(self.collection.notices))

    def does(self, count: int) -> None:
        """Do so many things at random, then close."""
        for _ in range(count):
            self.does_one(self.draw.choices(list(_DOES), list(_DOES.values()))[0])
        self.collection.close()
        self.tell("closed", tuple(self.collection.notices))

    def does_one(self, name: str) -> None:
        """Do one of the things that students do, by name."""
        getattr(self, f"_{name}")()

    def _save(
        self,
        events: Iterable[str],
        call: Callable[..., Any],
        *args: Any,
        screen: str = "",
        rows: int = 0,
        must: bool = True,
    ) -> Any:
        self.tell("begins", tuple(events), screen, rows)
        got = call(*args)
        saved: list[Row] = list(logged(self.profile, self._seen).values())
        self._seen = max((row[0] for row in saved), default=self._seen)
        self.tell("saved", saved, must)
        return got

    def _answer(self, wanted: SessionChoice | None = None) -> None:
        screen = self.collection.next_screen(wanted or SessionChoice())
        if screen is None:
            return self._practise()
        self._give(screen, ("practice",) if wanted and wanted.practice else ("answer", "reset"))
        return None

    def _give(self, screen: Screen, events: tuple[str, ...]) -> None:
        response = response_to(screen.question, self.draw)
        given = evidence_of(screen.question, response, grade(screen.question, response))
        answer = self.collection.answer
        self._save(events, answer, screen, response, 2_000, screen=screen.id, rows=len(given))
        self._last = screen

    def _practise(self) -> None:
        self._answer(self.collection.practice())

    def _undo(self) -> None:
        self._save(["undo"], self.collection.undo, must=False)

    def _redo(self) -> None:
        self._save(["redo"], self.collection.redo, must=False)

    def _knew(self) -> None:
        if self._last:
            self._save(["knew"], self.collection.knew, self._last, must=False)

    def _wish(self) -> None:
        wishes, draw = self.collection.wishes, self.draw
        day = date.fromordinal(self.clock.now.toordinal() + draw.randrange(1, 90))
        call, value = draw.choice(
            [
                (wishes.set_exam, draw.choice([day, None])),
                (wishes.set_retention, draw.choice([0.8, 0.85, 0.95])),
                (wishes.set_new_per_day, draw.randrange(5, 60)),
            ]
        )
        self._save(["set"], call, value)

    def _mark(self) -> None:
        marking, last = self.collection.marking, self._last
        if last is None:
            return
        card = last.question.card
        event = self.draw.choice(["suspend", "unsuspend", "bury", "reset", "flag", "unflag"])
        if event == "flag":
            self._save([event], marking.flag, last, "is this so?")
        else:
            self._save([event], getattr(marking, "forget" if event == "reset" else event), card)

    def _quiz(self) -> None:
        quizzes = self.collection.quizzes
        quiz = quizzes.left()
        if quiz is None:
            choice = QuizChoice(number=self.draw.choice([3, 10]))
            self._save(["quiz", "quiz-end"], quizzes.begin, choice)
        elif screen := quizzes.screen(quiz):
            self._give(screen, ("answer", "reset"))
        else:
            self._save(["quiz-end"], quizzes.end, quiz)

    def _reopen(self) -> None:
        self.tell("begins", (), "", 0)
        self.collection.close()
        self.tell("closed", tuple(self.collection.notices))
        self._last = None
        self._open()

    def _import(self) -> None:
        if not self.files:
            return
        file = self.draw.choice(self.files)
        self.collection.close()
        self._last = None
        self._save(["file"], self._take_in, file, must=False)
        self._open()

    def _take_in(self, file: Path) -> None:
        import_progress(self.data, file, mine=True, profile=self.profile, clock=self.clock)


def nothing_told(*_: object) -> None:
    """Hear what a student tells who is not watched."""
