"""Figures that stand beside one another: of one kind of number and unit, and values written alike."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry
from quizapp.lessons.values.quantity import Quantity, read_quantity
from quizapp.lessons.values.units import meant_unit
from quizapp.questions.material import Material

_DIGITS = re.compile(r"\d[\d.,]*")


@dataclass(frozen=True, slots=True)
class LikeFigure:
    """A figure with its value and its place in the lesson."""

    entry: Entry
    value: Quantity
    place: int


@dataclass(frozen=True, slots=True)
class Comparable:
    """The figures of a kind of number and a unit, the doubtful ones left out, and the two as a name."""

    name: tuple[str, ...]
    figures: Sequence[LikeFigure]


def comparable(entry: Entry, material: Material) -> Comparable:
    """Return the figures that are comparable with one; a count's unit is the thing counted."""
    value = read_quantity(entry.text("Value"), material.language)
    name = _sort_of(entry, value) if value else ()
    return Comparable(name, material.once("comparable", lambda: _sorts(material)).get(name, ()))


def _sort_of(entry: Entry, value: Quantity) -> tuple[str, ...]:
    kind = fold(entry.text("Kind of number"))
    return (kind,) if kind == "count" else (kind, meant_unit(value.unit))


def _sorts(material: Material) -> Mapping[tuple[str, ...], Sequence[LikeFigure]]:
    found: dict[tuple[str, ...], list[LikeFigure]] = defaultdict(list)
    for place, entry in enumerate(material.by_kind.get("Figure", ())):
        value = read_quantity(entry.text("Value"), material.language)
        if value and not entry.text("Caution"):
            found[_sort_of(entry, value)].append(LikeFigure(entry, value, place))
    return found


def like_values(
    entry: Entry, key: Quantity, material: Material, random: Random, most: int
) -> list[Quantity]:
    """Return values comparable with a figure's that are written as a key is and of its order of size.

    Of many they are the nearest and some others, `most` in all.
    """
    like = comparable(entry, material)
    styles = material.once(("styles", *like.name), lambda: _styles(like))
    sized = styles.get(_DIGITS.sub("#", key.text), ())
    size = abs(key.number)
    first, last = (
        bisect_left(sized, size / 10, key=_size),
        bisect_right(sized, size * 10, key=_size),
    )
    found = _some(sized, range(first, last), bisect_left(sized, size, key=_size), random, most)
    return [one.value for one in found if one.entry.id != entry.id]


def peers(entry: Entry, material: Material, random: Random, most: int) -> list[LikeFigure]:
    """Return other figures comparable with one: of many the nearest in size and some others."""
    like = comparable(entry, material)
    value = read_quantity(entry.text("Value"), material.language)
    if value is None:
        return []
    sized = material.once(("by size", *like.name), lambda: sorted(like.figures, key=_size))
    middle = bisect_left(sized, abs(value.number), key=_size)
    found = _some(sized, range(len(sized)), middle, random, most)
    return [one for one in found if one.entry.id != entry.id]


def _some(
    sized: Sequence[LikeFigure], places: range, middle: int, random: Random, most: int
) -> list[LikeFigure]:
    """Return what stands at the places; of many a half about the middle and some others."""
    if len(places) <= most:
        return [sized[at] for at in places]
    start = min(max(middle - most // 4, places.start), places.stop - most // 2)
    near = range(start, start + most // 2)
    others = random.sample(places, most - len(near))
    return [sized[at] for at in dict.fromkeys((*near, *others))]


def _styles(like: Comparable) -> Mapping[str, Sequence[LikeFigure]]:
    """Return figures by the words of their values, digits apart, in the order of size."""
    found: dict[str, list[LikeFigure]] = defaultdict(list)
    for one in sorted(like.figures, key=_size):
        found[_DIGITS.sub("#", one.value.text)].append(one)
    return found


def _size(one: LikeFigure) -> Decimal:
    return abs(one.value.number)
