"""Takes a student's answers from the terminal or a pipe, asking again for what cannot be one."""

import sys
import time
from typing import TYPE_CHECKING

from quizapp.commands.screen_text import asked, read_response, remedy
from quizapp.questions.grading import recognise
from quizapp.questions.model import Question, Response
from quizapp.study.model import Screen

if TYPE_CHECKING:
    from quizapp.collection import Collection
    from quizapp.study.model import Feedback


class LateError(Exception):
    """An answer came after its time: it was not kept."""


def ask(collection: "Collection", screen: Screen, within: float | None = None) -> "Feedback | None":
    """Ask a screen and return the feedback, the answer being on disk; None at the end of the input.

    LateError where the answer took longer than `within` seconds.
    """
    say(asked(screen))
    began = time.monotonic()
    response = _response(screen)
    took = time.monotonic() - began
    if response is None:
        return None
    if within is not None and took > within:
        raise LateError
    return collection.answer(screen, response, int(took * 1000))


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
        say(remedy(screen.question))
    return None


def _ticked_off(question: Question) -> Response | None:
    """Take a line for each member of a list, until all are there or one is empty.

    Where the input ends before that, nothing was answered.
    """
    given: list[str] = []
    missing = list(question.parts)
    while missing:
        line = _line()
        if line == "":
            return None
        if not line.strip():
            break
        given.append(line.strip())
        if one := recognise(question, given[-1], missing):
            missing.remove(one.part)
            say(f"  ✓ {one.part.answer} ({len(missing)} to go)")
        else:
            say("  Not one that is still missing.")
    return Response(several=tuple(given))


def _self_rated(screen: Screen) -> Response | None:
    if _line() == "":
        return None
    say(f"{screen.question.answer}\n1 Again  2 Good")
    while (line := _line()) != "":
        if line.strip() in ("1", "2"):
            return Response(rating=1 if line.strip() == "1" else 3)
        say("Type 1 if you did not know it, 2 if you did.")
    return None


def _line() -> str:
    """Return the next line of the input, "" at its end or where there is none."""
    return sys.stdin.readline() if sys.stdin else ""


def say(text: str) -> None:
    """Print a text at once."""
    print(text, flush=True)
