"""`quizapp quiz`: a quiz on the terminal or through a pipe, of chosen topics, number, forms and time."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.commands.asking import ask, say
from quizapp.commands.quiz_text import begun, result_text
from quizapp.commands.screen_text import feedback_text
from quizapp.errors import UsageError
from quizapp.lessons.shelves import chosen_lesson
from quizapp.paths import data_folder
from quizapp.study.quiz import QUIZ_FORMS, Quiz, QuizChoice

if TYPE_CHECKING:
    from quizapp.collection import Collection

HELP = "a quiz on the terminal, or go on with the one that was left"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "lesson", nargs="?", type=Path, help="lesson file; the shipped one without it"
    )
    parser.add_argument("--topic", action="append", default=[], help="only this topic; repeatable")
    parser.add_argument(
        "--form", action="append", default=[], choices=QUIZ_FORMS, help="only this form; repeatable"
    )
    parser.add_argument(
        "--number", type=_number, default=10, metavar="N", help="questions, or “all” (10)"
    )
    parser.add_argument(
        "--minutes", type=float, default=0, metavar="M", help="time for the whole quiz"
    )
    parser.add_argument(
        "--feedback",
        choices=("each", "end"),
        default="each",
        help="after each answer or at the end",
    )
    parser.add_argument(
        "--new", action="store_true", help="begin a new quiz, whether or not one was left"
    )


def run(options: argparse.Namespace) -> int:
    """Ask a quiz until it is over or the input ends, and print how it went."""
    from quizapp.collection import Collection

    data = data_folder(options.data_dir)
    collection = Collection.open(chosen_lesson(options.lesson, data), data)
    try:
        say(collection.lesson.title)
        _ask_all(collection, _quiz(collection, options))
    finally:
        collection.close()
    return 0


def _quiz(collection: "Collection", options: argparse.Namespace) -> Quiz:
    """Return the quiz that was left, unless something else was chosen."""
    topics = collection.quizzes.topics
    if unknown := [topic for topic in options.topic if topic not in topics]:
        raise UsageError(f"The lesson has no topic “{unknown[0]}”. It has: {'; '.join(topics)}.")
    if options.minutes < 0:
        raise UsageError("The minutes of a quiz are 0 or more.")
    choice = QuizChoice(
        topics=tuple(options.topic),
        number=options.number,
        forms=tuple(options.form),
        seconds=round(options.minutes * 60),
        feedback=options.feedback,
    )
    left = None if options.new or choice != QuizChoice() else collection.quizzes.left()
    if left:
        done = collection.quizzes.result(left).answered
        say(f"You go on with the quiz that you left: {done} of {len(left.asked)} answered.")
        return left
    quiz = collection.quizzes.begin(choice)
    say(begun(quiz, options.number))
    return quiz


def _ask_all(collection: "Collection", quiz: Quiz) -> None:
    while screen := collection.quizzes.screen(quiz):
        feedback = ask(collection, screen)
        if feedback is None:
            say("\nYou can take the quiz up again: quizapp quiz")
            return
        if quiz.choice.feedback == "each":
            say(feedback_text(feedback))
    if collection.quizzes.seconds_left(quiz) == 0:
        say("\nThe time is up.")
    collection.quizzes.end(quiz)
    say(result_text(collection.quizzes.result(quiz)))


def _number(text: str) -> int:
    """Return how many questions a word means, 0 for all."""
    if text == "all":
        return 0
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"“{text}” is neither a number of questions nor “all”")
    return int(text)
