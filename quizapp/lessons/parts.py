"""A Value taken apart: where its numbers stand, what comes before them, and the unit after."""

import re
import unicodedata
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from quizapp.lessons.numbers import NUMBER, read_number
from quizapp.lessons.units import CURRENCY, same_unit, unit_of

Qualifier = Literal[
    "", "more than", "at least", "less than", "at most", "about", "nearly", "between"
]

QUALIFIERS: dict[str, Qualifier] = {
    "more than": "more than",
    "over": "more than",
    "above": "more than",
    "exceeds": "more than",
    "exceeding": "more than",
    ">": "more than",
    "at least": "at least",
    ">=": "at least",
    "≥": "at least",
    "less than": "less than",
    "fewer than": "less than",
    "under": "less than",
    "below": "less than",
    "<": "less than",
    "up to": "at most",
    "at most": "at most",
    "<=": "at most",
    "≤": "at most",
    "about": "about",
    "around": "about",
    "approximately": "about",
    "approx.": "about",
    "approx": "about",
    "roughly": "about",
    "circa": "about",
    "ca.": "about",
    "c.": "about",
    "some": "about",
    "~": "about",
    "≈": "about",
    "nearly": "nearly",
    "almost": "nearly",
    "between": "between",
    "from": "between",
}
SCALES: dict[str, Decimal] = {
    "": Decimal(1),
    "thousand": Decimal(10) ** 3,
    "million": Decimal(10) ** 6,
    "billion": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
    "万": Decimal(10) ** 4,
    "亿": Decimal(10) ** 8,
}

_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_SIGN = r"[-+−–‐‑]|minus\b|plus\b"
_IN_SIGNS = sorted((one for one in QUALIFIERS if not one[-1].isalpha()), key=len, reverse=True)
_IN_WORDS = [one for one in QUALIFIERS if one[-1].isalpha()]
_LEAD = re.compile(
    rf"(?P<lead>(?:{'|'.join(_IN_WORDS)})(?=\s)|{'|'.join(map(re.escape, _IN_SIGNS))})?\s?",
    re.IGNORECASE,
)
_END = re.compile(
    rf"(?P<sign>{_SIGN})?\s?(?P<currency>{CURRENCY})?\s?(?P<number>{NUMBER})\s?"
    r"(?:(?:(?P<scale>thousand|million|billion|trillion)s?(?![^\W\d_])|(?P<cn_scale>[万亿]))\s?)?",
    re.IGNORECASE,
)
_TO = re.compile(
    r"(?:[-–—−]|to\b|and\b|(?P<unit>%|per cent|[^\W\d_]+)(?:\s?[–—]|\s-|(?<=%)-|\sto\b|\sand\b))\s?",
    re.IGNORECASE,
)
_NO_UNIT = re.compile(
    r"[\d:/×±^*=<>.,'’+−–—⁄]|-(?![^\W\d_])|e[-+]?\d|(?:and|or|to|x|by)\s\S?\d", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class End:
    """One number of a Value: where its digits stand in the text, its size, decimals and scale."""

    start: int
    stop: int
    number: Decimal
    decimals: int
    scale: str
    currency: str
    after: int


@dataclass(frozen=True, slots=True)
class Parts:
    """A Value taken apart: the qualifier as written, one number or the two of a range, and the unit."""

    lead: str
    ends: tuple[End, ...]
    unit: str


def parts_of(text: str, language: str = "en") -> Parts | None:
    """Return the parts of a Value whose spaces are single, or None where it holds no sound number."""
    plain = text.translate(_WIDE).rstrip(" .!?。")
    opening = _LEAD.match(plain)
    lead = (opening["lead"] or "") if opening else ""
    between = QUALIFIERS.get(lead.casefold()) == "between"
    first = _end(plain, opening.end() if opening else 0, language)
    if first is None:
        return None
    to = _TO.match(plain, first.after)
    joined = to and (between or not to[0].strip().casefold().endswith("and"))
    second = _end(plain, to.end(), language) if to and joined else None
    ends = _range(first, second) if second else (first,)
    unit = plain[ends[-1].after :] if ends else ""
    if not ends or (between and not second) or _is_no_unit(unit):
        return None
    if to and second and to["unit"] and not same_unit(to["unit"], unit):
        return None
    return Parts(lead, ends, " ".join(filter(None, (ends[0].currency, unit_of(unit)))))


def _end(plain: str, at: int, language: str) -> End | None:
    match = _END.match(plain, at)
    number = read_number(match["number"], language) if match else None
    if match is None or number is None:
        return None
    minus = match["sign"] and match["sign"].casefold() not in ("+", "plus")
    return End(
        *match.span("number"),
        number=-number[0] if minus else number[0],
        decimals=number[1],
        scale=(match["scale"] or match["cn_scale"] or "").casefold(),
        currency=(match["currency"] or "").upper(),
        after=match.end(),
    )


def _range(first: End, second: End) -> tuple[End, ...]:
    """Return both ends of a range, scale and currency shared; () where they do not go together."""
    low = replace(
        first, scale=first.scale or second.scale, currency=first.currency or second.currency
    )
    mixed = (first.scale and not second.scale) or second.currency not in ("", low.currency)
    falling = low.number * SCALES[low.scale] > second.number * SCALES[second.scale]
    return () if mixed or falling else (low, second)


def _is_no_unit(text: str) -> bool:
    """Whether what follows a number shows that more of it was meant: 10:30, 3½, 6.02 × 10^23."""
    return bool(_NO_UNIT.match(text)) or unicodedata.category(text[:1] or " ") == "No"
