"""Checks of one student's progress: who holds it, who may read it, whether it is whole."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from quizapp.doctor.model import Finding, Profile
from quizapp.lessons.reading.front import is_there
from quizapp.memory.days import clock_mark
from quizapp.memory.policy import Policy
from quizapp.store import examining
from quizapp.store.files import writable
from quizapp.store.newest import HISTORY
from quizapp.store.profiles import DATABASE
from quizapp.study.sentences import counted
from quizapp.version import BUILT

_RESTORE = (
    "Open it in a window: what can be read of it is put together with the newest backup, and the file"
    " is kept. Or go back to that backup alone: quizapp doctor --restore."
)
_REMEDIES = {
    "zero-length": _RESTORE,
    "cut": _RESTORE,
    "header": _RESTORE,
    "page": _RESTORE,
    "damaged": _RESTORE,
    "row-crc": _RESTORE,
    "row-missing": _RESTORE,
    "tables": _RESTORE,
    "newest-part": _RESTORE,
    "wrong-file": f"Move the file elsewhere. {_RESTORE}",
    "not-ours": f"Move the file elsewhere. {_RESTORE}",
    "newer-version": "Update quizapp. Nothing was changed.",
    "in-use": "Close the program that uses the file, then try again.",
    "permission": "Make the file and its folder readable and writable, then try again.",
    "disk": "Check that the disk is connected and sound, and copy the folder to another one.",
}


def holder(profile: Profile) -> Iterator[Finding]:
    """Yield whether the progress is open in a window, or left by one that was stopped."""
    path = profile.folder / DATABASE
    if profile.held:
        remedy = "Close that window to have mended what can be."
        yield Finding("look at it", f"{profile.held} Nothing is mended now.", remedy, "in-use")
    elif path.exists() and examining.beside_itself(path):
        sentence = (
            "quizapp was stopped while it was open. Your answers are safe; they are looked through."
        )
        yield Finding("well", sentence, "", "unclean-stop")
    else:
        yield Finding("well", "No window has it open, and the last one was closed well.")


def stale(profile: Profile) -> Iterator[Finding]:
    """Yield whether a window that was stopped left its note behind, which is taken away."""
    if profile.held or not profile.left_by:
        return
    sentence = f"A window ({profile.left_by}) was stopped and left its note; it is taken away now."
    yield Finding("mended", sentence, "", "stale-lock")


def place(profile: Profile) -> Iterator[Finding]:
    """Yield whether the folder can be written, as every answer has to be."""
    refused = writable(profile.folder)
    if refused:
        remedy = "Make that folder writable, or choose another with --data-dir."
        sentence = f"{profile.folder} cannot be written: {refused}."
        yield Finding("bad", sentence, remedy, "read-only")


def readers(profile: Profile) -> Iterator[Finding]:
    """Yield whether only the owner may read it; else that is mended."""
    found = examining.permissions(profile.folder)
    if not found:
        yield Finding("well", "Only you may read it.")
        return
    sentence = f"Other users of this computer could read {counted(len(found), 'file')} of it"
    if profile.held:
        yield Finding("look at it", f"{sentence}.", "Close the window.", "permission")
        return
    try:
        for path in found:
            examining.close_to_others(path)
    except OSError as error:
        remedy = "Change it as the owner of the files."
        yield Finding("look at it", f"{sentence}: {error.strerror}.", remedy, "permission")
    else:
        yield Finding("mended", f"{sentence} – no longer.", "", "permission")


def whole(profile: Profile) -> Iterator[Finding]:
    """Yield what damage there is to the database, by its cause."""
    path = profile.folder / DATABASE
    if not path.exists():
        yield Finding("well", "Nothing was studied yet.", "", "no-progress")
        return
    try:
        fault = examining.damage(path, alone=not profile.held)
    except OSError as error:
        fault = examining.Fault("permission", f"{path} cannot be read: {error.strerror}.")
    if fault:
        yield Finding("bad", fault.sentence, _REMEDIES.get(fault.cause, _RESTORE), fault.cause)
    elif not examining.version(path):
        yield Finding("well", "Nothing was studied yet.", "", "no-progress")
    else:
        yield Finding("well", f"{counted(examining.rows(path), 'row')} in the log, all as written.")


def backups(profile: Profile) -> Iterator[Finding]:
    """Yield of which days there are backups, and which of them are no good."""
    found = examining.backup_days(profile.folder)
    bad = [(day, fault) for day, fault in found if fault]
    for day, fault in bad:
        remedy = "Others are used. Newer ones take its place by themselves."
        yield Finding("look at it", f"The backup of {day}: {fault}", remedy, "backup")
    if not found:
        yield Finding("well", "There is no backup yet: one is made when a window is closed.")
    elif not bad:
        days = f"the newest of {found[0][0]}"
        yield Finding("well", f"{counted(len(found), 'backup')}, {days}, all sound.")


def half_made(profile: Profile) -> Iterator[Finding]:
    """Yield whether a backup was being made when the program was stopped; what is left is removed."""
    found = examining.half_made(profile.folder)
    if profile.held or not found:
        return
    for path in found:
        path.unlink(missing_ok=True)
    sentence = "A copy that was being made when quizapp was stopped is removed."
    yield Finding("mended", sentence, "", "left-over")


def version(profile: Profile) -> Iterator[Finding]:
    """Yield which version its tables are of."""
    found = examining.version(profile.folder / DATABASE)
    if found == HISTORY[-1]:
        yield Finding("well", f"Its format is the newest, {found}.")
    else:
        sentence = (
            f"Its format is {found or 'not begun'}; the next window brings it to {HISTORY[-1]}."
        )
        yield Finding("well", sentence, "", "older-version")


def states(profile: Profile) -> Iterator[Finding]:
    """Yield whether what is known of cards is what their answers say; else that is made anew."""
    path = profile.folder / DATABASE
    if examining.version(path) != HISTORY[-1]:
        return
    strayed = examining.strayed(path, Policy())
    if not strayed:
        yield Finding("well", "What is known of each card follows from the answers.")
        return
    sentence = f"{counted(strayed, 'state')} did not follow from the answers"
    if profile.held:
        yield Finding("look at it", f"{sentence}.", "Close the window and try again.", "cache")
        return
    examining.rebuild(path, Policy())
    yield Finding("mended", f"{sentence}; all were made anew from them.", "", "cache")


def clock(profile: Profile) -> Iterator[Finding]:
    """Yield whether the clock agrees with the last answer."""
    last = examining.last_answer(profile.folder / DATABASE)
    now = int(profile.at.timestamp() * 1000)
    mark, _ = clock_mark(now, 0, (last, 0) if last else None, BUILT)
    if not mark:
        yield Finding("well", "The clock agrees with the last answer.")
        return
    behind = f", and the last answer was given on {_day(last)}" if 0 < now < last else ""
    sentence = f"The clock of this computer says {profile.at:%Y-%m-%d %H:%M}{behind}."
    yield Finding("look at it", sentence, "Set the clock, then go on.", "clock")


def lessons(profile: Profile) -> Iterator[Finding]:
    """Yield which of the lessons that were opened are gone from where they were."""
    opened = examining.opened_lessons(profile.folder / DATABASE)
    gone = [(title, file) for title, file in opened if not is_there(Path(file))]
    for title, file in gone:
        sentence = f"The lesson “{title}” is no longer in {file}."
        remedy = "Open it from where it is now. Progress with it is kept."
        yield Finding("look at it", sentence, remedy, "lesson-gone")
    if not gone:
        yield Finding("well", f"{counted(len(opened), 'lesson')} opened, and all there.")


def _day(ms: int) -> str:
    try:
        return f"{datetime.fromtimestamp(ms / 1000, UTC):%Y-%m-%d}"
    except (ValueError, OverflowError, OSError):
        return "a day that there is not"
