"""Opens a profile's database: made if missing, checked, brought up to date, its states in step."""

import time
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import Connection, Engine, insert
from sqlalchemy.dialects.sqlite import dialect

from quizapp.errors import StoreError
from quizapp.memory.policy import Policy
from quizapp.store import cache, schema
from quizapp.store.engine import open_engine
from quizapp.store.network import on_network
from quizapp.store.profiles import move_aside, usable
from quizapp.store.tables import PROFILE
from quizapp.store.trouble import in_words

_ADD_PROFILE = str(insert(PROFILE).compile(dialect=dialect()))
_ON_NETWORK = (
    "Your progress is on a network disk. It is kept safe there, but saving is slower, and no other"
    " program can read it while this window is open."
)


def writable(path: Path, policy: Policy, *, network: bool | None) -> tuple[Engine, list[str]]:
    """Return an engine that writes a database, and what the student should be told of it."""
    with in_words(path, "Progress cannot be opened"):
        with usable(path.parent):
            remote = on_network(path.parent) if network is None else network
            notices = [_ON_NETWORK] if remote else []
            notices += _begin_if_missing(path)
        unclean = schema.unclean(path)
        if unclean:
            schema.check_soundness(path)
        version = schema.version_of(path)
        engine = open_engine(path, "rw", network=remote)
        try:
            _bring_up_to_date(engine, path, version)
            with engine.begin() as connection:
                if unclean or cache.is_stale(connection, policy):
                    cache.rebuild(connection, policy)
        except BaseException:
            engine.dispose()
            raise
    return engine, notices


def readable(path: Path, policy: Policy) -> Engine | None:
    """Return an engine that only reads a database; None where there is none."""
    with usable(path.parent):
        begun = path.exists() and path.stat().st_size
    version = schema.version_of(path) if begun else None
    if version is None:
        return None
    if version != schema.HISTORY[-1]:
        raise StoreError(f"{path} is of an older quizapp. Open it in a window, then try again.")
    engine = open_engine(path, "ro")
    try:
        with in_words(path, "Progress cannot be read"), engine.begin() as connection:
            made = connection.exec_driver_sql("SELECT 1 FROM profile").first() is not None
            if made and cache.is_stale(connection, policy):
                cache.shadow(connection, policy)
    except BaseException:
        engine.dispose()
        raise
    if not made:  # another program is just beginning it
        engine.dispose()
        return None
    return engine


def _begin_if_missing(path: Path) -> list[str]:
    """Begin a database where there is none; an empty file is none, whatever lies beside it."""
    if path.exists() and path.stat().st_size:
        return []
    found = path.exists()
    aside = move_aside(path, "empty")
    schema.begin(path)
    if not found:
        return []
    return [
        f"The progress file was empty, so a new one was begun. The empty one was kept as {aside}."
    ]


def _bring_up_to_date(engine: Engine, path: Path, version: str | None) -> None:
    if version != schema.HISTORY[-1]:
        schema.upgrade(engine)
    with engine.begin() as connection:
        if connection.exec_driver_sql("SELECT 1 FROM profile").first() is None:
            _add_profile(connection, path.parent.name)


def _add_profile(connection: Connection, folder: str) -> None:
    try:
        profile = UUID(folder)
    except ValueError:
        profile = uuid4()
    row = (profile.bytes, "", time.time_ns() // 1_000_000, uuid4().bytes)
    connection.exec_driver_sql(_ADD_PROFILE, row)
