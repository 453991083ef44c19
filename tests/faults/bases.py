"""Profiles that damage and restores begin with: studied on some days, closed well or killed."""

import shutil
import signal
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path
from random import Random

from quizapp.carrying import export_progress
from quizapp.exchange.progress_file import read_progress
from quizapp.store.backups import FOLDER, backups_in
from tests.faults.children import Child, Tell
from tests.faults.made import new_profile
from tests.faults.student import BEGIN, Clock, Student, nothing_told
from tests.faults.truth import Row, logged

KINDS = ("backups", "nothing", "progress file")
"""What lies beside a database that may help when it is damaged."""
_CARRIED = "progress.json"


@dataclass(frozen=True, slots=True)
class Base:
    """A data folder with one profile: all rows of its log, and those that are nowhere else."""

    data: Path
    profile: Path
    rows: dict[bytes, Row]
    alone: frozenset[bytes]

    def copied(self, data: Path) -> Path:
        """Return the profile in a copy of the data folder."""
        shutil.copytree(self.data, data)
        return data / "profiles" / self.profile.name


@cache
def base(kind: str, *, killed: bool) -> Base:
    """Return a profile with backups, with a progress file or with nothing beside it."""
    made = _studied(killed=killed)
    data = Path(tempfile.mkdtemp(prefix="quizapp-faults-")) / "data"
    shutil.copytree(made.parents[1], data)
    profile = data / "profiles" / made.name
    safe = set[bytes]()
    if kind == "backups":
        safe = _copied(profile)
    else:
        shutil.rmtree(profile / FOLDER)
    if kind == "progress file":
        carried = data / _CARRIED
        shutil.copy(made.parents[2] / _CARRIED, carried)
        safe = {bytes.fromhex(row.id) for row in read_progress(carried.read_bytes()).rows}
    rows = logged(profile)
    return Base(data, profile, rows, frozenset(rows.keys() - safe))


@cache
def _studied(*, killed: bool) -> Path:
    """Return a profile that was studied on three days, beside it what was carried away meanwhile."""
    draw = Random(f"base {killed}")
    data = Path(tempfile.mkdtemp(prefix="quizapp-faults-")) / "data"
    profile = new_profile(data, draw)
    for day in range(3):
        clock = Clock(BEGIN + timedelta(days=day))
        Student(data, profile, draw, clock, nothing_told).does(25)
    export_progress(data, data.parent / _CARRIED, profile=profile)
    _last_session(data, profile, draw, killed=killed)
    return profile


def _copied(profile: Path) -> set[bytes]:
    """Return the ids of the rows that are in a backup."""
    found: set[bytes] = set()
    for copy in backups_in(profile):
        with closing(sqlite3.connect(copy.path)) as connection:
            found.update(row_id for (row_id,) in connection.execute("SELECT id FROM log"))
    return found


def _last_session(data: Path, profile: Path, draw: Random, *, killed: bool) -> None:
    """Study once more on the last day, so that there are rows in no backup; closed well or killed."""
    session = draw.getrandbits(60)

    def work(tell: Tell) -> None:
        clock = Clock(BEGIN + timedelta(days=2, hours=3))
        student = Student(data, profile, Random(session), clock, tell)
        for _ in range(12):
            student.does_one("answer")
        if not killed:
            student.collection.close()
        tell("done")
        if killed:
            signal.pause()

    child = Child(work)
    for message in child.messages():
        if message[0] == "bug":
            raise RuntimeError(message[1])
        if message[0] == "done" and killed:
            child.kill()
