"""Makes a small database of each version of the tables; those of released versions never change.

`python -m tests.store.make_released 0005` makes the one of a new version, beside its migration.
"""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from quizapp.memory.log import LogRow
from quizapp.memory.uuid7 import uuid7
from quizapp.store.rows import pack
from quizapp.store.schema import begin

RELEASED = Path(__file__).with_name("released")
STUDENT = "0f8e3a52-53f7-4c3a-9d59-6a4d2b1f0c11"
DEVICE = "5d0b8f5e6d0c4c0e8f3f3a1d2b3c4d5e"
START, DAY = 1_790_000_000_000, 740_000


def released_rows() -> list[LogRow]:
    """Return the log that is in each of them."""
    return [_row(number) for number in range(1, 13)]


def make(version: str, path: Path) -> None:
    """Write the database of a version."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as empty:
        empty.execute("PRAGMA page_size=512")
        empty.execute("VACUUM")
    begin(path)
    config = Config()
    config.set_main_option("script_location", "quizapp.store:migrations")
    config.set_main_option("path_separator", "os")
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, version)
        for number, row in enumerate(released_rows(), 1):
            columns = pack(number, row)
            marks = ", ".join("?" * len(columns))
            connection.exec_driver_sql(f"INSERT INTO log VALUES ({marks})", columns)
        profile = (bytes.fromhex(STUDENT.replace("-", "")), "Anna", START, bytes.fromhex(DEVICE))
        connection.exec_driver_sql("INSERT INTO profile VALUES (?, ?, ?, ?)", profile)
        lesson = ("lesson", "/a/lesson.md", "A lesson", START)
        connection.exec_driver_sql("INSERT INTO lesson VALUES (?, ?, ?, ?)", lesson)
    engine.dispose()


def _row(number: int) -> LogRow:
    at = START + number * 60_000
    return LogRow(
        id=uuid7(at, bytes([number]) * 10),
        device=DEVICE,
        sequence=number,
        event="undo" if number == 12 else "answer",
        screen=uuid7(at, bytes([99 - (11 if number == 12 else number)]) * 10),
        lesson="lesson",
        card="" if number == 12 else f"card-{number % 4}/year",
        at=at,
        offset=60,
        day=DAY + number // 3,
        form="" if number == 12 else "typed",
        response="" if number == 12 else "1999",
        verdict="" if number == 12 else "right",
        fact="" if number == 12 else "n1:0123456789abcdef",
    )


if __name__ == "__main__":
    for wanted in sys.argv[1:]:
        make(wanted, RELEASED / f"{wanted}.sqlite3")
