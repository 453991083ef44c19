"""Clocks that are wrong, from 400 days back to twenty years ahead, and come right again."""

import json
import tempfile
from contextlib import closing
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random

from quizapp.collection import Collection
from quizapp.memory.policy import Policy
from quizapp.store.store import Store
from quizapp.version import BUILT
from tests.faults.made import new_profile
from tests.faults.results import Line, Outcome, Part
from tests.faults.student import LESSONS, Clock, response_to
from tests.faults.truth import logged, out_of_step, unsound

RIGHT = datetime.combine(BUILT, time(9), UTC)
_MINUTES = (-6, -4, 4, 6)
_DAYS = (-400, -366, -364, -31, -1, 0, 1, 31, 366, 3651, 3653, 7305)
OFF = (*(timedelta(minutes=one) for one in _MINUTES), *(timedelta(days=one) for one in _DAYS))
_ANSWERS = 3


def cases(size: str) -> list[tuple[timedelta, ...]]:
    """Return by how much the clock is wrong at one time and at the next: each with each."""
    steps = OFF[::3] if size == "short" else OFF
    return [(one, other) for one in steps for other in (OFF[4:5] if size == "short" else steps)]


def run(case: tuple[timedelta, ...]) -> Outcome:
    """Study by a right clock, by one wrong clock, by another, and the next day by a right one again."""
    found = Outcome()
    name = f"clocks {' and '.join(map(str, case))}"
    found.counts["pairs"] += 1
    with tempfile.TemporaryDirectory(prefix="quizapp-faults-") as made:
        draw = Random(name)
        profile = new_profile(Path(made), draw)
        with found.watched(name):
            _study(found, name, profile, draw, case)
            _check(found, name, profile)
    return found


def _study(
    found: Outcome, name: str, profile: Path, draw: Random, case: tuple[timedelta, ...]
) -> None:
    """Study a little by each clock; half of the clocks change while the lesson is open."""
    clock, collection = Clock(RIGHT), None
    times = [RIGHT, *(RIGHT + timedelta(hours=1) + one for one in case), RIGHT + timedelta(days=1)]
    before: dict = {}
    for number, moment in enumerate(times):
        clock.now = moment
        if collection is None or draw.random() < 0.5:
            if collection:
                collection.close()
            data = profile.parent.parent
            collection = Collection.open(LESSONS[2], data, profile=profile, clock=clock)
        collection.plan()
        for _ in range(_ANSWERS):
            screen = collection.next_screen()
            if screen is None:
                break
            collection.answer(screen, response_to(screen.question, draw), 1_000)
            found.counts["acknowledged"] += 1
            rows = logged(profile)
            if not any(row[5].hex() == screen.id for row in rows.values()):
                found.fault("lost", name, f"screen {screen.id}")
            if not before.items() <= rows.items():
                found.fault("lost", name, "rows of before")
            before = rows
        if collection.undo() is not None:
            collection.redo()
        before = logged(profile)
        collection.summary()
        found.counts["studied"] += 1
        if number == len(times) - 1 and not _goes_on(collection, case):
            found.fault("stuck", name, f"nothing is new or due: {collection.plan()}")
    collection.close()


def _goes_on(collection: Collection, case: tuple[timedelta, ...]) -> bool:
    """Whether a right clock has something to ask, where no wrong one was believed for later."""
    believed = any(
        RIGHT + timedelta(days=1) < RIGHT + one <= RIGHT + timedelta(days=3652) for one in case
    )
    return believed or collection.plan().left > 0


def _check(found: Outcome, name: str, profile: Path) -> None:
    """Hold the log against what each clock said, and the states against the log."""
    with closing(Store.open(profile, Policy())) as store:
        for what in (*unsound(profile), *out_of_step(store)):
            found.fault("unsound", name, what)
        rows = sorted(store.rows(), key=lambda row: row.sequence)
    by_day: dict[int, int] = {}
    good = 0
    for row in rows:
        if row.at <= by_day.get(row.day, 0):
            found.fault("order", name, f"row {row.sequence} is not after the others of its day")
        by_day[row.day] = row.at
        said = json.loads(row.payload).get("clock", row.at) if row.payload else row.at
        at = datetime.fromtimestamp(said / 1000, UTC)
        if row.event != "answer":
            continue
        found.counts["doubted"] += bool(row.clock)
        if row.clock and row.day != good:
            found.fault("order", name, f"row {row.sequence}, doubted, is not of the last good day")
        elif not row.clock and not -366 <= (at - RIGHT).days <= 3652:
            found.fault("believed", name, f"row {row.sequence}, {at}")
        good = good if row.clock else row.day


PART = Part(
    "clocks",
    cases,
    run,
    (
        Line("pairs of wrong clocks, from −400 days to +20 years", "pairs", least=1),
        Line("sessions by a clock", "studied"),
        Line("answers acknowledged", "acknowledged"),
        Line("answers by a clock that is doubted", "doubted", least=1),
        Line("acknowledged rows lost", "lost", most=0),
        Line("answers out of order on their day, or not on the last good one", "order", most=0),
        Line("impossible clocks that are believed", "believed", most=0),
        Line("days on which a right clock has nothing to ask", "stuck", most=0),
        Line("databases not sound, or out of step with their log", "unsound", most=0),
        Line("tracebacks", "bugs", most=0),
    ),
)
