"""Dates that answer a card, and those that are surely others."""

from collections.abc import Iterator

from quizapp.lessons.model import Entry
from quizapp.lessons.values.quantity import read_quantity
from quizapp.lessons.values.when import When, read_when
from quizapp.questions.material import Material
from quizapp.questions.model import Card
from quizapp.questions.others import Test, others_alike


def right_dates(card: Card, material: Material) -> tuple[str, ...]:
    """Return the dates that answer a card, its own first: what recurs has several."""
    also = _SAME_PROMPT.get(f"{card.entry.kind}/{card.facet}")
    again = also(card.entry, material) if also else ()
    return (card.answer, *(other.text("When") for other in again))


def _recurrences(entry: Entry, material: Material) -> Iterator[Entry]:
    return others_alike(entry, material, "What")


def _equal_figures(entry: Entry, material: Material) -> Iterator[Entry]:
    """Figures of the same measure whose value fits this one's."""
    value = read_quantity(entry.text("Value"), material.language)
    for other in others_alike(entry, material, "Measures"):
        theirs = read_quantity(other.text("Value"), material.language)
        if not value or not theirs or value.overlaps(theirs):
            yield other


_SAME_PROMPT = {"Event/when": _recurrences, "Figure/when": _equal_figures}


def other_date(card: Card, material: Material) -> Test:
    """Return a test that says of a date whether none of the right ones is it or implies it."""
    keys = [read_when(text, material.language) for text in right_dates(card, material)]

    def apart(text: str) -> bool:
        given = read_when(text, material.language)
        return all(_apart_in_time(key, given) for key in keys)

    return apart


def _apart_in_time(key: When, given: When) -> bool:
    """Whether a date is another and not implied: what lasts since 2015 lasts since 2016, too."""
    if not key.known or not given.known or key.anchor == given.anchor:
        return False
    if key.relation == given.relation and key.relation in OPEN_ENDED:
        return (given.anchor < key.anchor) is (key.relation != "after")
    return not key.overlaps(given)


OPEN_ENDED = ("since", "by", "by the end of", "before", "after")
