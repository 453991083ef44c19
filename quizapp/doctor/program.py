"""Checks of what is installed: versions, the lessons and the fonts that ship."""

import platform
from collections.abc import Iterator
from pathlib import Path

from quizapp.doctor.model import Finding, Machine
from quizapp.errors import LessonError
from quizapp.lessons.reader import read_lesson
from quizapp.paths import resource, shelves, shipped_lesson
from quizapp.store.examining import sqlite_version
from quizapp.study.sentences import counted
from quizapp.version import BUILT, __version__

_OLDEST = (3, 27, 0)
"""The first SQLite that can write a backup of a database in use (VACUUM INTO)."""
_AGAIN = "Install quizapp again."
_FONTS = (
    *("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf"),
    *("NotoSansSC-Regular.ttf", "NotoSansSC-SemiBold.ttf"),
    *("OpenDyslexic-Regular.otf", "OpenDyslexic-Bold.otf"),
)
_SIGNS = {".otf": b"OTTO", ".ttf": b"\0\1\0\0"}
"""How a font's file begins."""


def versions(_machine: Machine) -> Iterator[Finding]:
    """Yield which program this is, on what."""
    yield Finding(
        "well",
        f"quizapp {__version__} of {BUILT}, Python {platform.python_version()} on"
        f" {platform.system()} {platform.release()}.",
    )


def sqlite(_machine: Machine) -> Iterator[Finding]:
    """Yield whether SQLite is as new as backups need it."""
    found = ".".join(map(str, sqlite_version()))
    if sqlite_version() >= _OLDEST:
        yield Finding("well", f"SQLite {found}.")
        return
    needed = ".".join(map(str, _OLDEST))
    remedy = f"Use a Python with SQLite {needed} or later."
    yield Finding("bad", f"SQLite {found} is too old for quizapp.", remedy, "old-sqlite")


def shipped(_machine: Machine) -> Iterator[Finding]:
    """Yield whether the lessons that ship are there and without errors."""
    found = [shipped_lesson(), *sorted(resource("content/samples").glob("*.md"))]
    faults = [fault for path in found if (fault := _lesson_fault(path))]
    for fault in faults:
        yield Finding("bad", fault, _AGAIN, "shipped-lesson")
    if not faults:
        yield Finding("well", f"{len(found)} lessons ship, and all can be used.")


def own_lessons(machine: Machine) -> Iterator[Finding]:
    """Yield which of a student's and a school's lessons have errors."""
    found = [path for shelf in shelves(machine.data)[:2] for path in sorted(shelf.glob("*.md"))]
    faults = {path: fault for path in found if (fault := _lesson_fault(path))}
    for path, fault in faults.items():
        yield Finding("look at it", fault, f"quizapp check {path} says what to mend.", "lesson")
    if not faults:
        yield Finding("well", f"{counted(len(found), 'lesson')} of your own or your school’s.")


def fonts(_machine: Machine) -> Iterator[Finding]:
    """Yield which of the fonts that ship are missing or damaged."""
    lost = [name for name in _FONTS if not _is_font(resource(f"assets/fonts/{name}"))]
    if not lost:
        yield Finding("well", f"{len(_FONTS)} fonts ship, and all are there.")
        return
    sentence = f"Fonts are missing or damaged: {', '.join(lost)}. The system’s are used instead."
    yield Finding("look at it", sentence, _AGAIN, "fonts")


def _is_font(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(4) == _SIGNS[path.suffix]
    except OSError:
        return False


def _lesson_fault(path: Path) -> str:
    """Return what is wrong with a lesson's file, "" where nothing is."""
    try:
        lesson = read_lesson(path)
    except LessonError as error:
        return f"{path.name}: {error}"
    serious = [one for one in lesson.problems if one.severity == "error"]
    if not serious:
        return ""
    return f"{path.name}: line {serious[0].line}: {serious[0].message.rstrip('.')}."
