"""Which version a database is of, and whether it is sound."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from quizapp.errors import NewerError
from quizapp.language import phrase, tr
from quizapp.store import newest
from quizapp.store.database import APPLICATION_ID, connect
from quizapp.store.header import fault
from quizapp.store.newest import ALL_COLUMNS, COLUMNS
from quizapp.store.pages import log_breaks_off
from quizapp.store.rows import ALL, check_row
from quizapp.store.trouble import DOUBTED, damaged, in_words, not_ours
from quizapp.version import __version__

_UNREAD = phrase("Progress cannot be read")
_OTHERS = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'log'"
_ALL_ROWS = f"SELECT {ALL} FROM log"


def unclean(path: Path) -> bool:
    """Return whether the last writer was cut short or met damage: opening takes a while to check."""
    return any(_size(path.with_name(path.name + one)) for one in ("-wal", "-journal", DOUBTED))


def check_head(path: Path) -> None:
    """Raise DamagedError where the head of a file says so; nobody may have it open."""
    alone = not any(_size(path.with_name(path.name + one)) for one in ("-wal", "-journal"))
    if what := fault(path, alone=alone):
        raise damaged(path, what)


def version_of(path: Path) -> str | None:
    """Return the version of a database's tables, None where there are none yet; change nothing.

    NewerError for one of a later quizapp, DamagedError for a file that is not ours.
    """
    with in_words(path, tr(_UNREAD)), closing(connect(path, "ro")) as connection:
        _check_ours(connection, path)
        return _version(connection, path)


def check_soundness(path: Path, *, thorough: bool = True) -> None:
    """Check pages and rows: a third of all flipped bits show in the rows' checksums only.

    A copy just made needs no thorough check of what its indexes say. Nobody may have it open.
    """
    check = "integrity_check" if thorough else "quick_check"
    with in_words(path, tr(_UNREAD)), closing(_reader(path)) as connection:
        _check_ours(connection, path)
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        (found,) = connection.execute(f"PRAGMA {check}(1)").fetchone()
        if found != "ok":
            raise damaged(path, found)
        if _version(connection, path) is not None:
            connection.text_factory = str
            _check_texts(connection)
            for row in connection.execute(_ALL_ROWS):
                check_row(row)
    if log_breaks_off(path):
        raise damaged(path, tr("its write-ahead log has changed since it was written"))


def _check_texts(connection: sqlite3.Connection) -> None:
    """Read all that has no checksums: a text that is none shows by that."""
    for (table,) in connection.execute(_OTHERS).fetchall():
        for _ in connection.execute(f'SELECT * FROM "{table}"'):
            pass


def begin(path: Path) -> None:
    """Make a new database file that is ours, without tables; only its owner may read it."""
    path.touch(mode=0o600)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")


def check_tables(connection: sqlite3.Connection, path: Path) -> None:
    """Raise DamagedError where a database of today's version has not its tables and columns.

    The type of a column decides how what is written is kept: a year as a text, or as a number.
    """
    found = set(connection.execute(ALL_COLUMNS))
    wanted = {(table, *one) for table, columns in COLUMNS.items() for one in columns.items()}
    if not wanted <= found:
        raise damaged(path, tr("its tables are not those of its version"))


def _check_ours(connection: sqlite3.Connection, path: Path) -> None:
    # not by reading the file beside SQLite: closing it would drop all locks this process has on it
    (found,) = connection.execute("PRAGMA application_id").fetchone()
    if found != APPLICATION_ID:
        raise not_ours(path, tr(_UNREAD))


def _version(connection: sqlite3.Connection, path: Path) -> str | None:
    if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        return None
    try:
        (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except (TypeError, sqlite3.OperationalError) as error:
        if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) != sqlite3.SQLITE_ERROR:
            raise  # as where another program has it
        raise damaged(path, tr("it does not say which version it is of")) from error
    if version in newest.HISTORY:
        return str(version)
    if not re.fullmatch(r"\d{4}", str(version)) or version < newest.HISTORY[-1]:
        raise damaged(path, tr("it does not say which version it is of"))
    raise NewerError(
        tr(
            "{file} was written by a newer quizapp: its format is {format}, and quizapp {program} knows"
            " up to {known}. Please update quizapp. Nothing was changed.",
            file=path,
            format=version,
            program=__version__,
            known=newest.HISTORY[-1],
        )
    )


def _reader(path: Path) -> sqlite3.Connection:
    """Return a connection that changes nothing, but for playing back a rollback journal."""
    if _size(path.with_name(path.name + "-journal")):
        return connect(path, "rw", network=True)
    return connect(path, "ro")


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
