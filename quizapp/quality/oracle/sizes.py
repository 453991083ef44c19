"""Numbers as the oracle weighs them: what a qualifier allows, and when two are told apart.

A Value's number, scale and unit are read by the reader of lessons; what follows from them is found here.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from quizapp.lessons.values.quantity import Quantity, read_quantity

_ENDLESS = Decimal("Infinity")
_SMALL = 20
_WORDS_BEFORE, _WORDS_AFTER = 3, 4


def ends(size: Quantity) -> tuple[Decimal, Decimal]:
    """Return the least and the most that the words allow: "more than 200" is 200 and without end."""
    low = high = size.number
    if size.upper is not None:
        return min(low, size.upper), max(low, size.upper)
    tenth = abs(low) / 10
    if size.qualifier in ("more than", "at least"):
        high = _ENDLESS
    elif size.qualifier in ("less than", "at most"):
        low = -_ENDLESS
    elif size.qualifier in ("about", "nearly"):
        low, high = low - tenth, high + tenth * (size.qualifier == "about")
    return low, high


def meet(one: Quantity, other: Quantity) -> bool:
    """Whether some number fits both: 250 meets "more than 200"."""
    (low, high), (least, most) = ends(one), ends(other)
    return low <= most and least <= high


def same_size(one: Quantity, other: Quantity) -> bool:
    """Whether two say one number in the same sense, be it written as it may."""
    return ends(one) == ends(other)


def apart(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers differ by a twentieth of the larger, and counts below 20 by one."""
    gap, larger = abs(one.number - other.number), max(abs(one.number), abs(other.number))
    counts = larger < _SMALL and one.number % 1 == 0 and other.number % 1 == 0
    return gap >= 1 if counts else gap > 0 and gap >= larger / 20


def numbers_in(text: str, language: str) -> Iterator[Quantity]:
    """Yield each number that a sentence states, with the qualifier and the scale around it."""
    done = 0
    for digits in re.finditer(r"\d[\d.,]*\d|\d", text):
        found = [
            (size, stop)
            for start in _starts(text, digits.start())
            for stop in _stops(text, digits.end())
            if (size := read_quantity(text[start:stop].strip(" ,.:;“”\"'"), language))
        ]
        if found and digits.start() >= done:
            best, done = max(found, key=lambda one: _fullness(one[0]))
            yield best


def _fullness(size: Quantity) -> tuple[bool, bool, Decimal]:
    return bool(size.qualifier), size.upper is not None, size.factor


_CUT = re.compile(r"\d[.,]?$")
"""What stands before a place that parts a number."""


def _starts(text: str, at: int) -> list[int]:
    """Return the beginnings of the words before a place, and of the signs where there are no spaces."""
    words = [found.start() for found in re.finditer(r"[^\s]+", text[:at])][-_WORDS_BEFORE:]
    signs = [at - step for step in range(4) if at >= step]
    return sorted(one for one in {*words, *signs} if one == at or not _CUT.search(text[:one]))


def _stops(text: str, at: int) -> list[int]:
    words = [at + found.end() for found in re.finditer(r"[^\s]+", text[at:])][:_WORDS_AFTER]
    signs = [at + step for step in range(8) if at + step <= len(text)]
    return sorted(one for one in {*words, *signs} if not text[one : one + 1].isdecimal())
