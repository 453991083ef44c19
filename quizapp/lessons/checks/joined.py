"""What stands on one line and was meant as several: two fields, or the values of a list."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from quizapp.lessons.checks.finding import Finding, advice, error, width
from quizapp.lessons.escapes import split
from quizapp.lessons.kinds import HEADER, LISTED, labels_of
from quizapp.lessons.model import Entry, Field, Problem
from quizapp.lessons.reading.labels import COLON

_PLAINLY = frozenset(("Says", "Means", "Measures", "Paragraph"))
_COMMA = re.compile(r",(?!\d)|[，、]")
_WORDED = re.compile(
    r",(?!\d) ?(?:(?:and|or|et|und|y) )?|[，、]|(?<=\w) (?:and|or|et|und|y) (?=\w)"
)
_OTHERWISE = re.compile(r",(?!\d) ?|[，、]|(?<=\w) or (?=\w)| / |(?<=[^\W\d_]{3})/(?=[^\W\d_]{3})")
_SHORT = 30
_FREE = ("Items", "Never offer")
"""Labels whose values are looked at by a check of their own."""
_AT_ONCE = ("Key words", "Never mix with", "A items", "B items", "Not in it")
_NUMBERED = re.compile(r"\(?(?:[a-hA-H]|\d)[.)] ")
_AND_SO_ON = re.compile(
    r"(?:^|\W)(?:etc\.?|&c\.?|and so on|and others|and so forth|usw\.|u\.\s?a\.)$|(?:…|\.\.\.)$|^等+$",
    re.IGNORECASE,
)


def joined_in(fields: Mapping[str, Field], labels: tuple[str, ...]) -> Iterator[Problem]:
    """Yield an error for each label that stands in the middle of another field."""
    for one in fields.values():
        if not (":" in one.raw or "：" in one.raw) or not any(map(one.raw.__contains__, labels)):
            continue
        if found := _inner(labels).search(one.raw):
            label = found["strong"] or found["label"]
            message = f"“{label}:” stands in the middle of “{one.label}”"
            remedy = f"Put it on a line of its own, “- {label}: …”."
            quote = one.raw[max(0, found.start() - 30) : found.end() + 60].strip()
            yield Problem(one.line, "error", quote, message, remedy)


@lru_cache(maxsize=16)
def _inner(labels: tuple[str, ...]) -> re.Pattern[str]:
    """Return what a label in the middle of a line looks like: behind a dash, a semicolon or a sentence."""
    plainly = "|".join(label for label in labels if label in _PLAINLY or " " in label)
    return re.compile(
        rf"(?:(?: [-–—•] | ?[;；|] ?|<br ?/?> ?)(?:[-*•] )?\*{{0,2}}(?P<label>{'|'.join(labels)})"
        rf"|[.!?] \*{{0,2}}(?P<strong>{plainly}))\*{{0,2}} ?[{COLON}]"
    )


def _fields(entry: Entry, _: str) -> Iterator[Finding]:
    for problem in joined_in(entry.fields, labels_of(entry.kind)):
        yield problem, next(one.label for one in entry.fields.values() if one.line == problem.line)


def head(header: Mapping[str, Field]) -> Iterator[Problem]:
    """Yield an error for each label of the head that stands in the middle of another field."""
    return joined_in(header, HEADER)


def _commas(entry: Entry, _: str) -> Iterator[Finding]:
    for label, given in entry.fields.items():
        raw = given.raw
        if label not in LISTED or ";" in raw or "；" in raw or not raw:
            continue
        if (entry.kind == "Pool" and label == "Items") or label not in _FREE:
            yield from _read_as_one(entry, label, split(raw))


def _read_as_one(entry: Entry, label: str, values: tuple[str, ...]) -> Iterator[Finding]:
    if len(values) == 1 and _is_several(entry, label, values[0]):
        what = "name" if entry.kind == "Pool" else "value"
        message = f"“{values[0]}” is read as one {what}"
        between = f"Put “;” between the {what}s"
        remedy = (
            f"{between}." if entry.kind == "Pool" else f"{between}; if it is one, end it with “;”."
        )
        yield advice(entry, label, message, remedy)


def _is_several(entry: Entry, label: str, value: str) -> bool:
    if entry.kind == "Pool":
        return bool(re.search(r",(?!\d)|[，、]", value))
    pattern = _OTHERWISE if label == "Also accept" else _WORDED
    parts = [part for part in pattern.split(value) if part]
    if not all(width(part) <= _SHORT and part.count(" ") < 4 for part in parts):
        return False
    if label == "Also accept":
        return len(parts) > 1 and not pattern.search(entry.text("Answer") or entry.title)
    if label in _AT_ONCE:
        return len(parts) > 1 and bool(_COMMA.search(value))
    return len(parts) > 2 or (len(parts) == 2 and not pattern.search(entry.text("Answer")))


def _prefixes(entry: Entry, _: str) -> Iterator[Finding]:
    wrong = entry.values("Wrong answers")
    numbered = len(wrong) > 1 and all(map(_NUMBERED.match, wrong))
    if numbered and not _NUMBERED.match(entry.text("Answer")):
        message = f"“{wrong[0]}” is offered with its number, and the answer has none"
        remedy = "Take “a)”, “b)” and the like out: the order of the options changes."
        yield advice(entry, "Wrong answers", message, remedy)


def _and_so_on(entry: Entry, _: str) -> Iterator[Finding]:
    for label in ("Items", "A items", "B items", "Not in it", "Wrong answers"):
        for value in entry.values(label):
            if not _AND_SO_ON.search(value):
                continue
            message = f"“{value}” says that there are more, and would be asked like the others"
            if label == "Items" and entry.complete:
                remedy = "Name all of them, or take “Complete” out."
                yield error(entry, label, message, remedy)
            else:
                remedy = "Take it out; a list without “Complete” need not name everything."
                yield advice(entry, label, message, remedy)


JOINED = (_fields, _and_so_on)
COMMAS = (_commas, _prefixes)
