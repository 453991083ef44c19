"""Spreads due days, so that cards learnt together do not all come back together."""

from functools import cache
from hashlib import blake2b

from quizapp.memory.fsrs import LONGEST

_RANGES = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.1), (20.0, float("inf"), 0.05))


@cache
def fuzz_range(days: int) -> tuple[int, int]:
    """Return the shortest and longest stand-in for an interval of 3 days or more: FSRS's fuzz."""
    delta = 1 + sum(share * max(min(days, end) - start, 0) for start, end, share in _RANGES)
    return max(2, round(days - delta)), min(round(days + delta), int(LONGEST))


def spread(interval: float, lesson: str, card: str, reviews: int) -> int:
    """Return an interval in whole days, 1 to 36500: always the same for a card's nth review."""
    days = min(max(round(interval), 1), int(LONGEST))
    if days < 2.5:
        return days
    low, high = fuzz_range(days)
    digest = blake2b(f"{lesson}\0{card}\0{reviews}".encode(), digest_size=8).digest()
    return low + int.from_bytes(digest, "big") % (high - low + 1)
