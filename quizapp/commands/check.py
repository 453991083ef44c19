"""`quizapp check`: what is wrong with a lesson, line by line, or the whole lesson as JSON."""

import argparse
import json
import sys
from pathlib import Path

from quizapp.errors import LessonError, UnreadableError
from quizapp.lessons.model import Lesson, Problem
from quizapp.lessons.reader import read_lesson
from quizapp.paths import shipped_lesson

HELP = "say what is wrong with a lesson file"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "lesson", nargs="?", type=Path, help="lesson file; the shipped one without it"
    )
    parser.add_argument("--json", action="store_true", help="the lesson and its problems as JSON")


def run(options: argparse.Namespace) -> int:
    """Print the findings; 1 where one of them is an error."""
    path = options.lesson or shipped_lesson()
    lesson = _read(path)
    if options.json:
        print(json.dumps(_as_json(lesson), ensure_ascii=False, indent=1))
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
