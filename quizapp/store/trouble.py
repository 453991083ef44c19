"""Says in words what the database ran into, and what to do."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EDQUOT, EFBIG, ENOSPC
from pathlib import Path

from quizapp.errors import DamagedError, StoreError, UnwritableError
from quizapp.language import phrase, tr
from quizapp.store.profiles import DATABASE
from quizapp.store.rows import AlteredRowError

DOUBTED = "-check"
"""Is added to a database's name to name the file that says: check this one before it is used."""

UNREADABLE = (sqlite3.Error, UnicodeDecodeError)
"""What the driver raises of a damaged file: its own words may hold bytes of it."""

_CAUSES = {
    sqlite3.SQLITE_FULL: (phrase("the disk is full"), phrase("Free some space")),
    sqlite3.SQLITE_READONLY: (
        phrase("{file} cannot be written"),
        phrase("Make the file and its folder writable"),
    ),
    sqlite3.SQLITE_PERM: (
        phrase("{file} cannot be written"),
        phrase("Make the file and its folder writable"),
    ),
    sqlite3.SQLITE_BUSY: (phrase("another program is using {file}"), phrase("Close that program")),
    sqlite3.SQLITE_LOCKED: (
        phrase("another program is using {file}"),
        phrase("Close that program"),
    ),
    sqlite3.SQLITE_IOERR: (
        phrase("the disk failed on {file}"),
        phrase("Check that the disk is connected and sound"),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        phrase("{file} cannot be opened"),
        phrase("Check that its folder is there and writable"),
    ),
}
_NO_ROOM_TO_SHARE, _NOT_WRITTEN = (sqlite3.SQLITE_IOERR | (kind << 8) for kind in (19, 3))
"""SQLITE_IOERR_SHMSIZE and SQLITE_IOERR_WRITE, which not every driver names."""
_LEAST_ROOM = 65_536
_NO_ROOM = (ENOSPC, EDQUOT, EFBIG)
"""What a write meets on a full disk, or by a quota that is used up."""
_UNCLEAR = (sqlite3.SQLITE_IOERR, _NOT_WRITTEN)
_UNWRITABLE = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM)
_MENDED = phrase("Open quizapp again: what can be read is saved then, and the damaged file is kept")


@contextmanager
def in_words(file: Path, outcome: str) -> Iterator[None]:
    """Turn what the user can mend into a StoreError that begins with `outcome`; let a bug pass.

    DamagedError for a file that is not what was written: it is checked when it is opened next.
    """
    try:
        yield
    except AlteredRowError as error:
        what = tr("{file} is damaged: {what}", file=file, what=error)
        raise _doubted(file, outcome, what) from error
    except UnicodeDecodeError as error:  # by the driver, of what should be a text
        raise _doubted(file, outcome, tr("{file} is damaged", file=file)) from error
    except sqlite3.Error as error:
        code = _cause(getattr(error, "sqlite_errorcode", 0), file)
        if code == sqlite3.SQLITE_CORRUPT or (not code and "decode to UTF-8" in str(error)):
            raise _doubted(file, outcome, tr("{file} is damaged", file=file)) from error
        if code == sqlite3.SQLITE_NOTADB:
            raise not_ours(file, outcome) from error
        if code not in _CAUSES:
            raise
        what, remedy = (tr(part, file=file) for part in _CAUSES[code])
        kind = UnwritableError if code in _UNWRITABLE else StoreError
        raise kind(try_again(outcome, what, remedy)) from error


def try_again(outcome: str, what: str, remedy: str) -> str:
    """Return what did not work, why, and what to do before it is tried again."""
    return tr(
        "{outcome}: {what}. {remedy}, then try again.", outcome=outcome, what=what, remedy=remedy
    )


def _cause(code: int, file: Path) -> int:
    """Return the primary code that a result code of SQLite is told by."""
    # what processes share has no room: SQLite says of it only that its size cannot be set, or less
    if code == _NO_ROOM_TO_SHARE or (code in _UNCLEAR and _is_full(file)):
        return sqlite3.SQLITE_FULL
    return code & 0xFF


def _is_full(file: Path) -> bool:
    """Return whether there is less room beside a file than SQLite needs to open one."""
    from tempfile import TemporaryFile  # only now: a start needs none

    try:
        if shutil.disk_usage(file.parent).free < _LEAST_ROOM:
            return True
        with TemporaryFile(dir=file.parent) as tried:
            tried.write(bytes(_LEAST_ROOM))
    except OSError as error:
        return error.errno in _NO_ROOM
    return False


def damaged(file: Path, what: str) -> DamagedError:
    """Return the error that says what is wrong with a file."""
    return DamagedError(
        tr(
            "{file} is damaged: {what}. Nothing was changed. {remedy}.",
            file=file,
            what=what,
            remedy=tr(_MENDED),
        )
    )


def not_ours(file: Path, outcome: str) -> DamagedError:
    """Return the error for a file that is none of ours, or no longer looks like one."""
    return DamagedError(
        tr(
            "{outcome}: {file} is not a progress file of quizapp, or it is damaged. Nothing was changed."
            " {remedy}.",
            outcome=outcome,
            file=file,
            remedy=tr(_MENDED),
        )
    )


def doubt(file: Path) -> None:
    """Have a database checked, row by row, when it is opened next."""
    if file.name != DATABASE:
        return
    with suppress(OSError):  # where nothing can be written, nothing can be mended either
        mark = file.with_name(file.name + DOUBTED)
        mark.touch(mode=0o600)
        mark.write_bytes(b"!")


def _doubted(file: Path, outcome: str, what: str) -> DamagedError:
    doubt(file)
    return DamagedError(
        tr("{outcome}: {what}. {remedy}.", outcome=outcome, what=what, remedy=tr(_MENDED))
    )
