"""Wrong answers and False versions that a teacher wrote: really wrong, and not to be told by their looks."""

import re
from collections.abc import Iterator
from statistics import median

from quizapp.lessons.checks.finding import Finding, advice, error, meant, width
from quizapp.lessons.cue_words import ABSOLUTE, OF_THE_OTHERS
from quizapp.lessons.escapes import unbracketed
from quizapp.lessons.model import Entry

_LAZY = re.compile(rf"{OF_THE_OTHERS}|^both [a-d1-4] and [a-d1-4]$", re.IGNORECASE)
_SHORTEST, _LONGEST = 0.5, 1.6
_TELLING = 8
"""Letters of difference under which nobody tells options apart by their length."""


def _right_among_wrong(entry: Entry, _: str) -> Iterator[Finding]:
    right = set(map(meant, (entry.text("Answer"), *entry.values("Also accept"))))
    for wrong in entry.values("Wrong answers"):
        if meant(wrong) in right:
            message = f"“{wrong}” is a right answer and stands among the wrong ones"
            remedy = "Take it out, or put a wrong answer in its place."
            yield error(entry, "Wrong answers", message, remedy, drops=False)


def _lazy(entry: Entry, _: str) -> Iterator[Finding]:
    for wrong in entry.values("Wrong answers"):
        if _LAZY.search(wrong):
            message = (
                f"“{wrong}” speaks of the other options, whose order changes; it is never offered"
            )
            remedy = "Put in its place an answer that stands by itself."
            yield error(entry, "Wrong answers", message, remedy, drops=False)


def _absolute(entry: Entry, _: str) -> Iterator[Finding]:
    if not entry.text("Answer") or ABSOLUTE.search(entry.text("Answer")):
        return
    for wrong in entry.values("Wrong answers"):
        word = ABSOLUTE.search(wrong)
        if word and not _LAZY.search(wrong):
            message = f"“{word[0]}” in “{wrong}” would show that it is wrong, so it is not offered"
            remedy = f"Say it without “{word[0]}”."
            yield advice(entry, "Wrong answers", message, remedy)


def _length(entry: Entry, _: str) -> Iterator[Finding]:
    wrong = [width(text) for text in entry.values("Wrong answers")]
    key = width(entry.text("Answer"))
    if not wrong or not key or _SHORTEST <= key / median(wrong) <= _LONGEST:
        return
    if min(abs(key - length) for length in wrong) < _TELLING or min(wrong) < key < max(wrong):
        return
    longest = key > max(wrong)
    message = (
        f"The answer is by far the {'longest' if longest else 'shortest'}, which gives it away"
    )
    remedy = (
        f"Make the wrong answers about as {'long' if longest else 'short'}, or change the answer."
    )
    yield advice(entry, "Answer", message, remedy)


def _false_version(entry: Entry, _: str) -> Iterator[Finding]:
    says, false = unbracketed(entry.raw("Says")), unbracketed(entry.raw("False version"))
    if not says or not false:
        return
    if meant(says) == meant(false):
        message = "“False version” says the same as “Says”"
        yield error(entry, "False version", message, "Change it so that it is false.")
        return
    true_width, false_width = width(says), width(false)
    like = _SHORTEST <= true_width / false_width <= _LONGEST
    if not like and abs(true_width - false_width) >= _TELLING:
        longer = "longer" if false_width > true_width else "shorter"
        message = f"“False version” is far {longer} than “Says”, which gives it away"
        remedy = "Change as few words as make it false, so that both are about as long."
        yield advice(entry, "False version", message, remedy)


OPTIONS = (_right_among_wrong, _lazy, _absolute, _length, _false_version)
