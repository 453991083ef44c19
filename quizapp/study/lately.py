"""What was studied of late, and what is hardest now: what Today says when there is something to say."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from quizapp.language import tr
from quizapp.memory.state import CardState
from quizapp.questions.model import Card
from quizapp.study.model import Missed

WEEK = 7
FORGOTTEN = 2
"""Lapses from which on a card is hard: once can happen to any."""
KNOWN = 21.0
"""Days of stability from which on a card that was hard is hard no more."""
SHOWN = 3
_ENOUGH = 2
"""Days studied from which on there is something to say."""


@dataclass(frozen=True, slots=True)
class Lately:
    """On how many of the last seven days one studied, and the cards that are hardest now."""

    days: int
    hardest: tuple[Missed, ...]


def days_lately(studied: Iterable[int], today: int) -> int:
    """Return on how many of the last seven days one studied; today is one of them once it is begun."""
    days = set(studied)
    last = today if today in days else today - 1
    return sum(last - WEEK < day <= last for day in days)


def lately_line(days: int) -> str:
    """Return a sentence on the days studied of late, "" where there is little to say; no day is blamed."""
    if days < _ENOUGH:
        return ""
    if days >= WEEK:
        return tr("You studied on each of the last 7 days.")
    return tr("You studied on {n} of the last 7 days.", "", days)


def hard_now(
    cards: Mapping[str, Card], states: Mapping[str, CardState], aside: Collection[str]
) -> Sequence[Missed]:
    """Return the up to three cards that are hardest now, the hardest first; none that is put aside."""
    hard = [
        (-state.lapses, -state.difficulty, key)
        for key, state in states.items()
        if state.lapses >= FORGOTTEN
        and state.stability < KNOWN
        and key in cards
        and key not in aside
    ]
    found = (cards[key] for _, _, key in nsmallest(SHOWN, hard))
    return [Missed(card.entry.title, card.answer, card.key) for card in found]
