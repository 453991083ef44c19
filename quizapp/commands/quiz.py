"""`quizapp quiz`: a quiz on the terminal or through a pipe, of chosen topics, number, forms and time."""

import argparse
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.commands.asking import LateError, ask, say
from quizapp.commands.following import follow, say_opened
from quizapp.commands.options import add_profile, profile_of
from quizapp.commands.quiz_text import begun, gone_on, result_text, time_left
from quizapp.commands.screen_text import feedback_text
from quizapp.commands.topics import check_topics
from quizapp.lessons.shelves import chosen_lesson
from quizapp.paths import data_folder
from quizapp.study.quiz import QUIZ_FORMS, Quiz, QuizChoice
from quizapp.study.sentences import given_up

if TYPE_CHECKING:
    from quizapp.collection import Collection

HELP = "a quiz on the terminal, or go on with the one that was left"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "lesson", nargs="?", type=Path, help="lesson file; the shipped one without it"
    )
    parser.add_argument("--topic", action="append", help="only this topic; repeatable")
    parser.add_argument(
        "--form", action="append", choices=QUIZ_FORMS, help="only this form; repeatable"
    )
    parser.add_argument("--number", type=_number, metavar="N", help="questions, or “all” (10)")
    parser.add_argument(
        "--minutes", dest="seconds", type=_minutes, metavar="M", help="time for the whole quiz"
    )
    parser.add_argument(
        "--feedback", choices=("each", "end"), help="after each answer (each) or at the end"
    )
    parser.add_argument(
        "--new", action="store_true", help="begin a new quiz, whether or not one was left"
    )
    add_profile(parser)


def run(options: argparse.Namespace) -> int:
    """Ask a quiz until it is over or the input ends, and print how it went."""
    from quizapp.collection import Collection

    data = data_folder(options.data_dir)
    path, profile = chosen_lesson(options.lesson, data), profile_of(options, data)
    collection = Collection.open(path, data, profile=profile)
    try:
        say_opened(collection)
        _ask_all(collection, _quiz(collection, options))
    finally:
        collection.close()
    return 0


def _quiz(collection: "Collection", options: argparse.Namespace) -> Quiz:
    """Return the quiz that was left, unless something else was chosen."""
    check_topics(collection, options.topic or ())
    chosen = {name: getattr(options, name) for name in ("number", "seconds", "feedback")}
    chosen |= {"topics": options.topic, "forms": options.form}
    left = collection.quizzes.left()
    if left and not options.new and not any(one is not None for one in chosen.values()):
        say(gone_on(left, collection.quizzes.answered(left)))
        return left
    if left:
        say(given_up(left, collection.quizzes.answered(left)))
    choice = QuizChoice(
        topics=tuple(options.topic or ()),
        number=10 if options.number is None else options.number,
        forms=tuple(options.form or ()),
        seconds=options.seconds or 0,
        feedback=options.feedback or "each",
    )
    quiz = collection.quizzes.begin(choice)
    say(begun(quiz, choice.number))
    return quiz


def _ask_all(collection: "Collection", quiz: Quiz) -> None:
    try:
        if not _asked_all(collection, quiz):
            say("\nYou can take the quiz up again: quizapp quiz")
            return
        if collection.quizzes.seconds_left(quiz) == 0:
            say("\nThe time is up.")
    except LateError:
        say("\nThe time is up. Your last answer came too late.")
    collection.quizzes.end(quiz)
    say(result_text(collection.quizzes.result(quiz)))


def _asked_all(collection: "Collection", quiz: Quiz) -> bool:
    """Ask what is left of a quiz; say whether it came to its end, and not the input."""
    said = ""
    while screen := collection.quizzes.screen(quiz):
        within = collection.quizzes.seconds_left(quiz)
        if within is not None:
            say(time_left(within))
        feedback = ask(collection, screen, within)
        if feedback is None:
            return False
        if quiz.choice.feedback == "each":
            say(feedback_text(feedback))
        said = follow(collection, said)
    return True


def _number(text: str) -> int:
    """Return how many questions a word means, 0 for all."""
    if text == "all":
        return 0
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"“{text}” is neither a number of questions nor “all”")
    return int(text)


def _minutes(text: str) -> int:
    """Return the seconds of so many minutes, at least one where there is any limit."""
    try:
        seconds = ceil(float(text) * 60)
    except (ValueError, OverflowError):
        seconds = -1
    if seconds < 0:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of minutes from 0")
    return seconds
