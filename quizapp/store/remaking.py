"""Makes a database anew from rows of the log: states, counts and what is known of cards follow from them."""

import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import Engine, insert
from sqlalchemy.dialects.sqlite import dialect

from quizapp.memory.log import LogRow
from quizapp.memory.policy import Policy
from quizapp.store import cache, schema
from quizapp.store.engine import connect, open_engine, uri_of
from quizapp.store.merging import merge_into
from quizapp.store.salvage import OpenedRow, Profile
from quizapp.store.tables import LESSON, PROFILE

_ADD_PROFILE = str(insert(PROFILE).compile(dialect=dialect()))
_ADD_LESSON = str(insert(LESSON).compile(dialect=dialect()))


def new_profile(folder: str, name: str = "") -> Profile:
    """Return the row of a profile that begins now in a folder, on a device of its own."""
    try:
        profile = UUID(folder)
    except ValueError:
        profile = uuid4()
    return profile.bytes, name, time.time_ns() // 1_000_000, uuid4().bytes


def add_profile(engine: Engine, profile: Profile) -> None:
    """Say in a new database whose it is."""
    with engine.begin() as connection:
        connection.exec_driver_sql(_ADD_PROFILE, profile)


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
    engine = open_engine(made, "rw", network=True)
    try:
        schema.upgrade(engine, made)
        add_profile(engine, (*profile[:3], uuid4().bytes))
        with engine.begin() as connection:
            opened = list(lessons)
            if opened:
                connection.exec_driver_sql(_ADD_LESSON, opened)
            merge_into(connection, rows, policy)
            if cache.is_stale(connection, policy):  # as it is where there were no rows
                cache.rebuild(connection, policy)
    finally:
        engine.dispose()


def make_from(made: Path, copy: Path, policy: Policy) -> None:
    """Fill an empty file with what a sound database holds, brought up to date, on a device of its own."""
    with closing(connect(copy, "ro")) as reader:
        reader.execute("VACUUM INTO ?", (uri_of(made),))
    engine = open_engine(made, "rw", network=True)
    try:
        if schema.version_of(made) != schema.HISTORY[-1]:
            schema.upgrade(engine, made)
        with engine.begin() as connection:
            connection.exec_driver_sql("UPDATE profile SET device = ?", (uuid4().bytes,))
            cache.rebuild(connection, policy)
    finally:
        engine.dispose()
