"""Replays the log: states follow from its rows, whatever order they come in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import cast

from quizapp.memory.facts import moved, same_fact
from quizapp.memory.folding import COLUMNS, KEY, Trace, fold, trace_of
from quizapp.memory.fsrs import interval
from quizapp.memory.log import LogRow, Verdict
from quizapp.memory.policy import Policy
from quizapp.memory.spread import spread
from quizapp.memory.state import CardState
from quizapp.memory.tally import Tally, count_all
from quizapp.memory.undoing import can_be_undone, known_after_all, taken_back

Key = tuple[str, str]
"""A lesson and a card in it."""

_ORDER = attrgetter("day", "at", "device", "sequence", "id")  # LogRow.order, five times as fast
_BUT_KEY = attrgetter(*COLUMNS[KEY.stop :])


@dataclass(frozen=True, slots=True)
class Replayed:
    """What follows from a log: the states of the cards whose answers count, and counts over all answers."""

    states: dict[Key, CardState] = field(default_factory=dict)
    tally: Tally = field(default_factory=dict)


def live(rows: Iterable[LogRow]) -> list[LogRow]:
    """Return the answers that were not taken back, once each, in replay order.

    Each is of the card as the renames among the rows say that it is called now.
    """
    standing = [row for row in standing_rows(rows) if row.event in OF_CARDS]
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
    return stepped(state, row, policy)[0]


def stepped(state: CardState | None, row: LogRow, policy: Policy) -> tuple[CardState, Tally]:
    """Return what `step` does, and the answer counted."""
    tally: Tally = {}
    return _fold(state, (row,), policy, tally), tally


def replay(rows: Iterable[LogRow], policy: Policy) -> dict[Key, CardState]:
    """Return the state of every card whose answers count, by lesson and card key.

    A rename takes the history so far to the card's new key. After a reset only those answers count
    that were given on its fact, before it or after, or after it on a rewording: so the same reset
    by two devices is one, and correcting a fact back brings the former progress back.
    """
    return replayed(rows, policy).states


def replayed(rows: Iterable[LogRow], policy: Policy, found: Replayed | None = None) -> Replayed:
    """Return the states that `replay` does, with all answers counted, practice too.

    They are added to what was `found` in rows of other cards.
    """
    found = found or Replayed()
    standing = standing_rows(rows)
    count_all(found.tally, (row for row in standing if row.event == "practice"))
    histories, reset = _histories(row for row in standing if row.event in OF_CARDS)
    for card, history in histories.items():
        answers = _counting(history, found.tally) if card in reset else history
        if answers:
            found.states[card] = _fold(None, answers, policy, found.tally)
    return found


def resets(rows: Iterable[LogRow]) -> dict[Key, str]:
    """Return the fact that each card rests on that was ever reset, by its last reset."""
    standing = (row for row in standing_rows(rows) if row.event in OF_CARDS)
    histories, reset = _histories(standing)
    return {
        card: next(row.fact for row in reversed(histories[card]) if row.event == "reset")
        for card in reset
    }


OF_CARDS = ("answer", "reset", "rename")
"""The events that states follow from."""


def standing_rows(rows: Iterable[LogRow]) -> list[LogRow]:
    """Return all rows once each in replay order, without what was taken back.

    An answer that its student knew after all is a right one.
    """
    ordered = sorted({row.id: row for row in rows}.values(), key=_ORDER)
    undone = taken_back(ordered)
    if undone:
        ordered = [row for row in ordered if row.screen not in undone or not can_be_undone(row)]
    knew = known_after_all(ordered)
    if not knew:
        return ordered
    return [
        replace(row, verdict="right", hints=0, rating=0)
        if row.event == "answer" and (row.screen, row.card) in knew
        else row
        for row in ordered
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


def _counting(history: Sequence[LogRow], tally: Tally) -> list[LogRow]:
    """Return the answers that still count in a history that holds a reset; the others are void."""
    places = [place for place, row in enumerate(history) if row.event == "reset"]
    last = places[-1]
    fact = history[last].fact
    forgotten = max((place for place in places if not history[place].fact), default=-1)
    counting: list[LogRow] = []
    void: list[LogRow] = []
    for place, row in enumerate(history):
        if row.event != "answer":
            continue
        before = forgotten < place < last and same_fact(row.fact, fact)
        after = place > last and not moved(row.fact, fact)
        (counting if before or after else void).append(row)
    count_all(tally, void)
    return counting


def _fold(
    state: CardState | None, rows: Sequence[LogRow], policy: Policy, tally: Tally
) -> CardState:
    """Return a card's state after some answers in replay order, which are counted."""
    key = rows[-1].lesson, rows[-1].card
    traces = {key: trace_of(state)} if state else {}
    fold([(*key, *_BUT_KEY(row)) for row in rows], traces, tally)
    return state_of(traces[key], key, policy)


def state_of(trace: Trace, key: Key, policy: Policy) -> CardState:
    """Return the state of a card that has come so far; `key` spreads the day on which it is due."""
    stability, difficulty = trace.known
    return CardState(
        stability,
        difficulty,
        trace.first_day,
        trace.last_day,
        _due(stability, trace.last_day, key, trace.reviews, policy),
        trace.reviews,
        trace.lapses,
        trace.form,
        trace.variant,
        cast("Verdict", trace.verdict),
        trace.right,
    )


def rescheduled(state: CardState, key: Key, policy: Policy) -> CardState:
    """Return a card's state with the day on which it is due by another policy."""
    due = _due(state.stability, state.last_day, key, state.reviews, policy)
    return replace(state, due=due)


def _due(stability: float, last_day: int, key: Key, reviews: int, policy: Policy) -> int:
    days = interval(stability, policy.aim(last_day))
    return last_day + spread(days, *key, reviews)
