"""Times as the oracle weighs them; a When's first and last day are read by the reader of lessons."""

import re
from datetime import date

from quizapp.lessons.values.when import When, read_when
from quizapp.quality.oracle.words import plain

BOUNDS = ("by", "by the end of", "before", "after")
"""What was so by 1961 may have been so by 1960."""
_LATER_TOO = ("since", "by", "by the end of", "before")


def days(when: When) -> tuple[date, date]:
    """Return the first and the last day that a time covers."""
    return when.start or date.min, when.end or date.max


def same_time(one: When, other: When) -> bool:
    """Whether two say one time, be it written as it may."""
    if not one.known or not other.known:
        return plain(one.text) == plain(other.text)
    return days(one) == days(other)


def implies(key: When, given: When) -> bool:
    """Whether what is so at one time is so at another by that alone: since 2015, and so since 2016."""
    if not key.known or not given.known:
        return plain(key.text) == plain(given.text)
    if key.relation == given.relation and key.relation in _LATER_TOO:
        return given.anchor >= key.anchor
    if key.relation == given.relation == "after":
        return given.anchor <= key.anchor
    return touch(key, given)


def touch(one: When, other: When) -> bool:
    """Whether some day lies in both; a time in words may be any."""
    if not one.known or not other.known:
        return True
    (first, last), (start, end) = days(one), days(other)
    return first <= end and start <= last


def date_in(text: str, language: str) -> When | None:
    """Return the time that a sentence states, in as many of its words as make one."""
    bounds = sorted({found.start() for found in re.finditer(r"\S+", text)} | set(_signs(text)))
    stops = sorted({found.end() for found in re.finditer(r"[^\s.,:;”]+", text)} | set(_signs(text)))
    found = [
        when
        for start in bounds
        for stop in stops
        if start < stop
        and re.search(r"\d", text[start:stop])
        and (when := read_when(text[start:stop], language)).known
    ]
    return max(found, key=lambda one: (bool(one.relation), len(one.text)), default=None)


def _signs(text: str) -> list[int]:
    """Return every place in a text whose script has no spaces between words."""
    return [
        at
        for at, sign in enumerate([*text, " "])
        if text[at - 1 : at][-1:] >= "\u2e80" or sign >= "\u2e80"
    ]
