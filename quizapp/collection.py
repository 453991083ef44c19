"""The Collection: the only door to a student's progress, over one open lesson."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Self

from quizapp.errors import LessonError
from quizapp.lessons.model import Lesson
from quizapp.lessons.reader import read_lesson
from quizapp.memory.days import clock_mark, study_day
from quizapp.memory.log import Event, LogRow
from quizapp.memory.policy import Policy
from quizapp.memory.replay import live, replay, step
from quizapp.memory.state import CardState
from quizapp.memory.uuid7 import uuid7
from quizapp.paths import shipped_lesson
from quizapp.questions.build import GENERATOR
from quizapp.questions.cards import cards_of
from quizapp.questions.grading import grade
from quizapp.questions.material import gather
from quizapp.questions.model import Card, Grade, Question, Response
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store
from quizapp.study.model import Feedback, Plan, Progress, Screen, Summary
from quizapp.study.pick import question_for
from quizapp.study.queue import breadth_first, next_card, queue_of
from quizapp.study.report import plan_of, progress_of, summary_of, total
from quizapp.version import BUILT

TIMES_ASKED = 200
"""How many of the last answers tell how long a student takes."""

Clock = Callable[[], datetime]


def local_now() -> datetime:
    """Return the local time with its offset from UTC."""
    return datetime.now(UTC).astimezone()


class Collection:
    """An open lesson with one student's progress in it, until `close`.

    `notices` are sentences to show the student once.
    """

    def __init__(self, lesson: Lesson, store: Store, policy: Policy, clock: Clock) -> None:
        self.lesson = lesson
        self.notices = list(store.notices)
        self._material = gather(lesson)
        self._cards = breadth_first(cards_of(self._material))
        self._by_key = {card.key: card for card in self._cards}
        self._store, self._policy, self._clock = store, policy, clock
        self._states = store.states(lesson.id)
        self._day = 0
        self._today: list[LogRow] = []
        self._turn_to(self._now()[1])

    @classmethod
    def open(
        cls, path: Path, data: Path, *, policy: Policy | None = None, clock: Clock = local_now
    ) -> Self:
        """Return the collection over a lesson file and the progress kept in a data folder.

        LessonError where the lesson cannot be used at all, StoreError where progress cannot be kept.
        """
        lesson = studiable(path)
        policy = policy or Policy()
        store = Store.open(default_profile(data), policy)
        try:
            at = int(clock().timestamp() * 1000)
            store.remember_lesson(lesson.id, lesson.title, str(path.resolve()), at)
            return cls(lesson, store, policy, clock)
        except BaseException:
            store.close()
            raise

    def close(self) -> None:
        """Let go of the progress; others may write to it then."""
        self._store.close()

    @property
    def states(self) -> Mapping[str, CardState]:
        """The states of the cards answered so far, by card key."""
        return MappingProxyType(self._states)

    def plan(self) -> Plan:
        """Return what is to do on this study day."""
        self._turn_to(self._now()[1])
        times = self._store.answer_times(TIMES_ASKED)
        return plan_of(self._cards, self._states, self._day, self._policy, times)

    def next_screen(self) -> Screen | None:
        """Return what to ask now, or None when this study day's work is done."""
        self._turn_to(self._now()[1])
        queue = queue_of(self._cards, self._states, self._day, self._policy)
        chosen = next_card(queue, self._asked())
        if chosen is None:
            return None
        card, why = chosen
        question, seed = question_for(card, self._states.get(card.key), self._day, self._material)
        place = len(self._today) + 1
        return Screen(self._uuid(), question, place, place - 1 + queue.left, why, seed)

    def answer(self, screen: Screen, response: Response, took_ms: int) -> Feedback:
        """Log an answer and return the feedback; when it returns, the answer is on disk.

        StoreError where it could not be saved: then nothing has happened, and it can be given again.
        """
        question = screen.question
        verdict = grade(question, response)
        row = self._answer_row(screen, response, verdict, took_ms)
        state = self._state_after(row)
        self._store.record([row], {(row.lesson, row.card): state})
        self._states[question.card] = state
        if row.day == self._day:
            self._today.append(row)
        else:
            self._turn_to(row.day)
        due = date.fromordinal(state.due if state.right_today else row.day)
        return _feedback(question, response, verdict, due, date.fromordinal(row.day))

    def _state_after(self, row: LogRow) -> CardState:
        """A row that is not the card's last in replay order, as when a clock was set back, needs a replay."""
        state = self._states.get(row.card)
        today = [one for one in self._today if one.card == row.card]
        days = (one.day for one in (*today, row))
        last = state is None or (
            state.last_day <= min(days) and all(one.order < row.order for one in today)
        )
        if last:
            return step(state, row, self._policy)
        rows = [*self._store.rows(lesson=row.lesson, card=row.card), row]
        return replay(rows, self._policy)[row.lesson, row.card]

    def undo(self) -> Screen | None:
        """Take back the last screen of this study day and return it to be asked again; None without one."""
        if not self._today:
            return None
        last = self._today[-1]
        row = replace(self._row("undo"), screen=last.screen, day=self._day)
        history = self._store.rows(lesson=last.lesson, card=last.card)
        key = (last.lesson, last.card)
        state = replay([*history, row], self._policy).get(key)
        self._store.record([row], {key: state})
        self._states.pop(last.card, None)
        if state:
            self._states[last.card] = state
        self._today.pop()
        return self._again(last.card)

    def summary(self) -> Summary:
        """Return how this study day has gone so far."""
        return summary_of(self._cards, self._states, self._today, self._day, self._policy)

    def _again(self, key: str) -> Screen | None:
        card = self._by_key.get(key)
        if card is None:
            return self.next_screen()
        state = self._states.get(key)
        question, seed = question_for(card, state, self._day, self._material)
        queue = queue_of(self._cards, self._states, self._day, self._policy)
        place = len(self._today) + 1
        why = "new" if state is None else "again" if state.last_day == self._day else "review"
        return Screen(self._uuid(), question, place, place - 1 + queue.left, why, seed)  # type: ignore[arg-type]

    def _asked(self) -> list[Card]:
        return [self._by_key[row.card] for row in self._today if row.card in self._by_key]

    def _turn_to(self, day: int) -> None:
        """Take up another study day: what was answered on it stands in the log."""
        if day != self._day:
            self._day = day
            rows = self._store.rows(lesson=self.lesson.id, day=day)
            self._today = [row for row in live(rows) if row.event == "answer"]

    def _now(self) -> tuple[datetime, int, str]:
        """Return the local time, the study day that an answer now counts for, and its clock mark."""
        now = self._clock()
        day = study_day(now, self._policy.day_start)
        mark, day = clock_mark(int(now.timestamp() * 1000), day, self._store.last_answer(), BUILT)
        return now, day, mark

    def _row(self, event: Event) -> LogRow:
        now, day, mark = self._now()
        offset = now.utcoffset()
        return LogRow(
            id=self._uuid(),
            device=self._store.device,
            sequence=self._store.next_sequence(),
            event=event,
            screen="",
            lesson=self.lesson.id,
            card="",
            at=int(now.timestamp() * 1000),
            offset=int(offset.total_seconds() // 60) if offset else 0,
            day=day,
            clock="clock-doubtful" if mark else "",
        )

    def _answer_row(self, screen: Screen, response: Response, given: Grade, took_ms: int) -> LogRow:
        question = screen.question
        return replace(
            self._row("answer"),
            screen=screen.id,
            card=question.card,
            form=question.form,
            variant=question.variant,
            seed=screen.seed,
            generator=GENERATOR,
            options=question.options,
            response=response.text.encode("utf-8", "replace").decode("utf-8"),
            verdict=given.verdict,
            rating=response.rating,
            took=max(0, took_ms),
            fact=question.fact,
        )

    def _uuid(self) -> str:
        return uuid7(int(self._clock().timestamp() * 1000), secrets.token_bytes(10))


def studiable(path: Path) -> Lesson:
    """Return a lesson that progress can be kept for; LessonError says why it cannot."""
    lesson = read_lesson(path)
    serious = next((one for one in lesson.problems if one.severity == "error"), None)
    if not lesson.id or not any(entry.kind != "Pool" for entry in lesson.entries):
        what = (
            f"{serious.message}. {serious.remedy}" if serious else "It has no entries to ask about."
        )
        raise LessonError(f"{path.name} cannot be studied: {what}", serious.line if serious else 0)
    return lesson


def plan_beside(path: Path, data: Path, *, clock: Clock = local_now) -> tuple[Lesson, Plan]:
    """Return a lesson and its plan for today; it only looks, beside an open window too."""
    lesson, policy = studiable(path), Policy()
    store = Store.read(default_profile(data), policy)
    cards = breadth_first(cards_of(gather(lesson)))
    day = study_day(clock(), policy.day_start)
    if store is None:
        return lesson, plan_of(cards, {}, day, policy)
    try:
        times = store.answer_times(TIMES_ASKED)
        return lesson, plan_of(cards, store.states(lesson.id), day, policy, times)
    finally:
        store.close()


def progress(path: Path | None, data: Path, *, clock: Clock = local_now) -> Progress:
    """Return progress over a lesson file, or without one over every lesson opened on this profile.

    Before any was opened it is the shipped one's. It only looks, beside an open window too.
    """
    policy = Policy()
    day = study_day(clock(), policy.day_start)
    store = Store.read(default_profile(data), policy)
    if store is None:
        return progress_of(cards_of(gather(studiable(path or shipped_lesson()))), {}, day, 0)
    try:
        found = [_lesson_progress(lesson, store, day) for lesson in _lessons(path, store)]
    finally:
        store.close()
    return total(found)


def _lessons(path: Path | None, store: Store) -> list[Lesson]:
    """The named lesson, or those opened before; of one that is gone only the Id is left."""
    if path:
        return [studiable(path)]
    found = []
    for opened in store.lessons():
        try:
            lesson = studiable(Path(opened.path))
        except LessonError:
            lesson = Lesson(opened.id, opened.title, {}, ())
        found.append(replace(lesson, id=opened.id))
    return found or [studiable(shipped_lesson())]


def _lesson_progress(lesson: Lesson, store: Store, day: int) -> Progress:
    cards = cards_of(gather(lesson))
    return progress_of(cards, store.states(lesson.id), day, store.reviews(lesson.id))


def _shown(question: Question, answer: str) -> str:
    """Return an answer as it is shown: a judged claim's with its capital."""
    return answer.capitalize() if question.answer_form == "true or false" else answer


def _feedback(
    question: Question, response: Response, given: Grade, due: date, today: date
) -> Feedback:
    return Feedback(
        verdict=given.verdict,
        response=_shown(question, response.text),
        answer=_shown(question, given.answer),
        note=given.note,
        fact=question.explanation,
        source=question.source,
        caution=question.caution,
        due=due,
        today=today,
    )
