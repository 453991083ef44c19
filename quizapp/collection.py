"""The Collection: the only door to a student's progress, over one open lesson."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Self

from quizapp.lessons.model import Lesson
from quizapp.looking import TIMES_ASKED, Clock, local_now, studiable
from quizapp.memory.days import clock_mark, study_day
from quizapp.memory.log import ClockMark, Event, LogRow
from quizapp.memory.policy import Policy
from quizapp.memory.replay import live, replay, step
from quizapp.memory.state import CardState
from quizapp.memory.uuid7 import uuid7
from quizapp.questions.build import GENERATOR
from quizapp.questions.cards import cards_of
from quizapp.questions.grading import grade
from quizapp.questions.material import gather
from quizapp.questions.model import Card, Grade, Response
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store
from quizapp.study.feedback import feedback_on
from quizapp.study.model import Feedback, Plan, Reason, Screen, Summary
from quizapp.study.pick import question_for
from quizapp.study.queue import breadth_first, next_card, queue_of
from quizapp.study.report import plan_of, summary_of
from quizapp.version import BUILT


@dataclass(frozen=True, slots=True)
class Moment:
    """A reading of the clock: UTC in ms since 1970, minutes east of UTC, the study day, the mark."""

    at: int
    offset: int
    day: int
    mark: ClockMark


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
        self._turn_to(self._now().day)

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
            if path.is_file():
                at = int(clock().timestamp() * 1000)
                store.remember_lesson(lesson.id, lesson.title, _utf8(str(path.resolve())), at)
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
        self._turn_to(self._now().day)
        times = self._store.answer_times(TIMES_ASKED)
        return plan_of(self._cards, self._states, self._day, self._policy, times)

    def next_screen(self) -> Screen | None:
        """Return what to ask now, or None when this study day's work is done."""
        self._turn_to(self._now().day)
        queue = queue_of(self._cards, self._states, self._day, self._policy)
        chosen = next_card(queue, self._asked())
        return self._screen(*chosen) if chosen else None

    def answer(self, screen: Screen, response: Response, took_ms: int) -> Feedback:
        """Log an answer and return the feedback; when it returns, the answer is on disk.

        StoreError where it could not be saved: then nothing has happened, and it can be given again.
        """
        now = self._now()
        self._turn_to(now.day)
        if any(row.screen == screen.id for row in self._today):
            raise ValueError(f"screen {screen.id} was answered before")
        verdict = grade(screen.question, response)
        row = self._answer_row(now, screen, response, verdict, took_ms)
        state = self._state_after(row)
        self._store.record([row], {(row.lesson, row.card): state})
        self._states[row.card] = state
        self._today = live([*self._today, row])
        return feedback_on(screen.question, response, verdict, row, state)

    def _state_after(self, row: LogRow) -> CardState:
        """A row that another device's come after, or a later day's, needs a replay."""
        state = self._states.get(row.card)
        earlier = [one for one in self._today if one.card == row.card]
        if state is None or (
            state.last_day <= row.day and all(one.order < row.order for one in earlier)
        ):
            return step(state, row, self._policy)
        rows = [*self._store.rows(lesson=row.lesson, card=row.card), row]
        return replay(rows, self._policy)[row.lesson, row.card]

    def undo(self) -> Screen | None:
        """Take back this device's last screen of this study day and return its card to be asked again.

        None where there is none; StoreError where it could not be saved, and nothing has happened.
        """
        now = self._now()
        self._turn_to(now.day)
        mine = [row for row in self._today if row.device == self._store.device]
        if not mine:
            return None
        last = max(mine, key=lambda row: row.sequence)
        row = replace(self._row(now, "undo"), screen=last.screen)
        undone = {one.card for one in self._today if one.screen == last.screen}
        states = {card: self._state_without(card, row) for card in undone}
        self._store.record([row], {(last.lesson, card): state for card, state in states.items()})
        self._today = [one for one in self._today if one.screen != last.screen]
        for card, state in states.items():
            self._states.pop(card, None)
            if state:
                self._states[card] = state
        return self._asked_again(last.card)

    def _state_without(self, card: str, undo: LogRow) -> CardState | None:
        history = self._store.rows(lesson=self.lesson.id, card=card)
        return replay([*history, undo], self._policy).get((self.lesson.id, card))

    def _asked_again(self, key: str) -> Screen | None:
        card, state = self._by_key.get(key), self._states.get(key)
        if card is None:
            return self.next_screen()
        if state is None:
            return self._screen(card, "new")
        return self._screen(card, "again" if state.last_day == self._day else "review")

    def summary(self) -> Summary:
        """Return how this study day has gone so far."""
        return summary_of(self._cards, self._states, self._today, self._day, self._policy)

    def _screen(self, card: Card, why: Reason) -> Screen:
        left = queue_of(self._cards, self._states, self._day, self._policy).left
        question, seed = question_for(card, self._states.get(card.key), self._day, self._material)
        done = len(self._today)
        return Screen(self._uuid(), question, done + 1, done + left, why, seed)

    def _asked(self) -> list[Card]:
        return [self._by_key[row.card] for row in self._today if row.card in self._by_key]

    def _turn_to(self, day: int) -> None:
        """Take up another study day: what was answered on it stands in the log."""
        if day != self._day:
            today = live(self._store.rows(lesson=self.lesson.id, day=day))
            self._day, self._today = day, today

    def _now(self) -> Moment:
        now = self._clock()
        day = study_day(now, self._policy.day_start)
        at = int(now.timestamp() * 1000)
        mark, day = clock_mark(at, day, self._store.last_answer(), BUILT)
        offset = now.utcoffset()
        return Moment(at, int(offset.total_seconds() // 60) if offset else 0, day, mark)

    def _row(self, now: Moment, event: Event) -> LogRow:
        """Return a row of this device, in time after its others of the day whatever the clock says."""
        mine = [row.at for row in self._today if row.device == self._store.device]
        at = max([now.at, *(one + 1 for one in mine)])
        return LogRow(
            id=self._uuid(),
            device=self._store.device,
            sequence=self._store.next_sequence(),
            event=event,
            screen="",
            lesson=self.lesson.id,
            card="",
            at=at,
            offset=now.offset,
            day=now.day,
            clock=now.mark,
            payload="" if at == now.at else json.dumps({"clock": now.at}),
        )

    def _answer_row(
        self, now: Moment, screen: Screen, response: Response, given: Grade, took_ms: int
    ) -> LogRow:
        question = screen.question
        return replace(
            self._row(now, "answer"),
            screen=screen.id,
            card=question.card,
            form=question.form,
            variant=question.variant,
            seed=screen.seed,
            generator=GENERATOR,
            options=question.options,
            response=_utf8(response.text),
            verdict=given.verdict,
            rating=response.rating,
            took=max(0, took_ms),
            fact=question.fact,
        )

    def _uuid(self) -> str:
        return uuid7(int(self._clock().timestamp() * 1000), secrets.token_bytes(10))


def _utf8(text: str) -> str:
    """Return a text as it can be stored: half of a surrogate pair, pasted or in a file's name, is no sign."""
    return text.encode("utf-8", "replace").decode("utf-8")
