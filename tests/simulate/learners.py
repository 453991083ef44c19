"""Learners with a memory of their own: a true chance of recall by day, and answers in every form.

A trace is a pair of numbers and never changes; what a learner learns is another trace.
"""

from dataclasses import dataclass
from math import exp
from random import Random
from typing import Protocol

from tests.simulate.settings import FsrsLearner, Learner, TwoTraces

LONGEST = 36500.0
Trace = tuple[float, float]


class Mind(Protocol):
    """The memory of a learner."""

    def begun(self, card: int, gain: float, *, known: bool) -> Trace: ...

    def recall(self, trace: Trace, days: float) -> float: ...

    def recalled(self, trace: Trace, days: int, gain: float) -> Trace: ...

    def forgotten(self, trace: Trace, days: int) -> Trace: ...


class FsrsMind:
    """FSRS-6 by any weights; a trace is stability and difficulty. A recall counts as Good."""

    def __init__(self, learner: FsrsLearner) -> None:
        self.w = learner.weights
        self.factor = 0.9 ** (-1 / self.w[20]) - 1

    def begun(self, card: int, gain: float, *, known: bool) -> Trace:
        unknown, good = self.w[0], self.w[2]
        stability = unknown + gain * (good - unknown) if known else unknown
        return stability, min(max(self._first_difficulty(3 if known else 1), 1), 10)

    def recall(self, trace: Trace, days: float) -> float:
        return (1 + self.factor * days / trace[0]) ** -self.w[20]

    def recalled(self, trace: Trace, days: int, gain: float) -> Trace:
        w, (stability, difficulty) = self.w, trace
        if days:
            surprise = exp(w[10] * (1 - self.recall(trace, days))) - 1
            grown = exp(w[8]) * (11 - difficulty) * stability ** -w[9] * surprise
        else:
            grown = max(exp(w[17] * w[18]) * stability ** -w[19], 1) - 1
        stability *= 1 + gain * grown
        return min(stability, LONGEST), self._difficulty(difficulty, 3)

    def forgotten(self, trace: Trace, days: int) -> Trace:
        w, (stability, difficulty) = self.w, trace
        if days:
            left = w[11] * difficulty ** -w[12] * ((stability + 1) ** w[13] - 1)
            left *= exp(w[14] * (1 - self.recall(trace, days)))
            stability = min(left, stability / exp(w[17] * w[18]))
        else:
            stability *= exp(w[17] * (w[18] - 2)) * stability ** -w[19]
        return max(stability, 0.001), self._difficulty(difficulty, 1)

    def _first_difficulty(self, grade: int) -> float:
        return self.w[4] - exp(self.w[5] * (grade - 1)) + 1

    def _difficulty(self, difficulty: float, grade: int) -> float:
        damped = difficulty - self.w[6] * (grade - 3) * (10 - difficulty) / 9
        drawn = self.w[7] * self._first_difficulty(4) + (1 - self.w[7]) * damped
        return min(max(drawn, 1), 10)


class TwoTraceMind:
    """A trace is how long the slow one lasts, and the card's ease; the fast one is always the same."""

    def __init__(self, learner: TwoTraces) -> None:
        self.of = learner

    def begun(self, card: int, gain: float, *, known: bool) -> Trace:
        ease = self.of.eases[card % len(self.of.eases)]
        lasts = self.of.slow_days * ease
        return self._grown((lasts, ease), self.of.surely_known, gain) if known else (lasts, ease)

    def recall(self, trace: Trace, days: float) -> float:
        fast = (1 + days / self.of.fast_days) ** -self.of.fast_power
        slow = (1 + days / trace[0]) ** -self.of.slow_power
        return 1 - (1 - fast) * (1 - slow)

    def recalled(self, trace: Trace, days: int, gain: float) -> Trace:
        return self._grown(trace, self.recall(trace, days), gain)

    def forgotten(self, trace: Trace, days: int) -> Trace:
        lasts, ease = trace
        return max(lasts * self.of.loss, self.of.slow_days * ease), ease

    def _grown(self, trace: Trace, sure: float, gain: float) -> Trace:
        lasts, ease = trace
        growth = gain * self.of.growth * ease * (self.of.sureness - sure)
        return min(lasts * (1 + growth), LONGEST), ease


def mind_of(learner: Learner) -> Mind:
    """Return the memory of a learner."""
    return FsrsMind(learner) if isinstance(learner, FsrsLearner) else TwoTraceMind(learner)


@dataclass(frozen=True)
class Draws:
    """What chance decides of one answer, the same whatever the form: so forms can be compared."""

    memory: float
    outcome: float

    @classmethod
    def of(cls, random: Random) -> "Draws":
        return cls(random.random(), random.random())


def answer(
    learner: Learner,
    mind: Mind,
    card: int,
    trace: Trace | None,
    days: int,
    form: str,
    ways: int,
    draws: Draws,
) -> tuple[bool, Trace]:
    """Return whether the learner answers right, and the trace that this leaves.

    What can be recalled is recalled in any form, and taught by it; what is only recognised, or not even
    that, is learnt from the correction like something forgotten.
    """
    guess, slip, recognition, gain = learner.forms[form]
    if trace is None:
        recalled = recognised = draws.memory < learner.known
        after = mind.begun(card, gain, known=recalled)
    else:
        recalled = draws.memory < mind.recall(trace, days)
        recognised = draws.memory < mind.recall(trace, days / recognition)
        after = mind.recalled(trace, days, gain) if recalled else mind.forgotten(trace, days)
    chance = 1 - slip if recognised else min(1 / ways if guess is None else guess, 1 - slip)
    return draws.outcome < chance, after
