"""The Collection: the only door to a student's progress, over one open lesson."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Self

from quizapp.errors import LessonError, Twin
from quizapp.lessons.model import Lesson
from quizapp.lessons.reading.front import Stamp, bytes_of, stamp_of
from quizapp.looking import TIMES_ASKED, Clock, local_now, studiable, studiable_in
from quizapp.memory.log import Event, LogRow
from quizapp.memory.policy import Policy
from quizapp.memory.replay import live, replay, resets, step
from quizapp.memory.state import CardState
from quizapp.paths import shelves
from quizapp.questions.cards import cards_of
from quizapp.questions.grading import grade
from quizapp.questions.material import gather
from quizapp.questions.model import Card, Response
from quizapp.questions.several import evidence_of
from quizapp.store.correcting import after_all, reset_to, take_up
from quizapp.store.journal import Journal, Moment, answered
from quizapp.store.network import on_network
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store
from quizapp.store.twins import check_twin, former_id, where
from quizapp.study.changes import Changes
from quizapp.study.feedback import feedback_on
from quizapp.study.model import Feedback, Plan, Reason, Screen, Summary
from quizapp.study.pick import question_for
from quizapp.study.queue import breadth_first, next_card, queue_of
from quizapp.study.report import plan_of, summary_of

if TYPE_CHECKING:
    from quizapp.quizzes import Quizzes


def go_on_with(path: Path, data: Path, *, clock: Clock = local_now) -> None:
    """Note that a lesson goes on in this file, a newer version of the one that was opened before."""
    lesson = studiable(path)
    store = Store.open(default_profile(data), Policy())
    try:
        _remember(store, lesson, path, clock)
    finally:
        store.close()


def _remember(store: Store, lesson: Lesson, path: Path, clock: Clock) -> None:
    at = int(clock().timestamp() * 1000)
    store.remember_lesson(lesson.id, lesson.title, where(path), at)


class Collection:
    """An open lesson with one student's progress in it, until `close`.

    `notices` are sentences to show the student once; `path` is the lesson's file.
    """

    def __init__(
        self, path: Path, lesson: Lesson, store: Store, policy: Policy, clock: Clock
    ) -> None:
        self.path, self.lesson = path, lesson
        self.notices = list(store.notices)
        self._store, self._policy = store, policy
        self._journal = Journal(store, policy, clock)
        self._stamp: Stamp | None = None
        self._raw = b""
        self._called: dict[str, str] = {}
        self._day = 0
        self._today: list[LogRow] = []
        self._take_up(lesson)

    @classmethod
    def open(
        cls,
        path: Path,
        data: Path,
        *,
        policy: Policy | None = None,
        clock: Clock = local_now,
        twin: Twin = "ask",
    ) -> Self:
        """Return the collection over a lesson file and the progress kept in a data folder.

        LessonError where the lesson cannot be used at all, StoreError where progress cannot be kept.
        TwinError where the lesson's Id was last opened from another file, which is there still and
        says something else: `twin` "replace" goes on with its progress in this one.
        """
        stamp, raw = stamp_of(path), bytes_of(path)
        lesson = studiable_in(raw)
        policy = policy or Policy()
        store = Store.open(default_profile(data), policy)
        try:
            if stamp and twin == "ask":
                check_twin(path, raw, lesson.id, store.lessons(), shelves(data))
            collection = cls(path, lesson, store, policy, clock)
            collection._stamp, collection._raw = stamp, raw
            if stamp:
                said = former_id(path, lesson.id, collection._by_key, store)
                collection.notices += [said] if said else []
                _remember(store, lesson, path, clock)
            return collection
        except BaseException:
            store.close()
            raise

    @property
    def remote(self) -> bool:
        """Whether the lesson's file lies on a network disk, which does not tell when it changes."""
        return on_network(self.path.absolute().parent)

    def lesson_changed(self) -> bool:
        """Whether the lesson's file is another than was read; one that is gone is no change."""
        now = stamp_of(self.path)
        return bool(now and self._stamp) and now != self._stamp

    def reload(self) -> Changes:
        """Read the lesson again and return what became of its cards; `notices` say it in a sentence.

        LessonError where it cannot be used as it is now: the lesson as it was stays in use, and
        `lesson_changed` waits for the next change. UnreadableError and StoreError: it is still to
        be read. A question that stands on the screen can be answered afterwards.
        """
        stamp, raw = stamp_of(self.path), bytes_of(self.path)
        if raw == self._raw:
            self._stamp = stamp or self._stamp
            return Changes(kept=tuple(card.key for card in self._cards))
        try:
            lesson = studiable_in(raw)
            if lesson.id != self.lesson.id:
                raise LessonError(
                    f"The Id of the lesson was “{self.lesson.id}” and is now “{lesson.id}”, so that"
                    f" it would be another lesson. Put “- Id: {self.lesson.id}” back into its head,"
                    " or open the file again to begin that one."
                )
        except LessonError:
            self._stamp = stamp or self._stamp
            raise
        changes = self._take_up(lesson)
        self._stamp, self._raw = stamp or self._stamp, raw
        return changes

    def _take_up(self, lesson: Lesson) -> Changes:
        """Use a lesson from now on, with what its changes mean for the cards on disk and told."""
        material = gather(lesson)
        cards = cards_of(material)
        now = self._journal.now()
        changes, sentence = take_up(
            self._store,
            lesson.id,
            cards,
            self._policy,
            lambda event: self._journal.row(now, event, lesson.id),
            lesson.doubled,
        )
        # What was written stands, whatever can be read after it.
        renamed = dict(changes.renamed)
        called = {old: renamed.get(new, new) for old, new in self._called.items()}
        self._called = called | renamed
        self.notices += [sentence] if sentence else []
        states = self._store.states(lesson.id)
        reset = {card for _, card in resets(self._store.changes(lesson.id))}
        today = self._store.rows(lesson=lesson.id, day=now.day)
        held = set(changes.held)
        cards = tuple(card for card in cards if card.key not in held)
        self.lesson, self._material, self._cards = lesson, material, breadth_first(cards)
        self._by_key = {card.key: card for card in cards}
        self._states, self._reset = states, reset
        self._today, self._day = live(today), now.day
        return changes

    def close(self) -> None:
        """Let go of the progress; others may write to it then."""
        self._store.close()

    @property
    def states(self) -> Mapping[str, CardState]:
        """The states of the cards answered so far, by card key."""
        return MappingProxyType(self._states)

    @property
    def quizzes(self) -> "Quizzes":
        """The student's quizzes on the lesson."""
        from quizapp.quizzes import Quizzes, Studied  # a start asks for none

        return Quizzes(
            self._store,
            self._journal,
            lambda: Studied(
                self.lesson.id, self._cards, self._by_key, self._states, self._material
            ),
        )

    def plan(self) -> Plan:
        """Return what is to do on this study day."""
        self._turn_to(self._journal.now().day)
        times = self._store.answer_times(TIMES_ASKED)
        return plan_of(self._cards, self._states, self._day, self._policy, times)

    def next_screen(self) -> Screen | None:
        """Return what to ask now, or None when this study day's work is done."""
        self._turn_to(self._journal.now().day)
        queue = queue_of(self._cards, self._states, self._day, self._policy)
        chosen = next_card(queue, self._asked())
        return self._screen(*chosen) if chosen else None

    def answer(self, screen: Screen, response: Response, took_ms: int) -> Feedback:
        """Log an answer and return the feedback; when it returns, the answer is on disk.

        A screen that asks several cards writes a row for each, all or none of them.

        StoreError where it could not be saved: then nothing has happened, and it can be given again.
        """
        now = self._journal.now()
        self._turn_to(now.day)
        if any(row.screen == screen.id for row in self._today):
            raise ValueError(f"screen {screen.id} was answered before")
        given = grade(screen.question, response)
        found = evidence_of(screen.question, response, given)
        rows: list[LogRow] = []
        states: dict[str, CardState | None] = {}
        for evidence in found:
            card = self._called.get(evidence.card, evidence.card)
            row = answered(self._row(now, "answer"), card, screen, response.rating, evidence)
            row = replace(row, took=max(0, took_ms) // len(found))
            counted, states[card] = self._counted(row, now)
            rows += counted
        asked = rows[0]
        self._store.record(rows, {(self.lesson.id, key): one for key, one in states.items()})
        counts = states[asked.card] != self._states.get(asked.card)
        self._put(states)
        self._today = live([*self._today, *(row for row in rows if row.event == "answer")])
        state = states[asked.card] if counts else None
        return feedback_on(screen.question, response, given, asked, state)

    def _counted(self, row: LogRow, now: Moment) -> tuple[list[LogRow], CardState | None]:
        """Return an answer with the state after it, and with a reset where only one lets it count.

        An answer on what the lesson says today always counts, whatever other devices wrote.
        """
        state = self._state_after([row])
        card = self._by_key.get(row.card)
        if state != self._states.get(row.card) or card is None or card.fact != row.fact:
            return [row], state
        reset = reset_to(self._row(now, "reset"), row.card, row.fact)
        last = max(self._store.last_moment(row.lesson), (row.day, row.at))
        rows = [row, *after_all([reset], last)]
        return rows, self._state_after(rows)

    def _state_after(self, rows: list[LogRow]) -> CardState | None:
        """A row that another device's come after, a later day's or a reset needs a replay."""
        row = rows[0]
        state = self._states.get(row.card)
        earlier = [one for one in self._today if one.card == row.card]
        if row.card not in self._reset and (
            state is None
            or (state.last_day <= row.day and all(one.order < row.order for one in earlier))
        ):
            return step(state, row, self._policy)
        history = self._store.rows(lesson=row.lesson, card=row.card)
        return replay([*history, *rows], self._policy).get((row.lesson, row.card))

    def _put(self, states: Mapping[str, CardState | None]) -> None:
        for card, state in states.items():
            self._states.pop(card, None)
            if state:
                self._states[card] = state

    def undo(self) -> Screen | None:
        """Take back this device's last screen of this study day and return its card to be asked again.

        None where there is none; StoreError where it could not be saved, and nothing has happened.
        """
        card = self.take_back()
        return self._asked_again(card) if card else None

    def take_back(self, quiz: str = "") -> str:
        """Take back this device's last screen of this study day and return the key of the asked card.

        With the id of a quiz it is the last in that, which then asks that question again. "" where
        there is none; StoreError where it could not be saved, and nothing has happened.
        """
        now = self._journal.now()
        self._turn_to(now.day)
        mine = [
            row
            for row in self._today
            if row.device == self._store.device and quiz in ("", row.quiz)
        ]
        if not mine:
            return ""
        last = max(mine, key=lambda row: row.sequence)
        asked = min(
            (row for row in mine if row.screen == last.screen), key=lambda row: row.sequence
        )
        row = replace(self._row(now, "undo"), screen=last.screen)
        undone = {one.card for one in self._today if one.screen == last.screen}
        states = {card: self._state_without(card, row) for card in undone}
        self._store.record([row], {(last.lesson, card): state for card, state in states.items()})
        self._today = [one for one in self._today if one.screen != last.screen]
        self._put(states)
        return asked.card

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
        question, seed = question_for(card, self._states, self._day, self._material, self._by_key)
        done = len({row.screen for row in self._today})
        return Screen(self._journal.uuid(), question, done + 1, done + left, why, seed)

    def _asked(self) -> list[Card]:
        return [self._by_key[row.card] for row in self._today if row.card in self._by_key]

    def _turn_to(self, day: int) -> None:
        """Take up another study day: what was answered on it stands in the log."""
        if day != self._day:
            self._today = self._rows_of(day)
            self._day = day

    def _rows_of(self, day: int) -> list[LogRow]:
        """Return a study day's answers, each of its card as it is called now."""
        return live(self._store.rows(lesson=self.lesson.id, day=day))

    def _row(self, now: Moment, event: Event) -> LogRow:
        return self._journal.row(now, event, self.lesson.id)
