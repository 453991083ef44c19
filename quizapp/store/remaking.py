"""Makes a database anew from rows of the log: states, counts and what is known of cards follow from them."""

import sqlite3
import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from uuid import UUID, uuid4

from quizapp.memory.log import LogRow
from quizapp.memory.policy import Policy
from quizapp.store import cache, newest, schema
from quizapp.store.database import Database, connect, uri_of
from quizapp.store.merging import merge_into
from quizapp.store.newest import create, insert
from quizapp.store.salvage import OpenedRow, Profile

_ADD_PROFILE = insert("profile")
_ADD_LESSON = insert("lesson")


def new_profile(folder: str, name: str = "") -> Profile:
    """Return the row of a profile that begins now in a folder, on a device of its own."""
    try:
        profile = UUID(folder)
    except ValueError:
        profile = uuid4()
    return profile.bytes, name, time.time_ns() // 1_000_000, uuid4().bytes


def add_profile(connection: sqlite3.Connection, profile: Profile) -> None:
    """Say in a new database whose it is."""
    connection.execute(_ADD_PROFILE, profile)


def make(
    made: Path,
    profile: Profile,
    rows: Iterable[LogRow],
    lessons: Iterable[OpenedRow],
    policy: Policy,
) -> None:
    """Fill an empty file with a database of these rows, on a device of its own.

    Rows that were lost may have been carried to another machine: what comes now must not be taken
    for them there.
    """
    schema.begin(made)
    with closing(Database(made, "rw", network=True)) as database, database.writing() as connection:
        create(connection)
        add_profile(connection, (*profile[:3], uuid4().bytes))
        connection.executemany(_ADD_LESSON, lessons)
        merge_into(connection, rows, policy)
        if cache.is_stale(connection, policy):  # as it is where there were no rows
            cache.rebuild(connection, policy)


def make_from(made: Path, copy: Path, policy: Policy) -> None:
    """Fill an empty file with what a sound database holds, brought up to date, on a device of its own."""
    with closing(connect(copy, "ro")) as reader:
        reader.execute("VACUUM INTO ?", (uri_of(made),))
    with closing(Database(made, "rw", network=True)) as database:
        if schema.version_of(made) != newest.HISTORY[-1]:
            from quizapp.store.upgrading import upgrade  # with SQLAlchemy, which nothing else needs

            upgrade(database, made)
        with database.writing() as connection:
            connection.execute("UPDATE profile SET device = ?", (uuid4().bytes,))
            cache.rebuild(connection, policy)
