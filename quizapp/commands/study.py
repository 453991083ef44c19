"""`quizapp study`: today's session in the window, or with `--text` on the terminal or through a pipe."""

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.commands.asking import ask, say
from quizapp.commands.screen_text import (
    feedback_text,
    finished,
    opened,
)
from quizapp.errors import LessonError
from quizapp.lessons.shelves import chosen_lesson
from quizapp.paths import data_folder
from quizapp.study.sentences import newly_left_out, unusable

if TYPE_CHECKING:
    from quizapp.collection import Collection

_STILL = 1.0
"""Seconds after which a lesson's file is taken for saved to its end."""

HELP = "study what is due today"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "lesson", nargs="?", type=Path, help="lesson file; the shipped one without it"
    )
    parser.add_argument("--text", action="store_true", help="on the terminal, with no window")
    parser.add_argument(
        "--newer-version",
        action="store_true",
        help="the file is a newer version of a lesson that was opened from another file",
    )


def run(options: argparse.Namespace) -> int:
    """Ask what is due until all is done or the input ends."""
    data = data_folder(options.data_dir)
    path = chosen_lesson(options.lesson, data)
    if options.newer_version:
        from quizapp.collection import go_on_with

        go_on_with(path, data)
    if options.text:
        return study_text(path, data)
    from quizapp.gui.app import run as run_window

    return run_window(path, data)


def study_text(path: Path, data: Path) -> int:
    """Ask today's session line by line; an answer is on disk before its feedback is printed."""
    from quizapp.collection import Collection

    collection = Collection.open(path, data)
    try:
        _tell(collection)
        say(opened(collection.lesson))
        said = ""
        while screen := collection.next_screen():
            feedback = ask(collection, screen)
            if feedback is None:
                break
            say(feedback_text(feedback))
            said = _follow(collection, said)
        say(finished(collection.summary(), collection.plan()))
    finally:
        collection.close()
    return 0


def _follow(collection: "Collection", said: str) -> str:
    """Take up what changed in the lesson's file, and return why it cannot be, which is said once.

    A file that is just being saved is left until the next question.
    """
    if not collection.lesson_changed() or _fresh(collection.path):
        return said
    before = collection.lesson.problems
    try:
        collection.reload()
    except LessonError as error:
        failure = unusable(error)
        if failure != said:
            say(failure)
        return failure
    _tell(collection)
    if left_out := newly_left_out(before, collection.lesson.problems):
        say(left_out)
    return ""


def _fresh(path: Path) -> bool:
    """Whether a file was changed a moment ago; one from the future was not."""
    try:
        return 0 <= time.time() - path.stat().st_mtime < _STILL
    except OSError:
        return False


def _tell(collection: "Collection") -> None:
    for sentence in collection.notices:
        say(sentence)
    collection.notices.clear()
