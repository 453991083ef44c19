"""What a profile holds, read past the program, and whether that hangs together."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from quizapp.memory.policy import Policy, policy_of
from quizapp.memory.replay import replayed, standing_rows
from quizapp.store.profiles import DATABASE
from quizapp.store.rows import checksum
from quizapp.store.store import Store

Row = tuple[Any, ...]
_CONNECT = sqlite3.connect


def peek(folder: Path, question: str) -> list[Row]:
    """Return what a profile's database answers to a question, by a connection that only reads."""
    uri = f"{(folder / DATABASE).as_uri()}?mode=ro"
    with closing(_CONNECT(uri, uri=True)) as connection:
        return connection.execute(question).fetchall()


def logged(folder: Path, after: int = 0) -> dict[bytes, Row]:
    """Return the rows of the log by id, byte for byte as they are stored."""
    rows = peek(folder, f"SELECT * FROM log WHERE number > {after} ORDER BY number")
    return {row[1]: row for row in rows}


def unsound(folder: Path) -> Iterator[str]:
    """Yield what SQLite and the checksums say of a database that is not sound."""
    (found,) = peek(folder, "PRAGMA integrity_check")[0]
    if found != "ok":
        yield f"integrity_check: {found}"
    for row in logged(folder).values():
        if checksum(row[:-1]) != row[-1]:
            yield f"row {row[0]} has another checksum"


def out_of_step(store: Store) -> Iterator[str]:
    """Yield where the states and counts that are kept are not those of a replay of the log."""
    rows = store.rows()
    for lesson in sorted({row.lesson for row in rows} - {""}):
        policy = policy_of(standing_rows(store.changes(lesson)), lesson, Policy())
        found = replayed((row for row in rows if row.lesson == lesson), policy)
        states = {card: state for (_, card), state in found.states.items()}
        if store.states(lesson) != states:
            yield f"the states of {lesson} are not those of a replay"
        if {key: one for key, one in store.tally(lesson).items() if any(one)} != found.tally:
            yield f"the counts of {lesson} are not those of a replay"
