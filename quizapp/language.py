"""What is said to the user, in their language: texts, numbers and days; English unless another is set.

A text is written in English where it is said, as `tr("{n} {n:card|cards} left", "", n)`; the window sets a
language that knows the texts of another (`gui/speaking.py`). The terminal stays with English.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, Protocol

if TYPE_CHECKING:
    from datetime import date

DayStyle = Literal["weekday", "day", "dated", "short", "short dated", "month", "table"]

PATTERNS: Final[dict[DayStyle, str]] = {
    "weekday": "dddd",
    "day": "d MMMM",
    "dated": "d MMMM yyyy",
    "short": "d MMM",
    "short dated": "d MMM yyyy",
    "month": "MMM",
    "table": "ddd d MMM yyyy",
}
"""How days are written in English, in Qt's signs; another language brings its own."""

_SIGNS = re.compile("d+|M+|y+")


class Count(int):
    """A number that chooses its noun: `{n:card|cards}`; without a choice it is written as it is said."""

    def __format__(self, choice: str) -> str:
        """Return the noun for one or for several, or the number with its groups divided."""
        one, several, *_ = *choice.split("|"), ""
        return (one if self == 1 else several) if "|" in choice else number(int(self))


class Language(Protocol):
    """Knows the texts of one language and how it writes numbers and days."""

    @property
    def code(self) -> str:
        """The language as in a locale's name: "en", "zh"."""

    def text(self, source: str, comment: str, n: int) -> str:
        """Return the text for an English one; where there is none, the English one."""

    def number(self, number: int) -> str:
        """Return a whole number with its groups divided."""

    def day(self, day: date, style: DayStyle) -> str:
        """Return a day in one of the styles."""


class English:
    """British English, which needs no tables."""

    code = "en"

    def text(self, source: str, comment: str, n: int) -> str:  # noqa: ARG002 - as every language
        """Return the text itself."""
        return source

    def number(self, number: int) -> str:
        """Return the number with commas between its thousands."""
        return f"{number:,}"

    def day(self, day: date, style: DayStyle) -> str:
        """Return the day with English names, e.g. "3 May 2027"."""
        signs = {
            "d": str(day.day),
            "ddd": f"{day:%a}",
            "dddd": f"{day:%A}",
            "MMM": f"{day:%b}",
            "MMMM": f"{day:%B}",
            "yyyy": str(day.year),
        }
        return _SIGNS.sub(lambda sign: signs[sign[0]], PATTERNS[style])


class _Current:
    """The one language in use, as Qt has one locale."""

    language: Language = English()


def speak(language: Language) -> None:
    """Say everything in this language from now on; what was made before keeps its own."""
    _Current.language = language


def spoken_language() -> str:
    """Return the code of the language in use: "en", "zh"."""
    return _Current.language.code


def phrase(text: str) -> str:
    """Return the text as it is: for tables, whose texts `tr` is given when they are said."""
    return text


def tr(text: str, comment: str = "", n: int = -1, /, **values: object) -> str:
    """Return a text in the user's language, with the count `n` and the values in the places of their names.

    `comment` tells translators what the text alone does not; a text is looked up by both.
    """
    said = _Current.language.text(text, comment, n)
    if n >= 0:
        values["n"] = Count(n)
    return said.format(**values) if values else said


def number(number: int) -> str:
    """Return a whole number as one writes it: "12,345"."""
    return _Current.language.number(number)


def day_text(day: date, style: DayStyle) -> str:
    """Return a day as one writes it, e.g. "3 May 2027" for "dated"."""
    return _Current.language.day(day, style)


def commas(*words: str) -> str:
    """Return words one after the other, "2 of 4, moving", without those that are empty."""
    some = filter(None, words)
    all_of = next(some, "")
    for word in some:
        all_of = tr("{words}, {next}", "a list", words=all_of, next=word)
    return all_of


def semicolons(*words: str) -> str:
    """Return parts of a sentence that have commas themselves, without those that are empty."""
    some = filter(None, words)
    all_of = next(some, "")
    for word in some:
        all_of = tr("{words}; {next}", "a list", words=all_of, next=word)
    return all_of
