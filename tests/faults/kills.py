"""Kills at any moment, at a step inside a transaction and in a commit: what is on disk afterwards."""

import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from functools import cache, partial
from pathlib import Path
from random import Random
from typing import Any

from quizapp.memory.policy import Policy
from quizapp.recovering import mended
from tests.faults.children import Child, Tell
from tests.faults.hooks import StepsOfTransactions, tell_commits
from tests.faults.made import new_profile, progress_files
from tests.faults.results import Line, Outcome, Part
from tests.faults.student import BEGIN, Clock, Student
from tests.faults.truth import Row, logged, out_of_step, unsound

HOW = ("moment", "transaction", "commit")
_A_PROFILE = 10
"""So many kills a profile: each finds what the ones before left."""


@dataclass(frozen=True, slots=True)
class Case:
    """A profile in which a student is killed so many times."""

    seed: int
    kills: int


@dataclass(slots=True)
class Told:
    """What a child told until it was killed: the rows that are saved, and what it had just begun."""

    saved: dict[bytes, Row]
    begun: tuple[str, ...] = ()
    screen: str = ""
    rows: int = 0
    opened: bool = False


def cases(size: str) -> list[Case]:
    """Return the profiles of a run."""
    _files()  # once, and not in each process
    if size == "short":
        return [Case(0, 6), Case(1, 6)]
    return [Case(seed, _A_PROFILE) for seed in range(1_000 // _A_PROFILE)]


def run(case: Case) -> Outcome:
    """Kill a student again and again, and hold what is there against what was told."""
    found, draw = Outcome(), Random(f"kills {case.seed}")
    with tempfile.TemporaryDirectory(prefix="quizapp-faults-") as made:
        data = Path(made) / "data"
        profile = new_profile(data, draw)
        saved: dict[bytes, Row] = {}
        number = 0
        while found.counts["kills"] < case.kills and number < 3 * case.kills:
            name = f"kills, profile {case.seed}, kill {number}"
            told = _killed(found, name, data, profile, number, draw)
            number += 1
            if (profile / "progress.sqlite3").exists():
                saved |= told.saved
                saved = _checked(found, name, profile, saved, told)
    return found


@dataclass(frozen=True, slots=True)
class Plan:
    """When a child is killed: after so many calls and a pause, or at a step inside a transaction."""

    how: str
    step: int
    calls: int
    pause: float
    session: int
    files: tuple[Path, ...]


def _plan(number: int, draw: Random) -> Plan:
    calls = draw.randrange(12)
    short = draw.choice([0, draw.uniform(0, 0.002), draw.uniform(0, 0.05)])
    return Plan(
        how=HOW[number % len(HOW)],
        step=int(10 ** draw.uniform(0, 3.7)),
        calls=calls,
        pause=short if calls else draw.uniform(0, 0.3),  # in the opening
        session=draw.getrandbits(60),
        files=_files() if draw.random() < 0.5 else (),
    )


def _work(plan: Plan, data: Path, profile: Path, clock: Clock, tell: Tell) -> None:
    """Study until one is killed, or for long."""
    hook = StepsOfTransactions(plan.step) if plan.how == "transaction" else None
    if plan.how == "commit":
        tell_commits(tell)
    for count, session in ((plan.calls, plan.session), (40, plan.session + 1)):
        if hook:
            hook.armed = count == 40 or plan.calls < 3
        student = Student(data, profile, Random(session), clock, tell)
        student.files = list(plan.files)
        student.does(count)


def _killed(
    found: Outcome, name: str, data: Path, profile: Path, number: int, draw: Random
) -> Told:
    """Let a student work and be killed; return what was told."""
    plan, clock = _plan(number, draw), Clock(BEGIN + timedelta(hours=9 * number))
    child, told, seen = Child(partial(_work, plan, data, profile, clock)), Told({}), 0
    if plan.how == "moment" and not plan.calls:
        child.kill(plan.pause)
    for message in child.messages():
        _heard(found, name, told, message)
        seen += message[0] == ("commit" if plan.how == "commit" else "saved")
        if plan.how != "transaction" and not child.killed and seen >= max(1, plan.calls):
            child.kill(plan.pause)
    if child.hung:
        found.fault("bugs", name, "it hung")
    if child.was_killed:
        found.counts["kills"] += 1
        found.counts[plan.how] += 1
        found.counts["in the opening"] += not told.opened
        found.counts["in a call"] += bool(told.begun)
    found.counts["acknowledged"] += len(told.saved)
    return told


def _heard(found: Outcome, name: str, told: Told, message: tuple[Any, ...]) -> None:
    """Take in what a child tells; what it saved must be what it had begun."""
    kind, *what = message
    if kind == "bug":
        found.fault("bugs", name, what[0])
    elif kind == "begins":
        told.begun, told.screen, told.rows = what
    elif kind == "saved":
        rows, must = what
        if must and not rows:
            found.fault("lost", name, f"nothing was written by {told.begun}")
        for fault in _not_begun(told, rows):
            found.fault("wrong", name, fault)
        told.saved |= {row[1]: row for row in rows}
        told.begun = ()
    elif kind in ("opened", "closed"):
        told.opened, told.begun = True, ()
        for notice in what[-1]:
            found.fault("notices", name, notice)


def _not_begun(told: Told, rows: list[Row]) -> Iterator[str]:
    """Yield what rows are not those of the call that was under way, all of them."""
    if told.begun == ("file",):
        return
    for row in rows:
        if row[4] not in told.begun:
            yield f"nobody wrote row {row[0]}, {row[4]}; begun: {told.begun}"
    given = [row[5].hex() for row in rows if row[4] in ("answer", "practice")]
    if given and given != [told.screen] * told.rows:
        yield f"{told.rows} rows of screen {told.screen} were begun, and there are {given}"


def _checked(
    found: Outcome, name: str, profile: Path, saved: dict[bytes, Row], told: Told
) -> dict[bytes, Row]:
    """Hold a profile against what was acknowledged; return all rows that are there."""
    before = logged(profile) if saved else {}
    with closing(mended(profile, Policy())) as store:
        there = logged(profile)
        for what in (*unsound(profile), *out_of_step(store)):
            found.fault("unsound", name, what)
        for notice in store.notices:
            found.fault("notices", name, notice)
    if before and before != there:
        found.fault("wrong", name, "opening changed the log")
    for row_id, row in saved.items():
        if row_id not in there:
            found.fault("lost", name, f"row {row[0]}, {row[4]}")
        elif there[row_id] != row:
            found.fault("wrong", name, f"row {row[0]} is {there[row_id]} and was {row}")
    besides = [row for row_id, row in there.items() if row_id not in saved]
    found.counts["besides"] += bool(besides)
    for fault in _not_begun(told, besides):
        found.fault("wrong", name, fault)
    if told.begun == ("file",) and besides and len(besides) not in _lengths(saved):
        found.fault("wrong", name, f"{len(besides)} rows of a progress file, not all of one")
    return there


def _lengths(saved: dict[bytes, Row]) -> set[int]:
    """Return how many rows each progress file would bring, with or without the row that joins it."""
    fresh = [len(ids - saved.keys()) for ids in _ids()]
    return {*fresh, *(count + 1 for count in fresh)}


@cache
def _ids() -> list[set[bytes]]:
    from quizapp.exchange.progress_file import read_progress

    return [
        {bytes.fromhex(row.id) for row in read_progress(file.read_bytes()).rows}
        for file in _files()
    ]


@cache
def _files() -> tuple[Path, ...]:
    return tuple(progress_files(Path(tempfile.mkdtemp(prefix="quizapp-faults-")), 3))


PART = Part(
    "kills",
    cases,
    run,
    (
        Line("children killed", "kills", least=1),
        Line("at any moment", "moment"),
        Line("at a step inside a transaction", "transaction"),
        Line("in a commit", "commit"),
        Line("while it was opened", "in the opening"),
        Line("while a call was under way", "in a call"),
        Line("rows acknowledged", "acknowledged"),
        Line("kills that left rows not acknowledged, of one call", "besides"),
        Line("acknowledged rows lost", "lost", most=0),
        Line("rows that nobody wrote, or that changed", "wrong", most=0),
        Line("databases not sound, or out of step with their log", "unsound", most=0),
        Line("notices without a cause", "notices", most=0),
        Line("tracebacks", "bugs", most=0),
    ),
)
