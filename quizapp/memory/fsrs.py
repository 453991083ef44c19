"""FSRS-6: how well a card is remembered, and what an answer does to that.

Ye, Su & Cao, "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling",
KDD 2022; version 6 as in "The Algorithm", wiki of open-spaced-repetition/fsrs4anki. A rating is
1 Again, 2 Hard, 3 Good, 4 Easy; stability is in days, difficulty from 1 to 10.

A replay comes by a million times: so 1.0 for 1, as a float and a whole number take each other twice as
long, and no min or max, which take as long as three powers.
"""

from functools import cache
from math import exp

WEIGHTS = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
)  # fmt: skip
"""The authors' default weights w0 to w20: `DEFAULT_PARAMETERS` of their package fsrs 6.3.2."""

SHORTEST, LONGEST = 0.001, 36500.0
"""Bounds of a stability, in days."""

(
    _, _, _, _, _W4, _W5, _W6, _W7, _W8, _W9, _W10, _W11, _W12, _W13, _W14, _W15, _W16, _W17, _W18,
    _W19, _W20,
) = WEIGHTS  # fmt: skip

_DECAY = -_W20
_FACTOR = 0.9 ** (1 / _DECAY) - 1
_GROWTH = exp(_W8)
_MINUS_W9, _MINUS_W12 = -_W9, -_W12
_LAPSE_LIMIT = exp(_W17 * _W18)
_EASIEST = _W4 - exp(_W5 * 3) + 1
_STEP = (0.0, 1.0, _W15, 1.0, _W16)
_HARDER = tuple(_W6 * (3 - rating) / 9 for rating in range(5))
_DRAWN, _KEPT = _W7 * _EASIEST, 1 - _W7


def retrievability(days: float, stability: float) -> float:
    """Return the chance of recall after some days: the wiki's forgetting curve, R(t, S)."""
    if days <= 0:
        return 1.0
    chance: float = (1.0 + _FACTOR * days / stability) ** _DECAY
    return chance


def interval(stability: float, retention: float) -> float:
    """Return the days until recall falls to `retention`: the wiki's I(r, S), not rounded."""
    return float(stability / _FACTOR * (retention ** (1 / _DECAY) - 1))


@cache
def first(rating: int) -> tuple[float, float]:
    """Return stability and difficulty after a card's first answer: the wiki's S0(G) and D0(G)."""
    difficulty = _W4 - exp(_W5 * (rating - 1)) + 1
    return WEIGHTS[rating - 1], min(max(difficulty, 1.0), 10.0)


def after(stability: float, difficulty: float, days: float, rating: int) -> tuple[float, float]:
    """Return stability and difficulty after a later answer, `days` after the one before.

    Stability is the wiki's S' of a recall or a lapse, on the same day its short-term one;
    difficulty is D' with linear damping and mean reversion. Days below 0 count as 0.
    """
    if days <= 0:
        new = _bounded(stability * _same_day(stability, rating))
        return new, _harder(difficulty, rating)
    return later(stability, difficulty, retrievability(days, stability), rating)


def later(stability: float, difficulty: float, chance: float, rating: int) -> tuple[float, float]:
    """Return what `after` gives on a later day, on which recall has fallen to `chance`."""
    if rating == 1:
        new = _lapse(stability, difficulty, chance)
    else:
        new = stability * _recall(stability, difficulty, chance, rating)
    return _bounded(new), _harder(difficulty, rating)


def after_or_again(
    stability: float, difficulty: float, days: float, rating: int
) -> tuple[float, float, float, float]:
    """Return what `after` gives for a rating of 2 or more on a later day, then what for Again.

    Both at once and written out, since a replay asks for both a million times.
    """
    chance = (1.0 + _FACTOR * days / stability) ** _DECAY
    forgotten = 1.0 - chance
    easing = _GROWTH * (11.0 - difficulty) * stability**_MINUS_W9 * _STEP[rating]
    recalled = stability * (1.0 + easing * (exp(_W10 * forgotten) - 1.0))
    gain = difficulty**_MINUS_W12 * ((stability + 1.0) ** _W13 - 1.0)
    left = _W11 * gain * exp(_W14 * forgotten)
    bound = stability / _LAPSE_LIMIT
    lapsed = left if left < bound else bound
    return (
        recalled if recalled < LONGEST else LONGEST,
        _harder(difficulty, rating),
        lapsed if lapsed > SHORTEST else SHORTEST,
        _harder(difficulty, 1),
    )


def _bounded(stability: float) -> float:
    return SHORTEST if stability < SHORTEST else LONGEST if stability > LONGEST else stability


def _harder(difficulty: float, rating: int) -> float:
    """Return the difficulty after an answer: the wiki's D', damped and drawn to the mean."""
    damped = difficulty + _HARDER[rating] * (10.0 - difficulty)
    harder = _DRAWN + _KEPT * damped
    return 1.0 if harder < 1.0 else 10.0 if harder > 10.0 else harder


def _recall(stability: float, difficulty: float, chance: float, rating: int) -> float:
    """Return the growth of stability by a recall: the wiki's SInc, with Hard and Easy weighted."""
    gain = exp(_W10 * (1.0 - chance)) - 1.0
    easing = (11.0 - difficulty) * stability**_MINUS_W9
    growth: float = 1.0 + _GROWTH * easing * gain * _STEP[rating]
    return growth


def _lapse(stability: float, difficulty: float, chance: float) -> float:
    """Return the stability left after forgetting: the wiki's S'f, within its same-day bound."""
    gain = (stability + 1.0) ** _W13 - 1.0
    left: float = _W11 * difficulty**_MINUS_W12 * gain * exp(_W14 * (1.0 - chance))
    bound = stability / _LAPSE_LIMIT
    return left if left < bound else bound


def _same_day(stability: float, rating: int) -> float:
    """Return the growth of stability by a further answer on one day: the wiki's short-term SInc."""
    growth: float = exp(_W17 * (rating - 3 + _W18)) * stability**-_W19
    return 1.0 if rating > 1 and growth < 1.0 else growth
