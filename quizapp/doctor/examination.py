"""Runs the checks: over the machine, then over each student's progress."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from quizapp.doctor import folder, program, progress
from quizapp.doctor.model import Finding, Machine, MachineCheck, Profile, ProfileCheck
from quizapp.errors import LockedError, StoreError
from quizapp.store.lock import ProfileLock, left_by

MACHINE_CHECKS = (
    MachineCheck("versions", program.versions),
    MachineCheck("sqlite", program.sqlite),
    MachineCheck("folder", folder.folder),
    MachineCheck("space", folder.space),
    MachineCheck("disk", folder.disk),
    MachineCheck("lessons", program.shipped),
    MachineCheck("own lessons", program.own_lessons),
    MachineCheck("fonts", program.fonts),
    MachineCheck("log", folder.log),
    MachineCheck("erasing", folder.half_way),
    MachineCheck("left over", folder.left),
)
"""The checks that are made once."""

PROFILE_CHECKS = (
    ProfileCheck("holder", progress.holder, sound=False),
    ProfileCheck("note", progress.stale, sound=False),
    ProfileCheck("place", progress.place, sound=False),
    ProfileCheck("readers", progress.readers, sound=False),
    ProfileCheck("answers", progress.whole, sound=False),
    ProfileCheck("backups", progress.backups, sound=False),
    ProfileCheck("half made", progress.half_made, sound=False),
    ProfileCheck("format", progress.version),
    ProfileCheck("states", progress.states),
    ProfileCheck("clock", progress.clock),
    ProfileCheck("opened lessons", progress.lessons),
)
"""The checks that are made of each student's progress; most need a sound database."""

_UNSOUND = "answers"


def examine_machine(data: Path, at: datetime) -> Iterator[Finding]:
    """Yield what the checks of program and folders find."""
    machine = Machine(data, at)
    for check in MACHINE_CHECKS:
        yield from named(check.name, "", partial(check.run, machine))


def examine_profile(where: Path, at: datetime) -> Iterator[Finding]:
    """Yield what the checks of a profile's folder find; beside an open window nothing is mended."""
    with _held(where, at) as profile:
        sound = True
        for check in PROFILE_CHECKS:
            if check.sound and not sound:
                continue
            for found in named(check.name, where.name, partial(check.run, profile)):
                sound = sound and not (
                    check.name == _UNSOUND and (found.state == "bad" or found.cause)
                )
                yield found


@contextmanager
def _held(where: Path, at: datetime) -> Iterator[Profile]:
    """Give the profile, for this process alone where nobody has it open and the folder can be written."""
    noted = left_by(where)
    with ExitStack() as until:
        try:
            until.callback(ProfileLock(where).release)
            profile = Profile(where, at, left_by=noted)
        except LockedError as error:
            profile = Profile(where, at, str(error).split(".")[0] + ".")
        except OSError as error:
            profile = Profile(where, at, f"It cannot be written: {error.strerror or error}.")
        yield profile


def named(name: str, student: str, run: Callable[[], Iterable[Finding]]) -> Iterator[Finding]:
    """Yield what a check finds under its name; where it cannot be made, why."""
    try:
        for found in run():
            yield replace(found, check=name, student=student)
    except (StoreError, OSError) as error:
        yield Finding("bad", str(error), "", "unreadable", name, student)
