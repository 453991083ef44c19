"""Checks of the data folder: the disk it is on, what was left there by halves."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from quizapp.doctor.model import Finding, Machine
from quizapp.errors import StoreError
from quizapp.paths import log_file
from quizapp.store.erasing import finish, half_erased
from quizapp.store.files import left_over, writable
from quizapp.store.lock import changing_students
from quizapp.store.network import kind_of, on_network
from quizapp.study.sentences import counted

_SCARCE, _NONE = 100_000_000, 5_000_000
_HOUR = 3600


def folder(machine: Machine) -> Iterator[Finding]:
    """Yield whether the data folder can be used."""
    data = machine.data
    if not data.exists():
        yield Finding("well", f"Nothing is kept yet; it will be in {data}.")
    elif not data.is_dir():
        remedy = "Move that file elsewhere, or choose another folder with --data-dir."
        yield Finding("bad", f"{data} is a file, where a folder should be.", remedy, "not-a-folder")
    elif refused := writable(data):
        remedy = "Make that folder writable, or choose another with --data-dir."
        yield Finding("bad", f"{data} cannot be written: {refused}.", remedy, "read-only")
    else:
        yield Finding("well", f"All is kept in {data}.")


def space(machine: Machine) -> Iterator[Finding]:
    """Yield whether there is room for answers and backups."""
    free = shutil.disk_usage(_nearest(machine.data)).free
    room = f"{free // 1_000_000:,} MB are free on the disk of {machine.data}."
    if free < _NONE:
        yield Finding("bad", f"The disk is full: {room}", "Free some space.", "disk-full")
    elif free < _SCARCE:
        yield Finding("look at it", room, "Free some space soon.", "disk-full")
    else:
        yield Finding("well", room)


def disk(machine: Machine) -> Iterator[Finding]:
    """Yield what kind of disk it is, and whether it is a network's."""
    place = _nearest(machine.data)
    kind = kind_of(place)
    named = f" ({kind})" if kind else ""
    if on_network(place):
        remedy = "Choose a folder on this computer with --data-dir where you can."
        sentence = f"Progress is on a network disk{named}: kept safe, but saved more slowly."
        yield Finding("look at it", sentence, remedy, "network")
    else:
        yield Finding("well", f"The disk is this computer’s own{named}.")


def half_way(machine: Machine) -> Iterator[Finding]:
    """Yield whether a student's erasing was cut short, which is finished."""
    left = half_erased(machine.data)
    if not left:
        yield Finding("well", "No student is erased by halves.")
        return
    erased = counted(len(left), "student")
    try:
        with changing_students(machine.data):
            finish(machine.data)
    except StoreError as error:
        yield Finding("bad", f"{erased} erased by halves. {error}", "", "half-erased")
    else:
        sentence = f"The erasing of {erased} had been cut short. It is finished now."
        yield Finding("mended", sentence, "", "half-erased")


def left(machine: Machine) -> Iterator[Finding]:
    """Yield how many of our temporary files were left when the program was stopped; they are removed."""
    found = left_over(machine.data, machine.at.timestamp() - _HOUR)
    gone = 0
    for path in found:
        with suppress(OSError):
            path.unlink()
            gone += 1
    files = counted(len(found), "temporary file")
    if gone < len(found):
        remedy = f"Remove them by hand: {', '.join(map(str, found))}."
        yield Finding("look at it", f"{files} cannot be removed.", remedy, "left-over")
    elif gone:
        yield Finding("mended", f"{files} of quizapp left and removed now.", "", "left-over")
    else:
        yield Finding("well", "No temporary files were left.")


def log(machine: Machine) -> Iterator[Finding]:
    """Yield where it is written that the program had to close."""
    found = log_file(machine.data)
    if found.exists():
        sentence = f"quizapp had to close unexpectedly before; what happened is in {found}."
        yield Finding("well", sentence, "Send that file to whoever looks after quizapp.")
    else:
        yield Finding("well", "quizapp never had to close unexpectedly.")


def _nearest(path: Path) -> Path:
    """Return a folder, or where it is not there the one that it would be made in."""
    return next(one for one in (path, *path.absolute().parents) if one.is_dir())
