"""Goes back to a backup: what is there now is set aside, not lost."""

from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from quizapp.errors import DamagedError, StoreError
from quizapp.language import tr
from quizapp.memory.log import LogRow
from quizapp.memory.policy import Policy
from quizapp.store import schema
from quizapp.store.backups import backups_in
from quizapp.store.database import connect
from quizapp.store.lock import ProfileLock
from quizapp.store.profiles import DATABASE, prepare, usable
from quizapp.store.remaking import make_from
from quizapp.store.replacing import SET_ASIDE, finish, making, put_in_place
from quizapp.store.salvage import salvaged
from quizapp.store.trouble import UNREADABLE, in_words
from quizapp.store.whose import ASKED

_ASKED = "SELECT lower(hex(id)) FROM log WHERE event IN ('answer', 'practice')"


@dataclass(frozen=True, slots=True)
class Copy:
    """What one can go back to: a file, of which day, with how many answers, and how many came since.

    `why` says that it was set aside before, "" for a backup.
    """

    path: Path
    day: date
    answers: int
    since: int
    why: str


@dataclass(frozen=True, slots=True)
class Restored:
    """What is there now: of which day, how many answers; how many were set aside, and where."""

    day: date
    answers: int
    since: int
    aside: str


def copies(folder: Path) -> list[Copy]:
    """Return what a profile can go back to, the newest first; what cannot be read is left out."""
    now = _asked(folder / DATABASE) or frozenset()
    places = [(one.path, one.day, SET_ASIDE if one.set_aside else "") for one in backups_in(folder)]
    aside = sorted(folder.glob(f"{DATABASE}.{SET_ASIDE}*"), reverse=True)
    places += [(one, _day(one), SET_ASIDE) for one in aside if not _is_sidecar(one)]
    found = []
    for path, day, why in sorted(places, key=lambda place: place[1], reverse=True):
        asked = _asked(path)
        if asked is not None:
            found.append(Copy(path, day, len(asked), len(now - asked), why))
    return found


def restore(folder: Path, copy: Path, policy: Policy) -> Restored:
    """Put a backup in place of a profile's database, which is kept beside.

    LockedError where a window has it open, StoreError where the backup is damaged, of another student
    or from a newer quizapp: then nothing was changed.
    """
    prepare(folder)
    path = folder / DATABASE
    with usable(folder):
        lock = ProfileLock(folder)
    try:
        with in_words(copy, tr("The backup cannot be used")), usable(folder):
            finish(path)
            _check(folder, copy)
            then = _asked(copy) or frozenset()
            now = {row.id for row in _rows(path, folder.name) if row.event in ASKED}
            with making(path) as made:
                make_from(made, copy, policy)
            aside = put_in_place(made, path, SET_ASIDE)
    finally:
        lock.release()
    return Restored(_day(copy), len(then), len(now - then), aside)


def _rows(path: Path, student: str) -> list[LogRow]:
    return list(salvaged(path, student).rows.values())


def _check(folder: Path, copy: Path) -> None:
    if not copy.is_file() or not copy.stat().st_size:
        raise StoreError(tr("There is no backup {file}. Choose another one.", file=copy))
    if (folder / DATABASE).exists() and copy.samefile(folder / DATABASE):
        raise StoreError(tr("{file} is what is there already. Choose a backup.", file=copy))
    try:
        schema.check_head(copy)
        schema.check_soundness(copy)
        empty = schema.version_of(copy) is None
    except DamagedError as error:
        raise StoreError(
            tr("{file} is damaged too. Nothing was changed. Choose another one.", file=copy)
        ) from error
    if empty or _student(copy) not in (_student(folder / DATABASE), folder.name):
        raise StoreError(
            tr("{file} is of another student. Nothing was changed. Choose another one.", file=copy)
        )


def _student(path: Path) -> str:
    with (
        suppress(*UNREADABLE, OSError, TypeError, ValueError),
        closing(connect(path, "ro")) as reader,
    ):
        return str(UUID(bytes=reader.execute("SELECT id FROM profile").fetchone()[0]))
    return ""


def _asked(path: Path) -> frozenset[str] | None:
    """Return the ids of the answers in a database, None where it cannot be read."""
    with suppress(*UNREADABLE, OSError), closing(connect(path, "ro")) as reader:
        return frozenset(str(row[0]) for row in reader.execute(_ASKED))
    return None


def _is_sidecar(path: Path) -> bool:
    return path.name.endswith(("-wal", "-shm", "-journal"))


def _day(path: Path) -> date:
    """Return the day that a backup's name says, of another file the one when it was last written."""
    with suppress(ValueError):
        return date.fromisoformat(path.name[:10])
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone().date()
