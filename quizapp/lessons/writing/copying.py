"""Copies a lesson into a student's own folder, where it can be edited and is used in place of the other."""

import os
from pathlib import Path

from quizapp.durable import sync, sync_file
from quizapp.errors import LessonError
from quizapp.language import tr
from quizapp.lessons.reading.front import bytes_of


def copy_lesson(path: Path, folder: Path) -> Path:
    """Return a copy of a lesson file in a folder, which is made where there is none; nothing is replaced.

    LessonError where it cannot be read or written; then nothing is left of it.
    """
    raw = bytes_of(path)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        copy = _claimed(path, folder)
        try:
            copy.write_bytes(raw)
            sync_file(copy)
        except BaseException:
            copy.unlink(missing_ok=True)
            raise
    except OSError as error:
        why = error.strerror or str(error)
        raise LessonError(
            tr(
                "{folder} cannot hold a copy: {why}. Make it writable, then try again.",
                folder=folder,
                why=why,
            )
        ) from error
    sync(folder)
    return copy


def _claimed(path: Path, folder: Path) -> Path:
    """Return a new empty file in the folder, of the lesson's name or with the next free number after it."""
    number = 1
    while True:
        name = path.name if number == 1 else f"{path.stem}-{number}{path.suffix}"
        try:
            os.close(os.open(folder / name, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644))
        except FileExistsError:
            number += 1
        else:
            return folder / name
