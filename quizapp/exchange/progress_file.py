"""The progress file: a student's log to carry from one computer to another, whole or not at all.

gzip of JSON lines: a header, a line for each row of the log, and the SHA-256 of all lines before.
The gzip header holds the SHA-256 of what follows it, so that one bit altered anywhere shows.
"""

import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import NoReturn

from quizapp.errors import ProgressFileError
from quizapp.exchange.columns import object_of, row_of
from quizapp.exchange.inflate import inflated_lines
from quizapp.exchange.strict_json import parse
from quizapp.exchange.values import NAME, NAMED, UUID, Kind, lists, objects, whole
from quizapp.language import number, phrase, tr
from quizapp.memory.log import LogRow
from quizapp.version import __version__

FORMAT, SCHEMA = "quizapp-progress", 1
LARGEST = 64_000_000
"""Bytes that a file may have: many times what a student answers in a life at school."""

MOST_ROWS = 400_000
_LEVEL = 6
_START = b"\x1f\x8b\x08\x04\0\0\0\0\0\xff" + b"\x24\0" + b"QZ" + b"\x20\0"
"""A gzip header of no time and no system, with an extra field “QZ” of 32 bytes."""

_LESSON = objects(id=NAMED, title=NAME)
_HEADER: dict[str, Kind] = {
    "format": Kind(lambda value: value == FORMAT, f"“{FORMAT}”"),
    "schema": Kind(lambda value: value == SCHEMA, f"{SCHEMA}"),
    "program": NAMED,
    "profile": UUID,
    "name": NAME,
    "rows": whole(0, MOST_ROWS),
    "lessons": lists(10_000, _LESSON),
}


@dataclass(frozen=True, slots=True)
class Header:
    """Whose progress a file holds: the profile's UUID as 32 hex digits, its name, the version of the
    program that wrote it, and the id and title of each lesson opened."""

    profile: str
    name: str
    program: str
    lessons: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ProgressFile:
    """What a progress file says: whose it is, and every row of that log once."""

    header: Header
    rows: tuple[LogRow, ...]


def is_progress_file(start: bytes) -> bool:
    """Whether a file begins as a progress file does; 16 bytes tell."""
    return start[: len(_START)] == _START


def write_progress(header: Header, rows: Iterable[LogRow]) -> bytes:
    """Return the bytes of a progress file: the same for the same log, in whatever order its rows come.

    ProgressFileError where the log is too long to be carried.
    """
    ordered = sorted(rows, key=lambda row: row.order)
    if len(ordered) > MOST_ROWS:
        raise ProgressFileError(
            tr(
                "The log has {n} rows, and a progress file has room for {most}. Copy the whole data"
                " folder instead.",
                "",
                len(ordered),
                most=number(MOST_ROWS),
            )
        )
    deflater, digest = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS), sha256()
    parts, crc, size = [], 0, 0
    for line in (*_lines(header, ordered), None):
        raw = _line({"sha256": digest.hexdigest()}) if line is None else _line(line)
        digest.update(raw)
        crc, size = zlib.crc32(raw, crc), size + len(raw)
        parts.append(deflater.compress(raw))
    trailer = crc.to_bytes(4, "little") + (size % 2**32).to_bytes(4, "little")
    body = b"".join((*parts, deflater.flush(), trailer))
    return _START + sha256(body).digest() + body


def read_progress(raw: bytes) -> ProgressFile:
    """Return what a progress file says; ProgressFileError where it is not sound from end to end."""
    if not is_progress_file(raw):
        _refuse(tr(_NO_PROGRESS))
    if len(raw) > LARGEST:
        _refuse(tr("it has more than {size} MB", size=LARGEST // 1_000_000))
    place = len(_START) + 32
    if sha256(raw[place:]).digest() != raw[len(_START) : place]:
        _refuse(tr("it was cut or altered on its way. {remedy}", remedy=tr(_AGAIN)))
    return _read(_Lines(raw))


_AGAIN = phrase("Export it anew on the other computer, and copy it whole")
_NO_PROGRESS = phrase(
    "it does not begin as one. Choose the file that “quizapp progress export” wrote"
)


def _refuse(what: str) -> NoReturn:
    raise ProgressFileError(
        tr("The progress file cannot be used: {what}. Nothing was changed.", what=what)
    )


def _lines(header: Header, rows: list[LogRow]) -> Iterator[object]:
    yield {
        "format": FORMAT,
        "schema": SCHEMA,
        "program": header.program,
        "profile": header.profile,
        "name": header.name,
        "rows": len(rows),
        "lessons": [{"id": lesson, "title": title} for lesson, title in header.lessons],
    }
    yield from map(object_of, rows)


def _line(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _read(lines: "_Lines") -> ProgressFile:
    """Return what the lines say, each looked at before the next is read."""
    try:
        header, count = _header(lines.take())
        rows: dict[str, LogRow] = {}
        for _ in range(count):
            row = row_of(lines.take())
            if row.id in rows:
                raise ValueError("its id stands on an earlier line")
            rows[row.id] = row
        if lines.take() != {"sha256": lines.checksum}:
            raise ValueError("it is not the checksum of the lines before")
        if not lines.over:
            raise ValueError("more lines follow than the first line says")
    except UnicodeDecodeError:
        _refuse(tr("line {line} is not UTF-8. {remedy}", line=lines.number, remedy=tr(_AGAIN)))
    except ValueError as error:
        _refuse(
            tr("line {line}: {what}. {remedy}", line=lines.number, what=error, remedy=tr(_AGAIN))
        )
    return ProgressFile(header, tuple(rows.values()))


class _Lines:
    """The lines of a file, counted: `checksum` is that of all before the one taken last."""

    def __init__(self, raw: bytes) -> None:
        self._lines, self._digest, self._last = inflated_lines(raw), sha256(), b""
        self.number = 0

    def take(self) -> object:
        """Return what the next line says; ValueError where there is none, or none that says anything."""
        self._digest.update(self._last)
        self.number += 1
        line = next(self._lines, None)
        if line is None:
            raise ValueError("it is missing")
        self._last = line + b"\n"
        return parse(line.decode())

    @property
    def checksum(self) -> str:
        return self._digest.hexdigest()

    @property
    def over(self) -> bool:
        return next(self._lines, None) is None


def _header(found: object) -> tuple[Header, int]:
    """Return the header and how many rows follow; of a newer schema nothing but its number is read."""
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise ValueError(f"it is not the header of {FORMAT}")
    schema = found.get("schema")
    if type(schema) is int and schema > SCHEMA:
        raise ProgressFileError(
            tr(
                "The progress file was written by a newer quizapp: its format is {format}, and quizapp"
                " {program} knows up to {known}. Update quizapp here, then try again. Nothing was"
                " changed.",
                format=schema,
                program=__version__,
                known=SCHEMA,
            )
        )
    if found.keys() != _HEADER.keys():
        raise ValueError("it has not the names of a header")
    for name, kind in _HEADER.items():
        if not kind.holds(found[name]):
            raise ValueError(f"“{name}” is not {kind.what}")
    lessons = tuple((one["id"], one["title"]) for one in found["lessons"])
    return Header(found["profile"], found["name"], found["program"], lessons), found["rows"]
