"""`quizapp plan`: an exam's date, how well to know, how much a day, and what that costs."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.commands.asking import say
from quizapp.commands.options import add_profile, profile_of
from quizapp.lessons.shelves import chosen_lesson
from quizapp.memory.policy import MOST_NEW, RETENTIONS
from quizapp.paths import data_folder

if TYPE_CHECKING:
    from quizapp.collection import Collection

HELP = "plan for an exam, how well to know, how much a day; say what it costs"
_LOW, _HIGH = (round(chance * 100) for chance in RETENTIONS)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "lesson", nargs="?", type=Path, help="lesson file; the shipped one without it"
    )
    parser.add_argument("--exam", metavar="DAY", help="day of the exam (2027-05-03), or “none”")
    parser.add_argument(
        "--retention",
        type=_between(_LOW, _HIGH),
        metavar="PERCENT",
        help=f"the chance to aim at that a card is known, {_LOW} to {_HIGH} (90)",
    )
    parser.add_argument(
        "--new", type=_between(0, MOST_NEW), metavar="N", help="new cards a day (15)"
    )
    parser.add_argument(
        "--day-start",
        type=_between(0, 23),
        metavar="HOUR",
        help="the hour at which a study day begins, in all lessons (4)",
    )
    add_profile(parser)


def run(options: argparse.Namespace) -> int:
    """Keep what is given, and print what holds and what it costs."""
    from quizapp.collection import Collection

    data = data_folder(options.data_dir)
    lesson, profile = chosen_lesson(options.lesson, data), profile_of(options, data)
    collection = Collection.open(lesson, data, profile=profile)
    try:
        _keep(collection, options)
        say(_text(collection))
    finally:
        collection.close()
    return 0


def _keep(collection: "Collection", options: argparse.Namespace) -> None:
    from quizapp.study.exam_day import exam_day

    wishes = collection.wishes
    if options.exam == "none":
        wishes.set_exam(None)
    elif options.exam is not None:
        wishes.set_exam(exam_day(options.exam, collection.plan().day))
    if options.retention is not None:
        wishes.set_retention(options.retention / 100)
    if options.new is not None:
        wishes.set_new_per_day(options.new)
    if options.day_start is not None:
        wishes.set_day_start(options.day_start)


def _text(collection: "Collection") -> str:
    """Return what holds for a lesson and what it costs."""
    from quizapp.study.cost import AHEAD
    from quizapp.study.exam_sentences import a_day, exam_aim, exam_line, percent
    from quizapp.study.sentences import dated

    wishes, today = collection.wishes, collection.plan().day
    policy, exam = wishes.policy, wishes.exam
    ahead = exam is not None and exam >= today
    lines = [
        collection.lesson.title,
        f"Exam: {dated(exam, today)}" if exam else "Exam: none",
        exam_line(exam, today, wishes.exam_plan()),
        f"Aim: {percent(policy.retention)}",
        exam_aim() if ahead else "",
        f"New cards a day: {policy.new_per_day}",
        f"A study day begins at {policy.day_start}:00.",
        f"In the next {AHEAD} days {a_day(wishes.cost().minutes)}.",
    ]
    return "\n".join(line for line in lines if line)


def _between(low: int, high: int) -> Callable[[str], int]:
    """Return what reads a whole number between two others."""

    def read(text: str) -> int:
        if not text.isdecimal() or not low <= int(text) <= high:
            raise argparse.ArgumentTypeError(f"“{text}” is no whole number from {low} to {high}")
        return int(text)

    return read
