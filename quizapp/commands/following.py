"""Says what a session on the terminal opens, and takes up what changes in its lesson meanwhile."""

import time
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.commands.asking import say
from quizapp.commands.screen_text import opened
from quizapp.errors import LessonError
from quizapp.study.sentences import newly_left_out, unusable

if TYPE_CHECKING:
    from quizapp.collection import Collection

_STILL = 1.0
"""Seconds after which a lesson's file is taken for saved to its end."""


def say_opened(collection: "Collection") -> None:
    """Say what the student is to know once, the lesson's title, and what errors keep out of it."""
    tell(collection)
    say(opened(collection.lesson))


def follow(collection: "Collection", said: str) -> str:
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
    tell(collection)
    if left_out := newly_left_out(before, collection.lesson.problems):
        say(left_out)
    return ""


def _fresh(path: Path) -> bool:
    """Whether a file was changed a moment ago; one from the future was not."""
    try:
        return 0 <= time.time() - path.stat().st_mtime < _STILL
    except OSError:
        return False


def tell(collection: "Collection") -> None:
    """Say what the student is to know once."""
    for sentence in collection.notices:
        say(sentence)
    collection.notices.clear()
