"""One profile's progress on disk: the log, the states of its cards, the lessons opened."""

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from quizapp.errors import DamagedError, StoreError
from quizapp.language import phrase, tr
from quizapp.memory.log import LogRow
from quizapp.memory.payload import said_in, whole
from quizapp.memory.policy import Policy
from quizapp.memory.replay import Key
from quizapp.memory.state import CardState
from quizapp.memory.tally import Tally
from quizapp.store import queries
from quizapp.store.cache import ADD_TALLY, PUT_STATE, packed_tally
from quizapp.store.database import Database
from quizapp.store.lock import ProfileLock
from quizapp.store.newest import CHANGING, REVISING, names
from quizapp.store.opening import readable, writable
from quizapp.store.profiles import DATABASE, prepare, usable
from quizapp.store.queries import Bound, all_of, among, of_lesson
from quizapp.store.rows import ALL, pack, pack_state, unpack, unpack_known, unpack_state
from quizapp.store.trouble import in_words
from quizapp.store.whose import Whose, whose
from quizapp.study.changes import Known

if TYPE_CHECKING:
    from quizapp.store.merging import Merged
    from quizapp.store.recovery import AtHand
    from quizapp.study.retention import BucketCount, DayCount

_GONE = phrase(
    "{outcome}: {file} is no longer there. Put it back, or connect its disk again, then try again."
)
_REPLACED = phrase(
    "{outcome}: {file} was replaced by another file. Put it back, or connect its disk again, then try"
    " again."
)
_MANY = 10_000
"""From so many cards on all of a lesson's rows are read instead of these cards' alone."""


@dataclass(frozen=True, slots=True)
class OpenedLesson:
    """A lesson opened on this profile; `opened_at` is UTC in ms since 1970."""

    id: str
    title: str
    path: str
    opened_at: int


class Store:
    """A profile's database until `close`: made by `Store.open` to write, by `Store.read` to look.

    What cannot be saved or read raises StoreError; once the cause is gone the same store goes on.
    `notices` are sentences for the student about how it was opened.
    """

    def __init__(
        self, path: Path, database: Database, lock: ProfileLock | None, notices: list[str]
    ) -> None:
        self.notices = notices
        self._path, self._database, self._lock = path, database, lock
        self._inode = path.stat().st_ino
        self._take_stock()

    def _check_there(self, outcome: str) -> None:
        """Raise StoreError where the file is gone from its folder: what is written to it would go with it."""
        try:
            there = self._path.stat().st_ino
        except OSError:
            there = None
        if there != self._inode:
            raise StoreError(
                tr(_GONE if there is None else _REPLACED, outcome=outcome, file=self._path)
            )

    def _take_stock(self) -> None:
        """Learn from the database which device this is, and what its rows count on from."""
        self._device = bytes(self._ask(queries.DEVICE)[0][0])
        self._sequence = int(self._ask(queries.LAST_SEQUENCE, self._device)[0][0])
        self._latest: dict[int, int] = {}
        self._last = self._last_answer()
        self._number = int(self._ask(queries.LAST_NUMBER)[0][0])

    @classmethod
    def open(
        cls,
        folder: Path,
        policy: Policy,
        *,
        network: bool | None = None,
        at_hand: "AtHand | None" = None,
    ) -> Self:
        """Return the store in a folder, made where there is none, for this process alone to write.

        LockedError where another has it, NewerError where a newer quizapp wrote it. DamagedError where
        its file is damaged; given the progress files `at_hand` it is mended, and the notices say how.
        `network` says that the folder is on a network disk; None asks the system.
        """
        prepare(folder)
        with usable(folder):
            lock = ProfileLock(folder)
        with ExitStack() as undo:
            undo.callback(lock.release)
            try:
                store = cls._begun(folder / DATABASE, policy, lock, network, at_hand)
            except DamagedError:
                if at_hand is None:
                    raise
                # what was only seen when it was read is checked and mended now
                store = cls._begun(folder / DATABASE, policy, lock, network, at_hand)
            undo.pop_all()
        return store

    @classmethod
    def _begun(
        cls,
        path: Path,
        policy: Policy,
        lock: ProfileLock,
        network: bool | None,  # noqa: FBT001 - as it was given
        at_hand: "AtHand | None",
    ) -> Self:
        database, notices = writable(path, policy, network=network, at_hand=at_hand)
        try:
            return cls(path, database, lock, notices)
        except BaseException:
            database.close()
            raise

    @classmethod
    def read(cls, folder: Path, policy: Policy | None = None) -> Self | None:
        """Return the store in a folder to look at, also beside a writer; None if there is none."""
        database = readable(folder / DATABASE, policy or Policy())
        if database is None:
            return None
        try:
            return cls(folder / DATABASE, database, None, [])
        except BaseException:
            database.close()
            raise

    @property
    def device(self) -> str:
        """The UUID of this machine's copy of the profile, as 32 hex digits."""
        return self._device.hex()

    @property
    def writes(self) -> bool:
        """Whether it is open for this process to write."""
        return self._lock is not None

    def next_sequence(self) -> int:
        """Return the next number of this device's rows; each call counts on."""
        self._sequence += 1
        return self._sequence

    def record(
        self,
        rows: Sequence[LogRow],
        states: Mapping[Key, CardState | None],
        known: Mapping[Key, Known | None] | None = None,
        tally: Tally | None = None,
    ) -> None:
        """Add rows to the log and put the states they lead to, None for a card as if never asked.

        `known` says what is known from now on of a lesson's cards, None for one to forget; `tally`
        is added to the counts. All or nothing, and on disk when it returns.
        """
        packed = [pack(number, row) for number, row in enumerate(rows, self._number + 1)]
        put = [pack_state(key, state) for key, state in states.items() if state]
        gone = [key for key, state in states.items() if not state]
        noted = known or {}
        learnt = [(*key, one.fact, one.present) for key, one in noted.items() if one]
        forgotten = [key for key, one in noted.items() if not one]
        outcome = tr("The lesson was not taken up") if noted else tr("The answer was not saved")
        self._check_there(outcome)
        with in_words(self._path, outcome), self._database.writing() as connection:
            connection.executemany(queries.PUT_KNOWN, learnt)
            connection.executemany(queries.FORGET_KNOWN, forgotten)
            connection.executemany(queries.ADD_ROW, packed)
            connection.executemany(PUT_STATE, put)
            connection.executemany(queries.DROP_STATE, gone)
            connection.executemany(ADD_TALLY, packed_tally(tally or {}))
            number = self._number + len(packed)
            connection.execute("UPDATE cache SET rows = ?", (number,))
        for row in rows:
            if row.device == self.device and row.day in self._latest:
                self._latest[row.day] = max(self._latest[row.day], row.at)
            if row.device == self.device and row.event == "answer":
                self._last = _after(self._last, row)
        self._number = number

    def merge(
        self,
        rows: Iterable[LogRow],
        policy: Policy,
        own: LogRow | None = None,
        lessons: Iterable[tuple[str, str]] = (),
    ) -> "Merged":
        """Take in another machine's rows, in any order and as often as one likes; all or nothing.

        `own` is a row of this device to be added with them, `lessons` are ids and titles of lessons
        opened there. ProgressFileError where they contradict the log. What was read from this store
        before is to be read again.
        """
        from quizapp.store.merging import merge_into  # no start needs it

        with (
            in_words(self._path, tr("The progress was not taken in")),
            self._database.writing() as writer,
        ):
            merged = merge_into(writer, rows, policy, own, lessons)
        self._take_stock()
        return merged

    def states(self, lesson: str) -> dict[str, CardState]:
        """Return the states of a lesson's cards, by card key."""
        found = self._ask(f"SELECT {names('state')} FROM state WHERE lesson = ?", lesson)
        return {row[1]: unpack_state(row[2:]) for row in found}

    def known(self, lesson: str) -> dict[str, Known]:
        """Return what was known of a lesson's cards when it was last opened, by card key."""
        return unpack_known(self._ask(queries.KNOWN_CARDS, lesson))

    def lessons_known(self) -> frozenset[str]:
        """Return the Ids of the lessons of which any card is known."""
        return frozenset(one for (one,) in self._ask("SELECT DISTINCT lesson FROM known"))

    def rows(
        self,
        lesson: str | None = None,
        card: str | None = None,
        day: int | None = None,
        after: int | None = None,
    ) -> list[LogRow]:
        """Return the rows of a lesson, card or study day in replay order, with all that revises them.

        A card's are also those of every key that renames lead to it from, or from it; a day's, and
        those `after` a row by its number, come with the lesson's renames.
        """
        where = of_lesson(lesson)
        if card is not None:
            where.append(among("card", self.kin(lesson, (card,))))
        days: list[Bound] = [("day = ?", day)] if day is not None else []
        days += [("number > ?", after)] if after is not None else []
        if not days:
            return self._found(where)
        return self._found([*where, *days], self._renames(lesson))

    def histories(self, lesson: str, cards: Collection[str]) -> list[LogRow]:
        """Return the rows of some cards of a lesson, as `rows` does, and maybe of more."""
        kin = self.kin(lesson, cards)
        some = [among("card", kin)] if len(kin) < _MANY else []
        return self._found([*of_lesson(lesson), *some])

    def changes(self, lesson: str | None = None) -> list[LogRow]:
        """Return what was changed of a lesson's cards, set for it or put aside, in replay order.

        Or of all lessons; what is set for all comes with each.
        """
        where = [] if lesson is None else [among("lesson", (lesson, ""))]
        return self._found([(CHANGING,), *where])

    def _renames(self, lesson: str | None) -> list[LogRow]:
        return self._unpacked(self._log([(CHANGING,), ("event = 'rename'",), *of_lesson(lesson)]))

    def tally(self, lesson: str | None = None) -> Tally:
        """Return the counts over the answers of a lesson, or of all."""
        found = self._ask(*all_of(f"SELECT {names('tally')} FROM tally", of_lesson(lesson)))
        return {row[:4]: row[4:] for row in found}

    def daily(self, lesson: str | None = None) -> "list[DayCount]":
        """Return the counts over the answers of a lesson, or of all, by study day."""
        from quizapp.study.retention import DayCount  # no start needs it

        found = self._ask(*all_of(queries.DAILY, of_lesson(lesson), "GROUP BY day"))
        return [DayCount(*row) for row in found]

    def days_since(self, day: int) -> list[int]:
        """Return the study days after one on which something was answered, of whatever lesson."""
        return [row[0] for row in self._ask(queries.DAYS_SINCE, day)]

    def predictions(self, lesson: str | None = None) -> "list[BucketCount]":
        """Return the counts over the answers of a lesson, or of all, that something was predicted of."""
        from quizapp.study.retention import BucketCount

        where = [queries.TESTED, *of_lesson(lesson)]
        found = self._ask(*all_of(queries.PREDICTED, where, "GROUP BY form, bucket"))
        return [BucketCount(*row) for row in found]

    def claims(self, lesson: str, limit: int) -> list[LogRow]:
        """Return a lesson's last answers that were known after all, with what revises them."""
        said = self._ask(queries.CLAIMED, lesson, limit)
        if not said:
            return []
        screens, cards = {screen for screen, _ in said}, {card for _, card in said}
        where = [*of_lesson(lesson), among("card", cards), among("screen", screens)]
        return self._found(where, self._renames(lesson))

    def open_quiz(self, lesson: str) -> LogRow | None:
        """Return the row of a lesson's last quiz that is not over, None where there is none."""
        return next(iter(self._unpacked(self._ask(queries.LEFT_OPEN, lesson, lesson))), None)

    def quiz_number(self, lesson: str, quiz: str) -> int | None:
        """Return the number of the row that begins a quiz, None where the log has none of that id."""
        found = self._ask(queries.QUIZ_NUMBER, lesson, bytes.fromhex(quiz))
        return int(found[0][0]) if found else None

    def last_moment(self, lesson: str) -> tuple[int, int]:
        """Return the study day and the time of a lesson's last row in replay order, zeros for none."""
        found = self._ask(queries.LAST_MOMENT, lesson)
        return (found[0][0], found[0][1]) if found else (0, 0)

    def latest(self, day: int) -> int:
        """Return the time of this device's last row of a study day, 0 where there is none."""
        if day not in self._latest:
            own = "SELECT max(at) FROM log WHERE device = ? AND day = ?"
            self._latest[day] = int(self._ask(own, self._device, day)[0][0] or 0)
        return self._latest[day]

    def kin(self, lesson: str | None, cards: Iterable[str]) -> set[str]:
        """Return the keys of cards with all that renames lead to them from, or from them."""
        beside: dict[str, set[str]] = defaultdict(set)
        for row in self._renames(lesson):
            for key in row.keys:
                beside[key] |= set(row.keys)
        kin: set[str] = set()
        ahead = set(cards)
        while ahead:
            kin |= ahead
            ahead = {key for one in ahead for key in beside.get(one, ())} - kin
        return kin

    def _found(self, where: Sequence[Bound], besides: Iterable[LogRow] = ()) -> list[LogRow]:
        picked, *values = all_of("SELECT screen FROM log", where)
        revised: list[Bound] = [(REVISING,), (f"screen IN ({picked})", *values)]
        rows = self._unpacked([*self._log(where), *self._log(revised)])
        found = {row.id: row for row in (*rows, *besides)}
        return sorted(found.values(), key=lambda row: row.order)

    def last_answer(self) -> tuple[int, int] | None:
        """Return what the clock said at this device's last answer, and the study day of its last good one.

        None where the clock was never good; it is what `clock_mark` compares with.
        """
        return self._last

    def _last_answer(self) -> tuple[int, int] | None:
        good = self._ask(queries.LAST_GOOD_ANSWER, self._device)
        if not good:
            return None
        [(at, _, said)], [(_, day, told)] = self._ask(queries.LAST_ANSWER, self._device), good
        return whole(said_in(said).get("clock"), at), whole(said_in(told).get("day"), day)

    def answer_times(self, limit: int) -> list[int]:
        """Return how long the last answers took, in ms, the newest first."""
        return [row[0] for row in self._ask(queries.LAST_TIMES, limit)]

    def reviews(self, lesson: str | None = None) -> int:
        """Return how many answers count, of a lesson or of all; an undone one does not."""
        found = self._ask(*all_of("SELECT sum(reviews) FROM state", of_lesson(lesson)))
        return int(found[0][0] or 0)

    def whose(self) -> Whose:
        """Return whose progress it is, and who is the same student by the log."""
        with (
            in_words(self._path, tr("Progress cannot be read")),
            self._database.reading() as connection,
        ):
            return whose(connection)

    def remember_lesson(self, lesson: str, title: str, path: str, at: int) -> None:
        """Note that a lesson was opened, and from where."""
        with (
            in_words(self._path, tr("The lesson was not noted")),
            self._database.writing() as connection,
        ):
            connection.execute(queries.PUT_LESSON, (lesson, path, title, at))

    def lessons(self) -> list[OpenedLesson]:
        """Return the lessons opened on this profile, the last first."""
        opened = "SELECT id, title, path, opened_at FROM lesson ORDER BY opened_at DESC, id"
        return [OpenedLesson(*row) for row in self._ask(opened)]

    def back_up(self, day: date) -> str:
        """Keep a copy of the progress, once a study day on which there is something new.

        Return "", or a sentence on why there is none: no answer is lost by that.
        """
        from quizapp.store.backups import back_up  # a start needs none

        return back_up(self._database, self._path, day) if self._lock else ""

    def rename(self, name: str) -> None:
        """Call the student by another name."""
        with (
            in_words(self._path, tr("The name was not saved")),
            self._database.writing() as connection,
        ):
            connection.execute("UPDATE profile SET name = ?", (name,))

    def close(self) -> None:
        """Leave the database in one file where there is room, and let others write."""
        if self._lock:
            # what cannot be moved now is safe in the -wal file until the next opening
            with suppress(sqlite3.DatabaseError):
                self._database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._database.close()
        if self._lock:
            self._lock.release()
        self._lock = None

    def _unpacked(self, found: Iterable[tuple[Any, ...]]) -> list[LogRow]:
        with in_words(self._path, tr("Progress cannot be read")):
            return [unpack(row) for row in found]

    def _log(self, where: Sequence[Bound]) -> list[tuple[Any, ...]]:
        return self._ask(*all_of(f"SELECT {ALL} FROM log", where))

    def _ask(self, question: str, *values: object) -> list[tuple[Any, ...]]:
        with in_words(self._path, tr("Progress cannot be read")):
            return self._database.ask(question, values)


def _after(last: tuple[int, int] | None, row: LogRow) -> tuple[int, int] | None:
    """Return what `last_answer` is after one more answer of the device."""
    said = whole(row.said.get("clock"), row.at)
    if row.clock:
        return (said, last[1]) if last else None
    return said, row.done_on
