"""`quizapp quality`: whether every question that a lesson gives is fair, with figures and thresholds."""

import argparse
from pathlib import Path

from quizapp.commands.printing import json_text
from quizapp.errors import UsageError
from quizapp.lessons.reader import read_lesson
from quizapp.lessons.shelves import chosen_lesson
from quizapp.paths import data_folder, shipped_lesson
from quizapp.quality.report import report_on
from quizapp.quality.text import as_json, as_text

HELP = "measure whether the questions of a lesson are fair, and say what it lacks"
_CODES = "Ends with 0 where every threshold is met, 1 where one is missed."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.epilog = _CODES
    parser.add_argument(
        "lesson", nargs="?", type=Path, help="lesson file; the shipped one without it"
    )
    parser.add_argument("--json", action="store_true", help="as JSON, with every shortfall")
    parser.add_argument(
        "--seeds", type=int, default=200, metavar="N", help="how many of each question; 200"
    )


def run(options: argparse.Namespace) -> int:
    """Print the report; 1 where a threshold is missed."""
    if options.seeds < 1:
        raise UsageError("Use --seeds with a number from 1.")
    path = chosen_lesson(options.lesson, data_folder(options.data_dir))
    lesson = read_lesson(path)
    shipped = lesson.id == read_lesson(shipped_lesson()).id
    report = report_on(lesson, options.seeds, shipped=shipped)
    print(json_text(as_json(report)) if options.json else as_text(report))
    return int(not report.met)
