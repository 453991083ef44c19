"""How far apart two numbers or two times are to a reader, whatever their unit: 0 where they are the same."""

from decimal import Decimal
from math import inf, log2
from statistics import fmean

from quizapp.lessons.values.quantity import Quantity
from quizapp.lessons.values.when import When

SMALL = 20
"""Whole numbers below are counted one by one."""

_POINTS, _COUNTED, _ABOUT_NOUGHT = 20, 8, 10


def far_in_size(one: Quantity, other: Quantity) -> float:
    """Return how often the smaller must be doubled to be the larger; both ends of a range count alike.

    Shares and small counts are also as far apart as their difference is: 40 per cent is no more like
    80 than their 40 points let it be.
    """
    step = _step_of(one, other)
    low = _far(one.number, other.number, step)
    if one.upper is None or other.upper is None:
        return low
    return fmean((low, _far(one.upper, other.upper, step)))


def _step_of(one: Quantity, other: Quantity) -> float:
    """Return the difference that counts as much as a doubling."""
    if one.unit.startswith("per cent"):
        return _POINTS
    if max(abs(one.number), abs(other.number)) < SMALL and not (one.decimals or other.decimals):
        return _COUNTED
    return inf if one.number * other.number > 0 else _ABOUT_NOUGHT * float(one.factor)


def _far(one: Decimal, other: Decimal, step: float) -> float:
    steps = float(abs(one - other)) / step
    if one * other <= 0:
        return steps
    quotient = abs(one) / abs(other) if abs(one) > abs(other) else abs(other) / abs(one)
    return max(log2(quotient), steps)


_SPANS = {"year": 5, "month": 6, "day": 30}
"""The years, months or days that are as far as a doubling, the least precise first."""


def far_in_time(one: When, other: When) -> float:
    """Return the distance of two dates in units of the less precise one; words are beyond all dates."""
    if not (one.known and other.known):
        return inf
    precision = next(name for name in _SPANS if name in (one.precision, other.precision))
    between = {
        "year": one.anchor.year - other.anchor.year,
        "month": (one.anchor.year - other.anchor.year) * 12 + one.anchor.month - other.anchor.month,
        "day": one.anchor.toordinal() - other.anchor.toordinal(),
    }
    return abs(between[precision]) / _SPANS[precision]
