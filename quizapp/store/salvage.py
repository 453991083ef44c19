"""Reads from a damaged database all that is surely what was written."""

import re
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast
from uuid import UUID

from quizapp.errors import UsageError
from quizapp.memory.log import LogRow
from quizapp.store.database import connect
from quizapp.store.newest import COLUMNS
from quizapp.store.pages import Record, log_breaks_off, records
from quizapp.store.rows import ALL, AlteredRowError, unpack
from quizapp.store.trouble import UNREADABLE
from quizapp.study.students import clean_name

_BLOBS = frozenset((1, 2, 5))
_WIDTHS = frozenset(len(COLUMNS[table]) for table in ("log", "lesson", "profile", "cache"))
BEGINS = re.compile(rb"[\x1a-\x7f]\0,,")
"""How the head of a row of the log begins: its number is the table's own, two ids have 16 bytes each."""

_FROM = f"SELECT {ALL} FROM log NOT INDEXED ORDER BY number"
_ALL = (_FROM, f"{_FROM} DESC")
_COUNTS = (
    "SELECT rows FROM cache",
    "SELECT max(number) FROM (SELECT number FROM log INDEXED BY log_day WHERE day IS NOT NULL)",
    "SELECT max(number) FROM (SELECT number FROM log INDEXED BY log_id WHERE id IS NOT NULL)",
)

Profile = tuple[bytes, str, int, bytes]
OpenedRow = tuple[str, str, str, int]
"""A row of the table `lesson`: id, path, title, when it was opened."""


@dataclass(slots=True)
class Salvaged:
    """What a database surely held: rows of the log by id, whose it is, and the lessons opened.

    `numbers` are those of the rows in their table, `highest` the highest that was seen; `total` is how
    many there were, None if nobody knows.
    """

    rows: dict[str, LogRow] = field(default_factory=dict)
    numbers: set[int] = field(default_factory=set)
    profile: Profile | None = None
    lessons: dict[str, OpenedRow] = field(default_factory=dict)
    total: int | None = None
    highest: int = 0


def salvaged(path: Path, student: str) -> Salvaged:
    """Return what can be read of a database, in any state, of the student whose UUID is given."""
    found = Salvaged()
    for values in _by_sql(path):
        _take_row(found, values)
    found.profile = _profile(path, student)
    lessons = list(_read(path, "SELECT id, path, title, opened_at FROM lesson"))
    counts = [_number(path, question) for question in _COUNTS]
    found.total = _total(found, counts)
    logged = path.with_name(f"{path.name}-wal")
    if found.total is None or _lacks(found) or (logged.exists() and logged.stat().st_size):
        lessons += _from_pages(found, path, student, counts)
        found.total = None if log_breaks_off(path) else _total(found, counts)
    _take_lessons(found, lessons)
    return found


def _lacks(found: Salvaged) -> bool:
    return found.profile is None or len(found.numbers) != found.total


def _from_pages(found: Salvaged, path: Path, student: str, counts: list[int]) -> list[Record]:
    """Add what the pages hold that SQLite does not find, and return what may be lessons."""
    lessons = []
    for values in records(path, _WIDTHS, BEGINS):
        if len(values) == len(COLUMNS["log"]):
            _take_row(found, values)
        elif isinstance(values[2], float) and isinstance(values[3], int):
            counts.append(values[3])
        elif isinstance(values[1], bytes) and isinstance(values[3], bytes):
            found.profile = found.profile or _profile_of(values, student)
        else:
            lessons.append(values)
    return lessons


def _by_sql(path: Path) -> Iterator[Record]:
    """Yield the rows of the log from its beginning to where it cannot be read, and from its end."""
    for question in _ALL:
        with suppress(*UNREADABLE, OSError), closing(connect(path, "ro")) as reader:
            reader.text_factory = bytes
            yield from reader.execute(question)
            return


def _take_row(found: Salvaged, values: Record) -> None:
    """Add a row of the log if its checksum says that it is what was written."""
    if isinstance(values[0], int):
        found.highest = max(found.highest, values[0])
    with suppress(AlteredRowError, ValueError, TypeError, AttributeError):
        row = unpack(_with_texts(values))
        found.numbers.add(cast("int", values[0]))
        found.rows.setdefault(row.id, row)


def _with_texts(values: Record) -> list[Any]:
    return [
        one.decode() if isinstance(one, bytes) and at not in _BLOBS else one
        for at, one in enumerate(values)
    ]


def _profile(path: Path, student: str) -> Profile | None:
    rows = _read(path, "SELECT id, name, created, device FROM profile")
    return next(filter(None, (_profile_of(values, student) for values in rows)), None)


def _profile_of(values: Record, student: str) -> Profile | None:
    """Return the row of a profile if it is the student's, for it has no checksum."""
    profile, name, created, device = values
    with suppress(ValueError, UnicodeDecodeError, AttributeError, UsageError):
        text = cast("bytes", name).decode()
        sound = isinstance(created, int) and len(cast("bytes", device)) == 16
        if sound and profile == UUID(student).bytes and (not text or clean_name(text) == text):
            return cast("Profile", (profile, text, created, device))
    return None


def _take_lessons(found: Salvaged, lessons: list[Record]) -> None:
    """Add the lessons that the log knows, for their rows have no checksums."""
    known = {row.lesson for row in found.rows.values()}
    for values in lessons:
        with suppress(ValueError, AttributeError):
            lesson, path, title = (cast("bytes", one).decode() for one in values[:3])
            if lesson in known and isinstance(values[3], int):
                found.lessons.setdefault(lesson, (lesson, path, title, values[3]))


def _total(found: Salvaged, counts: list[int]) -> int | None:
    """Return how many rows the log had, where two of all that say so agree on the most."""
    said = [found.highest, *counts]
    most = max(said)
    return most if most and said.count(most) > 1 else None


def _number(path: Path, question: str) -> int:
    found = next(_read(path, question), (0,))[0]
    return found if isinstance(found, int) else 0


def _read(path: Path, question: str) -> Iterator[Record]:
    with suppress(*UNREADABLE, OSError), closing(connect(path, "ro")) as reader:
        reader.text_factory = bytes
        yield from reader.execute(question)
