"""Which card comes next: a function of the cards, their states and today's answers alone."""

import hashlib
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from quizapp.memory.fsrs import retrievability
from quizapp.memory.policy import Policy
from quizapp.memory.state import CardState
from quizapp.questions.model import Card
from quizapp.study.exam import wanted_for_exam
from quizapp.study.model import EVERYTHING, Reason, SessionChoice

APART = 6
"""Screens between a wrong answer and the same card again, where there are others."""
SIBLINGS_APART = 2
SETTLING = 2
"""Days before an exam on which no card should be new any more."""


@dataclass(frozen=True, slots=True)
class Queue:
    """What is to be asked on a study day, each part in its order."""

    due: tuple[Card, ...]
    new: tuple[Card, ...]
    again: tuple[Card, ...]

    @property
    def left(self) -> int:
        """How many cards are still to be asked."""
        return len(self.due) + len(self.new) + len(self.again)


def queue_of(
    cards: Sequence[Card],
    states: Mapping[str, CardState],
    day: int,
    policy: Policy,
    wanted: SessionChoice = EVERYTHING,
) -> Queue:
    """Return what is due, new and to be seen again on a study day, of what is wanted.

    `cards` are in the order of learning; new ones are as many as the day still has room for.
    """
    unseen = sum(card.key not in states for card in cards)
    cards = [card for card in cards if _is_wanted(card, wanted)]
    known = [(card, states[card.key]) for card in cards if card.key in states]
    again = [card for card, state in known if state.last_day == day and not state.right_today]
    fresh = [card for card in cards if card.key not in states]
    room = room_for_new(day, unseen, begun_on(day, states.values()), policy)
    due = _due(known, day, policy)
    return Queue(
        (*due, *(_ahead(known, day, {card.key for card in due}) if wanted.ahead else ())),
        tuple(fresh[:room]),
        tuple(again),
    )


def practice_of(
    cards: Sequence[Card], day: int, wanted: SessionChoice, practised: Mapping[str, int]
) -> Queue:
    """Return what is left of a round of practice; `practised` says how often a card was on this day."""
    left = (
        card
        for card in cards
        if _is_wanted(card, wanted) and practised.get(card.key, 0) < wanted.practice
    )
    return Queue(tuple(sorted(left, key=lambda card: _mixed(card, day))), (), ())


def next_round(
    cards: Sequence[Card], wanted: SessionChoice, practised: Mapping[str, int]
) -> SessionChoice:
    """Return the choice for a round of practice that is begun anew, or gone on with where it was left."""
    done = [practised.get(card.key, 0) for card in cards if _is_wanted(card, wanted)]
    return replace(wanted, practice=min(done, default=0) + 1)


def begun_on(day: int, states: Iterable[CardState]) -> int:
    """Return how many cards were begun on a study day."""
    return sum(state.first_day == day for state in states)


def room_for_new(day: int, unseen: int, begun: int, policy: Policy) -> int:
    """Return how many more new cards a study day has room for, after those begun on it.

    Before an exam these are so many that all are met in time.
    """
    quota = policy.new_per_day
    if day <= policy.exam:
        left = max(1, policy.exam - day - SETTLING)
        quota = max(quota, math.ceil((unseen + begun) / left))
    return max(0, quota - begun)


def _is_wanted(card: Card, wanted: SessionChoice) -> bool:
    return wanted.topic in ("", card.entry.topic)


def _due(known: Sequence[tuple[Card, CardState]], day: int, policy: Policy) -> tuple[Card, ...]:
    """Return the cards that are due, mixed; in the last days before an exam those it asks for."""
    if policy.soon(day):
        by_key = {card.key: card for card, _ in known}
        keys = wanted_for_exam({card.key: state for card, state in known}, day, policy)
        return tuple(by_key[key] for key in keys)
    due = [card for card, state in known if state.due <= day and state.last_day < day]
    return tuple(sorted(due, key=lambda card: _mixed(card, day)))


def _ahead(
    known: Sequence[tuple[Card, CardState]], day: int, due: Collection[str]
) -> tuple[Card, ...]:
    """Return what is not due yet and was not asked today, what is nearest to being forgotten first."""
    later = [
        (retrievability(day - state.last_day, state.stability), number, card)
        for number, (card, state) in enumerate(known)
        if state.last_day < day and card.key not in due
    ]
    return tuple(card for *_, card in sorted(later, key=lambda one: one[:2]))


def _mixed(card: Card, day: int) -> bytes:
    return hashlib.blake2b(f"{day}/{card.key}".encode(), digest_size=8).digest()


def breadth_first(cards: Sequence[Card]) -> list[Card]:
    """Return a lesson's cards in the order of learning.

    The first facet of every entry comes before the second of any; among those the topics take
    turns, each in the order of the file.
    """
    order: list[tuple[int, int, int, Card]] = []
    depth: dict[str, int] = {}
    place: dict[tuple[int, str], int] = {}
    for number, card in enumerate(cards):
        level = depth.get(card.entry.id, 0)
        depth[card.entry.id] = level + 1
        turn = place.get((level, card.entry.topic), 0)
        place[level, card.entry.topic] = turn + 1
        order.append((level, turn, number, card))
    return [card for *_, card in sorted(order, key=lambda one: one[:3])]


def next_card(queue: Queue, asked: Sequence[Card]) -> tuple[Card, Reason] | None:
    """Return the card to ask now and why it comes; `asked` are today's answers in order.

    Cards that went wrong come back after a few others; reviews come before new ones, then in turn
    with them; cards of one entry stay apart where they can.
    """
    keys = [card.key for card in asked]
    waiting = sorted(queue.again, key=lambda card: _last(keys, card.key))
    if waiting and len(keys) - 1 - _last(keys, waiting[0].key) >= APART:
        return waiting[0], "again"
    if queue.due and len(queue.due) >= len(queue.new):
        return _spaced(queue.due, asked), "review"
    if queue.new:
        return _spaced(queue.new, asked), "new"
    if queue.due:
        return _spaced(queue.due, asked), "review"
    return (waiting[0], "again") if waiting else None


def _last(keys: Sequence[str], key: str) -> int:
    return max((number for number, one in enumerate(keys) if one == key), default=-1)


def _spaced(cards: Sequence[Card], asked: Sequence[Card]) -> Card:
    """Return the first card whose entry was not just asked, of another topic if one is near."""
    recent = {card.entry.id for card in asked[-SIBLINGS_APART:]}
    topic = asked[-1].entry.topic if asked else None
    apart = [card for card in cards if card.entry.id not in recent]
    elsewhere = [card for card in apart[:APART] if card.entry.topic != topic]
    return (elsewhere or apart or list(cards))[0]
