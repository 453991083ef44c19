"""A Value: [qualifier] number [scale] [unit], read into an interval of exact numbers."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from quizapp.lessons.reading.invisible import visible
from quizapp.lessons.values.parts import parts_of
from quizapp.lessons.values.units import same_unit
from quizapp.lessons.values.value_words import SCALES, Qualifier

__all__ = ["SCALES", "Qualifier", "Quantity", "read_answer", "read_quantity", "same_unit"]

LONGEST = 200
"""Characters of the longest text that is read as a value."""

_SHORT = {"k": "thousand", "m": "million", "mn": "million", "bn": "billion", "tn": "trillion"}
_SHORT_SCALE = re.compile(rf"(?<=\d)\s?({'|'.join(_SHORT)})\b", re.IGNORECASE)

_LETTER = re.compile(r"(?<=\d)\s?(?P<letter>[mk]) (?P<after>[^\W\d_].*)", re.IGNORECASE)
_LENGTHS = re.compile(
    r"(?:above|across|apart|a|away|below|by|deep|from|high|in|long|of|off|on|per|tall|thick|under|wide)\b"
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as written: `number` has its scale multiplied in, `upper` is the other end of a range.

    `decimals` is how many were written, `factor` what the scale multiplies by.
    """

    text: str
    qualifier: Qualifier
    number: Decimal
    upper: Decimal | None
    scale: str
    unit: str
    decimals: int
    factor: Decimal = Decimal(1)

    @property
    def exact(self) -> bool:
        """Whether one number is meant and no interval."""
        return not self.qualifier and self.upper is None

    def interval(self) -> tuple[Decimal | None, Decimal | None]:
        """Return the ends of what the words allow, both counted in; None is without end.

        "About" is taken as 10 per cent either way and "nearly" as 10 per cent below.
        """
        if self.upper is not None:
            return min(self.number, self.upper), max(self.number, self.upper)
        if not self.qualifier:
            return self.number, self.number
        tenth = abs(self.number) / 10
        ends: dict[str, tuple[Decimal | None, Decimal | None]] = {
            "more than": (self.number, None),
            "at least": (self.number, None),
            "less than": (None, self.number),
            "at most": (None, self.number),
            "about": (self.number - tenth, self.number + tenth),
            "nearly": (self.number - tenth, self.number),
        }
        return ends.get(self.qualifier, (self.number, self.number))

    def overlaps(self, other: "Quantity") -> bool:
        """Whether some number fits both."""
        if self.exact and other.exact:
            return self.number == other.number
        (low, high), (other_low, other_high) = self.interval(), other.interval()
        starts_in_time = low is None or other_high is None or low <= other_high
        ends_in_time = high is None or other_low is None or other_low <= high
        return starts_in_time and ends_in_time


@lru_cache(maxsize=16_384)
def read_quantity(text: str, language: str = "en") -> Quantity | None:
    """Return the quantity that a Value states, or None where it holds no sound number in digits."""
    if len(text) > LONGEST:
        return None
    words = visible(text)
    parts = parts_of(words, language)
    if parts is None:
        return None
    first, *others = parts.ends
    return Quantity(
        words,
        "between" if others else parts.qualifier,
        first.number * first.factor,
        others[0].number * others[0].factor if others else None,
        first.scale,
        parts.unit,
        max(end.decimals for end in parts.ends),
        first.factor,
    )


def doubt_about_scale(text: str, language: str = "en") -> str:
    """Return why the number of a Value may be meant larger, as a sentence without its full stop, or ""."""
    match = _LETTER.search(visible(text[:LONGEST]))
    quantity = read_quantity(text, language) if match else None
    if match is None or quantity is None or quantity.scale or _LENGTHS.match(match["after"]):
        return ""
    return f"“{match['letter']}” in “{quantity.text}” is read as a unit, not as a scale"


def read_answer(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """Return every quantity that a typed answer may mean: "3.38m" is 3.38 of a unit m, or 3.38 million."""
    short = _SHORT_SCALE.sub(lambda match: f" {_SHORT[match[1].casefold()]}", text[:LONGEST])
    readings = (read_quantity(words, language) for words in dict.fromkeys((text, short)))
    return tuple(reading for reading in readings if reading)
