"""Saves a lesson file whole or not at all, and keeps what it said before."""

import contextlib
import hashlib
import os
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from errno import EACCES, EDQUOT, ENOSPC, EPERM, EROFS
from pathlib import Path

from quizapp.durable import sync
from quizapp.errors import LessonError
from quizapp.lessons.reading.decode import LARGEST, decode
from quizapp.lessons.writing.source import Source

KEPT = 10
"""How many versions of a file are kept."""

_STALE = 3_600

_REMEDIES = {
    ENOSPC: "Free some space",
    EDQUOT: "Free some space",
    EACCES: "Make the file and its folder writable",
    EPERM: "Make the file and its folder writable",
    EROFS: "Copy the file to a place that can be written",
}


def _utc() -> datetime:
    return datetime.now(UTC)


def save(
    path: Path, source: Source, text: str, versions: Path, clock: Callable[[], datetime] = _utc
) -> Path | None:
    """Write an edited text to its file; return where the version before is kept, None if nothing changed.

    LessonError where it could not be, or where the file is no longer what `source` was read from: it
    is then left as it stands.
    """
    return save_bytes(path, source.raw, source.encoded(text), versions, clock)


def save_bytes(
    path: Path, old: bytes, new: bytes, versions: Path, clock: Callable[[], datetime] = _utc
) -> Path | None:
    """Put the bytes of a lesson in place of the old ones, as `save` does."""
    if new == old:
        return None
    if len(new) > LARGEST:
        raise LessonError("The lesson would have more than 2 MB. Divide it into several lessons.")
    decode(new)
    with _in_words(f"{path} could not be saved", "The file is as it was. "):
        file = path.resolve(strict=True)
        _refuse_changed(path, file, old)
        with file.open("r+b"):
            pass  # a file that is not to be written is not to be replaced either
    folder = versions_of(file, versions)
    with _in_words(f"The version before could not be kept in {folder}", "Nothing was written. "):
        version = _keep(old, folder, file.suffix, clock())
    with _in_words(f"{path} could not be saved", "The file is as it was. "):
        _replace(path, file, old, new)
    for one in kept_versions(folder)[:-KEPT]:
        with contextlib.suppress(OSError):
            one.unlink()
    return version


def versions_of(file: Path, versions: Path) -> Path:
    """Return the folder of a file's versions: the file's name and a hash of where it is."""
    file = file.resolve()
    place = hashlib.sha256(os.fsencode(file)).hexdigest()[:12]
    return versions / f"{file.stem[:40]}-{place}"


def kept_versions(folder: Path) -> list[Path]:
    """Return the versions kept in a folder, the oldest first."""
    found = folder.iterdir() if folder.is_dir() else ()
    return sorted((one for one in found if re.match(r"\d{6}-", one.name)), key=lambda one: one.name)


def _keep(raw: bytes, folder: Path, suffix: str, at: datetime) -> Path:
    """Write a version, numbered after the last one; the one that says the same already will do."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    before = kept_versions(folder)
    if before and before[-1].read_bytes() == raw:
        return before[-1]
    number = int(before[-1].name[:6]) + 1 if before else 1
    version = folder / f"{number:06}-{at.astimezone(UTC):%Y-%m-%dT%H-%M-%SZ}{suffix}"
    made = Path(_written(raw, folder))
    try:
        made.replace(version)
    except OSError:
        made.unlink(missing_ok=True)
        raise
    sync(folder)
    return version


def _replace(path: Path, file: Path, old: bytes, new: bytes) -> None:
    """Put a new file in place of the old one, with its permissions."""
    made = Path(_written(new, file.parent))
    try:
        with contextlib.suppress(OSError, AttributeError):  # colleagues of its group keep the file
            os.chown(made, -1, file.stat().st_gid)
        with contextlib.suppress(OSError, AttributeError):  # only some may give a file away
            os.chown(made, file.stat().st_uid, -1)
        shutil.copymode(file, made)
        _refuse_changed(path, file, old)
        made.replace(file)
    except (OSError, LessonError):
        made.unlink(missing_ok=True)
        raise
    sync(file.parent)


def _written(raw: bytes, folder: Path) -> str:
    """Return the name of a new file in a folder that holds the bytes durably."""
    _sweep(folder)
    handle, name = tempfile.mkstemp(prefix=".quizapp-", suffix=".tmp", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    return name


def _sweep(folder: Path) -> None:
    """Take away what a save that was killed left in a folder; one still going on is not that old."""
    for left in folder.glob(".quizapp-*.tmp"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _STALE:
                left.unlink()


def _refuse_changed(path: Path, file: Path, old: bytes) -> None:
    if file.read_bytes() != old:
        raise LessonError(
            f"{path} was changed by another program meanwhile; nothing was written. Run it again."
        )


@contextlib.contextmanager
def _in_words(what: str, outcome: str) -> Iterator[None]:
    """Turn what the system refused into a LessonError that says what stands now, and what to do."""
    try:
        yield
    except FileNotFoundError:
        raise LessonError(
            f"{what}: the file or its folder is no longer there. Nothing was written."
        ) from None
    except OSError as error:
        number = error.errno or 0
        remedy = _REMEDIES.get(number, "Check that the disk is connected and sound")
        raise LessonError(
            f"{what}: {error.strerror or error}. {outcome}{remedy}, then try again."
        ) from error
