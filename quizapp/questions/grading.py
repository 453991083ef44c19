"""What an answer is worth: right, nearly right with the slip shown, or wrong."""

import re
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from quizapp.language import tr
from quizapp.lessons.fold import fold
from quizapp.lessons.values.quantity import (
    Qualifier,
    Quantity,
    read_answer,
    read_quantity,
    same_unit,
)
from quizapp.lessons.values.units import split_unit
from quizapp.lessons.values.when import When, read_when
from quizapp.questions.cues import gives_away
from quizapp.questions.model import Grade, Part, PartGrade, Question, Response
from quizapp.questions.several import SEVERAL, judge_several, recognised
from quizapp.questions.spelt_numbers import in_digits

SHORTEST_FORGIVEN = 5
"""Letters that an answer needs for one slip of the keyboard to be forgiven."""

LONGEST = 200
"""Characters that are judged; what is longer, and longer than any right answer, is wrong."""


def grade(question: Question, response: Response) -> Grade:
    """Return the verdict on a response, the right answer as shown, and a word on a slip."""
    if question.answer_form == "reveal":
        return Grade("right" if response.rating > 1 else "wrong", question.answer)
    if question.answer_form in SEVERAL:
        return judge_several(question, response, _words)
    longest = max(LONGEST, *map(len, (*_keys(question), *question.options)))
    if not response.text.strip() or len(response.text) > longest:
        return Grade("wrong", question.answer)
    if question.answer_form in ("choose one", "true or false"):
        right = fold(response.text) == fold(question.answer)
        return Grade("right" if right else "wrong", question.answer)
    if question.parts:
        return _with_key_words(question, response.text)
    return _JUDGES[_sort_of(question)](question, response.text)


def recognise(question: Question, text: str, missing: Iterable[Part]) -> PartGrade | None:
    """Return which of the members still missing from a list a written text names, None for none."""
    return recognised(question, text, _words, missing)


def _with_key_words(question: Question, text: str) -> Grade:
    """A quotation is known by its key words, in their order or not; the wording is shown."""
    given = fold(text)
    if not all(gives_away(given, [part.answer]) for part in question.parts):
        return Grade("wrong", question.answer)
    if given == fold(question.answer):
        return Grade("right", question.answer)
    return Grade(
        "nearly", question.answer, tr("The exact wording is “{words}”.", words=question.answer)
    )


def _keys(question: Question) -> tuple[str, ...]:
    return question.answer, *question.accept


def _sort_of(question: Question) -> str:
    """Whether the answer is a value, a date or words: 2016 is a date, but not as a value."""
    facet = question.card.partition("/")[2]
    if question.form == "numeric" or facet == "value":
        return "value"
    return "date" if read_when(question.answer, question.language).known else "words"


def _said_so(question: Question, text: str) -> bool:
    return fold(text) in map(fold, _keys(question))


def _best(question: Question, verdicts: Iterator[str]) -> Grade:
    """Return the best of what an answer is worth by each key; nearly shows the exact wording."""
    found = set(verdicts)
    if "right" in found:
        return Grade("right", question.answer)
    if "nearly" in found:
        return Grade(
            "nearly", question.answer, tr("The exact wording is “{words}”.", words=question.answer)
        )
    return Grade("wrong", question.answer)


def _date(question: Question, text: str) -> Grade:
    """Dates are right or wrong; a month misspelt is a slip like another."""
    given = read_when(text, question.language)
    if not given.known and text.strip().isdecimal():
        given = read_when(f"in {text}", question.language)
    if not given.known or _said_so(question, text):
        return _words(question, text)
    keys = (read_when(one, question.language) for one in _keys(question))
    return _best(question, (_same_time(key, given) for key in keys if key.known))


_ENDS = ("end of", "by the end of")


def _same_time(key: When, given: When) -> str:
    """A relation may be left out, but the end of a year is not the year."""
    if (key.precision, key.anchor) != (given.precision, given.anchor):
        return "wrong"
    same = (key.start, key.end) == (given.start, given.end)
    if same or (key.relation in _ENDS and given.relation in _ENDS):
        return "right"
    if given.relation:
        return "wrong"
    return "nearly" if key.relation in _ENDS else "right"


def _value(question: Question, text: str) -> Grade:
    """Numbers are right or wrong, never nearly; only a looser or missing qualifier is forgiven."""
    pairs = list(_readings(question, text))
    if not pairs:
        return Grade("right" if _said_so(question, text) else "wrong", question.answer)
    fitting = (pair for pair in pairs if _fits(*pair) and _unit_fits(*pair))
    return _best(question, (_compared(*pair) for pair in fitting))


def _readings(question: Question, text: str) -> Iterator[tuple[Quantity, Quantity]]:
    """Give each quantity that is right with each that the answer may mean."""
    digits = in_digits(text, question.language)
    for one in _keys(question):
        if key := read_quantity(one, question.language):
            yield from ((key, given) for given in read_answer(digits, question.language))


_OPEN_ABOVE: tuple[Qualifier, ...] = ("more than", "at least")
_OPEN_BELOW: tuple[Qualifier, ...] = ("less than", "at most", "nearly")


def _compared(key: Quantity, given: Quantity) -> str:
    """What the qualifier makes of a number that is right."""
    if given.qualifier in ("", key.qualifier):
        return "right"
    for side in (_OPEN_ABOVE, _OPEN_BELOW):
        if key.qualifier in side and given.qualifier in side:
            return "right"
    return "nearly" if given.qualifier == "about" else "wrong"


def _fits(key: Quantity, given: Quantity) -> bool:
    """The scale stands beside the field, so a bare 3.38 is as right as 3.38 million and 3,380,000."""
    bare = not given.scale and not split_unit(given.unit)[1]
    return _equal(key, given, Decimal(1)) or (bare and _equal(key, given, key.factor))


def _equal(key: Quantity, given: Quantity, factor: Decimal) -> bool:
    upper = given.upper * factor if given.upper is not None else None
    return (key.number, key.upper) == (given.number * factor, upper)


def _unit_fits(key: Quantity, given: Quantity) -> bool:
    """The unit stands beside the field too: it may be left out, or one part of "$ a barrel"."""
    (currency, words), (given_currency, given_words) = map(split_unit, (key.unit, given.unit))
    degrees = fold(given_words) in _DEGREES and any(same_unit(words, one) for one in ("°C", "°F"))
    fits = not given_words or degrees or same_unit(words, given_words)
    return given_currency in ("", currency) and fits


_DEGREES = ("", "degree", "degrees", "度")


def _words(question: Question, text: str) -> Grade:
    """Words forgive one slip; a number among them, with its unit as it should be, forgives none."""
    given = fold(text)
    right = {fold(one): one for one in _keys(question)}
    numbers = [pair for pair in _readings(question, text) if same_unit(*(of.unit for of in pair))]
    if numbers:
        equal = (pair for pair in numbers if _equal(*pair, Decimal(1)))
        return _best(question, (_compared(*pair) for pair in equal))
    if given in right:
        return Grade("right", question.answer)
    if given in question.refused:
        return Grade("wrong", question.answer)
    for folded, shown in right.items():
        if _one_slip(given, folded):
            return Grade("nearly", question.answer, tr("It is written “{words}”.", words=shown))
    return Grade("wrong", question.answer)


_NO_LETTERS = re.compile(r"\d+|[^\w\s]")


def _one_slip(given: str, right: str) -> bool:
    """Whether one letter was missed, added, swapped or mistaken, digits and signs being right."""
    from rapidfuzz.distance import OSA

    letters = sum(map(str.isalpha, right))
    same_signs = _NO_LETTERS.findall(given) == _NO_LETTERS.findall(right)
    return (
        letters >= SHORTEST_FORGIVEN
        and same_signs
        and OSA.distance(given, right, score_cutoff=1) <= 1
    )


_JUDGES: dict[str, Callable[[Question, str], Grade]] = {
    "value": _value,
    "date": _date,
    "words": _words,
}
