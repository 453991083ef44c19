"""The tables of today's version in SQL: what a new database begins with, and how their rows are asked for.

The same tables are the models in `tables`, and what the steps in `migrations` lead to; tests hold the
three in step. Here they are at hand without SQLAlchemy, whose import takes longer than a start may.
"""

import sqlite3
from collections.abc import Mapping
from contextlib import closing

HISTORY = ("0001", "0002", "0003", "0004")
"""The versions of the tables, oldest first, as in `migrations`."""

REVISING = "event IN ('undo', 'redo', 'knew')"
"""The rows that say what became of a screen."""
CHANGING = (
    "event IN ('reset', 'rename', 'suspend', 'unsuspend', 'bury', 'flag', 'unflag', 'set',"
    " 'joined')"
)
"""The rows that are no answers and that cards or what is wanted of them follow from."""
QUIZZING = "event IN ('quiz', 'quiz-end')"
"""The rows that begin a quiz or end one."""

TABLES = (
    """
CREATE TABLE log (
    number INTEGER NOT NULL, id BLOB NOT NULL, device BLOB NOT NULL, sequence INTEGER NOT NULL,
    event VARCHAR NOT NULL, screen BLOB NOT NULL, lesson VARCHAR NOT NULL, card VARCHAR NOT NULL,
    at INTEGER NOT NULL, "offset" INTEGER NOT NULL, day INTEGER NOT NULL, clock VARCHAR NOT NULL,
    form VARCHAR NOT NULL, variant INTEGER NOT NULL, seed INTEGER NOT NULL, generator INTEGER NOT NULL,
    options VARCHAR NOT NULL, response VARCHAR NOT NULL, verdict VARCHAR NOT NULL,
    hints INTEGER NOT NULL, rating INTEGER NOT NULL, took INTEGER NOT NULL, fact VARCHAR NOT NULL,
    payload VARCHAR NOT NULL, crc INTEGER NOT NULL,
    PRIMARY KEY (number)
)""",
    "CREATE UNIQUE INDEX log_id ON log (id)",
    "CREATE INDEX log_card ON log (lesson, card)",
    "CREATE INDEX log_day ON log (day)",
    "CREATE INDEX log_device ON log (device, sequence)",
    f"CREATE INDEX log_undo ON log (screen) WHERE {REVISING}",
    f"CREATE INDEX log_quiz ON log (lesson, number) WHERE {QUIZZING}",
    f"CREATE INDEX log_change ON log (lesson, card) WHERE {CHANGING}",
    """
CREATE TABLE state (
    lesson VARCHAR NOT NULL, card VARCHAR NOT NULL, stability FLOAT NOT NULL, difficulty FLOAT NOT NULL,
    first_day INTEGER NOT NULL, last_day INTEGER NOT NULL, due INTEGER NOT NULL, reviews INTEGER NOT NULL,
    lapses INTEGER NOT NULL, last_form VARCHAR NOT NULL, last_variant INTEGER NOT NULL,
    last_verdict VARCHAR NOT NULL, right_today BOOLEAN NOT NULL,
    PRIMARY KEY (lesson, card)
) WITHOUT ROWID""",
    """
CREATE TABLE tally (
    lesson VARCHAR NOT NULL, day INTEGER NOT NULL, form VARCHAR NOT NULL, bucket INTEGER NOT NULL,
    answers INTEGER NOT NULL, "right" INTEGER NOT NULL, predicted INTEGER NOT NULL, took INTEGER NOT NULL,
    PRIMARY KEY (lesson, day, form, bucket)
) WITHOUT ROWID""",
    """
CREATE TABLE known (
    lesson VARCHAR NOT NULL, card VARCHAR NOT NULL, fact VARCHAR NOT NULL, present BOOLEAN NOT NULL,
    PRIMARY KEY (lesson, card)
) WITHOUT ROWID""",
    """
CREATE TABLE cache (
    id INTEGER NOT NULL, policy INTEGER NOT NULL, retention FLOAT NOT NULL, rows INTEGER NOT NULL,
    PRIMARY KEY (id)
)""",
    """
CREATE TABLE lesson (
    id VARCHAR NOT NULL, path VARCHAR NOT NULL, title VARCHAR NOT NULL, opened_at INTEGER NOT NULL,
    PRIMARY KEY (id)
)""",
    """
CREATE TABLE profile (
    id BLOB NOT NULL, name VARCHAR NOT NULL, created INTEGER NOT NULL, device BLOB NOT NULL,
    PRIMARY KEY (id)
)""",
)
VERSION_TABLE = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
    " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)
"""The one table that Alembic keeps for itself."""

ALL_COLUMNS = (
    "SELECT m.name, c.name, c.type FROM sqlite_master m, pragma_table_info(m.name) c"
    " WHERE m.type = 'table'"
)


def _columns() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in TABLES:
            connection.execute(statement)
        for table, column, kind in connection.execute(ALL_COLUMNS):
            found.setdefault(table, {})[column] = kind
    return found


COLUMNS: Mapping[str, Mapping[str, str]] = _columns()
"""The columns of each table in their order, each with its type as SQLite has it."""


def names(table: str) -> str:
    """Return the columns of a table as SQL lists them: a later version may have more."""
    return ", ".join(f'"{name}"' for name in COLUMNS[table])


def insert(table: str, how: str = "INSERT") -> str:
    """Return the statement that puts a row into a table, all columns of it in their order."""
    marks = ", ".join("?" * len(COLUMNS[table]))
    return f"{how} INTO {table} ({names(table)}) VALUES ({marks})"


def create(connection: sqlite3.Connection) -> None:
    """Make the tables of today's version in a database that has none, as part of the caller's transaction."""
    for statement in (VERSION_TABLE, *TABLES):
        connection.execute(statement)
    connection.execute("INSERT INTO alembic_version VALUES (?)", (HISTORY[-1],))
