"""The front of a lesson: its title and its head, read without its entries in a fiftieth of the time."""

import re
from pathlib import Path
from stat import S_ISREG

from quizapp.errors import UnreadableError
from quizapp.language import tr
from quizapp.lessons.ids import lesson_id
from quizapp.lessons.model import Lesson
from quizapp.lessons.reading.blocks import blocks_of
from quizapp.lessons.reading.decode import LARGEST, decode
from quizapp.lessons.reading.lines import read_head

_TOPIC_OR_ENTRY = re.compile(rb"\n###? ")
UNTITLED = "Untitled lesson"
Stamp = tuple[int, int, int]
"""When a file was changed, how large it is, and which file it is."""


def read_front(path: Path) -> Lesson:
    """Return the lesson in a file with its title and head alone, unchecked.

    LessonError where the file holds no text, UnreadableError where there is none.
    """
    text, _ = decode(_head_of(bytes_of(path)))
    head = read_head(blocks_of(text, [])[0])
    return Lesson(lesson_id(head.fields), head.title or UNTITLED, head.fields, ())


def _head_of(raw: bytes) -> bytes:
    """Return a file's bytes before its first topic or entry, where those surely read as in the whole file."""
    if len(raw) > LARGEST or b"\0" in raw:
        return raw
    for found in _TOPIC_OR_ENTRY.finditer(raw):
        head = raw[: found.start()]
        if head.count(b"<!--") == head.count(b"-->"):
            return head if head.strip() and _is_utf8(head) else raw
    return raw


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True


def is_there(path: Path) -> bool:
    """Whether a file is there and may be looked at; another user's may not."""
    return stamp_of(path) is not None


def stamp_of(path: Path) -> Stamp | None:
    """Return what tells a file's versions apart; None where there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size, found.st_ino) if S_ISREG(found.st_mode) else None


def bytes_of(path: Path) -> bytes:
    """Return a lesson file's bytes, no more of them than tell that it is too large."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        message = tr("There is no lesson file {file}. Check its name and folder.", file=path)
    except IsADirectoryError:
        message = tr("{file} is a folder. Name the lesson file in it.", file=path)
    except OSError as error:
        message = tr("{file} cannot be read: {reason}.", file=path, reason=error.strerror or error)
    raise UnreadableError(message)
