"""Which of several choices a level takes: the least alike half, the one in the middle, the most alike."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from quizapp.questions.build import Draw

T = TypeVar("T")

FEW = 3
"""Choices that are too few to be chosen among: all levels have the same."""


def in_turn(choices: Sequence[T], grade: Callable[[T], float], draw: Draw, count: int) -> list[T]:
    """Return all choices in the order to take `count` of them in: the level's half shuffled, then others.

    `grade` says how alike each is to what is right.
    """
    shuffled = draw.random.sample(choices, len(choices))
    if len(choices) <= max(FEW, count):
        return shuffled
    grades = [grade(one) for one in shuffled]
    rising = [shuffled[at] for at in sorted(range(len(grades)), key=grades.__getitem__)]
    half = max(count, (len(rising) + 1) // 2)
    start = {"easy": 0, "middle": (len(rising) - half) // 2, "hard": len(rising) - half}[draw.level]
    below, above = rising[:start], rising[start + half :]
    own = rising[start : start + half]
    return [*draw.random.sample(own, half), *reversed(below), *above]
