"""What a lesson is once it is read: values that never change."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from quizapp.lessons.escapes import plain, split

Severity = Literal["error", "advice"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: where it is, what the line says, what is wrong, what to do."""

    line: int
    severity: Severity
    quote: str
    message: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Field:
    """One field as written; `line` is where its label stands, `end` where its last words do."""

    label: str
    raw: str
    line: int
    end: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact of a lesson, of a kind that says which fields it has.

    It stands on the lines from `line`, its heading, to `end`, the last that says something.
    """

    id: str
    kind: str
    title: str
    topic: str
    line: int
    end: int
    fields: Mapping[str, Field]

    def raw(self, label: str) -> str:
        """Return the field as written, or "" where there is none."""
        field = self.fields.get(label)
        return field.raw if field else ""

    def text(self, label: str) -> str:
        r"""Return the field as it is meant: `\;` is a semicolon; "" where there is none."""
        field = self.fields.get(label)
        return plain(field.raw) if field else ""

    def values(self, label: str) -> tuple[str, ...]:
        """Return the parts of a list field, in the order written."""
        field = self.fields.get(label)
        return split(field.raw) if field else ()

    @property
    def complete(self) -> bool:
        """Whether nothing else belongs in a list than its items."""
        return self.text("Complete").casefold().rstrip(".!") == "yes"

    def line_of(self, label: str) -> int:
        """Return the field's line, or the entry's where there is no such field."""
        field = self.fields.get(label)
        return field.line if field else self.line


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson: its header, its sound entries in the order written, and what was found wrong.

    `doubled` are the ids that more than one entry has: the first that is sound keeps it.
    """

    id: str
    title: str
    header: Mapping[str, Field]
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...] = ()
    doubled: frozenset[str] = frozenset()

    @property
    def facts(self) -> tuple[Entry, ...]:
        """The entries that state something to be learnt: all but pools of wrong answers."""
        return tuple(entry for entry in self.entries if entry.kind != "Pool")

    def heading(self, label: str) -> str:
        """Return a header field, or "" where there is none."""
        field = self.header.get(label)
        return plain(field.raw) if field else ""

    @property
    def attribution(self) -> str:
        """Whom the claims are attributed to, ready for "according to …"."""
        return self.heading("Attribute as") or "the text"
