"""What a student has put aside or found wrong: cards suspended, buried for a day, flagged."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from quizapp.memory.log import LogRow


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

    They are of the cards as the renames among the rows say that they are called now.
    """
    suspended: dict[str, bool] = {}
    buried: dict[str, bool] = {}
    flags: dict[str, Flag] = {}
    for row in rows:
        if row.event in ("suspend", "unsuspend"):
            suspended[row.card] = row.event == "suspend"
            buried.pop(row.card, None)
        elif row.event == "bury":
            buried[row.card] = row.day == day
        elif row.event == "flag":
            flags[row.card] = _flag(row.payload)
        elif row.event == "unflag":
            flags.pop(row.card, None)
        elif row.event == "rename":
            for marked in (suspended, buried, flags):
                _rename(marked, row)
    return Marks(_marked(suspended), _marked(buried), flags)


def _rename(marked: dict[str, Any], row: LogRow) -> None:
    if row.renamed in marked:
        marked[row.card] = marked.pop(row.renamed)


def _marked(cards: Mapping[str, bool]) -> frozenset[str]:
    return frozenset(card for card, marked in cards.items() if marked)


def _flag(payload: str) -> Flag:
    said = json.loads(payload)
    return Flag(
        note=str(said.get("note", "")),
        form=str(said.get("form", "")),
        variant=int(said.get("variant", 0)),
        seed=int(said.get("seed", 0)),
    )
