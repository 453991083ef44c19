"""Which card comes next: a function of the cards, their states and today's answers alone."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizapp.memory.policy import Policy
from quizapp.memory.state import CardState
from quizapp.questions.model import Card
from quizapp.study.model import Reason

APART = 6
"""Screens between a wrong answer and the same card again, where there are others."""
SIBLINGS_APART = 2


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
    cards: Sequence[Card], states: Mapping[str, CardState], day: int, policy: Policy
) -> Queue:
    """Return what is due, new and to be seen again on a study day.

    `cards` are in the order of learning; new ones are as many as the day still has room for.
    """
    known = [(card, states[card.key]) for card in cards if card.key in states]
    due = [card for card, state in known if state.due <= day and state.last_day < day]
    again = [card for card, state in known if state.last_day == day and not state.right_today]
    begun = sum(state.first_day == day for _, state in known)
    fresh = [card for card in cards if card.key not in states]
    room = max(0, policy.new_per_day - begun)
    return Queue(
        tuple(sorted(due, key=lambda card: _mixed(card, day))),
        tuple(fresh[:room]),
        tuple(again),
    )


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
