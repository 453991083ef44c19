"""Whether the first page of a file can be that of a database of ours, before SQLite is asked."""

from pathlib import Path

from quizapp.language import tr
from quizapp.store.database import APPLICATION_ID

MAGIC = b"SQLite format 3\0"
USUAL = 4096
"""Bytes of a page where the file does not say it."""

_FIXED = (
    (18, 20, (b"\1\1", b"\2\2")),  # with a rollback journal, or a write-ahead log
    (20, 24, (b"\0\x40\x20\x20",)),  # no bytes of a page are reserved
    (44, 48, (bytes(4), b"\0\0\0\4")),  # the format of the schema, none without tables
    (52, 56, (bytes(4),)),  # it is not vacuumed by itself
    (56, 60, (bytes(4), b"\0\0\0\1")),  # UTF-8
    (64, 68, (bytes(4),)),
    (72, 92, (bytes(20),)),
)
"""From where to where in the head of every file that we write what may stand."""


def page_size(head: bytes) -> int:
    """Return the bytes of a page by the head of a database or, given its numbers, the usual ones."""
    said = int.from_bytes(head[16:18], "big")
    said = 65536 if said == 1 else said
    return said if said >= 512 and said & (said - 1) == 0 else USUAL


def fault(path: Path, *, alone: bool) -> str:
    """Return what is wrong with the head of a database, "" for nothing and for what is no database.

    `alone` says that no write-ahead log lies beside it, so that all its pages must be there. Nobody
    may have the file open in this process: closing it would drop their locks.
    """
    with path.open("rb") as file:
        head = file.read(100)
    if len(head) < 100 or head[:16] != MAGIC or int.from_bytes(head[68:72]) != APPLICATION_ID:
        return ""
    if any(head[start:end] not in may for start, end, may in _FIXED):
        return tr("its head has changed since it was written")
    pages = int.from_bytes(head[28:32], "big")
    size = path.stat().st_size
    said = head[24:28] == head[92:96]
    if alone and (size % page_size(head) or (said and size < pages * page_size(head))):
        return tr("its end is missing")
    return ""
