"""A Value taken apart: where its numbers stand, what comes before them, and the unit after."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from quizapp.lessons.values.languages import base_of
from quizapp.lessons.values.numbers import NUMBER, read_number
from quizapp.lessons.values.units import CURRENCY, same_unit, unit_of
from quizapp.lessons.values.value_words import Qualifier, words_of

_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_SIGN = r"[-+−–‐‑]|minus\b|plus\b"
_OF_THOUSANDS = "瓦克米卡焦帕赫伏安"
"""What 千 makes another unit of: 千米 is a kilometre."""
_PER_CENT_BEFORE = "百分之"
_SHORT = {"k": ("thousand", 3), "m": ("million", 6)}
"""Scales after a currency alone: 5m without one is five metres."""

_NO_UNIT = re.compile(
    r"[\d:×±^*=<>.,'’+−–—⁄&;#@!?|\]\[{}٫٬]|/(?![^\W\d_])|-(?![^\W\d_])|e[-+]?\d"
    r"|(?:and|or|to|x|by)\s(?!above)|\sand\sa\s",
    re.IGNORECASE,
)
_NO_UNITS = ("No", "Ps", "Pi", "Cc", "Cf")
_ASIDE = re.compile(r"\s?\([^()]*\)$")


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What a value of one language is made of."""

    lead: re.Pattern[str]
    end: re.Pattern[str]
    to: re.Pattern[str]
    last: re.Pattern[str]
    scale: re.Pattern[str]


def _any_of(words: Iterable[str], before: str = "", after: str = "") -> str:
    """Return a pattern of any of some words, the longest first, parted from others if in an alphabet."""
    ordered = sorted(filter(None, words), key=lambda word: (-len(word), word))
    return "|".join(
        (before if _spaced(word[0]) else "")
        + re.escape(word).replace(r"\ ", r"\s")
        + (after if _spaced(word[-1]) or word[-1] == "." else "")
        for word in ordered
    )


def _spaced(sign: str) -> bool:
    """Whether a letter is of a script that has spaces between its words."""
    return sign.isalpha() and not "\u2e80" <= sign <= "\uffdc"


@lru_cache(maxsize=32)
def _patterns(language: str) -> _Patterns:
    words = words_of(language)
    lead = _any_of(words.before, after=r"(?=\s)")
    last = _any_of(words.last, r"(?<!\w)")
    scale = _any_of(words.scales, after=r"(?![^\W\d_])").replace(
        "|千|", f"|千(?![{_OF_THOUSANDS}])|"
    )
    joined = _any_of((*words.to, *words.and_), r"(?<!\w)", r"\b")
    end = (
        rf"(?P<sign>{_SIGN})?\s?(?P<currency>{CURRENCY}|{_PER_CENT_BEFORE})?\s?(?P<number>{NUMBER})"
        rf"(?P<after>{_any_of(words.after)})?\s?"
        rf"(?:(?P<scale>{scale}|(?(currency)(?:{'|'.join(_SHORT)})(?![^\W\d_])|(?!)))"
        rf"(?P<after_scale>{_any_of(words.after)})?\s?)?"
    )
    to = (
        rf"(?:[-–—−~]|{joined}|(?P<unit>%|per cent|[^\W\d_]+?)"
        rf"(?:\s?[–—]|\s-|(?<=%)[-~]|\s?(?:{joined})))\s?"
    )
    return _Patterns(
        re.compile(rf"(?P<lead>{lead})?\s?", re.IGNORECASE),
        re.compile(end, re.IGNORECASE),
        re.compile(to, re.IGNORECASE),
        re.compile(rf"\s?(?P<last>{last})$", re.IGNORECASE),
        re.compile(scale, re.IGNORECASE),
    )


@dataclass(frozen=True, slots=True)
class End:
    """One number of a Value: where its digits stand in the text, its size, decimals and scale.

    `factor` is what the scale multiplies by, `said` the qualifier of a sign that follows the digits.
    """

    start: int
    stop: int
    number: Decimal
    decimals: int
    scale: str
    factor: Decimal
    currency: str
    said: Qualifier
    after: int


@dataclass(frozen=True, slots=True)
class Parts:
    """A Value taken apart: what stands before it, what that says, one number or two, and the unit."""

    lead: str
    qualifier: Qualifier
    ends: tuple[End, ...]
    unit: str


def parts_of(text: str, language: str = "en") -> Parts | None:
    """Return the parts of a Value whose spaces are single, or None where it holds no sound number."""
    plain = text.translate(_WIDE).rstrip(" .!?。")
    patterns, words = _patterns(base_of(language)), words_of(base_of(language))
    opening = patterns.lead.match(plain)
    lead = (opening["lead"] or "") if opening else ""
    said = [words.before.get(lead.casefold(), "")]
    first = _end(plain, opening.end() if opening else 0, language)
    if first is None:
        return None
    to = patterns.to.match(plain, first.after)
    joined = to and ("between" in said or not _is_and(to, words.and_))
    second = _end(plain, to.end(), language) if to and joined else None
    ends = _range(first, second) if second else (first,)
    unit = _ASIDE.sub("", plain[ends[-1].after :]) if ends else ""
    if last := patterns.last.search(unit):
        unit = unit[: last.start()]
        said.append(words.last[last["last"].casefold()])
    qualifier = _one_of(*said, *(end.said for end in ends))
    torn = qualifier is None or (qualifier == "between") > bool(second)
    if not ends or torn or _is_no_unit(unit) or patterns.scale.match(unit):
        return None
    if to and second and to["unit"] and not same_unit(to["unit"], unit):
        return None
    return Parts(lead, qualifier or "", ends, _whole_unit(ends[0].currency, unit))


def _is_and(to: re.Match[str], words: tuple[str, ...]) -> bool:
    """Whether two numbers are joined by a word that makes a range only after a between."""
    return to[0].strip().casefold().endswith(words)


def _one_of(*said: Qualifier) -> Qualifier | None:
    """Return the one qualifier among those at each place of a value, None where there are several."""
    found: set[Qualifier] = {one for one in said if one}
    return found.pop() if len(found) == 1 else None if found else ""


def _whole_unit(currency: str, unit: str) -> str:
    if currency == _PER_CENT_BEFORE:
        return unit_of(f"% {unit}" if unit else "%")
    return " ".join(filter(None, (currency, unit_of(unit))))


def _end(plain: str, at: int, language: str) -> End | None:
    match = _patterns(base_of(language)).end.match(plain, at)
    number = read_number(match["number"], language) if match else None
    if match is None or number is None:
        return None
    words = words_of(base_of(language))
    minus = match["sign"] and match["sign"].casefold() not in ("+", "plus")
    spelt = " ".join((match["scale"] or "").casefold().split())
    scale, power = ({"": ("", 0)} | _SHORT | dict(words.scales))[spelt]
    return End(
        *match.span("number"),
        number=-number[0] if minus else number[0],
        decimals=number[1],
        scale=scale,
        factor=Decimal(10) ** power,
        currency=(match["currency"] or "").upper(),
        said=words.after.get((match["after"] or match["after_scale"] or "").casefold(), ""),
        after=match.end(),
    )


def _range(first: End, second: End) -> tuple[End, ...]:
    """Return both ends of a range, scale and currency shared; () where they do not go together."""
    shared = first if first.scale else second
    low = replace(
        first,
        scale=shared.scale,
        factor=shared.factor,
        currency=first.currency or second.currency,
    )
    mixed = (first.scale and not second.scale) or second.currency not in ("", low.currency)
    falling = low.number * low.factor > second.number * second.factor
    return () if mixed or falling else (low, second)


def _is_no_unit(text: str) -> bool:
    """Whether what follows a number shows that more of it was meant: 10:30, 3½, 6.02 × 10^23."""
    return bool(_NO_UNIT.match(text)) or unicodedata.category(text[:1] or " ") in _NO_UNITS
