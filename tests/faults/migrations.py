"""Kills in every migration, real ones and two that rewrite a table: the old tables are there, or the new."""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from random import Random
from typing import Any

from quizapp.memory.policy import Policy
from quizapp.store import newest, schema, upgrading
from quizapp.store.backups import backups_in
from quizapp.store.profiles import DATABASE
from quizapp.store.store import Store
from tests.faults.children import Child, Tell
from tests.faults.hooks import StepsOfOpening, tell_commits
from tests.faults.made import new_profile, studied
from tests.faults.results import Line, Outcome, Part
from tests.faults.truth import Row, logged, out_of_step, peek, unsound
from tests.store.make_released import RELEASED

STEPS = Path(__file__).parent / "steps"
REAL = newest.HISTORY
_MADE_UP = ("0998", "0999")
_ALL = (*REAL, *_MADE_UP)
_TABLES = ("log", "profile", "lesson")


@dataclass(frozen=True, slots=True)
class Case:
    """So many kills while the tables are brought to a version; "backup" is the copy that is made before.

    "new" is a database that is just begun, whose tables are those of today at once.
    """

    version: str
    kills: int


def cases(size: str) -> list[Case]:
    """Return the migrations of a run."""
    _student()  # once, and not in each process
    return [
        Case(one, 1 if size == "short" else 50) for one in ("new", *_ALL[1:], "backup", "commit")
    ]


def run(case: Case) -> Outcome:
    """Bring a database of the version before up to date, be killed at some step, and look what is there."""
    found, draw = Outcome(), Random(f"migrations {case.version}")
    before = REAL[-1] if case.version in _MADE_UP else _before(case.version)
    made_up = case.version in (*_MADE_UP, "backup", "commit")
    with tempfile.TemporaryDirectory(prefix="quizapp-faults-") as made:
        old = _database(Path(made), before)
        ranges, new = _whole(Path(made) / "whole", old, made_up=made_up)
        version = REAL[-1] if case.version == "new" else case.version
        start, end = ranges.get(version, (0, 0))
        number = 0
        while found.counts["kills"] < case.kills and number < 2 * case.kills:
            number += 1
            name = f"migration {case.version}, kill {number}"
            profile = _placed(Path(made) / str(number), old)
            killed_at = None if case.version == "commit" else draw.randrange(start, end) + 1
            pause = draw.uniform(0, 0.01)
            if _killed(found, name, profile, killed_at, pause, made_up=made_up):
                found.counts["kills"] += 1
                found.counts[case.version] += 1
                _checked(found, name, profile, old, new, made_up=made_up)
            shutil.rmtree(profile.parents[1])
    return found


def _before(version: str) -> str:
    """Return the version before one, "" where there is none."""
    if version == "new":
        return ""
    return REAL[REAL.index(version) - 1] if version in REAL else REAL[0]


def _database(folder: Path, version: str) -> Path:
    """Return a database of an older version, with all that a student did in the tables of its time."""
    old = folder / "old.sqlite3"
    if not version:
        schema.begin(old)
        return old
    shutil.copy(RELEASED / f"{version}.sqlite3", old)
    with closing(sqlite3.connect(old)) as connection, connection:
        for table in _TABLES:
            rows = peek(_student(), f"SELECT * FROM {table}")
            marks = ", ".join("?" * len(rows[0]))
            connection.execute(f"DELETE FROM {table}")
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
    return old


@cache
def _student() -> Path:
    """Return the profile of a student of today."""
    draw = Random("migrations")
    data = Path(tempfile.mkdtemp(prefix="quizapp-faults-"))
    profile = new_profile(data, draw)
    studied(data, profile, draw, 40)
    return profile


def _placed(folder: Path, old: Path) -> Path:
    """Return a profile whose database is a copy of one."""
    profile = new_profile(folder, Random("migrations"))
    profile.mkdir(parents=True)
    shutil.copy(old, profile / DATABASE)
    return profile


def _with_steps(*, made_up: bool) -> None:
    """Let this process know the steps that no release has."""
    if made_up:
        newest.HISTORY = _ALL  # type: ignore[misc]
        upgrading.upgrade = partial(_upgrade, upgrading.upgrade)


def _upgrade(usual: Callable[..., None], database: Any, path: Path) -> None:
    usual(database, path, STEPS)


def _whole(
    folder: Path, old: Path, *, made_up: bool
) -> tuple[dict[str, tuple[int, int]], list[Row]]:
    """Return the steps of each part of an opening that nobody kills, and what is there then."""
    profile = _placed(folder, old)

    def work(tell: Tell) -> None:
        _with_steps(made_up=made_up)
        steps = StepsOfOpening()
        Store.open(profile, Policy()).close()
        tell("whole", steps.ranges)

    (message,) = Child(work).messages()
    if message[0] == "bug":
        raise RuntimeError(message[1])
    return message[1], _tables(profile)


def _tables(profile: Path) -> list[Row]:
    """Return the tables and indexes of a database, with the rows of its log."""
    shape = peek(profile, "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
    has_log = any(name == "log" for name, _ in shape)
    return [*shape, *(logged(profile).values() if has_log else ())]


def _killed(
    found: Outcome, name: str, profile: Path, at: int | None, pause: float, *, made_up: bool
) -> bool:
    """Open a database and be killed at a step, or for None in the commit; return whether it came so."""

    def work(tell: Tell) -> None:
        _with_steps(made_up=made_up)
        if at is None:
            tell_commits(tell)
        else:
            StepsOfOpening(at)
        Store.open(profile, Policy()).close()

    child = Child(work)
    for message in child.messages():
        if message[0] == "bug":
            found.fault("bugs", name, message[1])
        if message[0] == "commit" and not child.killed:
            child.kill(pause)
    return child.was_killed


def _checked(
    found: Outcome, name: str, profile: Path, old: Path, new: list[Row], *, made_up: bool
) -> None:
    """Hold what is there against the old tables and the new ones; then open it."""
    before = _tables(_placed(profile.parents[1] / "before", old))
    there = _tables(profile)
    if there not in (before, new):
        found.fault("half", name, "neither the old tables nor the new")
    found.counts["old"] += there == before
    for copy in backups_in(profile):
        with closing(sqlite3.connect(copy.path)) as connection:
            kept = connection.execute("SELECT * FROM log ORDER BY number").fetchall()
        if kept != [row for row in before if len(row) > 2]:
            found.fault("wrong", name, f"the backup {copy.path.name} has other rows")

    def work(tell: Tell) -> None:
        _with_steps(made_up=made_up)
        with closing(Store.open(profile, Policy())) as store:
            faults = [*unsound_log(profile), *out_of_step(store), *store.notices]
        tell("opened", faults, _tables(profile) == new)

    for message in Child(work).messages():
        if message[0] == "bug":
            found.fault("bugs", name, message[1])
            continue
        for what in message[1]:
            found.fault("wrong", name, what)
        if not message[2]:
            found.fault(
                "wrong", name, "what was opened is not what an opening without a kill gives"
            )


def unsound_log(profile: Path) -> list[str]:
    """Return what is unsound; a table of a made-up version has no checksum over its new column."""
    said = list(unsound(profile)) if newest.HISTORY == REAL else []
    (found,) = peek(profile, "PRAGMA integrity_check")[0]
    return said if found == "ok" else [*said, found]


PART = Part(
    "migrations",
    cases,
    run,
    (
        Line("children killed", "kills", least=1),
        Line("while a new database was begun", "new", least=1),
        *(Line(f"while the tables were brought to {one}", one, least=1) for one in REAL[1:]),
        *(Line(f"… to {one}, a step of these tests", one, least=1) for one in _MADE_UP),
        Line("while the backup before was made", "backup", least=1),
        Line("in the commit", "commit", least=1),
        Line("old tables found afterwards", "old"),
        Line("databases neither old nor new", "half", most=0),
        Line("rows lost or changed, caches out of step, odd backups", "wrong", most=0),
        Line("tracebacks", "bugs", most=0),
    ),
)
