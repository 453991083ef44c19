"""Whether a lesson to be opened is the one that was opened under its Id before, or a copy of it."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Literal

from quizapp.errors import LessonError, TwinError
from quizapp.lessons.reading.front import bytes_of
from quizapp.lessons.shelves import id_of, own_id, shelf_of
from quizapp.store.store import OpenedLesson, Store

Twin = Literal["ask", "replace"]
"""What to do where another file has the lesson's Id."""


def where(path: Path) -> str:
    """Return a file's full name as it can be stored: half of a surrogate pair is no sign."""
    return str(path.resolve()).encode("utf-8", "replace").decode("utf-8")


def check_twin(
    path: Path, raw: bytes, lesson: str, opened: Sequence[OpenedLesson], shelves: Sequence[Path]
) -> None:
    """Raise TwinError where a lesson was last opened from another file that is there and differs.

    Between shelves the better one simply wins.
    """
    before = next((Path(one.path) for one in opened if one.id == lesson), None)
    if before is None or str(before) == where(path) or not before.is_file():
        return
    if before.samefile(path) or _wins(path, before, shelves):
        return
    if id_of(before) == lesson and not _holds(before, raw):
        proposal = own_id(lesson, {one.id for one in opened})
        raise TwinError(path, before, lesson, proposal)


def former_id(path: Path, lesson: str, cards: Collection[str], store: Store) -> str:
    """Return a sentence for a file whose lesson had another Id when it was last opened, else "".

    Half of its cards must have been in that one: a file may also hold quite another lesson by now.
    """
    opened = store.lessons()
    before = next((one for one in opened if one.path == where(path) and one.id != lesson), None)
    if before is None or any(one.id == lesson for one in opened):
        return ""
    if 2 * len(store.known(before.id).keys() & set(cards)) < len(cards):
        return ""
    return (
        f"This lesson's Id was “{before.id}” and is now “{lesson}”, so it begins afresh. To have your"
        f" progress back, put “- Id: {before.id}” into its head."
    )


def _wins(path: Path, other: Path, shelves: Sequence[Path]) -> bool:
    mine, theirs = shelf_of(path, shelves), shelf_of(other, shelves)
    return mine is not None and theirs is not None and mine < theirs


def _holds(path: Path, raw: bytes) -> bool:
    try:
        return bytes_of(path) == raw
    except LessonError:
        return False
