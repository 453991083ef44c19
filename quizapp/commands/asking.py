"""Takes a student's answers from the terminal or a pipe, asking again for what cannot be one."""

import sys
import time
from collections.abc import Callable
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


class Told(Exception):  # noqa: N818 - nothing went wrong
    """Something was told instead of an answer: a colon, a `name`, and perhaps `words`."""

    def __init__(self, line: str) -> None:
        super().__init__(line)
        self.name, _, words = line.partition(" ")
        self.words = words.strip()


def ask(
    collection: "Collection", screen: Screen, within: float | None = None, *, told: bool = False
) -> "Feedback | None":
    """Ask a screen and return the feedback, the answer being on disk; None at the end of the input.

    LateError where the answer took longer than `within` seconds. Told where a line begins with a
    colon and things may be `told`; two colons are an answer that begins with one.
    """
    say(asked(screen))
    began = time.monotonic()
    response = _response(screen, _line_or_told if told else _line)
    took = time.monotonic() - began
    if response is None:
        return None
    if within is not None and took > within:
        raise LateError
    return collection.answer(screen, response, int(took * 1000))


def _response(screen: Screen, read: Callable[[], str]) -> Response | None:
    """Return what the student gives, asking again for what cannot be one; None at the end of the input."""
    if screen.question.answer_form == "reveal":
        return _self_rated(screen, read)
    if screen.question.answer_form == "write many":
        return _ticked_off(screen.question, read)
    while (line := read()) != "":
        response = read_response(screen.question, line)
        if response is not None:
            return response
        say(remedy(screen.question))
    return None


def _ticked_off(question: Question, read: Callable[[], str]) -> Response | None:
    """Take a line for each member of a list, until all are there or one is empty.

    Where the input ends before that, nothing was answered.
    """
    given: list[str] = []
    missing = list(question.parts)
    while missing:
        line = read()
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


def _self_rated(screen: Screen, read: Callable[[], str]) -> Response | None:
    if read() == "":
        return None
    say(f"{screen.question.answer}\n1 Again  2 Good")
    while (line := read()) != "":
        if line.strip() in ("1", "2"):
            return Response(rating=1 if line.strip() == "1" else 3)
        say("Type 1 if you did not know it, 2 if you did.")
    return None


def _line() -> str:
    """Return the next line of the input, "" at its end or where there is none."""
    return sys.stdin.readline() if sys.stdin else ""


def _line_or_told() -> str:
    """Return the next line; Told where it is not to be an answer."""
    line = _line()
    if not line.startswith(":"):
        return line
    if line.startswith("::"):
        return line[1:]
    raise Told(line[1:].strip())


def say(text: str) -> None:
    """Print a text at once."""
    print(text, flush=True)
