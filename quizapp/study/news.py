"""What a changed lesson says to whoever reads it: which facts are new, corrected, reworded or gone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from quizapp.questions.model import Card
from quizapp.study.changes import Changes
from quizapp.study.renames import entry_of

Change = Literal["new", "corrected", "reworded", "removed"]

CHANGES: Final[tuple[Change, ...]] = ("new", "corrected", "reworded", "removed")
"""In the order in which they are told."""


@dataclass(frozen=True, slots=True)
class FactChange:
    """What became of a fact, by its title; of one that is gone only its Id is known."""

    change: Change
    title: str


def facts_changed(changes: Changes, cards: Iterable[Card]) -> tuple[FactChange, ...]:
    """Return what became of a lesson's facts, in the order of `CHANGES` and of the lesson.

    Of a lesson that was not known before nothing is told. A fact with a card more or less is reworded.
    """
    titles = {card.entry.id: card.entry.title for card in cards}
    fresh = {*changes.new, *changes.returned}
    known = {entry_of(card.key) for card in cards if card.key not in fresh}
    gone = [entry_of(key) for key in (*changes.retired, *dict(changes.unlike))]
    if not known and not gone:
        return ()
    corrected = _entries((*changes.afresh, *(new for _, new in changes.unlike)))
    partly = _entries((*changes.reworded, *fresh)) | set(gone)
    found: dict[Change, Sequence[str]] = {
        "new": [entry for entry in titles if entry not in known],
        "corrected": [entry for entry in titles if entry in corrected],
        "reworded": [
            entry for entry in titles if entry in partly & known and entry not in corrected
        ],
        "removed": [entry for entry in dict.fromkeys(gone) if entry not in titles],
    }
    return tuple(
        FactChange(change, titles.get(entry, entry))
        for change in CHANGES
        for entry in found[change]
    )


def _entries(keys: Iterable[str]) -> set[str]:
    return {entry_of(key) for key in keys}
