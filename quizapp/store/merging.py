"""Takes rows of another machine into the log: all that are not there yet, or none of them."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import uuid4

from quizapp.errors import ProgressFileError
from quizapp.language import Count, phrase, tr
from quizapp.memory.log import LogRow
from quizapp.memory.policy import Policy
from quizapp.store import cache
from quizapp.store.newest import insert
from quizapp.store.queries import ADD_ROW, DEVICE, KNOWN_CARDS, LAST_SEQUENCE
from quizapp.store.resting import known_with
from quizapp.store.rows import ALL, pack, unpack, unpack_known
from quizapp.store.whose import ASKED
from quizapp.study.sentences import joined

_ADD_KNOWN = insert("known")
_ADD_LESSON = insert("lesson", "INSERT OR IGNORE")
_BY_ID = f"SELECT {ALL} FROM log WHERE id = ?"
_OF_LESSON = f"SELECT {ALL} FROM log WHERE lesson = ?"
_TWICE = "SELECT 1 FROM log WHERE device = ? GROUP BY sequence HAVING count(*) > 1 LIMIT 1"
_TELLING = ("answer", "reset", "rename")


_NEW = phrase("{n} {n:answer|answers} of {lessons} {lessons:lesson|lessons} taken in.")
_NEW_AND_OLD = phrase(
    "{n} {n:answer|answers} of {lessons} {lessons:lesson|lessons} taken in; {present}"
    " {present:was|were} here already."
)
_HERE = (
    phrase("The file holds no answers"),
    phrase("The one answer was here already"),
    phrase("All {n} answers were here already"),
)


@dataclass(frozen=True, slots=True)
class Merged:
    """What came in: how many answers, of how many lessons, how many were here, and how many other rows."""

    answers: int
    lessons: int
    present: int
    others: int

    @property
    def said(self) -> str:
        """Say what came in, in a sentence."""
        if self.answers:
            lessons, present = Count(self.lessons), Count(self.present)
            said = _NEW_AND_OLD if self.present else _NEW
            return tr(said, "", self.answers, lessons=lessons, present=present)
        here = tr(_HERE[min(self.present, 2)], "", self.present)
        if not self.others:
            return joined(here)
        return tr(
            "{what}; {n} {n:change|changes} such as an answer taken back came in.",
            "",
            self.others,
            what=here,
        )


def merge_into(
    connection: sqlite3.Connection,
    rows: Iterable[LogRow],
    policy: Policy,
    own: LogRow | None = None,
    lessons: Iterable[tuple[str, str]] = (),
) -> Merged:
    """Add the rows that the log does not have, put states and what is known of cards right.

    `own` is a row of this device to be added besides, `lessons` are ids and titles. It is part of
    the caller's transaction, which ProgressFileError must end: two rows of one id say different things.
    """
    rows = _once(rows)
    added = _missing(connection, rows)
    # a quiz before its answers, whatever a clock said: what is left of it is read from there on
    added.sort(key=lambda row: (row.event != "quiz", row.order))
    _add(connection, added)
    device = _device(connection, added)
    if own:
        _add(
            connection, [replace(own, device=device.hex(), sequence=_last(connection, device) + 1)]
        )
    for lesson, title in lessons:
        connection.execute(_ADD_LESSON, (lesson, "", title, 0))
    _note(connection, added)
    if added or own:
        cache.rebuild(connection, policy)
    asked = [row for row in added if row.event in ASKED]
    return Merged(
        answers=len(asked),
        lessons=len({row.lesson for row in asked}),
        present=sum(row.event in ASKED for row in rows) - len(asked),
        others=len(added) - len(asked),
    )


def _once(rows: Iterable[LogRow]) -> list[LogRow]:
    found: dict[str, LogRow] = {}
    for row in rows:
        if found.setdefault(row.id, row) != row:
            raise _contradiction(row)
    return list(found.values())


def _missing(connection: sqlite3.Connection, rows: Iterable[LogRow]) -> list[LogRow]:
    """Return the rows that the log does not have yet."""
    found: list[LogRow] = []
    for row in rows:
        there = connection.execute(_BY_ID, (bytes.fromhex(row.id),)).fetchone()
        if there is None:
            found.append(row)
        elif unpack(there) != row:
            raise _contradiction(row)
    return found


def _contradiction(row: LogRow) -> ProgressFileError:
    return ProgressFileError(
        tr(
            "The progress file and the progress here say different things of one row (“{event}”, id"
            " {id}), so one of them was altered. Nothing was taken in. Export it anew on the other"
            " computer, then try again.",
            event=row.event,
            id=row.id,
        )
    )


def _add(connection: sqlite3.Connection, rows: Sequence[LogRow]) -> None:
    packed = [
        pack(number, row) for number, row in enumerate(rows, cache.last_number(connection) + 1)
    ]
    connection.executemany(ADD_ROW, packed)


def _device(connection: sqlite3.Connection, added: Sequence[LogRow]) -> bytes:
    """Return the device that this machine's rows are of from now on.

    Where a folder was copied, two machines wrote rows of one device under the same numbers. Both
    stay: replay orders them by id in the end. But this machine goes on as another device.
    """
    device = bytes(connection.execute(DEVICE).fetchone()[0])
    theirs = any(row.device == device.hex() for row in added)
    if theirs and connection.execute(_TWICE, (device,)).fetchone():
        device = uuid4().bytes
        connection.execute("UPDATE profile SET device = ?", (device,))
    return device


def _last(connection: sqlite3.Connection, device: bytes) -> int:
    return int(connection.execute(LAST_SEQUENCE, (device,)).fetchone()[0])


def _note(connection: sqlite3.Connection, added: Iterable[LogRow]) -> None:
    """Put right what is known of the cards of lessons that were opened here."""
    by_lesson: dict[str, list[LogRow]] = defaultdict(list)
    for row in added:
        if row.event in _TELLING:
            by_lesson[row.lesson].append(row)
    for lesson, theirs in by_lesson.items():
        noted = unpack_known(connection.execute(KNOWN_CARDS, (lesson,)))
        if not noted:
            continue  # opening it for the first time reads the log
        rows = list(map(unpack, connection.execute(_OF_LESSON, (lesson,))))
        known = known_with(noted, rows, theirs)
        if known != noted:
            connection.execute("DELETE FROM known WHERE lesson = ?", (lesson,))
            kept = [(lesson, card, one.fact, one.present) for card, one in known.items()]
            connection.executemany(_ADD_KNOWN, kept)
