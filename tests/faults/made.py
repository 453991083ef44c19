"""Profiles and progress files that cases begin with."""

from pathlib import Path
from random import Random
from uuid import UUID

from quizapp.carrying import export_progress
from tests.faults.student import BEGIN, Clock, Student, nothing_told


def new_profile(data: Path, draw: Random) -> Path:
    """Return where a profile of a data folder would be, by a UUID that is drawn; nothing is made."""
    return data / "profiles" / str(UUID(int=draw.getrandbits(128), version=4))


def studied(data: Path, profile: Path, draw: Random, things: int, day: int = 0) -> None:
    """Let a student do so many things on a day."""
    clock = Clock(BEGIN.replace(day=1 + day))
    Student(data, profile, draw, clock, nothing_told).does(things)


def progress_files(folder: Path, count: int) -> list[Path]:
    """Return files with the progress of as many other machines."""
    files = []
    for number in range(count):
        draw, data = Random(f"file {number}"), folder / f"other-{number}"
        profile = new_profile(data, draw)
        studied(data, profile, draw, 25)
        files.append(folder / f"progress-{number}.json")
        export_progress(data, files[-1], profile=profile)
    return files
