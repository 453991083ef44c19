"""Which version a database is of, whether it is sound, and how it is brought up to date."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine, select
from sqlalchemy.dialects.sqlite import dialect

from quizapp.errors import NewerError, StoreError
from quizapp.store.engine import APPLICATION_ID, connect
from quizapp.store.rows import checksum
from quizapp.store.tables import LOG
from quizapp.store.trouble import in_words, trouble
from quizapp.version import __version__

HISTORY = ("0001", "0002", "0003", "0004")
"""The versions of the tables, oldest first, as in `migrations`."""

_UNREAD = "Progress cannot be read"
_ALL_ROWS = str(select(LOG).compile(dialect=dialect()))


def unclean(path: Path) -> bool:
    """Return whether the last writer was cut short, so that opening takes a while to check."""
    return any(_size(path.with_name(path.name + suffix)) for suffix in ("-wal", "-journal"))


def version_of(path: Path) -> str | None:
    """Return the version of a database's tables, None where there are none yet; change nothing.

    NewerError for one of a later quizapp, StoreError for a file that is not ours.
    """
    with in_words(path, _UNREAD), closing(connect(path, "ro")) as connection:
        _check_ours(connection, path)
        return _version(connection, path)


def check_soundness(path: Path) -> None:
    """Check pages and rows: a third of all flipped bits show in the rows' checksums only."""
    with in_words(path, _UNREAD), closing(_reader(path)) as connection:
        _check_ours(connection, path)
        (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if found != "ok":
            raise _damaged(path, found)
        if _version(connection, path) is None:
            return
        connection.text_factory = bytes
        for row in connection.execute(_ALL_ROWS):
            if checksum(row[:-1]) != row[-1]:
                raise _damaged(path, f"row {row[0]} of the log has changed since it was written")


def begin(path: Path) -> None:
    """Make a new database file that is ours, without tables; only its owner may read it."""
    path.touch(mode=0o600)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")


def upgrade(engine: Engine) -> None:
    """Bring the tables up to the newest version, in one transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    scripts = Path(__file__).parent / "migrations"
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _check_ours(connection: sqlite3.Connection, path: Path) -> None:
    # not by reading the file beside SQLite: closing it would drop all locks this process has on it
    (found,) = connection.execute("PRAGMA application_id").fetchone()
    if found != APPLICATION_ID:
        raise trouble(sqlite3.SQLITE_NOTADB, path, _UNREAD)


def _version(connection: sqlite3.Connection, path: Path) -> str | None:
    if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        return None
    try:
        (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except (TypeError, sqlite3.OperationalError) as error:
        raise _damaged(path, "it does not say which version it is of") from error
    if version not in HISTORY:
        raise NewerError(
            f"{path} was written by a newer quizapp: its format is {version}, and quizapp"
            f" {__version__} knows up to {HISTORY[-1]}. Please update quizapp. Nothing was changed."
        )
    return str(version)


def _reader(path: Path) -> sqlite3.Connection:
    """Return a connection that changes nothing, but for playing back a rollback journal."""
    if _size(path.with_name(path.name + "-journal")):
        return connect(path, "rw", network=True)
    return connect(path, "ro")


def _damaged(path: Path, what: str) -> StoreError:
    return StoreError(f"{path} is damaged: {what}. Nothing was changed; keep a copy of the file.")


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
