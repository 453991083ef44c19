"""Values written in the shape of another: its words, signs, scale, decimals and roundness."""

import re
from decimal import Decimal
from functools import lru_cache

from quizapp.lessons.values.languages import base_of
from quizapp.lessons.values.numbers import group_in, write_number
from quizapp.lessons.values.parts import End, Parts, parts_of
from quizapp.lessons.values.quantity import LONGEST, Quantity, read_quantity
from quizapp.lessons.values.units import same_unit
from quizapp.lessons.values.value_words import SCALES
from quizapp.questions.ordinals import suffix
from quizapp.questions.plurals import is_plural, with_one

_LOWER = {"trillion": "billion", "billion": "million", "million": "thousand"}
_LEADS_IN_SIGNS = {"about": "~", "under": "<", "over": ">"}
_LEADS = {
    "zh": {"about": "约", "under": "不到", "over": "超过"},
    "fr": {"about": "environ", "under": "moins de", "over": "plus de"},
    "de": {"about": "etwa", "under": "weniger als", "over": "mehr als"},
    "es": {"about": "unos", "under": "menos de", "over": "más de"},
}


_parts_of = lru_cache(maxsize=64)(parts_of)
"""A key is written over many times."""


def written(
    key: Quantity, number: Decimal, *, lead: str = "", language: str = "en"
) -> Quantity | None:
    """Return a value in the shape of the key's text, with another word before it if given.

    None where that does not read back as it was meant. What is under 1 of its scale is written in the
    next lower one: 200 billion, not 0.2 trillion.
    """
    parts = _parts_of(key.text, language)
    if parts is None:
        return None
    end, *_ = parts.ends
    factor, text = key.factor, key.text
    if _LOWER.get(key.scale) and abs(number) < key.factor and key.decimals == 0:
        scale = _LOWER[key.scale]
        factor = SCALES[scale]
        text = text[: end.stop] + re.sub(
            key.scale, scale, text[end.stop :], count=1, flags=re.IGNORECASE
        )
    rounded = like_rounded(number / factor, end.number)
    before = text[: end.start] if not lead else _led(lead, parts, text[: end.start], language)
    after = _ordinal_after(text[end.stop :], rounded)
    if abs(rounded) == 1 and is_plural(key.unit) and not (key.scale or key.qualifier):
        after = with_one(after)
    digits = _digits(rounded, end, key.text, language)
    if (before, after) == (key.text[: end.start], key.text[end.stop :]) and _is_sure(
        rounded, digits, key.text, parts
    ):
        read: Quantity | None = _with_another(rounded, before + digits + after, parts)
    else:
        read = read_quantity(before + digits + after, language)
    return read if read and _as_meant(read, key, rounded * factor) else None


_SURE = 20
"""Characters of digits that are read for certain, well below the most that a number may have."""


def _is_sure(number: Decimal, digits: str, text: str, parts: Parts) -> bool:
    """Whether digits in the place of a text's own change nothing else of how it is read.

    They are plain, in groups that the old ones had, and what sign they have stands before them already.
    """
    end, *others = parts.ends
    alike = number * end.number > 0 and text[end.start : end.stop].isascii()
    return alike and not others and len(digits) <= _SURE and len(text) + _SURE <= LONGEST


def _with_another(number: Decimal, text: str, parts: Parts) -> Quantity:
    """Return what `read_quantity` gives for a text that differs in digits from the one taken apart."""
    end, *_ = parts.ends
    shown = Decimal(f"{number:.{end.decimals}f}") * end.factor
    return Quantity(
        text, parts.qualifier, shown, None, end.scale, parts.unit, end.decimals, end.factor
    )


def written_range(
    key: Quantity, low: Decimal, high: Decimal, *, language: str = "en"
) -> Quantity | None:
    """Return a range in the shape of the key's text, or None where it does not read back as meant."""
    parts = _parts_of(key.text, language)
    if parts is None or len(parts.ends) != 2:
        return None
    meant: list[Decimal] = []
    text = key.text
    grain = min(_place(end.number) for end in parts.ends)
    grain = grain / 2 if grain >= 10 else grain  # 65–75 beside 50–60
    for end, number in reversed(list(zip(parts.ends, (low, high), strict=True))):
        rounded = (number / end.factor / grain).quantize(Decimal(1)) * grain
        text = text[: end.start] + _digits(rounded, end, key.text, language) + text[end.stop :]
        meant.insert(0, rounded * end.factor)
    read = read_quantity(text, language)
    rising = read and read.upper == meant[1] and meant[0] < meant[1]
    return read if read and rising and _as_meant(read, key, meant[0]) else None


def _place(number: Decimal) -> Decimal:
    """Return what the last digit of a number that is no 0 counts: 10 for 50, 0.1 for 2.5."""
    exponent = number.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


def _as_meant(read: Quantity, key: Quantity, number: Decimal) -> bool:
    return (
        read.number == number
        and (same_unit(read.unit, key.unit) or is_one_of(read, key))
        and not (is_plural(read.unit) and not read.scale and 1 in (abs(read.number), read.upper))
    )


def is_one_of(one: Quantity, key: Quantity) -> bool:
    """Whether a value is 1 in the singular of the key's unit: 1 person beside 3 people."""
    return abs(one.number) == 1 and one.unit == with_one(key.unit)


def like_rounded(number: Decimal, key: Decimal) -> Decimal:
    """Round a number to be as round as the key: 8,849 has four digits that count, 2.50 one decimal.

    Both are as written, without their scale. A final 0 that the key has not is moved on, as it would
    show that the key alone is exact.
    """
    digits, exponent = _counting(key)
    grain, small = _ONE, abs(number) < _COUNTED
    if exponent < 0:
        grain = grain.scaleb(exponent)
    elif not small:
        grain = grain.scaleb(max(0, number.adjusted() - digits + 1))
    rounded = (number / grain).quantize(_ONE) * grain
    exact = (exponent == 0 and small) or exponent == -1 or digits == 1
    return rounded if exact or rounded % (10 * grain) else rounded + 3 * grain


_ONE = Decimal(1)


@lru_cache(maxsize=64)
def _counting(number: Decimal) -> tuple[int, int]:
    """Return how many digits of a number count, and the power of ten of the last of them."""
    _, digits, exponent = number.normalize().as_tuple()
    return len(digits), exponent if isinstance(exponent, int) else 0


_COUNTED = 20
"""Whole numbers below are counted one by one."""


def _digits(number: Decimal, end: End, text: str, language: str) -> str:
    """Return a number's digits as the key's end has them, its sign standing before them already."""
    old = text[end.start : end.stop]
    group = group_in(old, language)
    sign = "−" if number < 0 <= end.number else ""
    return sign + write_number(abs(number), end.decimals, group, language)


def _ordinal_after(text: str, number: Decimal) -> str:
    return _ORDINAL.sub(suffix(int(number)), text) if _ORDINAL.match(text) else text


_ORDINAL = re.compile(r"^(?:st|nd|rd|th)\b")


def _led(lead: str, parts: Parts, before: str, language: str) -> str:
    """Return what stands before the number with another qualifier, in words or signs as the old one."""
    rest = before[len(parts.lead) :].lstrip()
    if parts.lead and not any(map(str.isalpha, parts.lead)):
        return _LEADS_IN_SIGNS[lead] + rest
    word = _LEADS.get(base_of(language), {}).get(lead, lead)
    space = "" if base_of(language) == "zh" else " "
    return f"{word.capitalize() if parts.lead[:1].isupper() else word}{space}{rest}"
