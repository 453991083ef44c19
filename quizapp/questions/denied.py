"""What more a claim needs to be surely false than an option beside the right one."""

from collections.abc import Callable

from quizapp.lessons.values.quantity import read_quantity, same_unit
from quizapp.lessons.values.when import read_when
from quizapp.questions.indexes import subjects_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card
from quizapp.questions.others import Test, any_text, others_alike
from quizapp.questions.times import right_dates


def _at_another_time(card: Card, material: Material) -> Test:
    """What was so by 1961 may have been so by 1960: only a point in time or a start can be denied."""
    keys = [read_when(text, material.language) for text in right_dates(card, material)]
    sure = all(key.relation in ("", "end of", "since") for key in keys)
    return lambda _text: sure


def times_of_other_values(card: Card, material: Material) -> tuple[str, ...]:
    """Return the times for which the lesson gives a figure's measure another value.

    At any other time the figure may have been the same: 100 per cent in July may last.
    """
    entry = card.entry
    value = read_quantity(entry.text("Value"), material.language)
    found = []
    for other in others_alike(entry, material, "Measures", "Kind of number"):
        theirs = read_quantity(other.text("Value"), material.language)
        if value and theirs and same_unit(value.unit, theirs.unit):
            sure = not value.overlaps(theirs) and not other.text("Caution")
            found += [other.text("When")] if sure and other.text("When") else []
    return tuple(found)


def _with_another_value(card: Card, material: Material) -> Test:
    times = frozenset(times_of_other_values(card, material))
    at_point = _at_another_time(card, material)
    return lambda text: text in times and at_point(text)


def _told_of(_card: Card, material: Material) -> Test:
    """A name that just stands in a Pool may be right as well, for all that the lesson says."""
    return material.is_told_of


def _described(card: Card, material: Material) -> Test:
    """Only what begins with "the" surely fits one thing alone; "a city" may fit others of a Pool."""
    only_one = card.entry.text("Is")[:4].casefold() == "the "
    return any_text(card, material) if only_one else _told_of(card, material)


def _elsewhere(card: Card, material: Material) -> Test:
    """Only of a subject that the lesson puts somewhere else is it sure that it is not here."""
    subjects = subjects_of(card.entry.text("Relation"), material)
    return lambda text: material.title(text) in subjects


DENIED: dict[str, Callable[[Card, Material], Test]] = {
    "Event/when": _at_another_time,
    "Figure/when": _with_another_value,
    "Name/name": _described,
    "Name/part-of": _told_of,
    "Link/object": _told_of,
    "Link/subject": _elsewhere,
}
"""What more a claim needs to be surely false, by facet."""
