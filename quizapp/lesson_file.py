"""A lesson's file as it was read: its bytes, and whether it is another by now."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from quizapp.lessons.reading.front import Stamp, bytes_of, stamp_of
from quizapp.store.network import on_network


@dataclass(frozen=True, slots=True)
class LessonFile:
    """A file with what it held when it was read; `stamp` is None where it was no file that stays."""

    path: Path
    stamp: Stamp | None
    raw: bytes

    @classmethod
    def read(cls, path: Path) -> Self:
        """Return the file as it is now; LessonError where it cannot be read."""
        stamp = stamp_of(path)  # first, so that a change in between is not missed
        return cls(path, stamp, bytes_of(path))

    @property
    def changed(self) -> bool:
        """Whether it is another than was read; one that is gone is no change."""
        now = stamp_of(self.path)
        return bool(now and self.stamp) and now != self.stamp

    @property
    def remote(self) -> bool:
        """Whether it lies on a network disk, which does not tell when a file changes."""
        return on_network(self.path.absolute().parent)

    def seen(self, later: Self) -> Self:
        """Return the same, but no change from how it was read later; what it held is kept."""
        return type(self)(self.path, later.stamp or self.stamp, self.raw)
