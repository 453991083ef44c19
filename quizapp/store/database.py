"""Opens a database with the settings that keep an answer through a crash and a power cut."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

from quizapp.errors import StoreError
from quizapp.language import tr

APPLICATION_ID = 0x717A6170
"""Marks a file as ours: "qzap", at byte 68 of its header."""

_SETTINGS = ("foreign_keys=ON", "trusted_schema=OFF", "synchronous=FULL", "temp_store=MEMORY")
_PATIENCE = 3.0
"""Seconds that a database is waited for which another program reads, such as a virus scanner."""

Access = Literal["ro", "rw"]


class Database:
    """A database until `close`, over one `connection`, which begins no transaction by itself."""

    def __init__(self, path: Path, access: Access, *, network: bool = False) -> None:
        self.connection = connect(path, access, network=network)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give a transaction that has the write lock from its start: all of it is done, or nothing."""
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give a transaction without the write lock: what can no longer be written can still be read."""
        with self._transaction("BEGIN") as connection:
            yield connection

    def ask(self, question: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return the rows that answer a question in SQL."""
        return self.connection.execute(question, values).fetchall()

    def close(self) -> None:
        """Leave the file to others."""
        self.connection.close()

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        self.connection.execute(begin)
        try:
            yield self.connection
            self.connection.commit()
        except BaseException:
            self.connection.rollback()
            raise


def uri_of(path: Path) -> str:
    """Return a file as SQLite takes it, whatever signs are in its name."""
    uri = path.absolute().as_uri()
    if not uri.startswith("file:///"):  # to SQLite, a Windows share is part of the path
        uri = uri.replace("file:", "file://", 1)
    return uri


def connect(path: Path, access: Access, *, network: bool = False) -> sqlite3.Connection:
    """Return a connection that begins no transaction by itself; a read-only one takes no lock."""
    connection = sqlite3.connect(
        f"{uri_of(path)}?mode={access}", uri=True, isolation_level=None, timeout=_PATIENCE
    )
    try:
        if access == "rw":
            _journal(connection, path, network=network)
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return connection


def _journal(connection: sqlite3.Connection, path: Path, *, network: bool) -> None:
    """Set the journal: WAL, or on a network disk, where WAL is unsafe, a file one process holds."""
    if network:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
    wanted = "delete" if network else "wal"
    (got,) = connection.execute(f"PRAGMA journal_mode={wanted}").fetchone()
    if got != wanted:
        raise StoreError(
            tr(
                "Progress cannot be kept safely in {folder}: the disk does not allow it. Choose another"
                " folder with --data-dir.",
                folder=path.parent,
            )
        )
