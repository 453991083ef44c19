"""The Collection: the only door to a student's progress, over one open lesson."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Self

from quizapp.errors import LessonError, StoreError, Twin
from quizapp.language import day_text, tr
from quizapp.ledger import Ledger
from quizapp.lesson_file import LessonFile
from quizapp.lessons.model import Lesson
from quizapp.looking import TIMES_ASKED, Clock, local_now, studiable, studiable_in
from quizapp.marking import Marking
from quizapp.memory.log import Event, LogRow
from quizapp.memory.policy import Policy
from quizapp.memory.replay import live
from quizapp.memory.state import CardState
from quizapp.paths import shelves
from quizapp.questions.cards import cards_of
from quizapp.questions.grading import grade
from quizapp.questions.material import gather
from quizapp.questions.model import Card, Grade, Response
from quizapp.questions.several import evidence_of
from quizapp.questions.wording import explanation
from quizapp.recovering import mended
from quizapp.store.correcting import take_up
from quizapp.store.erasing import folder_to_open
from quizapp.store.journal import Journal, answered
from quizapp.store.store import Store
from quizapp.store.twins import check_twin, former_id, where
from quizapp.study.changes import Changes, Known
from quizapp.study.feedback import Outcome, feedback_on
from quizapp.study.leeches import is_leech, look_alikes
from quizapp.study.mistaken import belongs_to
from quizapp.study.model import (
    EVERYTHING,
    Aside,
    Belongs,
    Feedback,
    Leech,
    Plan,
    Reason,
    Screen,
    SessionChoice,
    Summary,
)
from quizapp.study.pick import question_for
from quizapp.study.queue import Queue, breadth_first, next_card, next_round, practice_of, queue_of
from quizapp.study.report import plan_of, summary_of
from quizapp.study.studied import Studied

if TYPE_CHECKING:
    from quizapp.others import Others
    from quizapp.quizzes import Quizzes
    from quizapp.views import Views
    from quizapp.wishes import Wishes


def go_on_with(
    path: Path, data: Path, *, profile: Path | None = None, clock: Clock = local_now
) -> list[str]:
    """Note that a lesson goes on in this file, a newer version of the one that was opened before.

    Return what the student should be told of it, in sentences.
    """
    lesson = studiable(path)
    store = mended(folder_to_open(data, profile), Policy())
    try:
        _remember(store, lesson, path, clock)
        return store.notices
    finally:
        store.close()


def _remember(store: Store, lesson: Lesson, path: Path, clock: Clock) -> None:
    at = int(clock().timestamp() * 1000)
    store.remember_lesson(lesson.id, lesson.title, where(path), at)


class Collection:
    """An open lesson with one student's progress in it, until `close`.

    `notices` are sentences to show the student once; `path` is the lesson's file.
    """

    saves = True
    """Whether answers are kept on disk."""

    def __init__(
        self, file: LessonFile, lesson: Lesson, store: Store, policy: Policy, clock: Clock
    ) -> None:
        self._file, self.path, self.lesson = file, file.path, lesson
        self.notices = list(store.notices)
        self._store, self._policy, self._clock = store, policy, clock
        self._journal = Journal(store, policy.day_start, clock)
        self._ledger = Ledger(store, self._journal, policy)
        self._called: dict[str, str] = {}
        self._before: Mapping[str, Known] = {}
        self._changed = False
        self._lent = False
        self.is_open = True
        self._take_up(lesson)

    @classmethod
    def open(
        cls,
        path: Path,
        data: Path,
        *,
        profile: Path | None = None,
        policy: Policy | None = None,
        clock: Clock = local_now,
        twin: Twin = "ask",
    ) -> Self:
        """Return the collection over a lesson file and the progress kept in a data folder.

        `profile` is the folder of one of its students; without it the only one's, or the last used.
        LessonError where the lesson cannot be used at all, StoreError where progress cannot be kept.
        TwinError where the lesson's Id was last opened from another file, which is there still and
        says something else: `twin` "replace" goes on with its progress in this one.
        """
        file = LessonFile.read(path)
        lesson = studiable_in(file.raw)
        policy = policy or Policy()
        store = mended(folder_to_open(data, profile), policy)
        try:
            return cls._begun(file, lesson, store, policy, clock, data, twin)
        except BaseException:
            store.close()
            raise

    def over(self, path: Path, data: Path, *, twin: Twin = "ask") -> Self:
        """Return the collection over another lesson with the same progress, in place of this one.

        As of `open`; where it raises, this one is as it was. Otherwise it is closed with the other.
        """
        file = LessonFile.read(path)
        lesson = studiable_in(file.raw)
        store = self._store
        store.notices = []
        collection = self._begun(file, lesson, store, self._policy, self._clock, data, twin)
        self._lent = True
        return collection

    @classmethod
    def _begun(
        cls,
        file: LessonFile,
        lesson: Lesson,
        store: Store,
        policy: Policy,
        clock: Clock,
        data: Path,
        twin: Twin,
    ) -> Self:
        path = file.path
        if file.stamp and twin == "ask":
            check_twin(path, file.raw, lesson.id, store.lessons(), shelves(data))
        collection = cls(file, lesson, store, policy, clock)
        collection.notices += collection._doubts()
        if file.stamp:
            said = former_id(path, lesson.id, collection._by_key, store)
            collection.notices += [said] if said else []
            _remember(store, lesson, path, clock)
        return collection

    @property
    def remote(self) -> bool:
        """Whether the lesson's file lies on a network disk, which does not tell when it changes."""
        return self._file.remote

    def lesson_changed(self) -> bool:
        """Whether the lesson's file is another than was read; one that is gone is no change."""
        return self._file.changed

    def reload(self) -> Changes:
        """Read the lesson again and return what became of its cards; `notices` say it in a sentence.

        LessonError where it cannot be used as it is now: the lesson as it was stays in use, and
        `lesson_changed` waits for the next change. UnreadableError and StoreError: it is still to
        be read. A question that stands on the screen can be answered afterwards.
        """
        file = LessonFile.read(self.path)
        if file.raw == self._file.raw:
            self._file = self._file.seen(file)
            return Changes(kept=tuple(card.key for card in self._cards))
        try:
            lesson = studiable_in(file.raw)
            if lesson.id != self.lesson.id:
                raise LessonError(
                    tr(
                        "The Id of the lesson was “{before}” and is now “{id}”, so that it would be"
                        " another lesson. Put “- Id: {before}” back into its head, or open the file"
                        " again to begin that one.",
                        before=self.lesson.id,
                        id=lesson.id,
                    )
                )
        except LessonError:
            self._file = self._file.seen(file)
            raise
        changes = self._take_up(lesson)
        self._file = replace(file, stamp=file.stamp or self._file.stamp)
        return changes

    def _take_up(self, lesson: Lesson) -> Changes:
        """Use a lesson from now on, with what its changes mean for the cards on disk and told."""
        material = gather(lesson)
        cards = cards_of(material)
        now = self._journal.now()
        noted = self._store.known(lesson.id)
        self._before = self._before or noted or {card.key: Known(card.fact) for card in cards}
        changes, sentence = take_up(
            self._store,
            lesson.id,
            cards,
            self._ledger.settings(lesson.id),
            lambda event: self._journal.row(now, event, lesson.id),
            lesson.doubled,
            noted,
        )
        # What was written stands, whatever can be read after it.
        self._changed |= bool(noted) and replace(changes, kept=()) != Changes()
        renamed = dict(changes.renamed)
        called = {old: renamed.get(new, new) for old, new in self._called.items()}
        self._called = called | renamed
        self.notices += [sentence] if sentence else []
        held = set(changes.held)
        cards = tuple(card for card in cards if card.key not in held)
        self._ledger.take_up(lesson.id)
        self.lesson, self._material, self._cards = lesson, material, breadth_first(cards)
        self._by_key = {card.key: card for card in cards}
        self._leave_out(self._ledger.marks.aside)
        return changes

    def back_up(self) -> None:
        """Keep a copy of the progress, once a day with something new; a notice says why there is none."""
        if not self._store.writes:
            return
        try:
            day = self._journal.now().day
        except StoreError:
            return  # there is nothing to be copied
        sentence = self._store.back_up(date.fromordinal(day))
        self.notices += [sentence] if sentence else []

    def close(self) -> None:
        """Let go of the progress, with a copy of it kept; others may write to it then."""
        self.is_open = False
        if self._lent:
            return
        try:
            self.back_up()
        finally:
            self._store.close()

    @property
    def states(self) -> Mapping[str, CardState]:
        """The states of the cards answered so far, by card key."""
        return MappingProxyType(self._ledger.states)

    @property
    def quizzes(self) -> "Quizzes":
        """The student's quizzes on the lesson."""
        from quizapp.quizzes import Quizzes  # a start asks for none

        return Quizzes(self._store, self._journal, self._studied)

    @property
    def marking(self) -> Marking:
        """What the student puts aside or finds wrong."""
        return Marking(self._ledger)

    @property
    def wishes(self) -> "Wishes":
        """What the student wants: an exam's date, how well to know, how much a day."""
        from quizapp.wishes import Wishes  # nor for these

        return Wishes(self._ledger, self._studied)

    @property
    def others(self) -> "Others":
        """The student's lessons beside this one."""
        from quizapp.others import Others  # nor does it look beside

        return Others(self._ledger)

    @property
    def views(self) -> "Views":
        """What pages show of the lesson and the progress in it."""
        from quizapp.views import Views  # nor at what it has not been asked

        before = self._before if self._changed else None
        cards, by_key = self._cards, self._by_key
        return Views(self._ledger, self.lesson, cards, by_key, self._material, before)

    @property
    def begun(self) -> bool:
        """Whether the student has answered anything here, of any lesson."""
        return bool(self._store.answer_times(1))

    def plan(self, wanted: SessionChoice = EVERYTHING) -> Plan:
        """Return what is to do on this study day, of what is wanted."""
        day = self._ledger.turn_to_today()
        times = self._store.answer_times(TIMES_ASKED)
        ledger = self._ledger
        return plan_of(self._usable(), ledger.states, day, ledger.policy, times, wanted)

    def practice(self, wanted: SessionChoice = EVERYTHING) -> SessionChoice:
        """Return the choice of a round of practice over what is wanted: nothing follows from it."""
        self._ledger.turn_to_today()
        return next_round(self._usable(), wanted, self._practised())

    def next_screen(self, wanted: SessionChoice = EVERYTHING) -> Screen | None:
        """Return what to ask now, or None when all that is wanted of this study day is done."""
        queue = self._queue(wanted)
        chosen = next_card(queue, self._asked())
        if chosen is None:
            return None
        card, why = chosen
        return self._screen(card, "practice" if wanted.practice else why, wanted, queue.left)

    def answer(self, screen: Screen, response: Response, took_ms: int) -> Feedback:
        """Log an answer and return the feedback; when it returns, the answer is on disk.

        A screen that asks several cards writes a row for each, all or none of them.

        StoreError where it could not be saved: then nothing has happened, and it can be given again.
        """
        ledger = self._ledger
        ledger.turn_to_today()
        if any(row.screen == screen.id for row in (*ledger.today, *ledger.practised)):
            raise ValueError(f"screen {screen.id} was answered before")
        given = grade(screen.question, response)
        rows = self._rows(screen, response, given, took_ms)
        asked = rows[0]
        counts = False
        if asked.event == "practice":
            ledger.practise(rows)
        else:
            facts = {
                row.card: self._by_key[row.card].fact for row in rows if row.card in self._by_key
            }
            counts = ledger.answered(rows, facts)
        state = ledger.states.get(asked.card)
        told = counts and given.verdict == "wrong"
        leech = self._leech(asked.card) if told else None
        outcome = Outcome(asked, state, counts, leech, self._belongs(screen, response, given))
        return feedback_on(screen.question, response, given, outcome)

    def knew(self, screen: Screen) -> bool:
        """Log that what was judged wrong on a screen was right, and return whether it counts as that now.

        StoreError where it could not be saved, and nothing has happened.
        """
        self._ledger.turn_to_today()
        return self._ledger.knew(screen.id)

    def undo(self, wanted: SessionChoice = EVERYTHING) -> Screen | None:
        """Take back what this device did last on this study day and return its card to be asked again.

        None where there is nothing; StoreError where it could not be saved, and nothing has happened.
        """
        card = self.take_back()
        return self._asked_again(card, wanted) if card else None

    def undoes(self, quiz: str = "") -> Event | None:
        """Return what `undo` or, with a quiz, `take_back` would take back; None where there is nothing."""
        return next((row.event for row in self._ledger.undoable(quiz)), None)

    def take_back(self, quiz: str = "") -> str:
        """Take back what this device did last on this study day and return the key of the asked card.

        With the id of a quiz it is the last screen in that, which then asks that question again. ""
        where there is nothing; StoreError where it could not be saved, and nothing has happened.
        """
        return self._ledger.undo(quiz)

    def redo(self, quiz: str = "") -> Event | None:
        """Give again what was taken back last, if nothing was done since; return what it was.

        With the id of a quiz only what was taken back in that. None where there is nothing;
        StoreError where it could not be saved, and nothing has happened.
        """
        screen = self._ledger.redoable(quiz)
        return screen[0].event if screen and self._ledger.redo(quiz) else None

    @property
    def aside(self) -> Sequence[Aside]:
        """The cards put aside, as the lesson has them, in the order of learning."""
        self._ledger.turn_to_today()
        marks = self._ledger.marks
        return [
            Aside(card.key, card.entry.title, card.answer, for_good=card.key in marks.suspended)
            for card in self._cards
            if card.key in marks.aside
        ]

    @property
    def today(self) -> date:
        """The study day that it is."""
        return date.fromordinal(self._ledger.turn_to_today())

    def due(self, screen: Screen) -> date:
        """Return the study day on which the card of a screen is asked next, as it is known now."""
        ledger = self._ledger
        day, state = ledger.turn_to_today(), ledger.states.get(self.card_of(screen))
        waits = state is not None and state.right_today
        return date.fromordinal(max(state.due, day) if state and waits else day)

    def card_of(self, screen: Screen) -> str:
        """Return what the card that a screen asks is called by now."""
        return self._called.get(screen.question.card, screen.question.card)

    def summary(self, wanted: SessionChoice = EVERYTHING) -> Summary:
        """Return how this study day has gone so far: its answers that count, or those of practice."""
        ledger = self._ledger
        rows = ledger.practised if wanted.practice else ledger.today
        return summary_of(self._cards, ledger.states, rows, ledger.day, ledger.policy)

    def _doubts(self) -> list[str]:
        """Return what is to be said of a clock that cannot be right."""
        now = self._journal.now()
        if not now.mark:
            return []
        said = datetime.fromtimestamp(now.at / 1000, UTC) + timedelta(minutes=now.offset)
        day = date.fromordinal(now.day)
        sentence = tr(
            "The clock of this computer says {said}, which cannot be right. Until it is set, your answers"
            " count for {day}.",
            said=day_text(said.date(), "dated"),
            day=day_text(day, "dated"),
        )
        return [sentence]

    def _rows(self, screen: Screen, response: Response, given: Grade, took_ms: int) -> list[LogRow]:
        """Return what an answer says of each card of its screen, as rows of the log."""
        event: Event = "practice" if screen.state == "practice" else "answer"
        found = evidence_of(screen.question, response, given)
        now = self._journal.now()
        rows = []
        for evidence in found:
            card = self._called.get(evidence.card, evidence.card)
            row = answered(self._ledger.row(event, now), card, screen, response, evidence)
            rows.append(replace(row, took=max(0, took_ms) // len(found)))
        return rows

    def _leech(self, key: str) -> Leech | None:
        """Return what is told of a card that was forgotten once too often."""
        state, card = self._ledger.states.get(key), self._by_key.get(key)
        if card is None or state is None or not is_leech(state):
            return None
        rows = self._store.rows(lesson=self.lesson.id, card=key)
        alike = look_alikes(card, self._cards, live(rows), self._material)
        facts = tuple((one.entry.title, explanation(one.entry, self._material)) for one in alike)
        return Leech(state.lapses, facts)

    def _belongs(self, screen: Screen, response: Response, given: Grade) -> Belongs | None:
        """Return the fact that a wrong answer belongs to."""
        if given.verdict != "wrong":
            return None
        return belongs_to(screen.question, response, self._cards, self._material)

    def _asked_again(self, key: str, wanted: SessionChoice) -> Screen | None:
        card, state = self._by_key.get(key), self._ledger.states.get(key)
        if card is None or key in self._ledger.marks.aside:
            return self.next_screen(wanted)
        if wanted.practice:
            return self._screen(card, "practice", wanted)
        if state is None:
            return self._screen(card, "new", wanted)
        today = state.last_day == self._ledger.day
        return self._screen(card, "again" if today else "review", wanted)

    def _screen(
        self, card: Card, why: Reason, wanted: SessionChoice = EVERYTHING, left: int | None = None
    ) -> Screen:
        ledger = self._ledger
        question, seed = question_for(
            card,
            ledger.states,
            ledger.day,
            self._material,
            self._usable_keys,
            flash_cards=wanted.flash_cards,
        )
        left = self._queue(wanted).left if left is None else left
        done = len({row.screen for row in (ledger.practised if wanted.practice else ledger.today)})
        return Screen(self._journal.uuid(), question, done + 1, done + left, why, seed)

    def _queue(self, wanted: SessionChoice) -> Queue:
        ledger = self._ledger
        day = ledger.turn_to_today()
        if wanted.practice:
            return practice_of(self._usable(), day, wanted, self._practised())
        return queue_of(self._usable(), ledger.states, day, ledger.policy, wanted)

    def _usable(self) -> Sequence[Card]:
        """Return the cards that are not put aside, in the order of learning."""
        aside = self._ledger.marks.aside
        if aside != self._aside:
            self._leave_out(aside)
        return self._left

    def _leave_out(self, aside: frozenset[str]) -> None:
        self._aside = aside
        self._left = [card for card in self._cards if card.key not in aside]
        self._usable_keys = self._by_key.keys() - aside

    def _practised(self) -> Mapping[str, int]:
        return Counter(row.card for row in self._ledger.practised)

    def _asked(self) -> list[Card]:
        """Return the cards asked on this study day, in the order in which they were."""
        rows = [*self._ledger.today, *self._ledger.practised]
        rows.sort(key=lambda row: row.at)
        return [self._by_key[row.card] for row in rows if row.card in self._by_key]

    def _studied(self) -> Studied:
        return Studied(
            self.lesson.id, self._usable(), self._by_key, self._ledger.states, self._material
        )
