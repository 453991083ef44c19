"""`quizapp doctor`: whether all is well with program and progress, in words; mends what is safe."""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from quizapp.commands import installed
from quizapp.commands.asking import say
from quizapp.commands.options import add_profile
from quizapp.commands.printing import json_text
from quizapp.doctor.examination import examine_machine, examine_profile
from quizapp.doctor.model import Finding
from quizapp.errors import StoreError, UsageError
from quizapp.paths import data_folder
from quizapp.profiles import Profiles
from quizapp.recovering import backups, restore
from quizapp.study.sentences import counted, listed
from quizapp.study.students import Student, apart

HELP = "check that all is well with program and progress, and mend what is safe"
_CODES = """\
Ends with 0 where all is well or was mended, 1 where there is something to look at, 2 for wrong use,
3 where a backup cannot be used.
What is safe to mend is: states made anew from the answers, who may read the files, an erasing that was
cut short, temporary files and notes that were left. Beside an open window nothing is mended."""
_NEWEST = Path()
_SIGNS = {"well": "✓", "mended": "+", "look at it": "!", "bad": "✗"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.epilog = _CODES
    parser.add_argument("--json", action="store_true", help="as JSON, for programs")
    parser.add_argument(
        "--restore",
        nargs="?",
        type=Path,
        const=_NEWEST,
        metavar="FILE",
        help="go back to a backup, without a name the newest; what was there is kept",
    )
    parser.add_argument(
        "--install",
        action="store_true",
        help="try the installed program: a window, three questions, the database, all that ships",
    )
    add_profile(parser)


def run(options: argparse.Namespace) -> int:
    """Print what was found; 1 where there is something to look at."""
    data = data_folder(options.data_dir)
    if options.restore is not None:
        return _restore(data, options)
    if options.install:
        return _tell(installed.examine(), [], options)
    profiles, at = Profiles(data), datetime.now(UTC).astimezone()
    named = getattr(options, "profile", None)
    found = [*examine_machine(data, at)]
    students = _students(profiles, named)
    for student in students:
        found += examine_profile(profiles.folder(student.id), at)
    return _tell(found, students, options)


def _tell(
    found: Sequence[Finding], students: Sequence[Student], options: argparse.Namespace
) -> int:
    """Print what was found, in words or as JSON; return the exit code."""
    if options.json:
        print(json_text(_as_json(found)))
    else:
        for line in _as_text(found, students):
            say(line)
    return int(not _is_well(found))


def _restore(data: Path, options: argparse.Namespace) -> int:
    """Go back to a backup of the only student, or of the one that is named."""
    if options.json:
        raise UsageError("Use --restore without --json.")
    profiles = Profiles(data)
    named = getattr(options, "profile", None)
    if named is None and len(profiles.ids) != 1:
        known = listed([f"“{apart(one.shown)}”" for one in profiles.students()])
        rest = f"Say with --profile whose: {known}." if known else "There is no student yet."
        raise UsageError(f"A backup is of one student. {rest}")
    (student,) = _students(profiles, named)
    folder = profiles.folder(student.id)
    say(restore(folder, _newest(folder) if options.restore == _NEWEST else options.restore))
    return 0


def _newest(folder: Path) -> Path:
    found = next((one.path for one in backups(folder) if not one.why), None)
    if found is None:
        raise StoreError("There is no sound backup; one is made when a window is closed.")
    return found


def _students(profiles: Profiles, named: str | None) -> Sequence[Student]:
    return [profiles.student(named)] if named is not None else profiles.students()


def _is_well(found: Sequence[Finding]) -> bool:
    return all(one.state in ("well", "mended") for one in found)


def _as_json(found: Sequence[Finding]) -> dict[str, object]:
    return {"well": _is_well(found), "findings": [asdict(one) for one in found]}


def _as_text(found: Sequence[Finding], students: Sequence[Student]) -> Iterator[str]:
    yield from _lines(found, "")
    for student in students:
        yield f"\n{apart(student.shown)}  {student.id}"
        yield from _lines(found, student.id)
    left = sum(one.state in ("look at it", "bad") for one in found)
    yield f"\n{counted(left, 'thing')} to look at." if left else "\nAll is well."


def _lines(found: Sequence[Finding], student: str) -> Iterator[str]:
    for one in found:
        if one.student == student:
            yield f"{_SIGNS[one.state]} {one.check}: {' '.join(filter(None, (one.sentence, one.remedy)))}"
