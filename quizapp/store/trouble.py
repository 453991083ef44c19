"""Says in words what the database ran into, and what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from quizapp.errors import StoreError

_CAUSES = {
    sqlite3.SQLITE_FULL: ("the disk is full", "Free some space"),
    sqlite3.SQLITE_READONLY: ("{file} cannot be written", "Make the file and its folder writable"),
    sqlite3.SQLITE_PERM: ("{file} cannot be written", "Make the file and its folder writable"),
    sqlite3.SQLITE_BUSY: ("another program is using {file}", "Close that program"),
    sqlite3.SQLITE_LOCKED: ("another program is using {file}", "Close that program"),
    sqlite3.SQLITE_IOERR: (
        "the disk failed on {file}",
        "Check that the disk is connected and sound",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "{file} cannot be opened",
        "Check that its folder is there and writable",
    ),
    sqlite3.SQLITE_CORRUPT: ("{file} is damaged", "Keep a copy of it"),
    sqlite3.SQLITE_NOTADB: (
        "{file} is not a progress file of quizapp, or it is damaged",
        "Nothing was changed. Move the file elsewhere",
    ),
}


@contextmanager
def in_words(file: Path, outcome: str) -> Iterator[None]:
    """Turn what the user can mend into a StoreError that begins with `outcome`; let a bug pass."""
    try:
        yield
    except (sqlite3.Error, DBAPIError) as error:
        origin = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(origin, "sqlite_errorcode", 0) & 0xFF
        if code not in _CAUSES:
            raise
        raise trouble(code, file, outcome) from error


def trouble(code: int, file: Path, outcome: str) -> StoreError:
    """Return the error that says what one of SQLite's primary result codes means for a file."""
    what, remedy = (part.format(file=file) for part in _CAUSES[code])
    return StoreError(f"{outcome}: {what}. {remedy}, then try again.")
