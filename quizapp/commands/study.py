"""`quizapp study`: today's session in the window, or with `--text` on the terminal or through a pipe."""

import argparse
import sys
from pathlib import Path

from quizapp.commands.asking import Told, ask, say
from quizapp.commands.following import follow, say_opened, tell
from quizapp.commands.options import add_profile, profile_of
from quizapp.commands.screen_text import feedback_text, finished
from quizapp.commands.telling import HINT, Asking, obey
from quizapp.commands.topics import check_topics
from quizapp.errors import UsageError
from quizapp.lessons.shelves import chosen_lesson
from quizapp.paths import data_folder
from quizapp.study.model import EVERYTHING, SessionChoice

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
    text = parser.add_argument_group("with --text")
    text.add_argument("--topic", help="only this topic")
    text.add_argument("--flash-cards", action="store_true", help="as flash cards only")
    more = text.add_mutually_exclusive_group()
    more.add_argument("--ahead", action="store_true", help="go on with what is not due yet")
    more.add_argument(
        "--practice", action="store_true", help="every card once, and nothing is scheduled"
    )


def run(options: argparse.Namespace) -> int:
    """Ask what is due until all is done or the input ends."""
    data = data_folder(options.data_dir)
    path, profile = chosen_lesson(options.lesson, data), profile_of(options, data)
    if options.newer_version:
        from quizapp.collection import go_on_with

        for sentence in go_on_with(path, data, profile=profile):
            print(sentence, file=sys.stderr)
    wanted = SessionChoice(
        topic=options.topic or "",
        flash_cards=options.flash_cards,
        ahead=options.ahead,
        practice=int(options.practice),
    )
    if options.text:
        return study_text(path, data, profile, wanted)
    if wanted != EVERYTHING:
        raise UsageError("What is to be asked goes with --text; in the window choose it on Today.")
    from quizapp.gui.app import run as run_window

    return run_window(options.lesson, data, profile=profile)


def study_text(
    path: Path, data: Path, profile: Path | None = None, wanted: SessionChoice = EVERYTHING
) -> int:
    """Ask today's session line by line; an answer is on disk before its feedback is printed."""
    from quizapp.collection import Collection

    collection = Collection.open(path, data, profile=profile)
    try:
        if wanted.topic:
            check_topics(collection, [wanted.topic])
        say_opened(collection)
        wanted = collection.practice(wanted) if wanted.practice else wanted
        say(HINT)
        _ask_all(Asking(collection, wanted))
        say(finished(collection.summary(wanted), collection.plan(), practice=bool(wanted.practice)))
        collection.back_up()
        tell(collection)
    finally:
        collection.close()
    return 0


def _ask_all(asking: Asking) -> None:
    """Ask what is wanted until there is no more or the input ends; do what is told between."""
    said = ""
    screen = asking.collection.next_screen(asking.wanted)
    while screen:
        try:
            feedback = ask(asking.collection, screen, told=True)
        except Told as told:
            words, screen = obey(asking, screen, told.name, told.words)
            say(words)
            continue
        if feedback is None:
            return
        say(feedback_text(feedback))
        asking.last = (screen, feedback)
        said = follow(asking.collection, said)
        screen = asking.collection.next_screen(asking.wanted)
