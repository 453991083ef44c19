"""A look at whose profile a database is, beside a writer too, whatever state the file is in."""

import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from quizapp.errors import StoreError
from quizapp.language import tr
from quizapp.store.database import connect
from quizapp.store.profiles import DATABASE
from quizapp.store.schema import version_of
from quizapp.store.trouble import in_words
from quizapp.study.students import Student

_WHOSE = "SELECT name, created FROM profile"
_LAST_USED = "SELECT coalesce(max(opened_at), 0) FROM lesson"
_ANSWERS = """
WITH taken AS (
    SELECT screen, event, row_number() OVER (
        PARTITION BY screen ORDER BY day DESC, at DESC, device DESC, sequence DESC, id DESC
    ) AS nth FROM log WHERE event IN ('undo', 'redo')
)
SELECT count(*) FROM log WHERE event IN ('answer', 'practice')
AND screen NOT IN (SELECT screen FROM taken WHERE nth = 1 AND event = 'undo')
"""
_JOINED = "SELECT DISTINCT json_extract(payload, '$.profile') FROM log WHERE event = 'joined'"


def look(folder: Path) -> Student:
    """Return whose profile is in a folder; what cannot be read is told as `trouble`, never raised."""
    path = folder / DATABASE
    try:
        if not path.exists():
            return Student(folder.name)
        if not path.stat().st_size:
            raise StoreError(
                tr("{file} is empty. A new one is begun when the student studies.", file=path)
            )
        seen = _seen(path)
    except StoreError as error:
        return replace(_glimpsed(path), trouble=str(error))
    except (sqlite3.Error, OSError) as error:
        return replace(
            _glimpsed(path), trouble=tr("{file} cannot be read: {reason}.", file=path, reason=error)
        )
    return seen


def ids_of(folder: Path) -> list[str]:
    """Return the ids of all profiles whose answers are in a folder, as 32 hex digits.

    They are its own and those that were joined to it, as far as they can be read.
    """
    found: set[str] = set()
    with suppress(ValueError):
        found.add(UUID(folder.name).hex)
    for question in ("SELECT lower(hex(id)) FROM profile", _JOINED):
        with (
            suppress(sqlite3.Error, OSError, ValueError),
            closing(connect(folder / DATABASE, "ro")) as reader,
        ):
            found |= {str(row[0]) for row in reader.execute(question)}
    return sorted(found)


def _seen(path: Path) -> Student:
    with in_words(path, tr("Progress cannot be read")):
        if version_of(path) is None:
            return Student(path.parent.name)
        with closing(connect(path, "ro")) as reader:
            name, created = reader.execute(_WHOSE).fetchone() or ("", 0)
            answers = _number(reader, _ANSWERS)
            last = _number(reader, _LAST_USED)
    return Student(path.parent.name, str(name), "", int(created), last, answers)


def _glimpsed(path: Path) -> Student:
    """Return what can be read all the same, as of a newer quizapp's file; else when it was written."""
    try:
        with closing(connect(path, "ro")) as reader:
            name, created = reader.execute(_WHOSE).fetchone()
            return Student(
                path.parent.name, str(name), "", int(created), _number(reader, _LAST_USED)
            )
    except (sqlite3.Error, OSError, TypeError, ValueError):
        return Student(path.parent.name, last_used=_written(path))


def _written(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns // 1_000_000
    except OSError:
        return 0


def _number(reader: sqlite3.Connection, question: str) -> int:
    found: Any = reader.execute(question).fetchone()
    return int(found[0])
