"""`quizapp study`: today's session in the window, or with `--text` on the terminal or through a pipe."""

import argparse
import sys
from pathlib import Path

from quizapp.commands.asking import ask, say
from quizapp.commands.following import follow, say_opened, tell
from quizapp.commands.options import add_profile, profile_of
from quizapp.commands.screen_text import feedback_text, finished
from quizapp.lessons.shelves import chosen_lesson
from quizapp.paths import data_folder

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
    add_profile(parser)


def run(options: argparse.Namespace) -> int:
    """Ask what is due until all is done or the input ends."""
    data = data_folder(options.data_dir)
    path, profile = chosen_lesson(options.lesson, data), profile_of(options, data)
    if options.newer_version:
        from quizapp.collection import go_on_with

        for sentence in go_on_with(path, data, profile=profile):
            print(sentence, file=sys.stderr)
    if options.text:
        return study_text(path, data, profile)
    from quizapp.gui.app import run as run_window

    return run_window(path, data, profile=profile)


def study_text(path: Path, data: Path, profile: Path | None = None) -> int:
    """Ask today's session line by line; an answer is on disk before its feedback is printed."""
    from quizapp.collection import Collection

    collection = Collection.open(path, data, profile=profile)
    try:
        say_opened(collection)
        said = ""
        while screen := collection.next_screen():
            feedback = ask(collection, screen)
            if feedback is None:
                break
            say(feedback_text(feedback))
            said = follow(collection, said)
        say(finished(collection.summary(), collection.plan()))
        collection.back_up()
        tell(collection)
    finally:
        collection.close()
    return 0
