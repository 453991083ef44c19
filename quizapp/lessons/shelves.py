"""Which file a lesson is opened from: a student's own before the school's before the one that ships."""

from collections.abc import Sequence
from pathlib import Path

from quizapp.errors import LessonError
from quizapp.lessons.reading.front import is_there, read_front
from quizapp.paths import shelves, shipped_lesson

ENDINGS = (".md", ".txt")
"""How the names of lesson files end."""


def chosen_lesson(named: Path | None, data: Path) -> Path:
    """Return the lesson file that was named, else the shipped lesson's on the best shelf."""
    if named:
        return named
    shipped = shipped_lesson()
    *before, _ = shelves(data)
    present = [folder for folder in before if lessons_on(folder)]
    return (find_lesson(id_of(shipped), present) if present else None) or shipped


def find_lesson(wanted: str, folders: Sequence[Path]) -> Path | None:
    """Return the file that holds a lesson, from the first folder that has one; None where none has."""
    files = (path for folder in folders for path in lessons_on(folder))
    return next((path for path in files if is_there(path) and id_of(path) == wanted), None)


def ids_on(folders: Sequence[Path]) -> set[str]:
    """Return the Ids of the lessons in some folders."""
    return {id_of(path) for folder in folders for path in lessons_on(folder) if is_there(path)}


def is_shipped(path: Path, shelves: Sequence[Path]) -> bool:
    """Whether a lesson came with the program: with this one, or with another of its installations."""
    place = shelf_of(path, shelves)
    beside = path.with_name(shipped_lesson().name)
    return place == len(shelves) - 1 or (path.parent.name == "content" and is_there(beside))


def lessons_on(folder: Path) -> list[Path]:
    """Return the files in a folder that may be lessons; none where it cannot be looked into."""
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() in ENDINGS)
    except OSError:
        return []


def id_of(path: Path) -> str:
    """Return the Id in a lesson file's head, "" where it has none or cannot be read."""
    try:
        return read_front(path).id
    except LessonError:
        return ""


def shelf_of(path: Path, folders: Sequence[Path]) -> int | None:
    """Return the place of the folder that a file lies in directly, None where it is none of them."""
    home = path.resolve().parent
    return next((place for place, one in enumerate(folders) if one.resolve() == home), None)


def own_id(lesson: str, taken: set[str]) -> str:
    """Return a free Id for a lesson that was copied from another: rivers-2 after rivers."""
    stem, _, last = lesson.rpartition("-")
    numbered = stem and last.isdecimal() and len(last) < len("2016")
    stem, number = (stem, int(last)) if numbered else (lesson, 1)
    while f"{stem}-{number + 1}" in taken:
        number += 1
    return f"{stem}-{number + 1}"
