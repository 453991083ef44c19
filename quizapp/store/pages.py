"""Reads what tables hold from the pages of a database and its log, whatever else is damaged.

After https://sqlite.org/fileformat2.html. What comes out may be anything: a checksum must tell.
"""

import re
import struct
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from quizapp.store.header import MAGIC, page_size

Record = tuple[object, ...]
"""The columns of a row, its number first: whole numbers, fractions, bytes for texts too, None."""

_LEAF, _INDEXES, _FRAME, _LOG_HEAD = 13, (2, 10), 24, 32
_LOG_MAGIC = (0x377F0682, 0x377F0683)
_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
_LARGEST = 4_000_000
_BEFORE = range(2, 13)
"""How many bytes before the head of a row its length and number may begin."""

_Follow = Callable[[int, int], bytes]
"""Returns so many bytes of the chain of overflow pages that begins with a page's number."""


def records(path: Path, widths: frozenset[int], begins: re.Pattern[bytes]) -> Iterator[Record]:
    """Yield every row of as many columns as one of `widths` that the file or its log still holds.

    Where a page no longer says where its rows are, those are found whose heads look like `begins`.
    """
    pages = _Pages(path)
    for page in pages:
        cells, whole = _by_pointers(page, pages.follow, widths)
        yield from cells
        if not whole:
            yield from _by_search(page, pages.follow, widths, begins)


def log_breaks_off(path: Path) -> bool:
    """Return whether more was committed to a write-ahead log than SQLite reads of it.

    It stops at the first frame that is damaged, as if nothing came after. Nobody may have it open.
    """
    log, index = (path.with_name(path.name + one) for one in ("-wal", "-shm"))
    head = _start(log)[:_LOG_HEAD]
    if len(head) < _LOG_HEAD:
        return False
    if not _is_sound(head):
        return log.stat().st_size > _LOG_HEAD and any(log.read_bytes())
    size = page_size(bytes(16) + head[10:12])
    read = int.from_bytes(_start(index)[16:20], sys.byteorder)
    with suppress(OSError), log.open("rb") as file:
        file.seek(_LOG_HEAD + read * (_FRAME + size))
        while len(frame := file.read(_FRAME + size)) == _FRAME + size:
            if any(frame[4:8]) and frame[8:16] == head[16:24]:
                return True
    return False


def _is_sound(head: bytes) -> bool:
    """Return whether the head of a log is what was written, by its checksum."""
    known = int.from_bytes(head[:4], "big") in _LOG_MAGIC
    return known and _sum(head[:24], head[3] & 1) == head[24:32]


def _sum(raw: bytes, big: int) -> bytes:
    """Return SQLite's checksum of the head of a log."""
    first = second = 0
    words = struct.unpack(f"{'>' if big else '<'}{len(raw) // 4}I", raw)
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = first + one + second & 0xFFFFFFFF
        second = second + other + first & 0xFFFFFFFF
    return struct.pack(">2I", first, second)


class _Pages:
    """The pages of a database, then those of what was committed to its write-ahead log."""

    def __init__(self, path: Path) -> None:
        self._path, self._log = path, path.with_name(f"{path.name}-wal")
        head, log = _start(path), _start(self._log)
        known = int.from_bytes(log[:4], "big") in _LOG_MAGIC
        said = log[10:12] if known else head[16:18] if head[:16] == MAGIC else b""
        self._size = page_size(bytes(16) + said)

    def __iter__(self) -> Iterator[bytes]:
        for page in self._read(self._path, 0, self._size):
            yield page[100:].rjust(len(page), b"\0") if page[:16] == MAGIC else page
        pending: list[bytes] = []
        salts = self._salts()
        for frame in self._read(self._log, _LOG_HEAD, _FRAME + self._size):
            if frame[8:16] == salts and len(frame) == _FRAME + self._size:
                pending.append(frame[_FRAME:])
                if any(frame[4:8]):
                    yield from pending
                    pending.clear()

    def _salts(self) -> bytes:
        """Return what marks the frames of the log that count: others are left from before."""
        head = _start(self._log)[:_LOG_HEAD]
        if len(head) == _LOG_HEAD and _is_sound(head):
            return head[16:24]
        frames = self._read(self._log, _LOG_HEAD, _FRAME + self._size)
        return max(Counter(frame[8:16] for frame in frames).items(), key=_times, default=(b"", 0))[
            0
        ]

    def follow(self, number: int, length: int) -> bytes:
        """Return so many bytes of a chain of overflow pages of the database, or fewer."""
        found = b""
        with suppress(OSError), self._path.open("rb") as file:
            while number and len(found) < length:
                file.seek((number - 1) * self._size)
                page = file.read(self._size)
                if len(page) < 5:
                    break
                number = int.from_bytes(page[:4], "big")
                found += page[4:]
        return found[:length]

    def _read(self, path: Path, start: int, size: int) -> Iterator[bytes]:
        with suppress(OSError), path.open("rb") as file:
            file.seek(start)
            while page := file.read(size):
                yield page


def _times(one: tuple[bytes, int]) -> int:
    return one[1]


def _start(path: Path) -> bytes:
    with suppress(OSError), path.open("rb") as file:
        return file.read(100)
    return b""


def _by_pointers(page: bytes, follow: _Follow, widths: frozenset[int]) -> tuple[list[Record], bool]:
    """Return the rows that a leaf's pointers lead to, and whether there is no more to be had."""
    head = 100 if page[0] == 0 and page[100:101] == bytes((_LEAF,)) else 0
    if page[head] in _INDEXES:
        return [], True
    if page[head] != _LEAF:
        return [], False
    count = int.from_bytes(page[head + 3 : head + 5], "big")
    places = (head + 8 + 2 * nth for nth in range(min(count, len(page) // 4)))
    cells = [_cell(page, int.from_bytes(page[at : at + 2], "big"), follow, widths) for at in places]
    return [one for one in cells if one], all(one is not None for one in cells)


def _by_search(
    page: bytes, follow: _Follow, widths: frozenset[int], begins: re.Pattern[bytes]
) -> Iterator[Record]:
    for head in begins.finditer(page):
        for before in _BEFORE:
            if before <= head.start() and (
                found := _cell(page, head.start() - before, follow, widths)
            ):
                yield found


def _cell(page: bytes, at: int, follow: _Follow, widths: frozenset[int]) -> Record | None:
    """Return the row that begins at a place of a page; () for one of another width, None for none."""
    size, at = _varint(page, at)
    number, at = _varint(page, at)
    if not 4 <= size <= _LARGEST:
        return None
    local = _local(size, len(page))
    payload = page[at : at + local]
    if local < size:
        _, widest = _types(payload)
        if widest not in widths:
            return ()
        first = int.from_bytes(page[at + local : at + local + 4], "big")
        payload += follow(first, size - local)
    return _record(payload, number, widths) if len(payload) == size else None


def _local(size: int, usable: int) -> int:
    """Return how many bytes of a row stand in its own page."""
    if size <= usable - 35:
        return size
    least = (usable - 12) * 32 // 255 - 23
    most = least + (size - least) % (usable - 4)
    return most if most <= usable - 35 else least


def _types(payload: bytes) -> tuple[list[int], int]:
    """Return the types of a row's columns, and how many there are, -1 where that cannot be."""
    end, at = _varint(payload, 0)
    if not at < end <= len(payload):
        return [], -1
    found = []
    while at < end:
        kind, at = _varint(payload, at)
        found.append(kind)
    return found, len(found) if at == end else -1


def _record(payload: bytes, number: int, widths: frozenset[int]) -> Record | None:
    kinds, width = _types(payload)
    sizes = [_SIZES[kind] if kind < 10 else (kind - 12) // 2 for kind in kinds]
    start = _varint(payload, 0)[0]
    if width < 0 or start + sum(sizes) != len(payload) or any(kind in (10, 11) for kind in kinds):
        return None
    if width not in widths:
        return ()
    values: list[object] = []
    for kind, size in zip(kinds, sizes, strict=True):
        raw, start = payload[start : start + size], start + size
        values.append(_value(kind, raw))
    return (number if values[0] is None else values[0], *values[1:])


def _value(kind: int, raw: bytes) -> object:
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    if kind == 7:
        return float(struct.unpack(">d", raw)[0])
    return raw if kind >= 12 else int.from_bytes(raw, "big", signed=True)


def _varint(raw: bytes, at: int) -> tuple[int, int]:
    """Return a number of up to nine bytes, and the place after it; 0 where the bytes end."""
    value = 0
    for nth in range(9):
        if at >= len(raw):
            return 0, at
        byte, at = raw[at], at + 1
        if nth == 8:
            return value << 8 | byte, at
        value = value << 7 | byte & 127
        if byte < 128:
            break
    return value, at
