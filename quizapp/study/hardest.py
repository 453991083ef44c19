"""Which cards are the hardest, and what is taken for their answers."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from quizapp.memory.evidence import rating
from quizapp.memory.log import LogRow
from quizapp.memory.state import CardState
from quizapp.questions.model import Card
from quizapp.study.leeches import is_leech

SHOWN = 20
"""Hard cards that one would look at."""


@dataclass(frozen=True, slots=True)
class HardCard:
    """A card that was wrong: how often it was forgotten, how hard it is (1 to 10), answers, wrong ones.

    `chosen` is the wrong answer given most often, `times` how often; "" and 0 where none was given.
    """

    lesson: str
    card: str
    title: str
    answer: str
    lapses: int
    difficulty: float
    answers: int
    wrong: int
    chosen: str
    times: int


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A card that was forgotten so often that it should be looked at in another way."""

    lesson: str
    card: str
    title: str
    answer: str
    lapses: int


def hardest_keys(cards: Iterable[str], states: Mapping[str, CardState]) -> list[str]:
    """Return the cards that are the hardest by their states, the hardest first."""
    known = [card for card in cards if card in states]
    return sorted(known, key=lambda card: (_hardness(states[card]), card))[:SHOWN]


def hardest_of(
    lesson: str,
    cards: Iterable[Card],
    states: Mapping[str, CardState],
    answers: Iterable[LogRow],
) -> list[HardCard]:
    """Return those cards of a lesson that were wrong, by their live answers, the hardest first."""
    given: dict[str, list[LogRow]] = defaultdict(list)
    for row in answers:
        given[row.card].append(row)
    found = [
        _hard(lesson, card, states[card.key], given[card.key])
        for card in cards
        if card.key in given and card.key in states
    ]
    return hardest(one for one in found if one.wrong)


def hardest(found: Iterable[HardCard]) -> list[HardCard]:
    """Return the hardest of some cards: by lapses, then by difficulty, then by the share that was wrong."""
    return sorted(
        found,
        key=lambda one: (-one.lapses, -one.difficulty, -one.wrong / one.answers, one.card),
    )[:SHOWN]


def leeches_of(
    lesson: str, cards: Iterable[Card], states: Mapping[str, CardState]
) -> list[Forgotten]:
    """Return the leeches of a lesson, the worst first."""
    found = [
        Forgotten(lesson, card.key, card.entry.title, card.answer, states[card.key].lapses)
        for card in cards
        if is_leech(states.get(card.key))
    ]
    return sorted(found, key=lambda one: (-one.lapses, one.card))


def _hardness(state: CardState) -> tuple[int, float]:
    return -state.lapses, -state.difficulty


def _hard(lesson: str, card: Card, state: CardState, given: Sequence[LogRow]) -> HardCard:
    wrong = [row for row in given if rating(row) == 1]
    said = Counter(row.response for row in wrong if row.response.strip())
    chosen, times = min(said.items(), key=lambda one: (-one[1], one[0]), default=("", 0))
    return HardCard(
        lesson=lesson,
        card=card.key,
        title=card.entry.title,
        answer=card.answer,
        lapses=state.lapses,
        difficulty=state.difficulty,
        answers=len(given),
        wrong=len(wrong),
        chosen=chosen,
        times=times,
    )
