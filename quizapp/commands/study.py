"""`quizapp study`: today's session in the window, or with `--text` on the terminal or through a pipe."""

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.commands.screen_text import (
    asked,
    feedback_text,
    finished,
    opened,
    read_response,
    remedy,
)
from quizapp.errors import LessonError
from quizapp.lessons.shelves import chosen_lesson
from quizapp.paths import data_folder
from quizapp.questions.grading import grade
from quizapp.questions.model import Question, Response
from quizapp.study.model import Screen
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
        _say(opened(collection.lesson))
        said = ""
        while screen := collection.next_screen():
            _say(asked(screen))
            began = time.monotonic()
            response = _response(screen)
            if response is None:
                break
            took = int((time.monotonic() - began) * 1000)
            _say(feedback_text(collection.answer(screen, response, took)))
            said = _follow(collection, said)
        _say(finished(collection.summary(), collection.plan()))
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
            _say(failure)
        return failure
    _tell(collection)
    if left_out := newly_left_out(before, collection.lesson.problems):
        _say(left_out)
    return ""


def _fresh(path: Path) -> bool:
    """Whether a file was changed a moment ago; one from the future was not."""
    try:
        return 0 <= time.time() - path.stat().st_mtime < _STILL
    except OSError:
        return False


def _tell(collection: "Collection") -> None:
    for sentence in collection.notices:
        _say(sentence)
    collection.notices.clear()


def _response(screen: Screen) -> Response | None:
    """Return what the student gives, asking again for what cannot be one; None at the end of the input."""
    if screen.question.answer_form == "reveal":
        return _self_rated(screen)
    if screen.question.answer_form == "write many":
        return _ticked_off(screen.question)
    while (line := _line()) != "":
        response = read_response(screen.question, line)
        if response is not None:
            return response
        _say(remedy(screen.question))
    return None


def _ticked_off(question: Question) -> Response | None:
    """Take a line for each member of a list, until all are there or one is empty."""
    given: list[str] = []
    left = len(question.parts)
    while left and (line := _line()).strip():
        before = grade(question, Response(several=tuple(given)))
        given.append(line.strip())
        after = grade(question, Response(several=tuple(given)))
        fresh = [
            two.part.answer
            for one, two in zip(before.parts, after.parts, strict=True)
            if one.verdict == "wrong" and two.verdict != "wrong"
        ]
        left -= len(fresh)
        _say(f"  ✓ {fresh[0]} ({left} to go)" if fresh else "  Not one that is still missing.")
    ended = bool(left) and not given and line == ""
    return None if ended else Response(several=tuple(given))


def _self_rated(screen: Screen) -> Response | None:
    if _line() == "":
        return None
    _say(f"{screen.question.answer}\n1 Again  2 Good")
    while (line := _line()) != "":
        if line.strip() in ("1", "2"):
            return Response(rating=1 if line.strip() == "1" else 3)
        _say("Type 1 if you did not know it, 2 if you did.")
    return None


def _line() -> str:
    """Return the next line of the input, "" at its end or where there is none."""
    return sys.stdin.readline() if sys.stdin else ""


def _say(text: str) -> None:
    print(text, flush=True)
