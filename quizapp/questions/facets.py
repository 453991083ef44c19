"""The facets of each kind: which field is the answer, and of what sort the answer is."""

from dataclasses import dataclass
from typing import Literal

from quizapp.lessons.model import Entry

Sort = Literal["term", "name", "thing", "words", "quantity", "date", "list", "claim"]
"""A "name" has a type; a "thing" is a name or a phrase, as the lesson has it."""


@dataclass(frozen=True, slots=True)
class Facet:
    """One row: the answer's field ("Title" is the entry's title) and sort, and forms by how well it is known.

    `fresh` is for a stability below 4 days, `young` up to 21, `known` above; any card can be flipped.
    """

    answer: str
    sort: Sort
    fresh: tuple[str, ...]
    young: tuple[str, ...]
    known: tuple[str, ...]

    def answer_of(self, entry: Entry) -> str:
        """Return the answer's text, "" where the entry has no such facet."""
        return entry.title if self.answer == "Title" else entry.text(self.answer)


_BOTH = ("choice", "true-false")

FACETS: dict[str, Facet] = {
    "Term/term": Facet("Title", "term", _BOTH, ("cloze",), ("typed",)),
    "Term/meaning": Facet("Means", "words", _BOTH, (), ("flip",)),
    "Name/name": Facet("Title", "name", ("choice",), ("cloze",), ("typed",)),
    "Name/description": Facet("Is", "words", _BOTH, (), ("flip",)),
    "Name/part-of": Facet("Part of", "name", ("choice",), ("true-false",), ("typed",)),
    "Figure/value": Facet("Value", "quantity", _BOTH, ("cloze",), ("numeric",)),
    "Figure/measure": Facet("Measures", "words", ("choice",), (), ("flip",)),
    "Figure/when": Facet("When", "date", ("choice",), ("cloze", "true-false"), ("typed",)),
    "Figure/source": Facet("Source", "name", ("choice",), ("cloze", "true-false"), ("typed",)),
    "Event/when": Facet("When", "date", _BOTH, ("cloze",), ("typed",)),
    "Event/what": Facet("What", "words", ("choice",), (), ("flip",)),
    "Event/who": Facet("Who", "name", ("choice",), ("cloze",), ("typed",)),
    "Link/object": Facet("Object", "thing", _BOTH, ("cloze",), ("typed",)),
    "Link/subject": Facet("Subject", "thing", _BOTH, ("cloze",), ("typed",)),
    "Cause/cause": Facet("Cause", "words", _BOTH, (), ("flip",)),
    "Cause/effect": Facet("Effect", "words", _BOTH, (), ("flip",)),
    "Contrast/sides": Facet("A items", "list", ("choice",), (), ("flip",)),
    "List/items": Facet("Items", "list", ("choice",), (), ("flip",)),
    "Quote/words": Facet("Words", "words", ("choice",), ("cloze",), ("flip",)),
    "Quote/speaker": Facet("Said by", "name", ("choice",), ("true-false",), ("typed",)),
    "Statement/truth": Facet("Says", "claim", ("true-false",), ("true-false",), ("flip",)),
    "Question/answer": Facet("Answer", "words", ("choice",), ("choice",), ("flip",)),
}
BLANK = Facet("", "thing", ("choice", "cloze"), ("cloze",), ("cloze",))


def facet_of(kind: str, name: str) -> Facet:
    """Return the row of a card's facet; every `blank:…` has the same one."""
    return BLANK if name.startswith("blank:") else FACETS[f"{kind}/{name}"]
