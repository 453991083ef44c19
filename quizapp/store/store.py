"""One profile's progress on disk: the log, the states of its cards, the lessons opened."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from sqlalchemy import Engine, Select, func, insert, select, text
from sqlalchemy.dialects.sqlite import dialect

from quizapp.memory.log import LogRow
from quizapp.memory.policy import Policy
from quizapp.memory.state import CardState
from quizapp.store.cache import PUT_STATE, last_number
from quizapp.store.engine import reading
from quizapp.store.lock import ProfileLock
from quizapp.store.opening import readable, writable
from quizapp.store.profiles import DATABASE, prepare, usable
from quizapp.store.rows import pack, pack_state, unpack, unpack_state
from quizapp.store.tables import LESSON, LOG, PROFILE, STATE
from quizapp.store.trouble import in_words

_ADD_ROW = str(insert(LOG).compile(dialect=dialect()))
_PUT_LESSON = str(insert(LESSON).prefix_with("OR REPLACE").compile(dialect=dialect()))
_CLOCK_SAID = func.coalesce(func.json_extract(func.nullif(LOG.c.payload, ""), "$.clock"), LOG.c.at)
_ANSWERED = LOG.c.event == "answer"
_UNDO = text("event = 'undo'")  # not a parameter, so that its own small index serves


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
        self, path: Path, engine: Engine, lock: ProfileLock | None, notices: list[str]
    ) -> None:
        self.notices = notices
        self._path, self._engine, self._reader, self._lock = path, engine, reading(engine), lock
        self._device = bytes(self._ask(select(PROFILE.c.device))[0][0])
        own = select(func.max(LOG.c.sequence)).where(LOG.c.device == self._device)
        self._sequence = int(self._ask(own)[0][0] or 0)
        with self._reader.begin() as connection:
            self._number = last_number(connection)

    @classmethod
    def open(cls, folder: Path, policy: Policy, *, network: bool | None = None) -> Self:
        """Return the store in a folder, made where there is none, for this process alone to write.

        LockedError where another has it, NewerError where a newer quizapp wrote it. `network` says
        that the folder is on a network disk; None asks the system.
        """
        prepare(folder)
        with usable(folder):
            lock = ProfileLock(folder)
        with ExitStack() as undo:
            undo.callback(lock.release)
            engine, notices = writable(folder / DATABASE, policy, network=network)
            undo.callback(engine.dispose)
            store = cls(folder / DATABASE, engine, lock, notices)
            undo.pop_all()
        return store

    @classmethod
    def read(cls, folder: Path, policy: Policy | None = None) -> Self | None:
        """Return the store in a folder to look at, also beside a writer; None if there is none."""
        engine = readable(folder / DATABASE, policy or Policy())
        if engine is None:
            return None
        try:
            return cls(folder / DATABASE, engine, None, [])
        except BaseException:
            engine.dispose()
            raise

    @property
    def device(self) -> str:
        """The UUID of this machine's copy of the profile, as 32 hex digits."""
        return self._device.hex()

    def next_sequence(self) -> int:
        """Return the next number of this device's rows; each call counts on."""
        self._sequence += 1
        return self._sequence

    def record(
        self, rows: Sequence[LogRow], states: Mapping[tuple[str, str], CardState | None]
    ) -> None:
        """Add rows to the log and put the states they lead to, None for a card as if never asked.

        All or nothing, and on disk when it returns.
        """
        packed = [pack(number, row) for number, row in enumerate(rows, self._number + 1)]
        put = [pack_state(key, state) for key, state in states.items() if state]
        gone = [key for key, state in states.items() if not state]
        with in_words(self._path, "The answer was not saved"), self._engine.begin() as connection:
            if packed:
                connection.exec_driver_sql(_ADD_ROW, packed)
            if put:
                connection.exec_driver_sql(PUT_STATE, put)
            if gone:
                connection.exec_driver_sql("DELETE FROM state WHERE lesson = ? AND card = ?", gone)
            number = self._number + len(packed)
            connection.exec_driver_sql("UPDATE cache SET rows = ?", (number,))
        self._number = number

    def states(self, lesson: str) -> dict[str, CardState]:
        """Return the states of a lesson's cards, by card key."""
        found = self._ask(select(STATE).where(STATE.c.lesson == lesson))
        return {row[1]: unpack_state(row[2:]) for row in found}

    def rows(
        self, lesson: str | None = None, card: str | None = None, day: int | None = None
    ) -> list[LogRow]:
        """Return the rows of a lesson, card or study day in replay order, with all their undos."""
        asked = ((LOG.c.lesson, lesson), (LOG.c.card, card), (LOG.c.day, day))
        where = [column == value for column, value in asked if value is not None]
        screens = select(LOG.c.screen).where(*where)
        picked = self._ask(select(LOG).where(*where))
        picked += self._ask(select(LOG).where(_UNDO, LOG.c.screen.in_(screens)))
        found = {row[0]: unpack(row) for row in picked}
        return sorted(found.values(), key=lambda row: row.order)

    def last_answer(self) -> tuple[int, int] | None:
        """Return what the clock said at this device's last answer, and the study day of its last good one.

        None where the clock was never good; it is what `clock_mark` compares with.
        """
        own = select(_CLOCK_SAID, LOG.c.day).where(LOG.c.device == self._device, _ANSWERED)
        last = own.order_by(LOG.c.sequence.desc()).limit(1)
        good = self._ask(last.where(LOG.c.clock == ""))
        return (self._ask(last)[0][0], good[0][1]) if good else None

    def answer_times(self, limit: int) -> list[int]:
        """Return how long the last answers took, in ms, the newest first."""
        last = select(LOG.c.took).where(_ANSWERED).order_by(LOG.c.number.desc()).limit(limit)
        return [row[0] for row in self._ask(last)]

    def reviews(self, lesson: str | None = None) -> int:
        """Return how many answers count, of a lesson or of all; an undone one does not."""
        where = [] if lesson is None else [STATE.c.lesson == lesson]
        return int(self._ask(select(func.sum(STATE.c.reviews)).where(*where))[0][0] or 0)

    def remember_lesson(self, lesson: str, title: str, path: str, at: int) -> None:
        """Note that a lesson was opened, and from where."""
        with in_words(self._path, "The lesson was not noted"), self._engine.begin() as connection:
            connection.exec_driver_sql(_PUT_LESSON, (lesson, path, title, at))

    def lessons(self) -> list[OpenedLesson]:
        """Return the lessons opened on this profile, the last first."""
        columns = (LESSON.c.id, LESSON.c.title, LESSON.c.path, LESSON.c.opened_at)
        found = self._ask(select(*columns).order_by(LESSON.c.opened_at.desc(), LESSON.c.id))
        return [OpenedLesson(*row) for row in found]

    def close(self) -> None:
        """Leave the database in one file where there is room, and let others write."""
        if self._lock:
            # what cannot be moved now is safe in the -wal file until the next opening
            with suppress(sqlite3.OperationalError), closing(self._engine.raw_connection()) as raw:
                raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._engine.dispose()
        if self._lock:
            self._lock.release()
        self._lock = None

    def _ask(self, statement: Select[Any]) -> list[tuple[Any, ...]]:
        with in_words(self._path, "Progress cannot be read"), self._reader.begin() as connection:
            return [tuple(row) for row in connection.execute(statement)]
