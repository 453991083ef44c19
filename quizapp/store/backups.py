"""Copies of a profile's database in a folder beside it: when one is made, and which are kept."""

import re
from collections.abc import Collection, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from quizapp.durable import sync, sync_file
from quizapp.errors import DamagedError, StoreError
from quizapp.language import tr
from quizapp.store.database import Database, connect, uri_of
from quizapp.store.queries import LAST_NUMBER
from quizapp.store.schema import check_soundness
from quizapp.store.trouble import UNREADABLE, damaged, doubt, in_words

FOLDER = "backups"
DAILY, WEEKLY, MONTHLY = 7, 4, 6
_MANY = 100
"""From so many new rows on, a backup of the same day is made again: a clock may stand still."""

_NAME = re.compile(r"(\d{4}-\d\d-\d\d)(-before-\d{4})?(-set-aside(?:-\d+)?)?\.sqlite3")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the database as it was on a day; one that is set aside is not gone on with."""

    path: Path
    day: date
    set_aside: bool


def backups_in(folder: Path) -> list[Backup]:
    """Return the backups of a profile's folder, the newest first."""
    place, found = folder / FOLDER, []
    with suppress(OSError):
        for path in place.iterdir():
            match = _NAME.fullmatch(path.name)
            if match and (day := _day(match[1])):
                found.append(Backup(path, day, bool(match[3])))
    return sorted(found, key=lambda one: (one.day, one.path.name), reverse=True)


def kept(days: Iterable[date]) -> set[date]:
    """Return the days whose backups are kept: 7 days, the last days of 4 weeks and of 6 months.

    Days without a backup do not count, so that nothing is lost by not studying.
    """
    newest = sorted(set(days), reverse=True)
    weeks = {day.isocalendar()[:2]: day for day in reversed(newest)}
    months = {(day.year, day.month): day for day in reversed(newest)}
    lasts = [sorted(last.values(), reverse=True) for last in (weeks, months)]
    return {*newest[:DAILY], *lasts[0][:WEEKLY], *lasts[1][:MONTHLY]}


def back_up(database: Database, path: Path, day: date) -> str:
    """Make a backup if there is something new and none of this day; return why it could not be, or "".

    Nothing of the database is changed. One that turns out to be damaged is checked at its next opening.
    """
    try:
        with in_words(path, tr("No backup was made")):
            if _is_due(database, path.parent, day):
                copy(database, path, day)
                rotate(path.parent, day)
    except StoreError as error:
        return str(error)
    except OSError as error:
        return tr(
            "No backup was made: {reason}. Make room for it in {folder}. Your answers are saved all"
            " the same.",
            reason=error.strerror or error,
            folder=path.parent / FOLDER,
        )
    return ""


def copy(database: Database, path: Path, day: date, mark: str = "") -> Path:
    """Return a new backup, checked and durable; one of the same name is replaced.

    DamagedError where the database is not sound: then the one before stays.
    """
    folder = path.parent / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    made = folder / ".making.sqlite3"
    made.unlink(missing_ok=True)
    made.touch(mode=0o600)
    try:
        _check_indexes(database, path)
        database.connection.execute("VACUUM INTO ?", (uri_of(made),))
        _check(made, path)
        sync_file(made)
        backup = folder / f"{day.isoformat()}{mark}.sqlite3"
        made.replace(backup)
    finally:
        made.unlink(missing_ok=True)
    sync(folder)
    return backup


def rotate(folder: Path, today: date) -> None:
    """Take away the backups of days that are not kept; those of the future stay, as a clock may be wrong."""
    there = [one for one in backups_in(folder) if not one.set_aside and one.day <= today]
    days = kept(one.day for one in there)
    for one in there:
        if one.day not in days:
            with suppress(OSError):
                one.path.unlink()


def set_aside(folder: Path, chosen: Path) -> None:
    """Set aside the backups with rows that a database has not: it goes on without them."""
    rows = _ids(chosen)
    for one in backups_in(folder):
        if not one.set_aside and not _ids(one.path) <= rows:
            one.path.replace(_free(one.path))
    sync(folder / FOLDER)


def rows_of(path: Path) -> int:
    """Return how many rows the log of a database has, -1 where that cannot be read."""
    with suppress(*UNREADABLE, OSError), closing(connect(path, "ro")) as reader:
        return int(reader.execute(LAST_NUMBER).fetchone()[0])
    return -1


def _ids(path: Path) -> set[bytes]:
    found: set[bytes] = set()
    with suppress(*UNREADABLE, OSError), closing(connect(path, "ro")) as reader:
        found.update(row[0] for row in reader.execute("SELECT id FROM log"))
    return found


def of_this_line(folder: Path) -> list[Path]:
    """Return the backups that the progress has gone on from, what holds the most first."""
    there = [one.path for one in backups_in(folder) if not one.set_aside]
    return sorted(there, key=rows_of, reverse=True)


def _is_due(database: Database, folder: Path, day: date) -> bool:
    rows = int(database.connection.execute(LAST_NUMBER).fetchone()[0])
    there: Collection[Backup] = [one for one in backups_in(folder) if not one.set_aside]
    most = max((rows_of(one.path) for one in there), default=0)
    today = any(one.day == day for one in there)
    return rows > most and (not today or rows >= most + _MANY)


def _check_indexes(database: Database, path: Path) -> None:
    """Look at what a copy has anew: the indexes, by which rows are found."""
    (found,) = database.connection.execute("PRAGMA integrity_check(1)").fetchone()
    if found != "ok":
        doubt(path)
        raise damaged(path, found)


def _check(made: Path, path: Path) -> None:
    try:
        check_soundness(made, thorough=False)
    except DamagedError as error:
        doubt(path)
        raise damaged(path, tr("a copy of it is not sound")) from error


def _free(path: Path) -> Path:
    number, aside = 1, path.with_name(f"{path.stem}-set-aside.sqlite3")
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.stem}-set-aside-{number}.sqlite3")
    return aside


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
