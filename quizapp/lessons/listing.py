"""Which lessons there are to open: by the shelf they lie on, each by its head alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal

from quizapp.errors import LessonError, UnreadableError
from quizapp.lessons.model import Lesson
from quizapp.lessons.reading.front import Stamp, is_there, read_front, stamp_of
from quizapp.lessons.shelves import lessons_on

Shelf = Literal["own", "school", "shipped", "elsewhere"]

SHELVES: Final[tuple[Shelf, ...]] = ("own", "school", "shipped", "elsewhere")
"""The better first: of two files with one Id the one on the better shelf is used."""
_SAMPLES = "samples"


@dataclass(frozen=True, slots=True)
class Listed:
    """A file with a lesson in it, and on which shelf it lies.

    `front` is its title and head; where there is none, `error` says why, or the file is not `there` any
    more. `better` is the shelf with a file of the same Id that is used in its place, None for none.
    """

    path: Path
    shelf: Shelf
    front: Lesson | None = None
    error: LessonError | None = None
    there: bool = True
    better: Shelf | None = None


def listing(folders: Sequence[Path], elsewhere: Sequence[Path]) -> tuple[Listed, ...]:
    """Return the lessons on the shelves, the student's own first, then files opened from elsewhere."""
    own, school, shipped = folders
    places = zip(SHELVES, ([own], [school], [shipped, shipped / _SAMPLES]), strict=False)
    found = [
        _listed(path, shelf)
        for shelf, homes in places
        for home in homes
        for path in lessons_on(home)
        if not path.is_dir()
    ]
    on_shelves = {one.path.resolve() for one in found}
    found += [_listed(path, "elsewhere") for path in elsewhere if path.resolve() not in on_shelves]
    return tuple(_ranked(found))


def _listed(path: Path, shelf: Shelf) -> Listed:
    try:
        return Listed(path, shelf, _front(path, stamp_of(path)))
    except UnreadableError as error:
        return Listed(path, shelf, error=error, there=is_there(path))
    except LessonError as error:
        return Listed(path, shelf, error=error)


@lru_cache(maxsize=200)
def _front(path: Path, _stamp: Stamp | None) -> Lesson:
    """Return the front of a file, read again where the file is another."""
    return read_front(path)


def _ranked(found: Sequence[Listed]) -> Iterator[Listed]:
    """Yield the same, each with the better shelf that has its lesson too; a file elsewhere stands alone."""
    best: dict[str, Shelf] = {}
    for one in found:
        lesson = one.front.id if one.front else ""
        held = (
            best.setdefault(lesson, one.shelf) if lesson and one.shelf != "elsewhere" else one.shelf
        )
        yield replace(one, better=held if held != one.shelf else None)
