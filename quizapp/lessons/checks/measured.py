"""What a Figure measures, taken apart far enough to set figures against one another."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from quizapp.lessons.escapes import plain
from quizapp.lessons.fold import fold
from quizapp.lessons.values.languages import base_of
from quizapp.lessons.values.quantity import Quantity, read_quantity
from quizapp.lessons.values.when import read_when

Words = frozenset[str]

_SHARE = r"(?:share|percentage|proportion|portion)"
_SHARES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:the )?{_SHARE} of (?P<whole>.+?) (?:that|which|spent|devoted|invested|used|going) (?P<part>.+)",
        rf"(?:the )?{_SHARE} of (?P<part>.+) (?:in|among|within) (?P<whole>.+)",
        rf"(?P<part>.+?)(?: as an?| in| as)? (?:the )?{_SHARE} of (?P<whole>.+)",
    )
)
_WORD = re.compile(r"\w[\w&.-]*(?:['’]s)?")
_YEAR = re.compile(r"\b(?:1\d|20)\d\d\b")
_EMPTY_WORDS = (
    "a an the of in on for by to and at from with that which is was are were has had its their go "
    "goes going went spent spend spending expenditure outlay invested investment devoted used "
    "made up total overall whole all entire full amount number value volume sum size quantity "
    "level figure annual yearly year share percentage proportion portion money end"
)
_EMPTY = frozenset(_EMPTY_WORDS.split())
_GROWING = frozenset(
    {"growth", "increase", "increased", "rise", "grow", "grew", "growing", "rate", "year-on-year"}
)
_FALLING = frozenset({"fall", "decline", "decrease", "drop", "fell", "shrinkage"})


@dataclass(frozen=True, slots=True)
class Measured:
    """A Figure's value and what it is of: `words` that tell it apart, without its owner and empty ones.

    A share has the words of its `part` and its `whole`; a growth has `sign` 1, a fall -1. `prompt` is
    what is asked (Measures, When and Source), `time` the year or the words of When.
    """

    value: Quantity
    unit: str
    prompt: tuple[str, ...]
    kind: str
    time: str
    words: Words
    owners: Words
    part: Words
    whole: Words
    whole_text: str
    sign: int
    doubtful: bool

    def goes_with(self, other: "Measured") -> bool:
        """Whether two figures may be of one owner and time."""
        strangers = self.owners and other.owners and self.owners.isdisjoint(other.owners)
        return not strangers and (self.time == other.time or not self.time or not other.time)

    def ends(self) -> tuple[Decimal, Decimal] | None:
        """Return the least and the most that the value as written may mean; None where it is open."""
        low, high = self.value.interval()
        if low is None or high is None:
            return None
        return low - _half_a_digit(low), high + _half_a_digit(high)

    def least(self) -> Decimal | None:
        """Return the least that the value as written may mean; None where it says no least."""
        low = self.value.interval()[0]
        return None if low is None else low - _half_a_digit(low)


def measured(raw: Mapping[str, str], language: str) -> Measured | None:
    """Return what a Figure measures, from its fields as written; None without a number."""
    value = read_quantity(plain(raw.get("Value", "")), language)
    if value is None:
        return None
    measures, when = plain(raw.get("Measures", "")), plain(raw.get("When", ""))
    english = base_of(language) == "en"
    words, owners = _words(measures) if english else (frozenset[str](), frozenset[str]())
    unit = fold(value.unit)
    part, whole, whole_text = _share(measures, unit) if english else _NO_SHARE
    return Measured(
        value=value,
        unit=unit.removesuffix("s") if len(unit) > 2 else unit,
        prompt=tuple(map(fold, (measures, when, raw.get("Source", "")))),
        kind=fold(raw.get("Kind of number", "")),
        time=_time(when, measures, language),
        words=words - _GROWING - _FALLING,
        owners=owners,
        part=part,
        whole=whole,
        whole_text=whole_text,
        sign=(not words.isdisjoint(_GROWING)) - (not words.isdisjoint(_FALLING)),
        doubtful=bool(raw.get("Caution")),
    )


_NO_SHARE = (frozenset[str](), frozenset[str](), "")


def _share(measures: str, unit: str) -> tuple[Words, Words, str]:
    """Return the words of the part and of the whole of a share in per cent, and the whole as written."""
    if unit != "per cent":
        return _NO_SHARE
    match = next(filter(None, (pattern.fullmatch(measures) for pattern in _SHARES)), None)
    if match is None:
        return _NO_SHARE
    return _words(match["part"])[0], _words(match["whole"])[0], match["whole"]


def _words(text: str) -> tuple[Words, Words]:
    """Return the words that tell what is measured, in the singular, and the names of whose it is."""
    owners: set[str] = set()
    words: set[str] = set()
    for place, word in enumerate(_WORD.findall(text)):
        bare = re.sub(r"['’]s$", "", word)
        named = re.fullmatch(r"[A-Z][^\W\d_]*[a-z]", bare) and (place or bare != word)
        (owners if named else words).add(_singular(bare.casefold()))
    return frozenset(word for word in words - _EMPTY if not word.isdecimal()), frozenset(owners)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _time(when: str, measures: str, language: str) -> str:
    """Return the year of a figure as digits, else the folded words of its When."""
    date = read_when(when, language) if when else None
    if date and date.known:
        return str(date.anchor.year)
    years = set(_YEAR.findall(measures)) if not when else set()
    return years.pop() if len(years) == 1 else fold(when)


def _half_a_digit(number: Decimal) -> Decimal:
    """Return by how much a number may have been rounded: 0.05 for 5.2, 50 thousand for 3.4 million."""
    exponent = number.normalize().as_tuple().exponent
    return Decimal(5).scaleb(exponent - 1) if number and isinstance(exponent, int) else Decimal(0)
