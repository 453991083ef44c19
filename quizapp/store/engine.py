"""Opens a database with the settings that keep an answer through a crash and a power cut."""

import sqlite3
from pathlib import Path
from typing import Literal

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from quizapp.errors import StoreError
from quizapp.language import tr

APPLICATION_ID = 0x717A6170
"""Marks a file as ours: "qzap", at byte 68 of its header."""

_SETTINGS = ("foreign_keys=ON", "trusted_schema=OFF", "synchronous=FULL", "temp_store=MEMORY")
_PATIENCE = 3.0
"""Seconds that a database is waited for which another program reads, such as a virus scanner."""

Access = Literal["ro", "rw"]


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


def open_engine(path: Path, access: Access, *, network: bool = False) -> Engine:
    """Return an engine of one connection, whose transactions take the write lock at their start.

    Those of `reading(engine)` take none, so that one can still read what can no longer be written.
    """
    only = connect(path, access, network=network)
    engine = create_engine("sqlite://", creator=lambda: only, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        reads = connection.get_execution_options().get("reads")
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

    return reading(engine) if access == "ro" else engine


def reading(engine: Engine) -> Engine:
    """Return the same engine for transactions that only read."""
    return engine.execution_options(reads=True)


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
