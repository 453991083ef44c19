"""Damaged files of eight kinds: each is opened or explained, no wrong row is read, doctor names the cause."""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from quizapp.collection import Collection
from quizapp.doctor.examination import examine_profile
from quizapp.errors import QuizError
from quizapp.memory.log import LogRow
from quizapp.store.profiles import DATABASE
from quizapp.store.rows import unpack
from tests.faults.bases import KINDS, Base, base
from tests.faults.children import Child, Tell
from tests.faults.results import Line, Outcome, Part
from tests.faults.student import BEGIN, LESSONS, Clock, response_to
from tests.faults.truth import out_of_step, unsound
from tests.store.damage import DAMAGES

_TRIES = 3
_LATER = BEGIN + timedelta(days=3)
_CHECKED = ("log", "state", "tally", "cache", "alembic_version")
_SHAPE = (
    "SELECT m.name, c.* FROM sqlite_master m, pragma_table_info(m.name) c ORDER BY 1, 2",
    "SELECT m.name, i.* FROM sqlite_master m, pragma_index_xinfo(m.name) i ORDER BY 1, 2",
)
_UNCHECKED = ("lesson", "known", "profile")


@dataclass(frozen=True, slots=True)
class Case:
    """A damage of a kind, by a seed, to a database that was closed well or to one that was killed."""

    damage: str
    seed: int
    beside: str
    killed: bool
    of_log: bool = False

    def __str__(self) -> str:
        what = "the -wal of one killed" if self.of_log else "killed" if self.killed else "closed"
        return f"damage, {self.damage}, seed {self.seed}, {what}, {self.beside} beside"


def cases(size: str) -> list[Case]:
    """Return the damaged files of a run."""
    count = 1 if size == "short" else 1_000 // len(DAMAGES)
    logs = range(0 if size == "short" else 12)
    found: list[Case] = []
    for place, kind in enumerate(DAMAGES):
        for seed in range(count):
            turn = seed + place
            found.append(Case(kind, seed, KINDS[turn % len(KINDS)], turn % 2 == 1))
        found += [Case(kind, seed, KINDS[seed % 3], killed=True, of_log=True) for seed in logs]
    for one in found:
        usual(one.beside, killed=one.killed)
    return found


def run(case: Case) -> Outcome:
    """Damage a database and open it, in a process of its own as SQLite itself might break."""

    def work(tell: Tell) -> None:
        with tempfile.TemporaryDirectory(prefix="quizapp-faults-") as made:
            tell("found", _damaged(case, Path(made)))

    child = Child(work)
    found = Outcome()
    for message in child.messages():
        if message[0] == "found":
            found.add(message[1])
        else:
            found.fault("bugs", str(case), message[1])
    if child.status:
        found.fault("bugs", str(case), f"the process ended with {child.status}")
    return found


def _damaged(case: Case, made: Path) -> Outcome:
    found, whole = Outcome(), base(case.beside, killed=case.killed)
    draw = Random(str(case))
    profile = whole.copied(made / "data")
    before = _content(profile)
    path = profile / f"{DATABASE}-wal" if case.of_log else profile / DATABASE
    raw = DAMAGES[case.damage](path.read_bytes(), draw)
    path.write_bytes(raw)
    found.counts["logs" if case.of_log else "files"] += 1
    found.counts[case.damage] += not case.of_log
    harm = _harm(before, _content(profile))
    found.counts[harm] += 1
    _examined(found, case, made, profile, harm)
    _opened(found, case, profile, whole, draw)
    return found


def _content(profile: Path) -> dict[str, Any] | None:
    """Return what a database holds, by table, None where SQLite does not read it all; nothing is changed."""
    with tempfile.TemporaryDirectory(prefix="quizapp-faults-") as made:
        for part in profile.glob(f"{DATABASE}*"):
            (Path(made) / part.name).write_bytes(part.read_bytes())
        uri = f"{(Path(made) / DATABASE).as_uri()}?mode=rw"
        try:
            with closing(sqlite3.connect(uri, uri=True)) as connection:
                connection.text_factory = bytes
                if connection.execute("PRAGMA integrity_check").fetchone()[0] != b"ok":
                    return None
                found: dict[str, Any] = {"": [connection.execute(one).fetchall() for one in _SHAPE]}
                found["application"] = connection.execute("PRAGMA application_id").fetchall()
                for table in (*_CHECKED, *_UNCHECKED):
                    found[table] = connection.execute(f"SELECT * FROM {table}").fetchall()
        except (sqlite3.Error, UnicodeDecodeError):  # also of SQLite's own words
            return None
    return found


def _harm(before: dict[str, Any] | None, now: dict[str, Any] | None) -> str:
    """Return what a damage changed: nothing that is read, only what has no checksum, or more."""
    if before == now:
        return "harmless"
    if before and now and all(now[one] == before[one] for one in before if one not in _UNCHECKED):
        return "unchecked"
    return "harmful"


def _examined(found: Outcome, case: Case, made: Path, profile: Path, harm: str) -> None:
    """Have doctor look at a copy of the profile."""
    copy = made / "copy" / "profiles" / profile.name
    shutil.copytree(profile, copy)
    named: set[str] = set()
    with found.watched(f"{case}, doctor"):
        named = causes(copy) - usual(case.beside, killed=case.killed)
    for cause in named:
        found.counts[f"cause {cause}"] += 1
    wanted = _WANTED.get(case.damage)
    if harm == "harmful" and not case.of_log and not (named & wanted if wanted else named):
        found.fault("unnamed", str(case), sorted(named))
    found.counts["named"] += bool(named)


_WANTED = {
    "zero length": {"zero-length"},
    "wrong file": {"wrong-file"},
    "header": {"header", "wrong-file", "not-ours", "cut"},
}
"""What doctor must call the damages that have a name of their own."""


def causes(profile: Path) -> set[str]:
    """Return what doctor says is wrong with a profile, in its words for programs."""
    return {one.cause for one in examine_profile(profile, _LATER) if one.cause}


@cache
def usual(beside: str, *, killed: bool) -> set[str]:
    """Return what doctor says of the same profile where nothing is damaged."""
    with tempfile.TemporaryDirectory(prefix="quizapp-faults-") as made:
        return causes(base(beside, killed=killed).copied(Path(made) / "data"))


def _opened(found: Outcome, case: Case, profile: Path, whole: Base, draw: Random) -> None:
    """Open the profile as a window does, read all of it, and go on studying."""
    told: list[str] = []
    with found.watched(str(case)):
        for number in range(_TRIES):
            try:
                sound = _read(found, case, profile, whole, draw, told)
                if sound:
                    found.counts["opened"] += 1
                    return
                found.counts["unnoticed"] += not number
            except QuizError as error:
                told.append(str(error))
    found.counts["explained"] += 1
    found.faults.append(f"{case}: explained: {told[-1]}")


def _read(
    found: Outcome, case: Case, profile: Path, whole: Base, draw: Random, told: list[str]
) -> bool:
    """Read all, go on, hold it against what was there before; return whether the database is sound."""
    data, clock = profile.parents[1], Clock(_LATER)
    with closing(Collection.open(LESSONS[0], data, profile=profile, clock=clock)) as collection:
        told += collection.notices
        store = collection._store
        rows = {bytes.fromhex(row.id): row for row in store.rows()}
        screen = collection.next_screen() or collection.next_screen(collection.practice())
        collection.answer(screen, response_to(screen.question, draw), 1_000)
        collection.summary()
        strayed, broken = list(out_of_step(store)), _broken(profile)
    mended = any("damaged" in one or "empty" in one for one in told)
    found.counts["mended"] += mended
    found.counts["strayed"] += bool(strayed) and not broken
    if mended and not list(profile.glob(f"{DATABASE}.*")):
        found.fault("unkept", str(case), told)
    _held_against(found, case, whole, rows, told, mended=mended)
    return not broken


def _broken(profile: Path) -> list[str]:
    """Return what is unsound in a database, which may be more than can be read."""
    try:
        return list(unsound(profile))
    except sqlite3.Error as error:
        return [str(error)]


def _held_against(
    found: Outcome,
    case: Case,
    whole: Base,
    rows: dict[bytes, LogRow],
    told: list[str],
    *,
    mended: bool,
) -> None:
    """Hold the rows that were read against those that were written before."""
    for key, row in rows.items():
        if key in whole.rows and row != unpack(whole.rows[key]):
            found.fault("wrong", str(case), row)
        elif key not in whole.rows and row.event in ("reset", "rename"):
            found.counts["corrected"] += 1
        elif key not in whole.rows and row.day != _LATER.toordinal():
            found.fault("wrong", str(case), row)
    lost = whole.rows.keys() - rows.keys()
    found.counts["rows lost"] += len(lost)
    found.counts["files with rows lost"] += bool(lost)
    if lost and not mended and not case.of_log:
        found.fault("silent", str(case), f"{len(lost)} rows; {told}")
    if lost - whole.alone:
        copies = f"{len(lost - whole.alone)} rows that are in a copy; {told}"
        found.fault("unsaved", str(case), copies)


PART = Part(
    "damage",
    cases,
    run,
    (
        Line("progress files damaged", "files", least=1),
        *(Line(f"  by {kind}", kind) for kind in DAMAGES),
        Line("and logs beside them (-wal)", "logs"),
        Line("that changed nothing which is read", "harmless"),
        Line("that changed only texts without a checksum", "unchecked"),
        Line("opened", "opened"),
        Line("mended, and told", "mended"),
        Line("not opened or still not sound, but explained", "explained", most=0),
        Line("with rows lost that were nowhere else", "files with rows lost"),
        Line("rows lost in all", "rows lost"),
        Line("of those closed well: states that strayed until doctor mends them", "strayed"),
        Line("of those closed well: damage noticed only when they were closed again", "unnoticed"),
        Line("corrections of a lesson that only damage told of", "corrected"),
        Line("causes named by doctor", "named"),
        Line("damages of which doctor names not the cause", "unnamed", most=0),
        Line("wrong rows read", "wrong", most=0),
        Line("rows lost that a backup or a progress file has", "unsaved", most=0),
        Line("rows lost without a word", "silent", most=0),
        Line("damaged files not kept", "unkept", most=0),
        Line("tracebacks", "bugs", most=0),
    ),
)
