"""The place of the right answer among numbers and dates in order: drawn first, so that it tells nothing."""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


def by_rank(below: Sequence[T], above: Sequence[T], count: int, random: Random) -> list[T]:
    """Draw the key's rank among the possible ones, then take as many from below and above as it needs."""
    count = min(count, len(below) + len(above))
    ranks = [rank for rank in range(count + 1) if rank <= len(below) and count - rank <= len(above)]
    rank = random.choice(ranks)
    return [*below[:rank], *above[: count - rank]]
