"""What a student has put aside or found wrong: cards suspended, buried for a day, flagged."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from quizapp.memory.log import LogRow

_Value = TypeVar("_Value", str, int)


@dataclass(frozen=True, slots=True)
class Flag:
    """What a student says is wrong with a question, in their words, and which question it was."""

    note: str
    form: str = ""
    variant: int = 0
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Marks:
    """The cards of a lesson that are suspended, those buried on a study day, and those flagged."""

    suspended: frozenset[str] = frozenset()
    buried: frozenset[str] = frozenset()
    flags: Mapping[str, Flag] = field(default_factory=dict)

    @property
    def aside(self) -> frozenset[str]:
        """The cards that are not asked on that day."""
        return self.suspended | self.buried


def marks_of(rows: Iterable[LogRow], day: int) -> Marks:
    """Return the marks on a study day by a lesson's standing rows in replay order.

    They are of the cards as the renames among the rows say that they are called now; of two that
    became one, what was said last counts.
    """
    suspended: dict[str, LogRow] = {}
    buried: dict[str, LogRow] = {}
    flagged: dict[str, LogRow] = {}
    for row in rows:
        if row.event in ("suspend", "unsuspend"):
            suspended[row.card] = row
            buried.pop(row.card, None)
        elif row.event == "bury" and row.day == day:
            buried[row.card] = row
        elif row.event in ("flag", "unflag"):
            flagged[row.card] = row
        elif row.event == "rename":
            for marked in (suspended, buried, flagged):
                _rename(marked, row)
    return Marks(
        suspended=frozenset(card for card, row in suspended.items() if row.event == "suspend"),
        buried=frozenset(buried),
        flags={card: _flag(row) for card, row in flagged.items() if row.event == "flag"},
    )


def _rename(marked: dict[str, LogRow], row: LogRow) -> None:
    old = marked.pop(row.renamed, None)
    if old:
        marked[row.card] = max(old, marked.get(row.card, old), key=lambda one: one.order)


def _flag(row: LogRow) -> Flag:
    said = row.said
    return Flag(
        note=_of(str, said.get("note")),
        form=_of(str, said.get("form")),
        variant=_of(int, said.get("variant")),
        seed=_of(int, said.get("seed")),
    )


def _of(kind: type[_Value], value: object) -> _Value:
    """Return a value that is of a kind, else the empty one of it."""
    return value if isinstance(value, kind) else kind()
