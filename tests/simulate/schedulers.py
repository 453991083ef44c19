"""Who says which cards are asked on a day: the program's own rule, and its rivals.

A scheduler is told of the first answer to a card on each day; `again` says whether it asks a card that
went wrong until it is right on the same day, `policy` what the states are reckoned by.
"""

from collections.abc import Iterable, Mapping, Sequence
from random import Random
from typing import Protocol

from quizapp.memory.fsrs import retrievability
from quizapp.memory.policy import Policy
from quizapp.memory.state import CardState
from quizapp.study.exam import wanted_for_exam
from tests.simulate import settings

States = Mapping[int, CardState]


class Scheduler(Protocol):
    """Which of the cards begun are asked on a day."""

    again: bool
    policy: Policy

    def due(self, states: States, day: int) -> Sequence[int]: ...

    def answered(self, card: int, day: int, *, right: bool) -> None: ...

    def ahead(self, card: int, states: States, day: int) -> float:
        """Return what a card is sorted by that is asked before it is due, the least first."""


class Ours:
    """Asks what is due by the states that follow from the log: memory/replay."""

    again = True

    def __init__(self, retention: float = settings.RETENTION) -> None:
        self.policy = Policy(retention)

    def due(self, states: States, day: int) -> Sequence[int]:
        return [card for card, state in states.items() if state.due <= day]

    def answered(self, card: int, day: int, *, right: bool) -> None:
        pass

    def ahead(self, card: int, states: States, day: int) -> float:
        state = states[card]
        return retrievability(day - state.last_day, state.stability)


class ForExam(Ours):
    """The plan for an exam: study/exam."""

    def __init__(self) -> None:
        self.policy = Policy(exam=settings.EXAM_DAY)

    def due(self, states: States, day: int) -> Sequence[int]:
        if self.policy.soon(day):
            return wanted_for_exam(states, day, self.policy)
        return super().due(states, day)


class Rival:
    """Keeps a due day of its own for each card; the states serve only to choose the form."""

    again = False
    policy = Policy(settings.RETENTION)

    def __init__(self, knob: float) -> None:
        self.knob = knob
        self.days: dict[int, int] = {}

    def due(self, states: States, day: int) -> Sequence[int]:
        return [card for card, due in self.days.items() if due <= day]

    def ahead(self, card: int, states: States, day: int) -> float:
        return self.days[card]

    def _put_off(self, card: int, day: int, interval: float) -> None:
        self.days[card] = day + max(1, round(interval * self.knob))


class Sm2(Rival):
    """SM-2 as P. A. Woźniak published it ("Optimization of learning", 1990, 3.2).

    A right answer is of quality 4, so that the factor stays at 2.5; a wrong one begins the card anew
    without changing the factor, and is repeated on the day until it is right.
    """

    again = True
    factor = 2.5

    def __init__(self, knob: float) -> None:
        super().__init__(knob)
        self.intervals: dict[int, float] = {}

    def answered(self, card: int, day: int, *, right: bool) -> None:
        before = self.intervals.get(card, 0)
        following = 1 if not before else 6 if before == 1 else before * self.factor
        self.intervals[card] = following if right else 0
        self._put_off(card, day, self.intervals[card])


class Leitner(Rival):
    """Five boxes: a right answer moves a card one on, a wrong one back to the first."""

    def __init__(self, knob: float) -> None:
        super().__init__(knob)
        self.boxes: dict[int, int] = {}

    def answered(self, card: int, day: int, *, right: bool) -> None:
        last = len(settings.LEITNER_DAYS) - 1
        self.boxes[card] = min(self.boxes.get(card, -1) + 1, last) if right else 0
        self._put_off(card, day, settings.LEITNER_DAYS[self.boxes[card]])


class Fixed(Rival):
    """The same number of days between any two answers."""

    def answered(self, card: int, day: int, *, right: bool) -> None:
        self._put_off(card, day, 1)


class InRandomOrder(Rival):
    """So many cards a day, drawn from all, new or not."""

    def __init__(self, knob: float, random: Random) -> None:
        super().__init__(knob)
        self.random = random

    def drawn(self) -> Iterable[int]:
        """Yield the cards of a day."""
        for _ in range(int(self.knob)):
            yield self.random.randrange(settings.CARDS)

    def answered(self, card: int, day: int, *, right: bool) -> None:
        pass


def rival(name: str, knob: float, random: Random) -> Rival:
    """Return a rival by its name in the settings."""
    if name == "random":
        return InRandomOrder(knob, random)
    return {"SM-2": Sm2, "Leitner": Leitner, "fixed": Fixed}[name](knob)
