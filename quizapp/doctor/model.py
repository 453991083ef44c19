"""What a check finds."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

State = Literal["well", "mended", "look at it", "bad"]


@dataclass(frozen=True, slots=True)
class Finding:
    """How it stands with one thing, in a sentence, with what to do about it.

    `cause` says in a word for programs what is wrong, `check` which check says so, and `student` is
    the UUID of whose progress it is about; all are "" where there is none.
    """

    state: State
    sentence: str
    remedy: str = ""
    cause: str = ""
    check: str = ""
    student: str = ""


@dataclass(frozen=True, slots=True)
class Machine:
    """What the checks of a machine look at: the data folder, at a moment."""

    data: Path
    at: datetime


@dataclass(frozen=True, slots=True)
class Profile:
    """What the checks of a profile look at: its folder, at a moment.

    `held` is "" where it is ours to mend, else why it is not; `left_by` is the process that had it
    open and did not close it.
    """

    folder: Path
    at: datetime
    held: str = ""
    left_by: str = ""


@dataclass(frozen=True, slots=True)
class MachineCheck:
    """A check of the program and its folders, by name."""

    name: str
    run: Callable[[Machine], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class ProfileCheck:
    """A check of a student's progress, by name; one that needs a `sound` file is left out without it."""

    name: str
    run: Callable[[Profile], Iterable[Finding]]
    sound: bool = True


@dataclass(frozen=True, slots=True)
class Seen:
    """What a window that was opened for a check saw: Qt’s version, seconds until its first frame and until
    a question could be answered, how many answers had their feedback, which files that ship it could not use.
    """

    qt: str
    platform: str
    painted: float
    answerable: float
    answers: int
    bad_fonts: Sequence[str]
    bad_tables: Sequence[str]


@dataclass(frozen=True, slots=True)
class Installed:
    """What the checks of an installation look at: a data folder of their own, and what a window saw.

    `trouble` is why there was no window, "" where there was one.
    """

    data: Path
    wanted: int
    seen: Seen | None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class InstallCheck:
    """A check of what is installed, by name; those of a `window` are left out without one."""

    name: str
    run: Callable[[Installed], Iterable[Finding]]
    window: bool = True
