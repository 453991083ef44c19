"""The facets of each kind: which field is the answer, and of what sort the answer is."""

from dataclasses import dataclass
from typing import Literal

from quizapp.lessons.model import Entry
from quizapp.questions.model import Card

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
_PAIRED = ("cloze", "match")
_TOLD = ("match", "which-says")

FACETS: dict[str, Facet] = {
    "Term/term": Facet("Title", "term", _BOTH, _PAIRED, ("typed",)),
    "Term/meaning": Facet("Means", "words", _BOTH, ("match",), ("flip",)),
    "Name/name": Facet("Title", "name", ("choice",), _PAIRED, ("typed",)),
    "Name/description": Facet("Is", "words", _BOTH, _TOLD, ("flip",)),
    "Name/part-of": Facet("Part of", "name", ("choice",), ("true-false",), ("typed",)),
    "Figure/value": Facet("Value", "quantity", _BOTH, (*_PAIRED, "compare"), ("numeric",)),
    "Figure/measure": Facet("Measures", "words", ("choice",), _TOLD, ("flip",)),
    "Figure/when": Facet("When", "date", ("choice",), ("cloze", "true-false"), ("typed",)),
    "Figure/source": Facet("Source", "name", ("choice",), ("cloze", "true-false"), ("typed",)),
    "Event/when": Facet("When", "date", _BOTH, ("cloze", "order"), ("typed",)),
    "Event/what": Facet("What", "words", ("choice",), ("match",), ("flip",)),
    "Event/who": Facet("Who", "name", ("choice",), ("cloze",), ("typed",)),
    "Link/object": Facet("Object", "thing", _BOTH, _PAIRED, ("typed",)),
    "Link/subject": Facet("Subject", "thing", _BOTH, _PAIRED, ("typed",)),
    "Cause/cause": Facet("Cause", "words", _BOTH, ("match",), ("flip",)),
    "Cause/effect": Facet("Effect", "words", _BOTH, ("match",), ("flip",)),
    "Contrast/sides": Facet("A items", "list", ("which-side",), ("sort",), ("flip",)),
    "List/items": Facet(
        "Items", "list", ("which-belongs", "odd-one-out"), ("select-all",), ("recall",)
    ),
    "Quote/words": Facet("Words", "words", ("choice",), ("complete-quote",), ("typed",)),
    "Quote/speaker": Facet("Said by", "name", ("who-said",), ("true-false",), ("typed",)),
    "Statement/truth": Facet("Says", "claim", ("true-false",), ("which-says",), ("flip",)),
    "Question/answer": Facet("Answer", "words", ("by-hand",), ("by-hand",), ("typed", "flip")),
}
BLANK = Facet("", "thing", ("choice", "cloze"), ("cloze",), ("cloze",))


def facet_of(kind: str, name: str) -> Facet:
    """Return the row of a card's facet; every `blank:…` has the same one."""
    return BLANK if name.startswith("blank:") else FACETS[f"{kind}/{name}"]


def asked_in(card: Card) -> frozenset[str]:
    """Return the names of the forms that suit a card's facet; any card can be flipped besides."""
    facet = facet_of(card.entry.kind, card.facet)
    return frozenset((*facet.fresh, *facet.young, *facet.known, "flip"))
