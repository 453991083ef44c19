"""Everything that is stored of one student, as one JSON document to read without quizapp."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from quizapp.errors import NewerError, StoreError
from quizapp.language import tr
from quizapp.store.database import connect
from quizapp.store.files import write_whole
from quizapp.store.profiles import DATABASE
from quizapp.store.schema import version_of
from quizapp.store.trouble import in_words
from quizapp.version import __version__

FORMAT = 1

_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
    " AND name <> 'alembic_version' ORDER BY name"
)
_FIRST = ("profile", "lesson", "log")
_ORDERS = {"log": "day, at, device, sequence, id"}
_LEFT_OUT = {("log", "crc")}
_DAYS = ("day", "first_day", "last_day", "due")
_TIMES = ("at", "created", "opened_at")
_DOCUMENTS = ("options", "payload")

Row = dict[str, object]


def export_profile(folder: Path, file: Path, settings: Mapping[str, object]) -> None:
    """Write all that is stored of a student: profile, lessons, log in replay order, and every table more.

    `settings` are those of the look, which no table holds. One row a line, the same bytes for the same
    database. It reads beside a writer. StoreError where the progress cannot be read or the file not
    written, which is then as it was.
    """
    path = folder / DATABASE
    with suppress(NewerError):  # it can be read all the same
        if version_of(path) is None:
            raise StoreError(
                tr("{file} holds nothing yet, so there is nothing to export.", file=path)
            )
    try:
        with in_words(path, tr("Progress cannot be read")), closing(connect(path, "ro")) as reader:
            reader.text_factory = lambda raw: raw.decode("utf-8", "replace")
            reader.execute("BEGIN")
            write_whole(file, _document(reader, settings))
    except OSError as error:
        raise StoreError(
            tr(
                "{file} could not be written: {reason}. Choose another place, or make room and make the"
                " folder writable, then try again.",
                file=file,
                reason=error.strerror or error,
            )
        ) from error


def _document(reader: sqlite3.Connection, settings: Mapping[str, object]) -> Iterator[str]:
    """Yield the document: what it is, the settings, then each table, one row a line."""
    found = [str(row[0]) for row in reader.execute(_TABLES)]
    tables = [*(name for name in _FIRST if name in found), *sorted({*found} - {*_FIRST})]
    (version,) = reader.execute("SELECT version_num FROM alembic_version").fetchone()
    about = {"format": FORMAT, "program": __version__, "tables": version}
    yield f'{{\n"quizapp": {_line(about)},\n"settings": {_line(settings)}'
    for name in tables:
        yield f",\n{_line(name)}: ["
        comma = "\n "
        for row in _rows(reader, name):
            yield f"{comma}{_line(row)}"
            comma = ",\n "
        yield "]" if comma == "\n " else "\n]"
    yield "\n}\n"


def _rows(reader: sqlite3.Connection, table: str) -> Iterator[Row]:
    about = reader.execute(f'PRAGMA table_info("{table}")').fetchall()
    kinds = {str(one[1]): str(one[2]).upper() for one in about}
    columns = [name for name in kinds if (table, name) not in _LEFT_OUT]
    listed = ", ".join(f'"{name}"' for name in columns)
    order = _ORDERS.get(table, listed)
    # the names are the database's own, and quoted
    for values in reader.execute(f'SELECT {listed} FROM "{table}" ORDER BY {order}'):
        row = dict(zip(columns, values, strict=True))
        yield {name: _read(name, kinds[name], row) for name in columns}


def _read(name: str, kind: str, row: Mapping[str, Any]) -> object:
    """Return a value as one can read it: ids in hex, days and times by ISO 8601, lists as lists."""
    value = row[name]
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, int) and kind == "BOOLEAN":
        return bool(value)
    if isinstance(value, int) and name in _DAYS:
        return _or_itself(lambda: date.fromordinal(value).isoformat(), value)
    if isinstance(value, int) and name in _TIMES:
        return _or_itself(lambda: _time(value, int(row.get("offset", 0))), value)
    if isinstance(value, str) and name in _DOCUMENTS:
        return _or_itself(lambda: json.loads(value), value)
    return value


def _time(ms: int, offset: int) -> str:
    local = timezone(timedelta(minutes=offset)) if offset else UTC
    at = datetime.fromtimestamp(ms // 1000, local) + timedelta(milliseconds=ms % 1000)
    return at.isoformat(timespec="milliseconds")


def _or_itself(read: Callable[[], object], value: object) -> object:
    """Return what is read, or where the value is none of its kind, the value."""
    try:
        return read()
    except (ValueError, OverflowError, OSError):
        return value


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
