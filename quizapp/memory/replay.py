"""Replays the log: states follow from its rows, whatever order they come in."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import cast

from quizapp.memory.evidence import rating, weigh
from quizapp.memory.facts import moved, same_fact
from quizapp.memory.fsrs import interval
from quizapp.memory.log import LogRow, Verdict
from quizapp.memory.policy import Policy
from quizapp.memory.spread import spread
from quizapp.memory.state import CardState

Key = tuple[str, str]
"""A lesson and a card in it."""

_ORDER = attrgetter("day", "at", "device", "sequence", "id")  # LogRow.order, five times as fast


def live(rows: Iterable[LogRow]) -> list[LogRow]:
    """Return the answers that were not taken back, once each, in replay order.

    Each is of the card as the renames among the rows say that it is called now.
    """
    standing = _standing(rows)
    if all(row.event != "rename" for row in standing):
        return [row for row in standing if row.event == "answer"]
    histories, _ = _histories(standing)
    named = (
        row if row.card == card else replace(row, card=card)
        for (_, card), history in histories.items()
        for row in history
        if row.event == "answer"
    )
    return sorted(named, key=_ORDER)


def step(state: CardState | None, row: LogRow, policy: Policy) -> CardState:
    """Return a card's state after one more answer; None is a card never answered.

    The row must come after all the card's others in replay order and be on the fact that the card
    rests on; where it may not, use `replay`.
    """
    return _fold(state, (row,), policy)


def replay(rows: Iterable[LogRow], policy: Policy) -> dict[Key, CardState]:
    """Return the state of every card whose answers count, by lesson and card key.

    A rename takes the history so far to the card's new key. After a reset only those answers count
    that were given on its fact, before it or after, or after it on a rewording: so the same reset
    by two devices is one, and correcting a fact back brings the former progress back.
    """
    histories, reset = _histories(_standing(rows))
    for card in reset:
        histories[card] = _counting(histories[card])
    return {card: _fold(None, answers, policy) for card, answers in histories.items() if answers}


def resets(rows: Iterable[LogRow]) -> dict[Key, str]:
    """Return the fact that each card rests on that was ever reset, by its last reset."""
    histories, reset = _histories(_standing(rows))
    return {
        card: next(row.fact for row in reversed(histories[card]) if row.event == "reset")
        for card in reset
    }


_OF_CARDS = ("answer", "reset", "rename")


def _standing(rows: Iterable[LogRow]) -> list[LogRow]:
    """Return the rows that tell of cards, once each in replay order, without the answers taken back."""
    ordered = sorted({row.id: row for row in rows}.values(), key=_ORDER)
    undone = {row.screen for row in ordered if row.event == "undo"}
    return [
        row
        for row in ordered
        if row.event in _OF_CARDS and (row.screen not in undone or row.event != "answer")
    ]


def _histories(standing: Iterable[LogRow]) -> tuple[dict[Key, list[LogRow]], set[Key]]:
    """Return each card's answers and resets in order, and which cards have resets among them."""
    histories: dict[Key, list[LogRow]] = {}
    reset: set[Key] = set()
    for row in standing:
        card = (row.lesson, row.card)
        if row.event == "rename":
            _rename(histories, reset, (row.lesson, row.renamed), card)
            continue
        histories.setdefault(card, []).append(row)
        if row.event == "reset":
            reset.add(card)
    return histories, reset


def _rename(histories: dict[Key, list[LogRow]], reset: set[Key], old: Key, new: Key) -> None:
    if old == new or old not in histories:
        return
    histories[new] = sorted([*histories.get(new, ()), *histories.pop(old)], key=_ORDER)
    if old in reset:
        reset.remove(old)
        reset.add(new)


def _counting(history: Sequence[LogRow]) -> list[LogRow]:
    """Return the answers that still count in a history that holds a reset."""
    places = [place for place, row in enumerate(history) if row.event == "reset"]
    last = places[-1]
    fact = history[last].fact
    forgotten = max((place for place in places if not history[place].fact), default=-1)
    before = [row for row in history[forgotten + 1 : last] if same_fact(row.fact, fact)]
    after = [row for row in history[last + 1 :] if not moved(row.fact, fact)]
    return [row for row in (*before, *after) if row.event == "answer"]


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
