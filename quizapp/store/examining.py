"""What is wrong with a database, looked at and never changed; and the cache made anew."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from quizapp.errors import DamagedError, NewerError, StoreError
from quizapp.memory.policy import Policy
from quizapp.store import cache, newest, schema
from quizapp.store.backups import FOLDER, backups_in
from quizapp.store.database import APPLICATION_ID, Database, connect
from quizapp.store.header import MAGIC, page_size
from quizapp.store.network import on_network
from quizapp.store.newest import COLUMNS
from quizapp.store.pages import log_breaks_off
from quizapp.store.profiles import DATABASE
from quizapp.store.rows import ALL, checksum
from quizapp.store.trouble import in_words

_HEADER = 100
_OTHERS = (
    (b"PK\x03\x04", "a ZIP file, or a document of an office program"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"%PDF", "a PDF document"),
    (b"\x1f\x8b", "a packed file, perhaps a progress file to carry home"),
)
_ROWS = f"SELECT {ALL} FROM log ORDER BY number"
_DIFFERENCES = """
SELECT count(*) FROM (
SELECT * FROM (SELECT * FROM main.{0} WHERE {1} EXCEPT SELECT * FROM temp.{0} WHERE {1})
UNION ALL SELECT * FROM (SELECT * FROM temp.{0} WHERE {1} EXCEPT SELECT * FROM main.{0} WHERE {1}))
"""
_THAT_SAY = {"state": "TRUE", "tally": 'answers OR "right" OR predicted OR took'}
"""The rows that say something: what was taken back leaves counts of zero, which a replay does not give."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a database: its cause in a word, and in a sentence."""

    cause: str
    sentence: str


def sqlite_version() -> tuple[int, int, int]:
    """Return the version of SQLite that the database is kept with."""
    return sqlite3.sqlite_version_info


def damage(path: Path, *, alone: bool) -> Fault | None:
    """Return why a database cannot be relied on, None where it can; beside a writer, too.

    The file itself is read first, where we are `alone`: that says more of it than SQLite does.
    Beside a writer in this process, closing it would drop the writer's locks.
    """
    looks = (_empty, *((_outside,) if alone else ()), _inside, _tables, _log)
    try:
        return next((found for look in looks if (found := look(path))), None)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return Fault("damaged", f"The progress file is damaged: {error}.")


def beside_itself(path: Path) -> bool:
    """Return whether answers lie in the file beside the database, as after an unclean stop."""
    return schema.unclean(path)


def version(path: Path) -> str:
    """Return the version of a sound database's tables, "" where there are none yet."""
    return schema.version_of(path) or ""


def backup_days(folder: Path) -> list[tuple[date, str]]:
    """Return the day of each backup, the newest first, and what is wrong with it, "" for nothing."""
    return [(one.day, _unfit(one.path)) for one in backups_in(folder) if not one.set_aside]


def half_made(folder: Path) -> list[Path]:
    """Return what was being made of a profile when the program was stopped, as backups are."""
    making = (*(folder / FOLDER).glob(".making.sqlite3*"), *folder.glob(f"{DATABASE}.making*"))
    return sorted(making)


def _unfit(path: Path) -> str:
    try:
        schema.check_head(path)
        schema.check_soundness(path)
    except StoreError as error:
        return str(error)
    return ""


def rows(path: Path) -> int:
    """Return how many rows the log of a sound database has."""
    with in_words(path, "Progress cannot be read"), closing(connect(path, "ro")) as reader:
        return int(reader.execute("SELECT count(*) FROM log").fetchone()[0])


def last_answer(path: Path) -> int:
    """Return when the last answer was given by the clock of this machine, in ms since 1970; 0 for none."""
    last = "SELECT coalesce(max(at), 0) FROM log WHERE device = (SELECT device FROM profile)"
    with in_words(path, "Progress cannot be read"), closing(connect(path, "ro")) as reader:
        return int(reader.execute(last).fetchone()[0])


def opened_lessons(path: Path) -> list[tuple[str, str]]:
    """Return title and file of each lesson that was opened."""
    listed = "SELECT title, path FROM lesson ORDER BY opened_at DESC, id"
    with in_words(path, "Progress cannot be read"), closing(connect(path, "ro")) as reader:
        return [(str(title), str(file)) for title, file in reader.execute(listed)]


def strayed(path: Path, policy: Policy) -> int:
    """Return in how many rows the states and counts differ from what a replay of the log gives.

    A cache that is older than the log or of other rules strays nowhere: the next opening rebuilds it.
    """
    with (
        in_words(path, "Progress cannot be read"),
        closing(Database(path, "ro")) as database,
        database.reading() as connection,
    ):
        if cache.is_stale(connection, policy):
            return 0
        cache.shadow(connection, policy)
        found = (
            connection.execute(_DIFFERENCES.format(table, saying)).fetchone()[0]
            for table, saying in _THAT_SAY.items()
        )
        return sum(map(int, found))


def rebuild(path: Path, policy: Policy) -> None:
    """Make states and counts anew by a replay of the log; nobody else may have the database open."""
    with (
        in_words(path, "The states were not made anew"),
        closing(Database(path, "rw", network=on_network(path.parent))) as database,
        database.writing() as connection,
    ):
        cache.rebuild(connection, policy)


def _empty(path: Path) -> Fault | None:
    if path.stat().st_size:
        return None
    return Fault("zero-length", "The progress file is empty: of its answers nothing is left in it.")


def _outside(path: Path) -> Fault | None:
    """Look at the file as bytes."""
    with path.open("rb") as file:
        head = file.read(_HEADER)
    size = path.stat().st_size
    alone = not any(path.with_name(path.name + one).exists() for one in ("-wal", "-journal"))
    return shape(head) or (_short(head, size) if alone else None) or _head(path)


def shape(head: bytes) -> Fault | None:
    """Return what is wrong with a file of such a beginning, as far as that can tell."""
    ours = head[68:72] == APPLICATION_ID.to_bytes(4, "big")
    if not head.startswith(MAGIC):
        if ours:
            return Fault("header", "The beginning (header) of the progress file is damaged.")
        return Fault("wrong-file", f"The progress file is {_kind(head)} and no database at all.")
    if not ours:
        return Fault("not-ours", "The progress file is a database, but not one of quizapp.")
    return None


def _short(head: bytes, size: int) -> Fault | None:
    whole = page_size(head) * int.from_bytes(head[28:32], "big")
    if size < whole and head[24:28] == head[92:96]:
        return Fault("cut", f"The progress file is cut off: of {whole:,} bytes {size:,} are there.")
    return None


def _head(path: Path) -> Fault | None:
    try:
        schema.check_head(path)
    except DamagedError as error:
        return Fault("header", str(error))
    return None


def _kind(head: bytes) -> str:
    if not head.strip(b"\0"):
        return "nothing but zeros"
    known = next((what for sign, what in _OTHERS if head.startswith(sign)), "")
    return known or ("a text" if head.isascii() else "something else")


def _inside(path: Path) -> Fault | None:
    """Look at the pages, by SQLite, and at its marks and version."""
    try:
        schema.version_of(path)
        with in_words(path, "Progress cannot be read"), closing(connect(path, "ro")) as reader:
            (found,) = reader.execute("PRAGMA integrity_check(1)").fetchone()
    except NewerError as error:
        return Fault("newer-version", str(error))
    except StoreError as error:
        return Fault(_cause_of(error), str(error))
    return None if found == "ok" else Fault("page", f"The progress file is damaged: {found}.")


def _cause_of(error: StoreError) -> str:
    code = getattr(error.__cause__, "sqlite_errorcode", 0) & 0xFF
    return _CAUSES.get(code, "damaged")


_CAUSES = {
    sqlite3.SQLITE_BUSY: "in-use",
    sqlite3.SQLITE_LOCKED: "in-use",
    sqlite3.SQLITE_CANTOPEN: "permission",
    sqlite3.SQLITE_PERM: "permission",
    sqlite3.SQLITE_READONLY: "permission",
    sqlite3.SQLITE_IOERR: "disk",
    sqlite3.SQLITE_CORRUPT: "page",
    sqlite3.SQLITE_NOTADB: "header",
}


def _tables(path: Path) -> Fault | None:
    """Look at which tables there are, of a database of today's version."""
    if version(path) != newest.HISTORY[-1]:
        return None
    with in_words(path, "Progress cannot be read"), closing(connect(path, "ro")) as reader:
        for table, wanted in COLUMNS.items():
            found = reader.execute(f'PRAGMA table_info("{table}")')
            if [row[1:3] for row in found] != list(wanted.items()):
                return Fault("tables", f"The table “{table}” is not as quizapp made it.")
    return None


def _log(path: Path) -> Fault | None:
    """Look at each row of the log: its checksum, and whether one is missing before it."""
    if not version(path):
        return None
    with in_words(path, "Progress cannot be read"), closing(connect(path, "ro")) as reader:
        reader.text_factory = bytes
        changed, missing = _read_log(reader.execute(_ROWS))
    if changed:
        listed = ", ".join(map(str, changed[:5])) + (" …" if len(changed) > 5 else "")
        many = "rows" if len(changed) > 1 else "row"
        sentence = f"Since it was written, the log has changed in {many} {listed}."
        return Fault("row-crc", sentence)
    if missing:
        return Fault("row-missing", f"Of the log’s rows {missing} are missing.")
    if log_breaks_off(path):
        return Fault("newest-part", "The newest part of it, beside the file, has been damaged.")
    return None


def _read_log(found: Iterator[tuple[object, ...]]) -> tuple[list[int], int]:
    """Return the numbers of the rows that have changed, and how many are missing between them."""
    changed, count, last = [], 0, 0
    for row in found:
        count, last = count + 1, int(str(row[0]))
        if checksum(row[:-1]) != row[-1]:
            changed.append(last)
    return changed, last - count


def permissions(folder: Path) -> list[Path]:
    """Return what of a profile others than its owner may read, outermost first; on Windows nothing is."""
    if sys.platform == "win32":
        return []
    parts = [folder, *sorted(path for path in folder.rglob("*") if not path.is_symlink())]
    return [path for path in parts if path.stat().st_mode & 0o077]


def close_to_others(path: Path) -> None:
    """Let nobody but its owner read a file, or enter a folder."""
    path.chmod(0o700 if path.is_dir() else 0o600)
