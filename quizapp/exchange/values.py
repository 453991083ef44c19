"""What a value in a progress file may be: a test, and its words for whoever is told that it is not."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date

from quizapp.questions.forms import FORMS
from quizapp.version import __version__

_UUID = re.compile(r"[0-9a-f]{32}")
_UUID7 = re.compile(r"[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}")


@dataclass(frozen=True, slots=True)
class Kind:
    """Values of one kind: whether one is of it, and what it then is."""

    holds: Callable[[object], bool]
    what: str


def whole(low: int, high: int) -> Kind:
    """Return the kind of the whole numbers from `low` to `high`; true and false are none."""
    return Kind(
        lambda value: type(value) is int and low <= value <= high,
        f"a whole number from {low} to {high}",
    )


def text(most: int, least: int = 0) -> Kind:
    """Return the kind of the texts of so many characters."""
    return Kind(
        lambda value: isinstance(value, str) and least <= len(value) <= most,
        f"a text of {least} to {most} characters",
    )


def lists(most: int, one: Kind) -> Kind:
    """Return the kind of the lists of up to `most` values of one kind."""
    return Kind(
        lambda value: isinstance(value, list) and len(value) <= most and all(map(one.holds, value)),
        f"a list of up to {most} values, each {one.what}",
    )


def objects(**names: Kind) -> Kind:
    """Return the kind of the objects that have these names, and maybe others."""
    return Kind(
        lambda value: (
            isinstance(value, dict)
            and names.keys() <= value.keys()
            and all(kind.holds(value[name]) for name, kind in names.items())
        ),
        f"an object with sound {', '.join(names)}",
    )


def triples(one: Kind, two: Kind, three: Kind) -> Kind:
    """Return the kind of the lists of three values."""
    return Kind(
        lambda value: (
            isinstance(value, list)
            and len(value) == 3
            and one.holds(value[0])
            and two.holds(value[1])
            and three.holds(value[2])
        ),
        f"{one.what}, {two.what} and {three.what}",
    )


def among(words: Collection[str], what: str) -> Kind:
    """Return the kind of some words alone."""
    known = frozenset(words)
    return Kind(lambda value: isinstance(value, str) and value in known, what)


def either(one: Kind, *words: str | None) -> Kind:
    """Return a kind with some values besides."""
    return Kind(lambda value: value in words or one.holds(value), one.what)


def _is_date(value: object) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _matches(pattern: re.Pattern[str]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


UUID = Kind(_matches(_UUID), "a UUID of 32 hex digits")
UUID7 = Kind(_matches(_UUID7), "a UUID of version 7 in 32 hex digits")
COUNT = whole(0, 2**63 - 1)
SMALL = whole(0, 2**31 - 1)
MS = whole(0, 10**12)
TIME = whole(-62_135_596_800_000, 253_402_300_799_999)  # years 1 to 9999
DAY = whole(1, 3_500_000)  # a hundred years below the last date that there is
NAME = text(100_000)
NAMED = text(100_000, 1)
LONG = text(4_000_000)  # all questions of the largest lesson in one quiz
FORM = among(FORMS, f"a form of question that quizapp {__version__} knows")
DATE = Kind(_is_date, "a date as 2026-12-31")
SHARE = Kind(
    lambda value: type(value) in (int, float) and 0 < value < 1,  # type: ignore[operator]
    "a number between 0 and 1",
)
