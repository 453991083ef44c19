"""Which figure an option names, and whether two can be compared."""

from quizapp.lessons.model import Entry
from quizapp.lessons.values.units import same_unit
from quizapp.quality.oracle.dates import date_in, same_time
from quizapp.quality.oracle.facts import Facts
from quizapp.quality.oracle.words import holds, plain

_OF_A_WHOLE = (
    "share", "proportion", "percentage", "fraction", "ratio", "比重", "比例", "份额", "占比",
)  # fmt: skip
"""Kinds of number that have a base, which they must name to be comparable."""


def figure_named(option: str, facts: Facts) -> Entry | None:
    """Return the figure whose measure, and time if several have it, an option names."""
    named = [one for one in facts.of_kind("Figure") if holds(option, one.text("Measures"))]
    longest = max((len(plain(one.text("Measures"))) for one in named), default=0)
    closest = [one for one in named if len(plain(one.text("Measures"))) == longest]
    said = date_in(option, facts.language)
    timed = [one for one in closest if said and same_time(facts.when(one.text("When")), said)]
    found = timed or closest
    return found[0] if len({plain(one.text("Value")) for one in found}) == 1 else None


def incomparable(one: Entry, other: Entry, facts: Facts) -> str:
    """Return why two figures cannot be set side by side, "" where they can."""
    sizes = facts.size(one.text("Value")), facts.size(other.text("Value"))
    kinds = plain(one.text("Kind of number")), plain(other.text("Kind of number"))
    if sizes[0] is None or sizes[1] is None:
        return "one of them has no number"
    if one.text("Caution") or other.text("Caution"):
        return "one of them is in doubt"
    if kinds[0] != kinds[1]:
        return "they are of different kinds of number"
    if not same_unit(sizes[0].unit, sizes[1].unit):
        return "they have different units"
    return "they are shares of what is not said" if kinds[0] in _OF_A_WHOLE else ""
