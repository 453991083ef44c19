"""Where a profile's files are: a folder of its own, named by a UUID, which nobody else may read."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EACCES, ENOTDIR, EPERM, EROFS
from pathlib import Path

from quizapp.durable import sync
from quizapp.errors import StoreError, UnwritableError
from quizapp.language import tr

DATABASE = "progress.sqlite3"
SIDECARS = ("", "-wal", "-shm", "-journal")
"""What SQLite adds to a database's name to name the files that belong together."""

_UNWRITABLE = (EACCES, EPERM, EROFS)
_LEFT = ("-wal", "-journal", "-check")
_UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def profile_folders(data: Path) -> list[Path]:
    """Return the folders of the profiles under a data folder, by their UUIDs; none is opened."""
    profiles = data / "profiles"
    with usable(data):
        if data.exists() and not data.is_dir():
            raise NotADirectoryError(ENOTDIR, os.strerror(ENOTDIR))
        names = sorted(entry.name for entry in profiles.iterdir()) if profiles.exists() else []
    return [profiles / name for name in names if _UUID.fullmatch(name)]


def default_profile(data: Path) -> Path:
    """Return the folder of the only profile under a data folder, of several the one last used.

    Where there is none it is that of a new one, not yet made.
    """
    folders = profile_folders(data)
    if not folders:
        from uuid import uuid4  # as the next one, not needed where profiles are only counted

        return data / "profiles" / str(uuid4())
    if len(folders) == 1:
        return folders[0]
    from quizapp.store.looks import look

    seen = {folder: look(folder) for folder in folders}
    return max(folders, key=lambda one: (seen[one].last_used, -seen[one].created))


def prepare(folder: Path) -> None:
    """Make a profile's folder, durably and for its owner alone; StoreError where it cannot be made."""
    with usable(folder):
        if not folder.is_dir():
            made = [one for one in (folder, *folder.parents) if not one.exists()]
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for one in made:  # SQLite makes durable what is in the folder, not the folder
                sync(one.parent)


def cut_short(folder: Path) -> bool:
    """Return whether the last window on a profile was cut short, so that opening it takes a while."""
    left = (folder / (DATABASE + suffix) for suffix in _LEFT)
    try:
        return any(path.exists() and path.stat().st_size > 0 for path in left)
    except OSError:
        return False


@contextmanager
def usable(folder: Path) -> Iterator[None]:
    """Turn what the system says of a folder that cannot be used into a StoreError that names it."""
    try:
        yield
    except OSError as error:
        kind = UnwritableError if error.errno in _UNWRITABLE else StoreError
        raise kind(
            tr(
                "Progress cannot be kept in {folder}: {reason}. Make that folder writable, or choose"
                " another with --data-dir.",
                folder=folder,
                reason=error.strerror or error,
            )
        ) from error


def move_aside(path: Path, why: str) -> str:
    """Rename a database together with the files beside it; return its new name."""
    number, aside = 1, path.with_name(f"{path.name}.{why}")
    while any(aside.parent.glob(f"{aside.name}*")):
        number += 1
        aside = path.with_name(f"{path.name}.{why}-{number}")
    for suffix in reversed(SIDECARS):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(aside.with_name(aside.name + suffix))
    return aside.name
