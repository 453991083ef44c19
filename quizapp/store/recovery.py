"""Mends a damaged database: what can be read of it and what backups and progress files hold, put together."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID

from quizapp.errors import DamagedError, NewerError, StoreError
from quizapp.language import day_text, number, phrase, tr
from quizapp.memory.log import LogRow
from quizapp.memory.policy import Policy
from quizapp.store import schema
from quizapp.store.backups import of_this_line
from quizapp.store.profiles import SIDECARS
from quizapp.store.remaking import make, new_profile
from quizapp.store.replacing import DAMAGED, making, put_in_place
from quizapp.store.salvage import OpenedRow, Profile, Salvaged, salvaged
from quizapp.store.whose import ASKED, joined_by
from quizapp.study.sentences import joined, together

_STATES = {
    "missing": phrase("Your progress file was missing."),
    "damaged": phrase("Your progress file was damaged."),
    "empty": phrase("Your progress file was empty."),
}
_PERHAPS = phrase(
    "{n} {n:answer was|answers were} saved, the last of {day}; whether there were more is not known"
)
_SOME = phrase("{n} of at most {most} answers {n:was|were} saved, the last of {day}")


@dataclass(frozen=True, slots=True)
class Carried:
    """What a progress file says: the student's name, maybe "", and the rows of the log."""

    name: str
    rows: Sequence[LogRow]


AtHand = Callable[[Path, frozenset[str]], Iterable[Carried]]
"""Returns the progress files at hand beside a profile's folder, of the student with these UUIDs (hex)."""


@dataclass(slots=True)
class _Found:
    """What was put together, and how many rows of the damaged file are in it, as far as one knows."""

    rows: dict[str, LogRow] = field(default_factory=dict)
    lessons: dict[str, OpenedRow] = field(default_factory=dict)
    profile: Profile | None = None
    name: str = ""
    filled: int = 0

    def add(self, one: Salvaged) -> None:
        """Add what a database held; what was found before counts more."""
        before = len(self.rows)
        self.rows = {**one.rows, **self.rows}
        self.lessons = {**one.lessons, **self.lessons}
        self.profile = self.profile or one.profile
        self.filled += len(self.rows) - before


def recover(path: Path, policy: Policy, at_hand: AtHand) -> str:
    """Put a new database in place of a damaged one, and return what was saved and what was not.

    The damaged one is kept beside. NewerError where a newer quizapp wrote it, StoreError where there
    is no room: then nothing was changed. Nobody may have it open.
    """
    _refuse_newer(path)
    state = _state_of(path)
    student = path.parent.name
    first = salvaged(path, student)
    found = _Found()
    found.add(first)
    found.filled = len(first.numbers)
    _add_backups(found, path.parent, student)
    _add_carried(found, path.parent, at_hand)
    profile = found.profile or new_profile(student, found.name)
    with making(path) as made:
        make(made, profile, found.rows.values(), found.lessons.values(), policy)
    there = any(path.with_name(path.name + one).exists() for one in SIDECARS)
    aside = put_in_place(made, path, DAMAGED)
    lost = None if first.total is None else max(0, first.total - found.filled)
    return said(state, list(found.rows.values()), lost, aside if there else "")


def said(state: str, rows: Sequence[LogRow], lost: int | None, aside: str) -> str:
    """Say what was saved of progress that was "damaged", and where the damaged file is.

    `lost` is how many rows are missing, None where nobody knows.
    """
    answers = [row for row in rows if row.event in ASKED]
    what = _saved(answers, lost)
    kept = tr("{what}; the damaged file is kept as {file}.", what=what, file=aside)
    return together(tr(_STATES[state]), kept if aside else joined(what))


def _saved(answers: Sequence[LogRow], lost: int | None) -> str:
    if not answers:
        return tr("No answer could be saved, so a new one was begun")
    last = max(answers, key=lambda row: row.order)
    day, count = day_said(date.fromordinal(last.day)), len(answers)
    if lost is None:
        return tr(_PERHAPS, "", count, day=day)
    if not lost:
        return tr("All is saved: {n} {n:answer|answers}, the last of {day}", "", count, day=day)
    return tr(_SOME, "", count, most=number(count + lost), day=day)


def day_said(day: date) -> str:
    """Return a day as one says it, with its year."""
    return day_text(day, "dated")


def _state_of(path: Path) -> str:
    if not path.exists():
        return "missing"
    return "damaged" if path.stat().st_size else "empty"


def _refuse_newer(path: Path) -> None:
    try:
        if path.exists() and path.stat().st_size:
            schema.version_of(path)
    except DamagedError:
        return


def _add_backups(found: _Found, folder: Path, student: str) -> None:
    """Add the rows of the backup that holds the most, and of others where it is damaged too."""
    for copy in of_this_line(folder):
        try:
            schema.check_soundness(copy)
        except NewerError:
            continue
        except StoreError:
            found.add(salvaged(copy, student))
        else:
            found.add(salvaged(copy, student))
            return


def _add_carried(found: _Found, folder: Path, at_hand: AtHand) -> None:
    own = found.profile[0].hex() if found.profile else _hex(folder.name)
    joined = (joined_by(row) for row in found.rows.values() if row.event == "joined")
    device = found.profile[3].hex() if found.profile else ""
    for carried in at_hand(folder, frozenset((own, *joined))):
        fresh = {row.id: row for row in carried.rows if row.id not in found.rows}
        found.rows |= fresh
        found.name = found.name or carried.name
        found.filled += sum(row.device == device for row in fresh.values())


def _hex(folder: str) -> str:
    with suppress(ValueError):
        return UUID(folder).hex
    return ""
