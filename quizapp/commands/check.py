"""`quizapp check`: what is wrong with a lesson, line by line, or as JSON; `--fix` mends what is safe."""

import argparse
import sys
from pathlib import Path

from quizapp.commands.fix import fix
from quizapp.commands.printing import json_text
from quizapp.errors import LessonError, UnreadableError, UsageError
from quizapp.lessons.model import Lesson, Problem
from quizapp.lessons.reader import read_lesson
from quizapp.paths import data_folder, shipped_lesson, versions_folder

HELP = "say what is wrong with a lesson file, or mend what is safe"
_CODES = """\
Ends with 0 where all is well, 1 where errors are left or mending was offered and not written,
2 for wrong use, 3 where the file could not be read or written."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.epilog = _CODES
    parser.add_argument(
        "lesson", nargs="?", type=Path, help="lesson file; the shipped one without it"
    )
    parser.add_argument("--json", action="store_true", help="the lesson and its problems as JSON")
    parser.add_argument(
        "--fix",
        action="store_true",
        help="write missing Ids, type every field as “- Label: text”, and save as UTF-8:"
        " shows the changes and asks first, and keeps the version before",
    )
    parser.add_argument("--yes", action="store_true", help="with --fix: write without asking")


def run(options: argparse.Namespace) -> int:
    """Print the findings; 1 where one of them is an error, or where a change was not written."""
    if options.fix and (options.json or not options.lesson):
        raise UsageError(
            "Use --json without --fix." if options.json else "Name the lesson file to fix."
        )
    if options.yes and not options.fix:
        raise UsageError("Use --yes together with --fix.")
    path = options.lesson or shipped_lesson()
    if options.fix:
        versions = versions_folder(data_folder(options.data_dir))
        if not fix(path, versions, sure=options.yes):
            return 1
    lesson = _read(path)
    if options.json:
        print(json_text(_as_json(lesson)))
    else:
        for problem in lesson.problems:
            print(_line(path, problem))
        print(_counted(lesson), file=sys.stderr)
    return int(any(problem.severity == "error" for problem in lesson.problems))


def _read(path: Path) -> Lesson:
    """A file that holds no lesson has one finding, why; one that is not there is an error."""
    try:
        return read_lesson(path)
    except UnreadableError:
        raise
    except LessonError as error:
        problem = Problem(max(1, error.line), "error", "", str(error), "")
        return Lesson("", path.stem, {}, (), (problem,))


def _counted(lesson: Lesson) -> str:
    count = len(lesson.entries)
    return "1 entry can be used." if count == 1 else f"{count} entries can be used."


def _line(path: Path, problem: Problem) -> str:
    what = problem.message.rstrip(".")
    return f"{path}:{problem.line}: {problem.severity}: {what}. {problem.remedy}".rstrip()


def _as_json(lesson: Lesson) -> dict[str, object]:
    return {
        "lesson": lesson.title,
        "header": {label: field.raw for label, field in lesson.header.items()},
        "entries": [
            {
                "id": entry.id,
                "kind": entry.kind,
                "title": entry.title,
                "topic": entry.topic,
                "line": entry.line,
                "fields": {label: field.raw for label, field in entry.fields.items()},
            }
            for entry in lesson.entries
        ],
        "problems": [
            {
                "line": problem.line,
                "severity": problem.severity,
                "quote": problem.quote,
                "message": problem.message,
                "remedy": problem.remedy,
            }
            for problem in lesson.problems
        ],
    }
