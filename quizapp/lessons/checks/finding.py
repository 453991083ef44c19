"""A finding in an entry: the problem, and the field that it makes unusable."""

import re
import unicodedata
from functools import cache, lru_cache

from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry, Problem

Finding = tuple[Problem, str]
"""A problem and the label of the field that it makes unusable, "" where none is."""

_QUOTED = 120
_MINUS = re.compile(r"(?<!\w)[-−–](?=[\d.])")
_WIDE = "\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"


@cache
def unspaced() -> re.Pattern[str]:
    """Return what a sign is of a script that sets no spaces between words, and so is twice as wide."""
    return re.compile(rf"[{_WIDE}]")


def error(
    entry: Entry, label: str, message: str, remedy: str, *, quote: str = "", drops: bool = True
) -> Finding:
    """Return an error in a field, which cannot be used unless `drops` is False."""
    return _found(entry, label, "error", message, remedy, quote), label if drops else ""


def advice(entry: Entry, label: str, message: str, remedy: str, *, quote: str = "") -> Finding:
    """Return advice on a field."""
    return advise(entry, label, message, remedy, quote=quote), ""


def advise(entry: Entry, label: str, message: str, remedy: str, *, quote: str = "") -> Problem:
    """Return advice on a field where nothing is left out for it."""
    return _found(entry, label, "advice", message, remedy, quote)


def _found(entry: Entry, label: str, severity: str, *words: str) -> Problem:
    message, remedy, quote = words
    shown = (quote or entry.raw(label) or entry.title)[:_QUOTED]
    line = entry.line_of(label)
    if severity == "error":
        return Problem(line, "error", shown, message, remedy)
    return Problem(line, "advice", shown, message, remedy)


@lru_cache(maxsize=65536)
def meant(text: str) -> str:
    """Return what makes two items one: as `fold`, but -5 is not 5, nor a < b the same as a > b."""
    plain = _MINUS.sub("<", unicodedata.normalize("NFKC", text))
    return fold(text) + "".join(sign for sign in plain if unicodedata.category(sign) == "Sm")


def times_in(words: str, text: str) -> int:
    """Return how often some words stand in a text, as whole words where words are spaced."""
    return times_folded(fold(words), fold(text))


def times_folded(inner: str, outer: str) -> int:
    """Return how often folded words stand in a folded text."""
    if inner not in outer:
        return 0
    if unspaced().search(inner):
        return outer.count(inner) if len(inner) > 1 else 0
    inner, outer = (f" {one.replace(' ', '  ')} " for one in (inner, outer))
    return outer.count(inner) if inner.strip() else 0


def width(text: str) -> int:
    """Return the length of a text as it is seen: a Chinese sign is as wide as two letters."""
    return len(text) + len(unspaced().findall(text))


def article(kind: str) -> str:
    """Return a kind with its article: "a Term", "an Event"."""
    return f"{'an' if kind[0] in 'AEIOUaeiou' else 'a'} {kind}"
