"""What an answer is worth: right, nearly right with the slip shown, or wrong."""

import re
from collections.abc import Callable

from quizapp.lessons.fold import fold
from quizapp.lessons.quantity import Qualifier, Quantity, read_answer, read_quantity, same_unit
from quizapp.lessons.when import read_when
from quizapp.questions.model import Grade, Question, Response

SHORTEST_FORGIVEN = 5
"""Letters that an answer needs for one slip of the keyboard to be forgiven."""


def grade(question: Question, response: Response) -> Grade:
    """Return the verdict on a response, the right answer as shown, and a word on a slip."""
    if question.answer_form == "reveal":
        return Grade("right" if response.rating > 1 else "wrong", question.answer)
    if not response.text.strip():
        return Grade("wrong", question.answer)
    if question.answer_form in ("choose one", "true or false"):
        right = fold(response.text) == fold(question.answer)
        return Grade("right" if right else "wrong", question.answer)
    return _written(question, response.text)


def _written(question: Question, text: str) -> Grade:
    return _JUDGES[_sort_of(question)](question, text)


def _sort_of(question: Question) -> str:
    """Whether the answer is a number, a date or words: 2016 is a date, but not as a value."""
    if question.form == "numeric":
        return "number"
    if read_when(question.answer).known:
        return "date"
    return "number" if read_quantity(question.answer, question.language) else "words"


def _date(question: Question, text: str) -> Grade:
    """Dates are right or wrong; a month misspelt is a slip like another."""
    when, given = read_when(question.answer), read_when(text)
    if not given.known:
        return _words(question, text)
    same = (when.start, when.end) == (given.start, given.end)
    return Grade("right" if same else "wrong", question.answer)


def _number(question: Question, text: str) -> Grade:
    """Numbers are right or wrong, never nearly; only a looser or missing qualifier is forgiven."""
    keys = [read_quantity(one, question.language) for one in (question.answer, *question.accept)]
    verdicts = [
        _compared(key, reading)
        for key in keys
        if key
        for reading in read_answer(text, question.language)
    ]
    if "right" in verdicts or fold(text) in {fold(one) for one in question.accept}:
        return Grade("right", question.answer)
    if "nearly" in verdicts:
        return Grade("nearly", question.answer, f"The exact wording is “{question.answer}”.")
    return Grade("wrong", question.answer)


_OPEN_ABOVE: tuple[Qualifier, ...] = ("more than", "at least")
_OPEN_BELOW: tuple[Qualifier, ...] = ("less than", "at most", "nearly")


def _compared(key: Quantity, given: Quantity) -> str:
    if not _number_fits(key, given) or not _unit_fits(key, given):
        return "wrong"
    if given.qualifier in ("", key.qualifier):
        return "right"
    for side in (_OPEN_ABOVE, _OPEN_BELOW):
        if key.qualifier in side and given.qualifier in side:
            return "right"
    return "nearly" if given.qualifier == "about" else "wrong"


def _number_fits(key: Quantity, given: Quantity) -> bool:
    """The scale stands beside the field, so a bare 3.38 is as right as 3.38 million and 3,380,000."""
    scaled = not given.scale and not given.unit
    factor = key.factor if scaled and given.number != key.number else 1
    return (key.number, key.upper) == (
        given.number * factor,
        given.upper * factor if given.upper is not None else None,
    )


def _unit_fits(key: Quantity, given: Quantity) -> bool:
    return not given.unit or same_unit(key.unit, given.unit)


def _words(question: Question, text: str) -> Grade:
    given = fold(text)
    right = {fold(one): one for one in (question.answer, *question.accept)}
    if given in right:
        return Grade("right", question.answer)
    if given in question.refused:
        return Grade("wrong", question.answer)
    for folded, shown in right.items():
        if _one_slip(given, folded):
            return Grade("nearly", question.answer, f"It is written “{shown}”.")
    return Grade("wrong", question.answer)


def _one_slip(given: str, right: str) -> bool:
    """Whether one letter was missed, added, swapped or mistaken, the digits being right."""
    from rapidfuzz.distance import OSA

    letters = sum(map(str.isalpha, right))
    same_digits = re.findall(r"\d+", given) == re.findall(r"\d+", right)
    return letters >= SHORTEST_FORGIVEN and same_digits and OSA.distance(given, right) <= 1


_JUDGES: dict[str, Callable[[Question, str], Grade]] = {
    "number": _number,
    "date": _date,
    "words": _words,
}
