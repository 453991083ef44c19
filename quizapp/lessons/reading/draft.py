"""A block of a lesson while its lines are being read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from quizapp.lessons.model import Field, Problem

TAKE_OUT = "Take the line out, or begin it with “###” for a fact, “##” for a topic."


@dataclass(frozen=True, slots=True)
class Repeat:
    """A line whose label stands in the block already, on the line `first`."""

    line: int
    first: int
    quote: str
    label: str


@dataclass(slots=True)
class Growing:
    """A field while its lines are being read; `items` are those below its label, one a line."""

    line: int
    end: int
    items: list[list[str]]
    listing: bool
    bulleted: bool = False

    def raw(self) -> str:
        """Return the text of all lines; items one a line become a list with semicolons."""
        items = unnumbered([" ".join(filter(None, words)) for words in self.items])
        several = self.listing and (
            self.bulleted or not any(re.search("[;；]", one) for one in items)
        )
        if several and len(items) > 1:
            return "; ".join(one.rstrip(";；,，、 ") for one in items if one)
        return " ".join(filter(None, items))

    def torn(self) -> Iterator[tuple[int, str, str]]:
        """Yield the line ends that part no values where “;” does: the place, the words before and after."""
        lines = [line for words in self.items for line in words]
        if len(lines) < 2 or self.bulleted or ";" not in "".join(lines).replace("；", ";"):
            return
        ended = [line.endswith((";", "；")) for line in lines]
        for place, (before, after) in enumerate(pairwise(lines)):
            if not ended[place] and (any(ended[:-1]) or after[:1].isupper()):
                words = [re.split("[;；] ?", one) for one in (before, after)]
                yield place + 1, words[0][-1], words[1][0]


def unnumbered(items: list[str]) -> list[str]:
    """Return the values given one a line without the letters a), b) … before them."""
    letters = [match[1].casefold() for one in items if (match := _LETTER.match(one))]
    if len(items) < 2 or letters != list("abcdefghijklmnopqrstuvwxyz"[: len(items)]):
        return items
    return [_LETTER.sub("", one) for one in items]


_LETTER = re.compile(r"\(?([a-zA-Z])[.)] ")


@dataclass(slots=True)
class Draft:
    """A block while its lines are being read; they count from 0, its first.

    `labels` are those that it may have, `end` is its last line that says something.
    """

    kind: str = ""
    title: str = ""
    labels: tuple[str, ...] = ()
    sound: bool = True
    fields: dict[str, Field] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    repeats: list[Repeat] = field(default_factory=list)
    growing: dict[str, Growing] = field(default_factory=dict)
    unsure: list[tuple[int, str, str]] = field(default_factory=list)
    last: str = ""
    after_gap: bool = False
    end: int = 0

    def error(self, line: int, quote: str, message: str, remedy: str) -> None:
        """Note that a line cannot be used; text below it belongs to nothing."""
        self.problems.append(Problem(line, "error", quote.strip()[:120], message, remedy))
        self.last = ""
