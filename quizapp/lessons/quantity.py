"""A Value: [qualifier] number [scale] [unit], read into an interval of exact numbers."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from quizapp.lessons.fold import fold

Qualifier = Literal[
    "", "more than", "at least", "less than", "at most", "about", "nearly", "between"
]

_QUALIFIERS: dict[str, Qualifier] = {
    "more than": "more than",
    "over": "more than",
    "above": "more than",
    "exceeds": "more than",
    "exceeding": "more than",
    "at least": "at least",
    "less than": "less than",
    "fewer than": "less than",
    "under": "less than",
    "below": "less than",
    "up to": "at most",
    "at most": "at most",
    "about": "about",
    "around": "about",
    "approximately": "about",
    "some": "about",
    "nearly": "nearly",
    "almost": "nearly",
    "between": "between",
}
SCALES: dict[str, Decimal] = {
    "thousand": Decimal(10) ** 3,
    "million": Decimal(10) ** 6,
    "billion": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
    "万": Decimal(10) ** 4,
    "亿": Decimal(10) ** 8,
}
_SHORT = {"k": "thousand", "m": "million", "mn": "million", "bn": "billion", "tn": "trillion"}
_COMMA_LANGUAGES = frozenset(
    {"fr", "de", "es", "it", "pt", "nl", "pl", "ru", "sv", "da", "nb", "fi", "cs"}
)

_NUMBER = r"[-+−]?\d(?:[\d.,'’\u00a0\u202f ]*\d)?"
_VALUE = re.compile(
    rf"(?:(?P<qualifier>{'|'.join(_QUALIFIERS)})\s+)?"
    rf"(?P<currency>[$€£¥])?\s*(?P<number>{_NUMBER})"
    rf"(?:\s*(?:–|—|-|\bto\b|\band\b)\s*(?P<upper>{_NUMBER}))?"
    rf"\s*(?P<scale>(?:{'|'.join(SCALES)})(?![^\W\d_]|$)|(?:{'|'.join(SCALES)})$|[万亿])?"
    rf"\s*(?P<unit>.*)",
    re.IGNORECASE | re.DOTALL,
)
_UNITS = {"%": "per cent", "percent": "per cent", "per cent": "per cent"}


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

    @property
    def factor(self) -> Decimal:
        """What the scale multiplies by; 1 without one."""
        return SCALES.get(self.scale, Decimal(1))

    @property
    def exact(self) -> bool:
        """Whether one number is meant and no interval."""
        return not self.qualifier and self.upper is None

    def interval(self) -> tuple[Decimal | None, Decimal | None]:
        """Return the ends of what the words allow, both counted in; None is without end.

        "About" is taken as 10 per cent either way and "nearly" as 10 per cent below.
        """
        tenth = abs(self.number) / 10
        if self.upper is not None:
            return min(self.number, self.upper), max(self.number, self.upper)
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
        (low, high), (other_low, other_high) = self.interval(), other.interval()
        starts_in_time = low is None or other_high is None or low <= other_high
        ends_in_time = high is None or other_low is None or other_low <= high
        return starts_in_time and ends_in_time


def _number(text: str, language: str) -> tuple[Decimal, int] | None:
    """Return a written number and its decimals; the language says which sign is the decimal one."""
    sign, point = (".", ",") if language[:2] in _COMMA_LANGUAGES else (",", ".")
    bare = re.sub(r"['’\u00a0\u202f ]", "", text.replace("−", "-")).replace(sign, "")
    if not re.fullmatch(rf"[-+]?\d+(?:{re.escape(point)}\d+)?", bare):
        return None
    whole, _, fraction = bare.partition(point)
    return Decimal(f"{whole}.{fraction}" if fraction else whole), len(fraction)


def unit_of(text: str) -> str:
    """Return a unit as it is compared: "%" is "per cent", and the final full stop is no part of it."""
    unit = " ".join(text.split()).rstrip(".")
    return _UNITS.get(unit.casefold(), unit)


def same_unit(one: str, other: str) -> bool:
    """Whether two units are the same, singular or plural."""
    first, second = fold(unit_of(one)), fold(unit_of(other))
    return first == second or first.rstrip("s") == second.rstrip("s")


def read_quantity(text: str, language: str = "en") -> Quantity | None:
    """Return the quantity that a Value states, or None where it holds no number in digits."""
    words = " ".join(text.split())
    match = _VALUE.fullmatch(words)
    if not match:
        return None
    number = _number(match["number"], language)
    upper = _number(match["upper"], language) if match["upper"] else None
    if number is None or (match["upper"] and upper is None):
        return None
    scale = (match["scale"] or "").casefold()
    factor = SCALES.get(scale, Decimal(1))
    qualifier = _QUALIFIERS.get((match["qualifier"] or "").casefold(), "")
    return Quantity(
        words,
        "between" if upper else qualifier,
        number[0] * factor,
        upper[0] * factor if upper else None,
        scale,
        unit_of(match["unit"] or match["currency"] or ""),
        max(number[1], upper[1] if upper else 0),
    )


def read_answer(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """Return every quantity that a typed answer may mean: "3.38m" is 3.38 of a unit m, or 3.38 million."""
    short = re.sub(
        rf"(?<=\d)\s*({'|'.join(_SHORT)})\b",
        lambda match: f" {_SHORT[match[1].casefold()]}",
        text.strip(),
        flags=re.IGNORECASE,
    )
    readings = (read_quantity(words, language) for words in dict.fromkeys((text, short)))
    return tuple(reading for reading in readings if reading)
