"""`quizapp profiles`: the students of this computer; make, rename, export and erase them."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from quizapp.commands.options import add_data_dir
from quizapp.commands.printing import json_text
from quizapp.errors import UsageError
from quizapp.paths import data_folder
from quizapp.profiles import Profiles
from quizapp.study.sentences import counted
from quizapp.study.students import Student, lost, same_name

HELP = "the students of this computer: list, create, rename, export, erase"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--json", action="store_true", help="the list as JSON")
    parser.set_defaults(act=_list)
    acts = parser.add_subparsers(metavar="ACTION")
    listing = acts.add_parser("list", help="all students, also without an action")
    listing.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="the list as JSON"
    )
    create = acts.add_parser("create", help="a new student")
    create.add_argument("name", metavar="NAME")
    create.set_defaults(act=_create)
    rename = acts.add_parser("rename", help="call a student by another name")
    rename.add_argument("name", metavar="OLD")
    rename.add_argument("new", metavar="NEW")
    rename.set_defaults(act=_rename)
    export = acts.add_parser("export", help="write all that is stored of a student as JSON")
    export.add_argument("name", metavar="NAME")
    export.add_argument("file", metavar="FILE", type=Path)
    export.add_argument("--replace", action="store_true", help="also where the file is there")
    export.set_defaults(act=_export)
    erase = acts.add_parser("erase", help="erase a student and all that is stored of them")
    erase.add_argument("name", metavar="NAME")
    erase.add_argument("--yes", action="store_true", help="without asking")
    erase.set_defaults(act=_erase)
    for act in acts.choices.values():
        add_data_dir(act)


def run(options: argparse.Namespace) -> int:
    """Do to the students what was asked."""
    return int(options.act(Profiles(data_folder(options.data_dir)), options))


def _list(profiles: Profiles, options: argparse.Namespace) -> int:
    students = profiles.students()
    if options.json:
        listed = [_as_json(student) for student in students]
        print(json_text({"students": listed}))
    elif not students:
        print("There is no student yet. The first one begins by opening a lesson.")
    else:
        print("\n".join(_as_text(student) for student in students))
    return 0


def _create(profiles: Profiles, options: argparse.Namespace) -> int:
    made = profiles.create(options.name)
    print(f"“{made.shown}” can begin: quizapp --profile {_typed(made)}")
    return 0


def _rename(profiles: Profiles, options: argparse.Namespace) -> int:
    student = profiles.student(options.name)
    renamed = profiles.rename(student.id, options.new)
    print(f"“{student.shown}” is now “{renamed.shown}”.")
    return 0


def _export(profiles: Profiles, options: argparse.Namespace) -> int:
    student = profiles.student(options.name)
    if options.file.exists() and not options.replace:
        raise UsageError(f"{options.file} is there already. Name another file, or add --replace.")
    profiles.export(student.id, options.file)
    print(f"All that is stored of “{student.shown}” is in {options.file}.")
    return 0


def _erase(profiles: Profiles, options: argparse.Namespace) -> int:
    student = profiles.student(options.name)
    if not options.yes and not _sure(student):
        return 1
    profiles.erase(student.id)
    print(f"“{student.shown}” was erased from this computer.")
    return 0


def _sure(student: Student) -> bool:
    """Return whether the person at the terminal types the name; where there is none, say how to go on."""
    if not sys.stdin or not sys.stdin.isatty():
        raise UsageError("Nothing was erased. Add --yes to erase without being asked.")
    print(f"{lost(student)} Type the name to go on: ", end="", file=sys.stderr, flush=True)
    sure = same_name(sys.stdin.readline(), student.shown)
    if not sure:
        print("That is another name. Nothing was erased.", file=sys.stderr)
    return sure


def _as_json(student: Student) -> dict[str, object]:
    return {
        "id": student.id,
        "name": student.name,
        "shown": student.shown,
        "created": _time(student.created),
        "last_used": _time(student.last_used),
        "answers": student.answers,
        "trouble": student.trouble,
    }


def _as_text(student: Student) -> str:
    if student.trouble:
        return f"{student.shown}  {student.id}\n  {student.trouble}"
    last = (
        datetime.fromtimestamp(student.last_used / 1000).astimezone() if student.last_used else None
    )
    used = f"last used on {last:%Y-%m-%d}" if last else "not used yet"
    return f"{student.shown}  {student.id}\n  {counted(student.answers, 'answer')}, {used}"


def _time(ms: int) -> str | None:
    at = datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds")
    return at if ms else None


def _typed(student: Student) -> str:
    """Return a student as one types them: by name, or by id where a shell would read more into it."""
    plain = student.shown.replace(" ", "").isalnum()
    return f'"{student.shown}"' if plain else student.id
