"""Opens a profile's database: made if missing, checked, mended, brought up to date, its states in step."""

import sqlite3
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.errors import DamagedError, StoreError
from quizapp.language import phrase, tr
from quizapp.memory.policy import Policy
from quizapp.store import cache, newest, schema
from quizapp.store.database import Database
from quizapp.store.network import on_network
from quizapp.store.profiles import move_aside, usable
from quizapp.store.replacing import finish, making
from quizapp.store.trouble import DOUBTED, in_words

if TYPE_CHECKING:
    from quizapp.store.recovery import AtHand

_ON_NETWORK = phrase(
    "Your progress is on a network disk. It is kept safe there, but saving is slower, and no other"
    " program can read it while this window is open."
)
_FINISHED = phrase(
    "Your progress file was just being replaced when quizapp was stopped. That is done now; the one"
    " before is kept as {file}."
)
_LOG_HEAD = 32


def writable(
    path: Path, policy: Policy, *, network: bool | None, at_hand: "AtHand | None" = None
) -> tuple[Database, list[str]]:
    """Return a database to write, and what the student should be told of it.

    A damaged one is mended, with what progress files `at_hand` hold too; without that it is left as
    it is, by DamagedError.
    """
    with in_words(path, tr("Progress cannot be opened")):
        with usable(path.parent):
            remote = on_network(path.parent) if network is None else network
            notices = [tr(_ON_NETWORK)] if remote else []
            aside = finish(path)
            notices += [tr(_FINISHED, file=aside)] if aside else []
        try:
            with in_words(path, tr("Progress cannot be opened")), usable(path.parent):
                notices += _begin_if_missing(path, mend=at_hand is not None)
                return _opened(path, policy, network=remote), notices
        except DamagedError:
            if at_hand is None:
                raise
        from quizapp.store.recovery import recover  # a sound database needs none

        with usable(path.parent):
            notices.append(recover(path, policy, at_hand))
            return _opened(path, policy, network=remote), notices


def readable(path: Path, policy: Policy) -> Database | None:
    """Return a database only to read; None where there is none."""
    with usable(path.parent):
        begun = path.exists() and path.stat().st_size
    version = schema.version_of(path) if begun else None
    if version is None:
        return None
    if version != newest.HISTORY[-1]:
        raise StoreError(
            tr("{file} is of an older quizapp. Open it in a window, then try again.", file=path)
        )
    with in_words(path, tr("Progress cannot be read")), ExitStack() as undo:
        database = Database(path, "ro")
        undo.callback(database.close)
        with database.reading() as connection:
            schema.check_tables(connection, path)
            if not _is_begun(connection):  # another program is just beginning it
                return None
            if cache.is_stale(connection, policy):
                cache.shadow(connection, policy)
        undo.pop_all()
    return database


def _is_begun(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM profile").fetchone() is not None


def _opened(path: Path, policy: Policy, *, network: bool) -> Database:
    schema.check_head(path)
    checked = schema.unclean(path)
    if checked:
        schema.check_soundness(path)
    version = schema.version_of(path)
    database = Database(path, "rw", network=network)
    try:
        _bring_up_to_date(database, path, version)
        with database.writing() as connection:
            stale = cache.is_stale(connection, policy)
        if stale and not checked and version is not None:
            database.close()  # on a network disk it has the file for itself
            schema.check_soundness(path)
            database = Database(path, "rw", network=network)
        if stale or checked:
            with database.writing() as connection:
                cache.rebuild(connection, policy)
        path.with_name(path.name + DOUBTED).unlink(missing_ok=True)
    except BaseException:
        database.close()
        raise
    return database


def _begin_if_missing(path: Path, *, mend: bool) -> list[str]:
    """Begin a database where there is none; an empty file is none, whatever lies beside it.

    DamagedError where there was one, and what it held is still in its log or in a backup, or may be
    in a progress file by which to `mend` it.
    """
    if path.exists() and path.stat().st_size:
        return []
    found = path.exists()
    if _leaves_something(path) or (found and mend):
        from quizapp.store.trouble import damaged

        raise damaged(path, tr("it is empty") if found else tr("it is missing"))
    aside = move_aside(path, "empty")
    with making(path) as made:  # one that is cut short leaves no empty file
        schema.begin(made)
        made.replace(path)
    if not found:
        return []
    return [
        tr(
            "The progress file was empty, so a new one was begun. The empty one was kept as {file}.",
            file=aside,
        )
    ]


def _leaves_something(path: Path) -> bool:
    from quizapp.store.backups import of_this_line

    log = path.with_name(f"{path.name}-wal")
    return bool(of_this_line(path.parent)) or (log.exists() and log.stat().st_size > _LOG_HEAD)


def _bring_up_to_date(database: Database, path: Path, version: str | None) -> None:
    if version not in (None, newest.HISTORY[-1]):
        from quizapp.store.upgrading import upgrade  # with SQLAlchemy, which nothing else needs

        _back_up_before(database, path)
        upgrade(database, path)
    with database.writing() as connection:
        if version is None:
            newest.create(connection)
        schema.check_tables(connection, path)
        if not _is_begun(connection):
            from quizapp.store.remaking import add_profile, new_profile

            add_profile(connection, new_profile(path.parent.name))


def _back_up_before(database: Database, path: Path) -> None:
    from quizapp.store import backups

    today = datetime.now(UTC).astimezone().date()
    try:
        backups.copy(database, path, today, f"-before-{newest.HISTORY[-1]}")
    except OSError as error:
        raise StoreError(
            tr(
                "{file} is of an older quizapp and was left as it is: no copy of it could be kept in"
                " {folder}: {reason}. Make room there, then try again.",
                file=path,
                folder=path.parent / backups.FOLDER,
                reason=error.strerror or error,
            )
        ) from error
    backups.rotate(path.parent, today)
