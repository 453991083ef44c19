"""What a window remembers of a student from one start to the next; nothing of it is progress."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from quizapp.store.profiles import DATABASE

FILE = "window.json"
KEPT = 10
"""How many lessons are remembered."""


@dataclass(frozen=True, slots=True)
class Recent:
    """A lesson's file, with the title and the Id that it had when it was opened."""

    path: Path
    title: str
    lesson: str = ""


@dataclass(frozen=True, slots=True)
class Remembered:
    """The lessons opened last, the last first, and whether the welcome was read and closed."""

    recent: tuple[Recent, ...] = ()
    welcomed: bool = False

    def with_opened(self, path: Path, title: str, lesson: str = "") -> "Remembered":
        """Return the same with a lesson opened now."""
        others = (one for one in self.recent if one.path != path)
        return replace(self, recent=(Recent(path, title, lesson), *others)[:KEPT])

    def without(self, path: Path) -> "Remembered":
        """Return the same without a lesson."""
        return replace(self, recent=tuple(one for one in self.recent if one.path != path))


def remembered(profile: Path) -> Remembered:
    """Return what is remembered of the student in a profile's folder; a file that is damaged says nothing."""
    try:
        found = json.loads((profile / FILE).read_bytes())
    except (OSError, ValueError, RecursionError):
        return Remembered()
    if not isinstance(found, dict):
        return Remembered()
    listed = found.get("recent")
    recent = (_recent(one) for one in (listed if isinstance(listed, list) else ()))
    return Remembered(
        tuple(one for one in recent if one)[:KEPT], welcomed=found.get("welcomed") is True
    )


def exported_window(profile: Path) -> dict[str, object]:
    """Return what is remembered of a student, to be exported; nothing where nothing is."""
    found = remembered(profile)
    if found == Remembered():
        return {}
    readable = [replace(one, path=Path(_utf8(str(one.path)))) for one in found.recent]
    return {"window": _document(replace(found, recent=tuple(readable)))}


def remember(profile: Path, what: Remembered) -> None:
    """Remember this of a student, in place of what was; where it cannot be written, nothing is lost by it."""
    from quizapp.store.files import write_whole  # nothing is written before the first frame

    text = json.dumps(_document(what), indent=1)
    if remembered(profile) != what and profile.is_dir():
        with suppress(OSError):  # a window says what matters of a disk where progress is written
            write_whole(profile / FILE, (text, "\n"))


def is_new(profile: Path) -> bool:
    """Whether a student has no progress yet, as far as files say without being opened."""
    return not (profile / DATABASE).exists()


def _utf8(name: str) -> str:
    """Return a file's name as it can be read: half of a surrogate pair is no sign."""
    return name.encode("utf-8", "replace").decode("utf-8")


def _document(what: Remembered) -> dict[str, object]:
    recent = [
        {"path": str(one.path), "title": one.title, "lesson": one.lesson} for one in what.recent
    ]
    return {"recent": recent, "welcomed": what.welcomed}


def _recent(found: Mapping[str, Any]) -> Recent | None:
    if not isinstance(found, dict):
        return None
    words = [found.get(name, "") for name in ("path", "title", "lesson")]
    if not all(isinstance(one, str) for one in words) or not words[0] or "\0" in words[0]:
        return None
    path, title, lesson = words
    return Recent(Path(path), title, lesson)
