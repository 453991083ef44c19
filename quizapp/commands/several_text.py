"""Screens that ask several things, as lines of text: what is offered has numbers, prompts have letters."""

import re
from string import ascii_lowercase

from quizapp.questions.model import Question, Response


def shown(question: Question) -> list[str]:
    """Return what a screen offers, a line each: the options numbered, below the prompts by letter."""
    letters = zip(ascii_lowercase, question.parts, strict=False)
    paired = question.answer_form == "pair"
    prompts = [f"  {letter}) {part.prompt}" for letter, part in letters] if paired else []
    return [*prompts, *(f"  {number} {text}" for number, text in enumerate(question.options, 1))]


def hint(question: Question) -> str:
    """Return what may be typed."""
    last = ascii_lowercase[len(question.parts) - 1]
    places = range(len(question.parts), 0, -1)
    example = " ".join(str((place - 1) % len(question.options or "-") + 1) for place in places)
    return {
        "choose many": "Type the numbers of all that fit, e.g. 1 3, or Enter if you do not know:",
        "arrange": f"Type the numbers in order, e.g. {example}, or Enter if you do not know:",
        "pair": f"Type a number for each of a to {last}, e.g. {example}, or Enter if you do not know:",
        "write many": f"Type {len(question.parts)} answers, one a line, and Enter when you are done:",
    }[question.answer_form]


def read_several(question: Question, line: str) -> Response | None:
    """Return the answer that a line of numbers gives, None where it cannot be one.

    What a line leaves out is left open: "2 1" of four is two given and two missing.
    """
    numbers = [int(one) for one in re.findall(r"\d{1,4}", line)]
    options, most = question.options, len(question.parts)
    if question.answer_form == "choose many":
        most = len(options)
    repeated = len(set(numbers)) < len(numbers)
    once = question.answer_form != "pair" or question.each_once
    sound = not re.search(r"[^\d\s,;.]", line) and len(numbers) <= most
    if not sound or not all(1 <= one <= len(options) for one in numbers) or (once and repeated):
        return None
    return Response(several=tuple(options[one - 1] for one in numbers))


def remedy(question: Question) -> str:
    """Return what to type where a line cannot be an answer."""
    once = question.answer_form != "pair" or question.each_once
    return f"Type numbers from 1 to {len(question.options)}{', each once' if once else ''}."
