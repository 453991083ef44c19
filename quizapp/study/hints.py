"""Small hints, made of the question: they help to remember and do not give the answer."""

from collections.abc import Callable, Mapping

from quizapp.language import tr
from quizapp.questions.model import AnswerForm, Question

_LEAST_OPTIONS = 3
"""With two options less one the answer would be left."""
_LEAST_LETTERS = 3
"""Of a shorter answer the beginning is nearly all."""


def hint_of(question: Question) -> str:
    """Return a hint, "" where there is none that is small."""
    make = _HINTS.get(question.answer_form)
    return make(question) if make else ""


def _beginning(question: Question) -> str:
    """Return how the answer begins, and how long it is where that is one word."""
    answer = question.answer.strip()
    if len(answer) < _LEAST_LETTERS:
        return ""
    words = len(answer.split())
    if words > 1:
        return tr("It begins with “{sign}” and has {n} words.", "", words, sign=answer[0])
    return tr("It begins with “{sign}” and has {n} signs.", "", len(answer), sign=answer[0])


def _not_this(question: Question) -> str:
    """Return one option that it is not: the first such, which says nothing of where the right one is."""
    if len(question.options) < _LEAST_OPTIONS:
        return ""
    wrong = next(option for option in question.options if option != question.answer)
    return tr("It is not “{option}”.", option=wrong)


_HINTS: Mapping[AnswerForm, Callable[[Question], str]] = {
    "write": _beginning,
    "reveal": _beginning,
    "choose one": _not_this,
}
"""What is asked in another form has no small hint: one of two is the answer, and of several each tells."""
