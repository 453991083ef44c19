"""A lesson file as it was found, so that saving it unchanged gives the same bytes."""

import re
from dataclasses import dataclass
from pathlib import Path

from quizapp.lessons.model import Problem
from quizapp.lessons.reading.decode import decode
from quizapp.lessons.reading.front import bytes_of

_UTF_8_BOM = b"\xef\xbb\xbf"
_KEPT_BYTE = re.compile("[\udc80-\udcff]")


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of a file and its text for editing; a byte that is no text is kept in it as a surrogate."""

    raw: bytes
    text: str
    problems: tuple[Problem, ...]

    def encoded(self, text: str) -> bytes:
        """Return the bytes of an edited text: those of the file for an unchanged one, else UTF-8."""
        return self.raw if text == self.text else self.in_utf8(text)

    def in_utf8(self, text: str) -> bytes:
        """Return a text in UTF-8, with a byte order mark where the file had that of UTF-8."""
        bom = _UTF_8_BOM if self.raw.startswith(_UTF_8_BOM) else b""
        return bom + text.encode("utf-8", "surrogateescape")


def read_source(path: Path) -> Source:
    """Return what a lesson file holds; LessonError where it is no text, UnreadableError without one."""
    return source_of(bytes_of(path))


def source_of(raw: bytes) -> Source:
    """Return what the bytes of a lesson file hold; LessonError where they are no text."""
    read, problems = decode(raw)
    kept = raw.removeprefix(_UTF_8_BOM).decode("utf-8", "surrogateescape")
    return Source(raw, kept if readable(kept) == read else read, problems)


def readable(text: str) -> str:
    """Return a text for editing as the reader sees it: “�” for bytes that are no text."""
    if not _KEPT_BYTE.search(text):
        return text
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
