"""Some of many values: as far from a key, and from one another, as a level has them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from random import Random

from quizapp.lessons.values.quantity import Quantity
from quizapp.questions.distances import SMALL, far_in_size
from quizapp.questions.model import Level


@dataclass(frozen=True, slots=True)
class Wanted:
    """How many values, of which level, drawn by what chance."""

    count: int
    level: Level
    random: Random


_REACH: Mapping[Level, tuple[float, float]] = {
    "easy": (0.55, inf),
    "middle": (0.2, 1.4),
    "hard": (0, 0.55),
}
"""How far values are at least from the key and one another, and at most from the key.

Easy ones are far from one another too, or the key would be the one that stands alone.
"""
_TRIES = 12


def apart(one: Quantity, other: Quantity) -> bool:
    """Whether two values differ enough to be told apart: 5 per cent, and 1 for small counts."""
    if one.overlaps(other):
        return False
    gap = abs(one.number - other.number)
    larger = max(abs(one.number), abs(other.number))
    small = one.decimals == 0 and larger < SMALL
    return gap >= larger / 20 and not (small and gap < 1)


def spread(side: Sequence[Quantity], key: Quantity, wanted: Wanted) -> list[Quantity]:
    """Return as many values as are wanted that are apart and of the level, or else the nearest to it.

    A value drawn first may leave no room for others: where the level's leave none, any will do.
    """
    least, most = _REACH[wanted.level]
    away = {one.number: far_in_size(one, key) for one in side}
    rest = sorted(side, key=lambda one: away[one.number], reverse=wanted.level == "easy")
    fitting = [one for one in rest if least <= away[one.number] <= most]

    def of_level() -> list[Quantity]:
        return _taken([], wanted.random.sample(fitting, len(fitting)), wanted.count, least)

    def filled_up() -> list[Quantity]:
        return _taken(of_level(), rest, wanted.count)

    def any_way() -> list[Quantity]:
        return _taken([], wanted.random.sample(side, len(side)), wanted.count)

    draws = [each for each in (of_level, filled_up, any_way) for _ in range(_TRIES)]
    return _fullest(draws, min(wanted.count, len(side)))


def _fullest(draws: Sequence[Callable[[], list[Quantity]]], enough: int) -> list[Quantity]:
    """Return the first draw that has enough, or else the longest."""
    best: list[Quantity] = []
    for draw in draws:
        best = max(best, draw(), key=len)
        if len(best) >= enough:
            break
    return best


def _taken(
    chosen: Sequence[Quantity], values: Sequence[Quantity], count: int, least: float = 0
) -> list[Quantity]:
    """Return the chosen and, while there is room, such values as are apart from all of them."""
    taken = list(chosen)
    for one in values:
        if len(taken) < count and all(
            apart(one, other) and far_in_size(one, other) >= least for other in taken
        ):
            taken.append(one)
    return taken
