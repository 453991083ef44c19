"""Carries progress from one computer to another: a profile's log into a file, and back."""

from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.errors import NotYoursError, ProgressFileError, StoreError
from quizapp.exchange.progress_file import (
    LARGEST,
    Header,
    ProgressFile,
    is_progress_file,
    read_progress,
    write_progress,
)
from quizapp.language import day_text, tr
from quizapp.looking import Clock, local_now
from quizapp.memory.log import LogRow
from quizapp.memory.policy import Policy
from quizapp.store.carried import put_whole, taken_from
from quizapp.store.erased import erased_on
from quizapp.store.erasing import folder_to_open
from quizapp.store.journal import Journal
from quizapp.store.merging import Merged
from quizapp.store.store import Store
from quizapp.store.whose import ASKED, Whose, joined_by
from quizapp.version import __version__


@dataclass(frozen=True, slots=True)
class Carried:
    """How much a progress file holds: answers, and the lessons that they are of."""

    answers: int
    lessons: int


def export_progress(data: Path, file: Path, *, profile: Path | None = None) -> Carried:
    """Write a profile's progress to a file and return how much it is; also beside an open window.

    It takes the place of an older progress file of the same student, but of nothing else.
    StoreError where there is no progress, ProgressFileError where it cannot be written.
    """
    store = Store.read(folder_to_open(data, profile))
    if store is None:
        raise StoreError(tr("There is no progress here yet, so nothing was exported. Study first."))
    try:
        whose, rows = store.whose(), store.rows()
        lessons = tuple((one.id, one.title) for one in store.lessons())
    finally:
        store.close()
    raw = write_progress(Header(whose.profile, whose.name, __version__, lessons), rows)
    _check(raw)
    _check_replaceable(file, whose)
    put_whole(file, raw)
    asked = [row for row in rows if row.event in ASKED]
    return Carried(len(asked), len({row.lesson for row in asked}))


def import_progress(
    data: Path,
    file: Path,
    *,
    mine: bool = False,
    profile: Path | None = None,
    clock: Clock = local_now,
) -> Merged:
    """Take a progress file into a profile and return what came in; all of it or nothing.

    ProgressFileError where the file is not sound or its student was erased here; NotYoursError
    where it may be another student's and the one at the keyboard has not said that it is `mine`.
    LockedError while a window is open.
    """
    found = read_progress(taken_from(file, LARGEST))
    theirs = _profiles_of(found)
    _refuse_erased(data, theirs)
    policy = Policy()
    store = Store.open(folder_to_open(data, profile), policy)
    try:
        whose = store.whose()
        ours = {whose.profile, *whose.joined}
        if whose.begun and not mine and not ours & theirs:
            raise NotYoursError(_shown(found.header.name))
        known = found.header.profile in ours
        own = (
            None
            if known
            else _joined(found.header.profile, Journal(store, policy.day_start, clock))
        )
        return store.merge(found.rows, policy, own, found.header.lessons)
    finally:
        store.close()


def _profiles_of(found: ProgressFile) -> set[str]:
    """Return the profiles of the student that a file is of, as far as it says."""
    joined = (joined_by(row) for row in found.rows if row.event == "joined")
    return {found.header.profile, *joined}


def _shown(name: str) -> str:
    """Return a stranger's words so that a terminal shows them and obeys none."""
    return "".join(sign if sign.isprintable() else "�" for sign in name)


def _joined(profile: str, journal: Journal) -> LogRow:
    row = journal.row(journal.now(), "joined", "")
    return replace(row, payload=f'{{"profile": "{profile}"}}')


def _refuse_erased(data: Path, profiles: set[str]) -> None:
    days = [day for profile, day in erased_on(data).items() if profile in profiles]
    if days:
        raise ProgressFileError(
            tr(
                "This is the progress of a student who was erased on this computer on {day}, so it is not"
                " taken in.",
                day=day_text(max(days), "dated"),
            )
        )


def _check(raw: bytes) -> None:
    """Make sure that what is about to be carried away can be taken in."""
    try:
        read_progress(raw)
    except ProgressFileError as error:
        raise ProgressFileError(
            tr("The progress here cannot be exported. {reason}", reason=error)
        ) from error


def _check_replaceable(file: Path, whose: Whose) -> None:
    """Refuse to write over a file that is something else, or another student's progress."""
    if not file.exists() or file.is_dir():
        return
    raw = taken_from(file, LARGEST)
    if not is_progress_file(raw):
        raise ProgressFileError(
            tr(
                "{file} is there already and is no progress file, so it was left as it is. Name another.",
                file=file,
            )
        )
    try:
        found = read_progress(raw)
    except ProgressFileError:
        return  # nothing that could be taken in is lost with it
    if not {whose.profile, *whose.joined} & _profiles_of(found):
        raise ProgressFileError(
            tr(
                "{file} holds the progress of another student, so it was left as it is. Name another.",
                file=file,
            )
        )
