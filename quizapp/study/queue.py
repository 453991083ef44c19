"""Which card comes next: a function of the cards, their states and today's answers alone."""

import hashlib
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

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
    every = cards
    cards = wanted_of(cards, wanted)
    due: list[Card] = []
    today: list[tuple[Card, CardState]] = []
    fresh: list[Card] = []
    for card in cards:  # once, and no more than is needed: there may be a hundred thousand
        state = states.get(card.key)
        if state is None:
            fresh.append(card)
        elif state.last_day < day:
            if state.due <= day:
                due.append(card)
        else:
            today.append((card, state))
    again = [card for card, state in today if state.last_day == day and not state.right_today]
    elsewhere = len(states) > len(cards) - len(fresh)
    begun = begun_on(day, states.values() if elsewhere else (state for _, state in today))
    unseen = len(fresh) if cards is every else sum(card.key not in states for card in every)
    room = room_for_new(day, unseen, begun, policy)
    if policy.soon(day):
        due = _for_exam(cards, states, day, policy)
    else:
        due.sort(key=lambda card: _mixed(card.key, day))
    ahead = _ahead(cards, states, day, {card.key for card in due}) if wanted.ahead else ()
    return Queue((*due, *ahead), tuple(fresh[:room]), tuple(again))


def practice_of(
    cards: Sequence[Card], day: int, wanted: SessionChoice, practised: Mapping[str, int]
) -> Queue:
    """Return what is left of a round of practice; `practised` says how often a card was on this day."""
    left = (
        card for card in wanted_of(cards, wanted) if practised.get(card.key, 0) < wanted.practice
    )
    return Queue(tuple(sorted(left, key=lambda card: _mixed(card.key, day))), (), ())


def next_round(
    cards: Sequence[Card], wanted: SessionChoice, practised: Mapping[str, int]
) -> SessionChoice:
    """Return the choice for a round of practice that is begun anew, or gone on with where it was left."""
    done = [practised.get(card.key, 0) for card in wanted_of(cards, wanted)]
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


def wanted_of(cards: Sequence[Card], wanted: SessionChoice) -> Sequence[Card]:
    """Return those cards that a session is to hold, in their order; all of them are `cards` itself."""
    if wanted.topic:
        cards = [card for card in cards if card.entry.topic == wanted.topic]
    if wanted.cards:
        keys = frozenset(wanted.cards)
        cards = [card for card in cards if card.key in keys]
    return cards


def _for_exam(
    cards: Sequence[Card], states: Mapping[str, CardState], day: int, policy: Policy
) -> list[Card]:
    """Return the cards that an exam asks for on one of the last days before it."""
    by_key = {card.key: card for card in cards if card.key in states}
    keys = wanted_for_exam({key: states[key] for key in by_key}, day, policy)
    return [by_key[key] for key in keys]


def _ahead(
    cards: Sequence[Card], states: Mapping[str, CardState], day: int, due: Collection[str]
) -> tuple[Card, ...]:
    """Return what is not due yet and was not asked today, what is nearest to being forgotten first."""
    known = [(card, states[card.key]) for card in cards if card.key in states]
    later = [
        (retrievability(day - state.last_day, state.stability), number, card)
        for number, (card, state) in enumerate(known)
        if state.last_day < day and card.key not in due
    ]
    return tuple(card for *_, card in sorted(later, key=lambda one: one[:2]))


@lru_cache(2**14)
def _mixed(key: str, day: int) -> bytes:
    """Return what mixes cards, in another way each day; remembered, as every screen asks for it."""
    return hashlib.blake2b(f"{day}/{key}".encode(), digest_size=8).digest()


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
    last = {card.key: number for number, card in enumerate(asked)}
    waiting = sorted(queue.again, key=lambda card: last.get(card.key, -1))
    if waiting and len(asked) - 1 - last.get(waiting[0].key, -1) >= APART:
        return waiting[0], "again"
    if queue.due and len(queue.due) >= len(queue.new):
        return _spaced(queue.due, asked), "review"
    if queue.new:
        return _spaced(queue.new, asked), "new"
    if queue.due:
        return _spaced(queue.due, asked), "review"
    return (waiting[0], "again") if waiting else None


def _spaced(cards: Sequence[Card], asked: Sequence[Card]) -> Card:
    """Return the first card whose entry was not just asked, of another topic if one is near."""
    recent = {card.entry.id for card in asked[-SIBLINGS_APART:]}
    topic = asked[-1].entry.topic if asked else None
    apart = list(islice((card for card in cards if card.entry.id not in recent), APART))
    elsewhere = [card for card in apart if card.entry.topic != topic]
    return (elsewhere or apart or cards)[0]
