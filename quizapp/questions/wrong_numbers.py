"""Wrong numbers: the key's rank is drawn first, then values are built below and above it."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from random import Random

from quizapp.lessons.values.quantity import Quantity
from quizapp.lessons.values.units import split_unit
from quizapp.questions.bounds import possible_beside
from quizapp.questions.like_values import written, written_range
from quizapp.questions.plurals import counted
from quizapp.questions.ranks import by_rank
from quizapp.questions.wrong_dates import wrong_dates

__all__ = ["wrong_dates", "wrong_quantities"]


def _hundredths(*parts: int) -> tuple[Decimal, ...]:
    return tuple(Decimal(part) / 100 for part in parts)


_FACTORS = _hundredths(30, 38, 46, 55, 64, 73, 82, 90, 112, 124, 138, 155, 175, 210, 260)
_BELOW = _hundredths(20, 30, 42, 55, 70, 85)
_ABOVE = _hundredths(120, 150, 190, 240, 300, 400)
_SHIFTS = _hundredths(-600, -450, -400, -300, -200, -150, 150, 200, 300, 400, 450, 600)
_TRIES = 12
_STEPS = tuple(Decimal(step) for step in (1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 25, 30))


def wrong_quantities(
    key: Quantity,
    others: Iterable[Quantity],
    *,
    share: bool,
    count: int,
    random: Random,
    language: str = "en",
) -> list[str]:
    """Return wrong values for a key, as texts of its own shape; fewer than `count` where they do not exist.

    `others` are values of the same unit and kind from the lesson, used among the built ones; a share
    stays between 0 and 100. `language` is the lesson's, whose decimal sign is read and written.
    """
    possible = possible_beside(key, share=share)
    if key.upper is not None:
        found = _around(key, filter(possible, _ranges(key, language)), count, random)
    elif key.exact or key.qualifier in ("about", "nearly"):
        like = [other for other in others if other.exact and key.exact]
        pool = [*_near(key, language, share=share), *like]
        found = _around(key, filter(possible, pool), count, random)
    else:
        found = _outside(key, count, random, language, possible)
    return [one.text for one in found]


def _near(key: Quantity, language: str, *, share: bool) -> list[Quantity]:
    """Return values about the key's, written as it is written; a growth of 0 has falls about it too."""
    number = key.number
    if number == 1 and not key.scale and _is_word(key.unit):
        return []
    numbers = [number * factor for factor in _FACTORS]
    if number == 0:
        signs = (1, -1) if key.unit.startswith("per cent") and not share else (1,)
        numbers = [sign * step * key.factor for step in _STEPS for sign in signs]
    elif key.decimals == 0 and abs(number) < 20:
        numbers += [number + sign * step for step in _STEPS for sign in (1, -1) if step < 10]
    numbers = [one for one in numbers if one * number > 0 or number == 0]
    made = (written(key, one, language=language) for one in numbers)
    found = {one.number: one for one in made if one and one.number != 0}
    none = written(key, Decimal(0), language=language) if _may_be_none(key) else None
    return [*found.values(), *filter(None, [none])]


def _may_be_none(key: Quantity) -> bool:
    """Whether there are too few values below a small count without 0."""
    few = 0 < key.number <= _FEW and key.decimals == 0
    return few and key.exact and not key.scale and counted(key.unit)


_FEW = 3


def _is_word(unit: str) -> bool:
    """Whether a unit has a plural: 1 station, but 1 km and 1 per cent."""
    words = split_unit(unit)[1]
    return len(words.split()[0] if words else "") > 3


def apart(one: Quantity, other: Quantity) -> bool:
    """Whether two values differ enough to be told apart: 5 per cent, and 1 for small counts."""
    if one.overlaps(other):
        return False
    gap = abs(one.number - other.number)
    small = one.decimals == 0 and max(abs(one.number), abs(other.number)) < 20
    return gap >= max(abs(one.number), abs(other.number)) / 20 and not (small and gap < 1)


def _around(key: Quantity, pool: Iterable[Quantity], count: int, random: Random) -> list[Quantity]:
    """Draw values from below and above the key, all of them apart."""
    sound = [one for one in pool if apart(one, key)]
    below = [one for one in sound if one.number < key.number]
    above = [one for one in sound if one.number > key.number]
    return by_rank(_spread(below, count, random), _spread(above, count, random), count, random)


def _spread(side: list[Quantity], count: int, random: Random) -> list[Quantity]:
    """Return as many values as are wanted that are apart; a wide range drawn first may leave no room."""
    best: list[Quantity] = []
    for _ in range(_TRIES):
        chosen: list[Quantity] = []
        for one in random.sample(side, len(side)):
            if len(chosen) < count and all(apart(one, other) for other in chosen):
                chosen.append(one)
        best = max(best, chosen, key=len)
        if len(best) >= min(count, len(side)):
            break
    return best


def _outside(
    key: Quantity, count: int, random: Random, language: str, possible: Callable[[Quantity], bool]
) -> list[Quantity]:
    """Return values outside a key's interval: all below "more than 200", all above "less than 200"."""
    falling = key.interval()[0] is not None
    factors = _BELOW if falling == (key.number > 0) else _ABOVE
    chosen: list[Quantity] = []
    for factor in random.sample(factors, len(factors)):
        one = written(key, key.number * factor, lead="about", language=language)
        if one and possible(one) and all(apart(one, other) for other in (key, *chosen)):
            chosen.append(one)
    chosen = sorted(chosen[:count], key=lambda one: one.number, reverse=not falling)
    return [_open(one, language, falling=falling) for one in chosen[:1]] + chosen[1:]


def _open(outermost: Quantity, language: str, *, falling: bool) -> Quantity:
    """Return "under 20" for "about 20": as open as the key, the other way."""
    lead = "under" if falling else "over"
    return written(outermost, outermost.number, lead=lead, language=language) or outermost


def _ranges(key: Quantity, language: str) -> list[Quantity]:
    """Return ranges about the key's, moved by its width or enlarged and reduced."""
    low, high = key.number, key.number if key.upper is None else key.upper
    width = max(high - low, abs(low) / 10)
    ends = [(low + shift * width, high + shift * width) for shift in _SHIFTS]
    ends += [(low * factor, high * factor) for factor in _FACTORS if low > 0]
    made = [written_range(key, *both, language=language) for both in ends if both[0] * low >= 0]
    return list({one.number: one for one in made if one and (one.number > 0 or low <= 0)}.values())
