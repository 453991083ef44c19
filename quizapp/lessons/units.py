"""Units of values: what is compared, and when two are the same."""

import re

from quizapp.lessons.fold import fold

CURRENCY = r"[A-Z]{0,3}[$€£¥₹₩₽₺₫₴₦₱฿]"
"""A currency sign as it may stand before a number, with the letters of its country."""

_PER_CENT = re.compile(r"^(?:%|per ?cent\b|pct\b\.?)", re.IGNORECASE)
_MONEY = re.compile(rf"\s?({CURRENCY})\s?", re.IGNORECASE)
_ORDINAL = re.compile(r"^(?:st|nd|rd)\b")


def unit_of(text: str) -> str:
    """Return a unit as it is compared: "%" is "per cent", and the final full stop is no part of it."""
    unit = " ".join(text.split()).rstrip(".")
    return _ORDINAL.sub("th", _PER_CENT.sub("per cent", unit))


def same_unit(one: str, other: str) -> bool:
    """Whether two units are the same, singular or plural; a currency is compared as it stands."""
    (currency, words), (other_currency, other_words) = split_unit(one), split_unit(other)
    return currency == other_currency and _singular(words) == _singular(other_words)


def split_unit(unit: str) -> tuple[str, str]:
    """Return the currency and the words of a unit: "$" and "a barrel"."""
    match = _MONEY.match(unit)
    return (match[1].upper() if match else "", unit[match.end() :] if match else unit)


def _singular(unit: str) -> str:
    words = fold(unit_of(unit))
    return words.removesuffix("s") if len(words) > 2 else words
