"""Where in SQLite's work a child is killed: at a step of its machine inside a transaction, or in a commit."""

import os
import signal
import sqlite3
from collections.abc import Callable
from typing import Any

_CONNECT = sqlite3.connect


def watch(on_step: Callable[[], None] | None, on_statement: Callable[[str], None]) -> None:
    """Call back at each step of SQLite's machine and each statement, of all connections from now on."""

    def connect(*args: Any, **options: Any) -> sqlite3.Connection:
        connection = _CONNECT(*args, **options)
        connection.set_trace_callback(on_statement)
        if on_step:
            connection.set_progress_handler(on_step, 1)
        return connection

    sqlite3.connect = connect  # type: ignore[assignment]


def die() -> None:
    """Kill this process."""
    os.kill(os.getpid(), signal.SIGKILL)


class StepsOfTransactions:
    """Kills the process at a step inside its transactions that write; `armed` says whether steps count."""

    def __init__(self, step: int) -> None:
        self._left, self._writes, self.armed = step, False, False
        watch(self._step, self._statement)

    def _step(self) -> None:
        if self._writes and self.armed:
            self._left -= 1
            if self._left < 0:
                die()

    def _statement(self, statement: str) -> None:
        if statement.startswith("BEGIN IMMEDIATE"):
            self._writes = True
        elif statement.startswith(("COMMIT", "ROLLBACK")):
            self._writes = False


def tell_commits(tell: Callable[..., None]) -> None:
    """Tell each time a transaction that writes is about to be committed."""
    writes = False

    def statement(text: str) -> None:
        nonlocal writes
        if text.startswith("BEGIN"):
            writes = text.startswith("BEGIN IMMEDIATE")
        elif text.startswith("COMMIT") and writes:
            tell("commit")

    watch(None, statement)


class StepsOfOpening:
    """Counts the steps of SQLite's machine while a database is opened, and kills the process at one of them.

    `ranges` says from which step to which a backup was made, and each version of the tables.
    """

    def __init__(self, kill_at: int | None = None) -> None:
        self.ranges: dict[str, tuple[int, int]] = {}
        self._steps, self._kill_at, self._since = 0, kill_at, 0
        self._copies = self._migrates = False
        watch(self._step, self._statement)

    def _step(self) -> None:
        self._steps += 1
        if self._steps == self._kill_at:
            die()

    def _statement(self, statement: str) -> None:
        if self._copies:
            self._ends("backup")
            self._copies = False
        if statement.startswith("VACUUM INTO"):
            self._copies, self._since = True, self._steps
        elif statement.startswith("BEGIN IMMEDIATE"):
            self._migrates, self._since = True, self._steps
        elif statement.startswith(("COMMIT", "ROLLBACK")):
            self._migrates = False
        elif self._migrates and statement.startswith(_VERSION):
            self._ends(statement.split("'")[1])

    def _ends(self, name: str) -> None:
        self.ranges[name] = (self._since, self._steps)
        self._since = self._steps


_VERSION = ("UPDATE alembic_version", "INSERT INTO alembic_version")
