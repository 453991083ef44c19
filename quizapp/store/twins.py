"""Whether a lesson to be opened is the one that was opened under its Id before, or a copy of it."""

from collections.abc import Collection, Sequence
from pathlib import Path

from quizapp.errors import LessonError, TwinError
from quizapp.language import tr
from quizapp.lessons.reading.front import bytes_of, is_there
from quizapp.lessons.shelves import id_of, ids_on, is_shipped, own_id, shelf_of
from quizapp.store.store import OpenedLesson, Store


def where(path: Path) -> str:
    """Return a file's full name as it can be stored: half of a surrogate pair is no sign."""
    return str(path.resolve()).encode("utf-8", "replace").decode("utf-8")


def check_twin(
    path: Path, raw: bytes, lesson: str, opened: Sequence[OpenedLesson], shelves: Sequence[Path]
) -> None:
    """Raise TwinError where a lesson was last opened from another file that is there and differs.

    Between shelves the better one simply wins.
    """
    last = next((one for one in opened if one.id == lesson), None)
    before = Path(last.path) if last else None
    if last is None or before is None or str(before) == where(path) or not is_there(before):
        return
    if _same(before, path) or _wins(path, before, shelves):
        return
    if id_of(before) == lesson and not _holds(before, raw):
        proposal = own_id(lesson, {one.id for one in opened} | ids_on(shelves))
        raise TwinError(path, before, lesson, proposal, last.title)


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
    return tr(
        "This lesson’s Id was “{before}” and is now “{id}”, so it begins afresh. To have your"
        " progress back, put “- Id: {before}” into its head.",
        before=before.id,
        id=lesson,
    )


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _wins(path: Path, other: Path, shelves: Sequence[Path]) -> bool:
    """Whether a file takes a lesson over unasked: from a lesser shelf, or with a newer program."""
    if is_shipped(path, shelves) and is_shipped(other, shelves):
        return True
    mine, theirs = shelf_of(path, shelves), shelf_of(other, shelves)
    return mine is not None and theirs is not None and mine < theirs


def _holds(path: Path, raw: bytes) -> bool:
    try:
        return bytes_of(path) == raw
    except LessonError:
        return False
