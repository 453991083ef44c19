"""Wrong numbers: the key's rank is drawn first, then values are built below and above it."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import lru_cache
from random import Random

from quizapp.lessons.values.quantity import Quantity
from quizapp.lessons.values.units import split_unit
from quizapp.questions.bounds import possible_beside
from quizapp.questions.like_values import written, written_range
from quizapp.questions.model import Level
from quizapp.questions.plurals import counted
from quizapp.questions.ranks import by_rank
from quizapp.questions.spread import Wanted, apart, spread
from quizapp.questions.wrong_dates import wrong_dates

__all__ = ["apart", "wrong_dates", "wrong_quantities"]


def _hundredths(*parts: int) -> tuple[Decimal, ...]:
    return tuple(Decimal(part) / 100 for part in parts)


_FACTORS = _hundredths(30, 38, 46, 55, 64, 73, 82, 90, 112, 124, 138, 155, 175, 210, 260)
_BY_LEVEL: dict[Level, tuple[Decimal, ...]] = {
    "easy": _hundredths(18, 24, 30, 38, 46, 55, 64, 155, 175, 210, 260, 330, 420, 520),
    "middle": _hundredths(38, 46, 55, 64, 73, 82, 118, 124, 138, 155, 175, 210, 260),
    "hard": _hundredths(69, 73, 78, 82, 86, 90, 93, 107, 112, 118, 124, 131, 138, 146),
}
_BELOW = _hundredths(20, 30, 42, 55, 70, 85)
_ABOVE = _hundredths(120, 150, 190, 240, 300, 400)
_SHIFTS = _hundredths(-600, -450, -400, -300, -200, -150, 150, 200, 300, 400, 450, 600)
_STEPS = tuple(Decimal(step) for step in (1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 25, 30))


def wrong_quantities(
    key: Quantity,
    others: Iterable[Quantity],
    *,
    share: bool,
    count: int,
    random: Random,
    fits: Callable[[str], bool] = bool,
    level: Level = "middle",
    language: str = "en",
) -> list[str]:
    """Return wrong values for a key, as texts of its own shape; fewer than `count` where they do not exist.

    The harder the level, the nearer they are to the key. `others` are values of the same unit and kind
    from the lesson, used among the built ones; a share stays between 0 and 100. `language` is the
    lesson's, whose decimal sign is read and written; a text that does not fit is not taken.
    """
    within = possible_beside(key, share=share)

    def possible(one: Quantity) -> bool:
        return within(one) and fits(one.text)

    wanted = Wanted(count, level, random)
    if key.upper is not None:
        found = _around(key, [lambda: filter(possible, _ranges(key, language))], wanted)
    elif key.exact or key.qualifier in ("about", "nearly"):
        like = [other for other in others if other.exact and key.exact]

        def near(factors: tuple[Decimal, ...]) -> Iterable[Quantity]:
            return filter(possible, (*_near(key, factors, language, share=share), *like))

        pools = [lambda: near(_BY_LEVEL[level]), lambda: near(_FACTORS)]
        found = _around(key, pools, wanted)
    else:
        found = _outside(key, wanted, language, possible)
    return [one.text for one in found]


@lru_cache(maxsize=256)
def _near(
    key: Quantity, factors: tuple[Decimal, ...], language: str, *, share: bool
) -> tuple[Quantity, ...]:
    """Return values about the key's, written as it is written; a growth of 0 has falls about it too."""
    number = key.number
    if number == 1 and not key.scale and _is_word(key.unit):
        return ()
    numbers = [number * factor for factor in factors]
    if number == 0:
        signs = (1, -1) if key.unit.startswith("per cent") and not share else (1,)
        numbers = [sign * step * key.factor for step in _STEPS for sign in signs]
    elif key.decimals == 0 and abs(number) < 20:
        numbers += [number + sign * step for step in _STEPS for sign in (1, -1) if step < 10]
    numbers = [one for one in numbers if one * number > 0 or number == 0]
    made = (written(key, one, language=language) for one in numbers)
    found = {one.number: one for one in made if one and one.number != 0}
    none = written(key, Decimal(0), language=language) if _may_be_none(key) else None
    return (*found.values(), *filter(None, [none]))


def _may_be_none(key: Quantity) -> bool:
    """Whether there are too few values below a small count without 0."""
    few = 0 < key.number <= _FEW and key.decimals == 0
    return few and key.exact and not key.scale and counted(key.unit)


_FEW = 3


def _is_word(unit: str) -> bool:
    """Whether a unit has a plural: 1 station, but 1 km and 1 per cent."""
    words = split_unit(unit)[1]
    return len(words.split()[0] if words else "") > 3


_Pools = Iterable[Callable[[], Iterable[Quantity]]]


def _around(key: Quantity, pools: _Pools, wanted: Wanted) -> list[Quantity]:
    """Draw values from below and above the key, all of them apart; of further pools where one is too few."""
    found: dict[Decimal, Quantity] = {}
    below: list[Quantity] = []
    above: list[Quantity] = []
    for pool in pools:
        found |= {one.number: one for one in pool() if apart(one, key)}
        below = spread([one for one in found.values() if one.number < key.number], key, wanted)
        above = spread([one for one in found.values() if one.number > key.number], key, wanted)
        if min(len(below), len(above)) >= wanted.count:
            break
    return by_rank(below, above, wanted.count, wanted.random)


def _outside(
    key: Quantity, wanted: Wanted, language: str, possible: Callable[[Quantity], bool]
) -> list[Quantity]:
    """Return values outside a key's interval: all below "more than 200", all above "less than 200"."""
    falling = key.interval()[0] is not None
    factors = _BELOW if falling == (key.number > 0) else _ABOVE
    made = (
        written(key, key.number * factor, lead="about", language=language) for factor in factors
    )
    side = {one.number: one for one in made if one and possible(one) and apart(one, key)}
    chosen = spread(list(side.values()), key, wanted)
    chosen.sort(key=lambda one: one.number, reverse=not falling)
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
