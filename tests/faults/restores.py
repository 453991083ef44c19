"""Backups put back beside a stale log: by the program, by hand, and killed half-way."""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

from quizapp import recovering
from quizapp.errors import QuizError
from quizapp.memory.log import LogRow
from quizapp.memory.policy import Policy
from quizapp.store.backups import backups_in
from quizapp.store.profiles import DATABASE
from quizapp.store.rows import unpack
from tests.faults.bases import Base, base
from tests.faults.children import Child, Tell
from tests.faults.results import Line, Outcome, Part
from tests.faults.truth import out_of_step, unsound
from tests.store.damage import DAMAGES

HOW = ("by the program", "damaged before", "killed half-way", "by hand")


@dataclass(frozen=True, slots=True)
class Case:
    """A restore in one of the ways, by a seed."""

    how: str
    seed: int


def cases(size: str) -> list[Case]:
    """Return the restores of a run."""
    base("backups", killed=True)
    return [Case(how, seed) for how in HOW for seed in range(1 if size == "short" else 15)]


def run(case: Case) -> Outcome:
    """Put a backup back beside the log of a window that was killed, and look what is there."""
    found, whole = Outcome(), base("backups", killed=True)
    name, draw = f"restore {case.how}, seed {case.seed}", Random(f"restore {case}")
    with tempfile.TemporaryDirectory(prefix="quizapp-faults-") as made:
        profile = whole.copied(Path(made) / "data")
        backup = draw.choice([one.path for one in backups_in(profile)])
        wanted = _rows(backup)
        found.counts["restores"] += 1
        found.counts[case.how] += 1
        if not (profile / f"{DATABASE}-wal").stat().st_size:
            found.fault("bugs", name, "there is no stale log")
        with found.watched(name):
            try:
                restored = _restored(found, name, case, profile, backup, draw)
                _checked(found, name, case, profile, whole, wanted, restored=restored)
            except QuizError as error:
                found.fault("refused", name, error)
    return found


def _rows(path: Path) -> dict[str, LogRow]:
    with closing(sqlite3.connect(path)) as connection:
        rows = map(unpack, connection.execute("SELECT * FROM log").fetchall())
        return {row.id: row for row in rows}


def _restored(
    found: Outcome, name: str, case: Case, profile: Path, backup: Path, draw: Random
) -> bool:
    """Put a backup back in a way; return whether it surely is back."""
    path = profile / DATABASE
    if case.how == "by hand":
        shutil.copy(backup, path)
        return False
    if case.how == "damaged before":
        damage = draw.choice(list(DAMAGES))
        path.write_bytes(DAMAGES[damage](path.read_bytes(), draw))
    if case.how != "killed half-way":
        recovering.restore(profile, backup)
        return True
    pause = draw.uniform(0, 0.25)

    def work(tell: Tell) -> None:
        tell("begins")
        recovering.restore(profile, backup)
        tell("done")

    child, done = Child(work), False
    for message in child.messages():
        if message[0] == "bug":
            found.fault("bugs", name, message[1])
        done = done or message[0] == "done"
        if message[0] == "begins":
            child.kill(pause)
    found.counts["killed"] += child.was_killed
    return done


def _checked(
    found: Outcome,
    name: str,
    case: Case,
    profile: Path,
    whole: Base,
    wanted: dict[str, LogRow],
    *,
    restored: bool,
) -> None:
    """Open what is there: it is the backup, or before it came so far what was there before."""
    with closing(recovering.mended(profile, Policy())) as store:
        rows = {row.id: row for row in store.rows()}
        strayed = [*out_of_step(store), *unsound(profile)]
    for what in strayed:
        found.fault("unsound", name, what)
    before = {row.id: row for row in map(unpack, whole.rows.values())}
    both = {**before, **wanted}
    wrong = [row for key, row in rows.items() if both.get(key) != row]
    if wrong:
        found.fault("wrong", name, wrong)
    if case.how == "by hand":
        if not wanted.keys() <= rows.keys():
            found.fault("lost", name, f"{len(wanted.keys() - rows.keys())} rows of the backup")
    elif rows != wanted and (restored or rows != before):
        found.fault("lost", name, f"{len(rows)} rows are neither the backup nor what was there")
    found.counts["back"] += rows == wanted
    if case.how in ("by the program", "killed half-way") and rows != before:
        _aside(found, name, profile, before)


def _aside(found: Outcome, name: str, profile: Path, before: dict[str, LogRow]) -> None:
    """Look whether what was there before is kept, with its own log beside it."""
    kept = [path for path in profile.glob(f"{DATABASE}.set-aside*") if path.suffix[1:4] == "set"]
    (path,) = [one for one in kept if not one.name.endswith(("-wal", "-shm"))]
    if _rows(path) != before:
        found.fault("lost", name, "what was set aside is not what was there")


PART = Part(
    "restores",
    cases,
    run,
    (
        Line("restores beside a stale log (-wal)", "restores", least=1),
        *(Line(f"  {how}", how) for how in HOW),
        Line("kills in the middle of one", "killed"),
        Line("the backup is back", "back"),
        Line("wrong rows read", "wrong", most=0),
        Line("rows lost, of the backup or of what was set aside", "lost", most=0),
        Line("databases not sound, or out of step with their log", "unsound", most=0),
        Line("refused", "refused", most=0),
        Line("tracebacks", "bugs", most=0),
    ),
)
