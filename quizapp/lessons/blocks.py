"""The lines of a lesson in blocks: its head, then one for each entry under its topic."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from quizapp.lessons.model import Problem

LINE_END = re.compile(r"\r\n|\r|\n")
HEADING = re.compile(r"(#{1,3})(?!#) ?(.*)")
_TOPIC = re.compile(r"^topic\s*[:：]\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """The lines of the head, of a topic or of an entry, from its heading on; None where a note stands.

    `line` is the number of its first line, `level` the number signs of its heading, 0 for the head.
    """

    line: int
    level: int
    topic: str
    lines: tuple[str | None, ...]


@dataclass(slots=True)
class _Open:
    """A block while its lines are being gathered."""

    line: int
    level: int
    topic: str
    lines: list[str | None] = field(default_factory=list)


def blocks_of(text: str, problems: list[Problem]) -> list[Block]:
    """Return the blocks of a lesson, the head first; what is wrong with its notes goes to `problems`."""
    opened = [_Open(1, 0, "")]
    topic = ""
    for number, line in _without_notes(text, problems):
        words = one_spaced(line) if line and "#" in line else ""
        heading = HEADING.fullmatch(words)
        level = len(heading[1]) if heading else 0
        if heading and level > 1:
            topic = _TOPIC.sub("", closed(heading[2])) if level == 2 else topic
            opened.append(_Open(number, level, topic))
        opened[-1].lines.append(line)
    return [Block(one.line, one.level, one.topic, tuple(one.lines)) for one in opened]


def split_lines(text: str) -> list[str]:
    """Return the lines of a text without their ends, whichever those are."""
    return LINE_END.split(text)


def one_spaced(line: str) -> str:
    """Return a line with single spaces and none around it; tabs and no-break spaces are spaces."""
    return " ".join(line.split())


def closed(heading: str) -> str:
    """Return the words of a heading without the number signs that may end it."""
    return re.sub(r" #+$", "", heading)


def _without_notes(text: str, problems: list[Problem]) -> Iterator[tuple[int, str | None]]:
    """Yield the numbered lines, None for those of a `<!-- … -->` note, which begins a line."""
    lines = split_lines(text.replace("\ufeff", ""))
    ends = [number for number, line in enumerate(lines, 1) if "-->" in line]
    closes_at = 0
    for number, line in enumerate(lines, 1):
        if number > closes_at and line.lstrip().startswith("<!--"):
            place = bisect_left(ends, number)
            closes_at = ends[place] if place < len(ends) else number
            last = lines[closes_at - 1]
            problems += _trouble_with_note(number, line, closes_at, last)
        yield number, None if number <= closes_at else line


def _trouble_with_note(number: int, line: str, closes_at: int, last: str) -> Iterator[Problem]:
    quote = one_spaced(line)[:120]
    if "-->" not in last:
        yield Problem(number, "error", quote, "This note is never closed", "End it with “-->”.")
    elif rest := last.rpartition("-->")[2].strip():
        message = "Text after a note on the same line is not read"
        yield Problem(closes_at, "error", rest[:120], message, "Put it on a line of its own.")
