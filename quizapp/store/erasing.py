"""Erases a profile with all that is kept of it, also where the power fails half-way."""

import os
import re
import shutil
from pathlib import Path
from uuid import UUID

from quizapp.durable import sync
from quizapp.errors import StoreError
from quizapp.language import tr
from quizapp.store.erased import is_erased, note_erased
from quizapp.store.lock import ProfileLock
from quizapp.store.looks import ids_of
from quizapp.store.profiles import default_profile, profile_folders, usable

_HEX = "[0-9a-f]"
_HALF_WAY = re.compile(rf"erasing-{_HEX}{{8}}(?:-{_HEX}{{4}}){{3}}-{_HEX}{{12}}(?:-\d+)?")


def erase(folder: Path, data: Path) -> None:
    """Erase a profile's folder: database, backups and whatever else lies in it.

    LockedError where a window or command has it open, StoreError where it cannot be taken away; then
    nothing is gone. From the renaming on it is no profile any more: `finish` does what is left.
    """
    try:
        lock = ProfileLock(folder)
        if (
            os.name == "nt"
        ):  # there a file that is open keeps its folder where it is, which is as good
            lock.release()
        try:
            folder.rename(_free(folder.with_name(f"erasing-{folder.name}")))
        finally:
            lock.release()
    except OSError as error:
        raise StoreError(
            tr(
                "{folder} cannot be erased: {reason}. Close the programs that use it and make it"
                " writable, then try again. Nothing was erased.",
                folder=folder,
                reason=error.strerror or error,
            )
        ) from error
    sync(folder.parent)
    finish(data)


def finish(data: Path) -> None:
    """Note as erased, and take away, what was to be erased when the program was cut short."""
    for half in half_erased(data):
        ids = {UUID(half.name[8:44]).hex, *ids_of(half)}
        note_erased(data, ids - {UUID(one.name).hex for one in profile_folders(data)})
        try:
            shutil.rmtree(half)
        except OSError as error:
            raise StoreError(
                tr(
                    "Not all could be erased: {reason}. What is left is in {folder}; it will be tried"
                    " again the next time students are looked up.",
                    reason=error.strerror or error,
                    folder=half,
                )
            ) from error
        sync(half.parent)


def half_erased(data: Path) -> list[Path]:
    """Return the folders of profiles whose erasing was cut short."""
    profiles = data / "profiles"
    with usable(data):
        names = sorted(entry.name for entry in profiles.iterdir()) if profiles.is_dir() else []
    return [profiles / name for name in names if _HALF_WAY.fullmatch(name)]


def folder_to_open(data: Path, profile: Path | None) -> Path:
    """Return the folder of the chosen profile, or of the one by default; one that was erased is refused."""
    if profile is None:
        return default_profile(data)
    with usable(profile):
        there = profile.exists()
    if not there and is_erased(data, profile.name):
        raise StoreError(
            tr("This student was erased on this computer meanwhile. Choose another one.")
        )
    return profile


def _free(wanted: Path) -> Path:
    """Return a name that is not taken: that of an erasing before which could not be finished may be."""
    number, path = 1, wanted
    while path.exists():
        number += 1
        path = wanted.with_name(f"{wanted.name}-{number}")
    return path
