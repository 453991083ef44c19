"""Wrong numbers and dates: the key's rank is drawn first, then values are built below and above it."""

import calendar
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import TypeVar

from quizapp.lessons.quantity import SCALES, Quantity, read_quantity
from quizapp.lessons.when import When, read_when

T = TypeVar("T")

_FACTORS = tuple(
    Decimal(hundredths) / 100
    for hundredths in (30, 38, 46, 55, 64, 73, 82, 90, 112, 124, 138, 155, 175, 210, 260)
)
_STEPS = tuple(Decimal(step) for step in (1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 25, 30))
_NUMBER = re.compile(r"\d[\d.,'’\u00a0\u202f ]*\d|\d")


def wrong_quantities(
    key: Quantity, others: Iterable[Quantity], *, share: bool, count: int, random: Random
) -> list[str]:
    """Return wrong values for a key, as texts of its own shape; fewer than `count` where they do not exist.

    `others` are values of the same unit and kind from the lesson, used among the built ones; a share
    stays between 0 and 100.
    """
    if key.exact or key.qualifier in ("about", "nearly"):
        pool = [*_near(key), *(other for other in others if other.exact and key.exact)]
        sound = [one for one in pool if _in_bounds(one, share=share) and _apart(one, key)]
        return [one.text for one in _around(key, sound, count, random)]
    return [one.text for one in _outside(key, count, random, share=share)]


def _near(key: Quantity) -> list[Quantity]:
    """Return values about the key's, written as it is written."""
    number = key.number
    if number == 0:
        numbers = [sign * step * key.factor for step in _STEPS for sign in (1, -1)]
    else:
        numbers = [number * factor for factor in _FACTORS]
        if key.decimals == 0 and abs(number) < 20:
            numbers += [number + sign * step for step in _STEPS for sign in (1, -1) if step < 10]
    whole = [written(key, value) for value in numbers]
    positive = [one for one in whole if one and (one.number > 0) == (number > 0 or number == 0)]
    return list({one.number: one for one in positive}.values())


def written(key: Quantity, value: Decimal, lead: str | None = None) -> Quantity | None:
    """Return a value in the shape of the key's text, with other words before the number if given.

    A value under 1 of its scale is written in the next lower one: 200 billion, not 0.2 trillion.
    """
    scale, factor, decimals = key.scale, key.factor, key.decimals
    lower = {"trillion": "billion", "billion": "million", "million": "thousand"}.get(scale)
    if lower and abs(value) < factor and key.decimals == 0:
        scale, factor = lower, SCALES[lower]
    scaled = _rounded(
        value / factor, decimals, coarse=abs(key.number / key.factor) >= 100 or scale != key.scale
    )
    match = _NUMBER.search(key.text)
    if match is None or (not decimals and scaled == 0 and value != 0):
        return None
    grouped = "," in match[0] or abs(scaled) >= 10_000
    text = f"{scaled:,f}" if grouped else f"{scaled:f}"
    before = key.text[: match.start()].rstrip("-−+")
    after = key.text[match.end() :]
    if scale != key.scale:
        after = re.sub(key.scale, scale, after, count=1, flags=re.IGNORECASE)
    if lead is not None:
        currency = before.strip()[-1:] if before.strip()[-1:] in "$€£¥" else ""
        before = f"{lead} {currency}"
    return replace(key, text=f"{before}{text}{after}", number=scaled * factor, scale=scale)


def _rounded(number: Decimal, decimals: int, *, coarse: bool) -> Decimal:
    """Round as a writer would: to the decimals of the key, large whole numbers to tens or fifties."""
    if decimals or not coarse or abs(number) < 20:
        last = Decimal(1).scaleb(-decimals)
        rounded = number.quantize(last)
        # a final 0 after the point would give the wrong value away: nobody writes 8.650
        return rounded + 3 * last if decimals > 1 and rounded % (10 * last) == 0 else rounded
    grain = 5 * Decimal(10) ** (len(str(int(abs(number)))) - 2)
    return (number / grain).quantize(Decimal(1)) * grain


def _in_bounds(one: Quantity, *, share: bool) -> bool:
    return not share or 0 <= one.number <= 100


def _apart(one: Quantity, other: Quantity) -> bool:
    """Whether two values differ enough to be told apart: 5 per cent, and 1 for small counts."""
    if one.overlaps(other):
        return False
    gap = abs(one.number - other.number)
    small = one.decimals == 0 and max(abs(one.number), abs(other.number)) < 20
    return gap >= max(abs(one.number), abs(other.number)) / 20 and not (small and gap < 1)


def _around(key: Quantity, pool: Sequence[Quantity], count: int, random: Random) -> list[Quantity]:
    def spread(side: list[Quantity]) -> list[Quantity]:
        chosen: list[Quantity] = []
        for one in random.sample(side, len(side)):
            if all(_apart(one, other) for other in chosen):
                chosen.append(one)
        return chosen

    below = spread([one for one in pool if one.number < key.number])
    above = spread([one for one in pool if one.number > key.number])
    return by_rank(below, above, count, random)


def by_rank(below: Sequence[T], above: Sequence[T], count: int, random: Random) -> list[T]:
    """Draw the key's rank among the possible ones, then take as many from below and above as it needs."""
    count = min(count, len(below) + len(above))
    ranks = [rank for rank in range(count + 1) if rank <= len(below) and count - rank <= len(above)]
    rank = random.choice(ranks)
    return [*below[:rank], *above[: count - rank]]


def _outside(key: Quantity, count: int, random: Random, *, share: bool) -> list[Quantity]:
    """Return values outside a key's interval: all below "more than 200", all above "less than 200"."""
    low, high = key.interval()
    if low is not None and high is not None:
        return _other_ranges(key, count, random)
    falling = low is not None
    chosen: list[Quantity] = []
    for factor in random.sample(_BELOW if falling else _ABOVE, len(_BELOW)):
        one = _about(key, factor)
        fits = one and _in_bounds(one, share=share)
        if one and fits and all(_apart(one, other) for other in (key, *chosen)):
            chosen.append(one)
    chosen = sorted(chosen[:count], key=lambda one: one.number, reverse=not falling)
    outermost = chosen[0].number if chosen else key.number
    edge = written(key, outermost, "under" if falling else "over")
    read = read_quantity(edge.text) if edge else None
    return [read, *chosen[1:]] if read else chosen


_BELOW = tuple(Decimal(hundredths) / 100 for hundredths in (20, 30, 42, 55, 70, 85))
_ABOVE = tuple(Decimal(hundredths) / 100 for hundredths in (120, 150, 190, 240, 300, 400))


def _about(key: Quantity, factor: Decimal) -> Quantity | None:
    """Return "about" so much of the key's number, read back as it is written."""
    made = written(key, key.number * factor, "about")
    return read_quantity(made.text) if made else None


def _other_ranges(key: Quantity, count: int, random: Random) -> list[Quantity]:
    low, high = key.interval()
    if low is None or high is None:
        return []
    width = high - low
    shifts = [
        Decimal(step) * (width or 1)
        for step in ("-6", "-4.5", "-3", "-1.5", "1.5", "3", "4.5", "6")
    ]
    made = [_range(key, low + shift, high + shift) for shift in shifts]
    sound = [one for one in made if one and one.number >= 0 and not one.overlaps(key)]
    below = [one for one in sound if one.number < low]
    above = [one for one in sound if one.number > low]
    return by_rank(
        random.sample(below, len(below)), random.sample(above, len(above)), count, random
    )


def _range(key: Quantity, low: Decimal, high: Decimal) -> Quantity | None:
    ends = iter((low, high))

    def end(_: re.Match[str]) -> str:
        return f"{(next(ends) / key.factor).quantize(Decimal(1).scaleb(-key.decimals)):f}"

    return read_quantity(_NUMBER.sub(end, key.text, count=2))


def wrong_dates(key: When, *, count: int, random: Random) -> list[str]:
    """Return wrong dates of the key's precision and wording; none where it is only words."""
    if not key.known:
        return []
    below = _dates(key, _OFFSETS_BEFORE[key.precision], random)
    above = _dates(key, _OFFSETS_AFTER[key.precision], random)
    return by_rank(below, above, count, random)


_OFFSETS_BEFORE = {
    "year": (-1, -2, -3, -4, -5, -7),
    "month": (-2, -4, -5, -7, -9, -12),
    "day": (-3, -9, -20, -33, -48, -70),
}
_OFFSETS_AFTER = {"year": (1, 2, 3), "month": (2, 3, 5, 8), "day": (4, 11, 19, 37)}


def _dates(key: When, offsets: Sequence[int], random: Random) -> list[str]:
    moved = (_moved(key, offset) for offset in random.sample(offsets, len(offsets)))
    return [text for text in moved if text and read_when(text).anchor != key.anchor]


def _moved(key: When, offset: int) -> str:
    """Return the key's words with the date moved by so many years, months or days."""
    start = key.anchor
    if key.precision == "day":
        return _rewritten(key.text, start + timedelta(days=offset), start)
    months = start.year * 12 + start.month - 1 + offset * (12 if key.precision == "year" else 1)
    return _rewritten(key.text, date(months // 12, months % 12 + 1, 1), start)


def _rewritten(text: str, new: date, old: date) -> str:
    """Return a written date with its year, month and day replaced where they are shown."""
    if old.isoformat() in text:
        return text.replace(old.isoformat(), new.isoformat())
    chinese = re.sub(r"\d\d?(?=月)", str(new.month), re.sub(r"\d\d?(?=日)", str(new.day), text))
    replaced = re.sub(r"(?<!\d)\d{4}(?!\d)", str(new.year), chinese)
    replaced = re.sub(rf"(?<!\d){old.day}(?=(?:st|nd|rd|th)?[ ,])", str(new.day), replaced)
    name, short = calendar.month_name[old.month], calendar.month_abbr[old.month]
    pattern = rf"\b(?:{name}|{short}t?)\b"
    return re.sub(pattern, calendar.month_name[new.month], replaced, flags=re.IGNORECASE)
