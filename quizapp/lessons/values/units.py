"""Units of values: what is compared, and when two are the same."""

import re
from functools import lru_cache

from quizapp.lessons.fold import fold

CURRENCY = r"[A-Z]{0,3}[$€£¥₹₩₽₺₫₴₦₱฿]"
"""A currency sign as it may stand before a number, with the letters of its country."""

_PER_CENT = re.compile(
    r"^(?:%|per ?cent\b|pct\b\.?|pour ?cent\b|por ?ciento\b|prozent\b)", re.IGNORECASE
)
_MONEY = re.compile(rf"\s?({CURRENCY})\s?", re.IGNORECASE)
_ORDINAL = re.compile(r"^(?:st|nd|rd)\b")


@lru_cache(maxsize=4_096)
def unit_of(text: str) -> str:
    """Return a unit as it is compared: "%" is "per cent", and the final full stop is no part of it."""
    unit = " ".join(text.split()).rstrip(".")
    return _ORDINAL.sub("th", _PER_CENT.sub("per cent", unit))


def same_unit(one: str, other: str) -> bool:
    """Whether two units are the same, singular or plural; a currency is compared as it stands."""
    return meant_unit(one) == meant_unit(other)


@lru_cache(maxsize=4_096)
def meant_unit(unit: str) -> str:
    """Return a unit as it is meant: of km, kilometre and kilometers the same words.

    Facts are told apart by it (`fact_hash`), so what it gives for a unit in use is settled.
    """
    currency, words = split_unit(unit)
    return f"{currency} {_singular(words)}"


def split_unit(unit: str) -> tuple[str, str]:
    """Return the currency and the words of a unit: "$" and "a barrel"."""
    match = _MONEY.match(unit)
    return (match[1].upper() if match else "", unit[match.end() :] if match else unit)


def _singular(unit: str) -> str:
    """Return a unit's words to compare: of kilometres, km and kilometers the same."""
    words = fold(unit_of(unit))
    for spelt, sign in _SQUARES:
        words = spelt.sub(sign, words)
    first, space, rest = words.partition(" ")
    sign = _SIGNS.get(_one(first), "")
    return f"{sign}{space}{rest}" if sign else _one(words)


def _one(words: str) -> str:
    return words.removesuffix("s") if len(words) > 2 else words


_SIGNS_OF = {
    "m": "metre meter 米 公尺",
    "km": "kilometre kilometer 公里 千米",
    "cm": "centimetre centimeter 厘米 公分",
    "mm": "millimetre millimeter 毫米",
    "kg": "kilogram kilogramme kilo 千克 公斤",
    "g": "gram gramme 克",
    "mg": "milligram milligramme",
    "t": "tonne 吨 公吨",
    "l": "litre liter 升 公升",
    "ml": "millilitre milliliter 毫升",
    "ha": "hectare 公顷",
    "h": "hour hr 小时",
    "min": "minute 分钟",
    "s": "second sec 秒 秒钟",
    "w": "watt",
    "kw": "kilowatt 千瓦",
    "mw": "megawatt 兆瓦",
    "gw": "gigawatt",
    "kwh": "kilowatt-hour 千瓦时",
    "mwh": "megawatt-hour",
    "hz": "hertz",
    "j": "joule",
    "v": "volt",
    "people": "person",
}
_SIGNS = {word: sign for sign, words in _SIGNS_OF.items() for word in words.split()}
_SQUARES = tuple(
    (re.compile(spelt), sign)
    for spelt, sign in (
        (r"^(?:(?:square|sq) (?:kilomet(?:re|er)s?|km)\b|平方(?:公里|千米))", "km2"),
        (r"^(?:(?:square|sq) (?:met(?:re|er)s?|m)\b|平方米)", "m2"),
        (r"^(?:cubic (?:kilomet(?:re|er)s?|km)\b|立方(?:公里|千米))", "km3"),
        (r"^(?:cubic (?:met(?:re|er)s?|m)\b|立方米)", "m3"),
        (r"^(?:degrees? celsius|degrees? centigrade|degrees? c|°c|摄氏度)$", "c"),
        (r"^(?:degrees? fahrenheit|degrees? f|华氏度)$", "f"),
        (r"^(?:kilomet(?:re|er)s? (?:(?:an|per) )?hour|kph|kmh|km per hour)$", "km h"),
        (r"^(?:miles (?:(?:an|per) )?hour)$", "mph"),
        (r"^(?:met(?:re|er)s? (?:(?:a|per) )?second)$", "m s"),
    )
)
