"""Replays the log: states follow from its rows, whatever order they come in."""

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import cast

from quizapp.memory.evidence import rating, weigh
from quizapp.memory.fsrs import interval
from quizapp.memory.log import LogRow, Verdict
from quizapp.memory.policy import Policy
from quizapp.memory.spread import spread
from quizapp.memory.state import CardState

_ORDER = attrgetter("day", "at", "device", "sequence", "id")  # LogRow.order, five times as fast


def live(rows: Iterable[LogRow]) -> list[LogRow]:
    """Return the rows that count, once each, in replay order: no undo and no screen undone."""
    ordered = sorted({row.id: row for row in rows}.values(), key=_ORDER)
    undone = {row.screen for row in ordered if row.event == "undo"}
    return [row for row in ordered if row.event == "answer" and row.screen not in undone]


def step(state: CardState | None, row: LogRow, policy: Policy) -> CardState:
    """Return a card's state after one more answer; None is a card never answered.

    The row must come after all the card's others in replay order; where it may not, use `replay`.
    """
    return _fold(state, (row,), policy)


def replay(rows: Iterable[LogRow], policy: Policy) -> dict[tuple[str, str], CardState]:
    """Return the state of every card answered, by lesson and card key."""
    cards: dict[tuple[str, str], list[LogRow]] = {}
    for row in live(rows):
        cards.setdefault((row.lesson, row.card), []).append(row)
    return {card: _fold(None, answers, policy) for card, answers in cards.items()}


def _fold(state: CardState | None, rows: Sequence[LogRow], policy: Policy) -> CardState:
    """Return the state after some answers to a card: a due day is worked out only for the last."""
    known = (state.stability, state.difficulty) if state else None
    last_day = state.last_day if state else rows[0].day
    lapses = state.lapses if state else 0
    right = state.right_today if state else False
    for row in rows:
        known = weigh(known, row.day - last_day, row)
        wrong = rating(row) == 1
        lapses += wrong and right and row.day > last_day
        right = not wrong
        last_day = max(row.day, last_day)
    row = rows[-1]
    stability, difficulty = cast("tuple[float, float]", known)
    reviews = (state.reviews if state else 0) + len(rows)
    days = spread(interval(stability, policy.retention), row.lesson, row.card, reviews)
    return CardState(
        stability=stability,
        difficulty=difficulty,
        first_day=state.first_day if state else rows[0].day,
        last_day=last_day,
        due=last_day + days,
        reviews=reviews,
        lapses=lapses,
        last_form=row.form,
        last_variant=row.variant,
        last_verdict=cast("Verdict", row.verdict),
        right_today=right,
    )
