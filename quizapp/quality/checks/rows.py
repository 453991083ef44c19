"""What a check is: one row with words for a teacher, its threshold, and the function that measures it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quizapp.quality.model import Asked, Level, Measured, Sample, Shortfall
from quizapp.quality.oracle.facts import Facts

Measure = Callable[[Sample, Facts], Measured]
Finder = Callable[[Asked, Facts], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Check:
    """One row of the table of checks."""

    id: str
    level: Level
    words: str
    threshold: str
    measure: Measure


def of_each(find: Finder, remedy: str, **by_kind: str) -> Measure:
    """Return a measure that looks at every question and meets its threshold where nothing is found.

    `by_kind` are remedies of their own for entries of some kinds, by the kind's name.
    """

    def measure(sample: Sample, facts: Facts) -> Measured:
        found = tuple(
            shortfall(one, what, by_kind.get(one.card.entry.kind, remedy))
            for one in sample.asked
            for what in find(one, facts)
        )
        wrong = len({(one.question, one.seed) for one in found})
        return Measured(f"{wrong:,} of {len(sample.asked):,}", not found, found)

    return measure


def shortfall(one: Asked, what: str, remedy: str) -> Shortfall:
    """Return what is wrong with a question, as a row of the report."""
    return Shortfall(one.card.entry, what, remedy, one.question.id, one.seed)


def wrong_of(one: Asked) -> tuple[str, ...]:
    """Return the options of a question that are offered as wrong."""
    question = one.question
    right = {part.answer for part in question.parts} if question.parts else {question.answer}
    return tuple(text for text in question.options if text not in right)
