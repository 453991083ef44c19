"""Numbers in digits, read and written with the signs of a language."""

import re
from decimal import Decimal

from quizapp.lessons.values.languages import base_of, code_of

MOST_DIGITS = 25
"""Digits that a number may have: more than Decimal counts exactly are no number to learn."""

NUMBER = r"[.,]?\d(?:[\d.,'’\u00a0\u202f ]*\d)?"
"""What looks like a number and may still be none: `read_number` says."""

_COMMA_LANGUAGES = frozenset(
    {"fr", "de", "es", "it", "pt", "nl", "pl", "ru", "sv", "da", "nb", "fi", "cs"}
)
_POINT_REGIONS = frozenset(
    {
        "de-ch",
        "de-li",
        "it-ch",
        "es-mx",
        "es-us",
        "es-pr",
        "es-gt",
        "es-hn",
        "es-ni",
        "es-pa",
        "es-pe",
        "es-sv",
    }
)
_WHOLE = {
    sign: re.compile(rf"\d*|\d{{1,3}}(?P<sign>[{sign}'’\u00a0\u202f ])\d{{3}}(?:(?P=sign)\d{{3}})*")
    for sign in ",."
}
_LAKHS = re.compile(r"\d{1,2}(?:,\d\d)+,\d{3}")
_FRACTION = re.compile(r"\d*")


def decimal_sign(language: str) -> str:
    """Return the sign before the decimals."""
    if code_of(language) in _POINT_REGIONS:
        return "."
    return "," if base_of(language) in _COMMA_LANGUAGES else "."


def grouping_sign(language: str) -> str:
    """Return the sign between groups of three digits."""
    return "." if decimal_sign(language) == "," else ","


def read_number(text: str, language: str = "en") -> tuple[Decimal, int] | None:
    """Return a written number and its decimals; None unless its groups are of three digits, or lakhs."""
    group = grouping_sign(language)
    whole, _, fraction = text.partition(decimal_sign(language))
    grouped = _WHOLE[group].fullmatch(whole) or (group == "," and _LAKHS.fullmatch(whole))
    if not grouped or not _FRACTION.fullmatch(fraction):
        return None
    digits = re.sub(r"\D", "", whole)
    if not 0 < len(digits + fraction) <= MOST_DIGITS:
        return None
    return Decimal(f"{digits or 0}.{fraction}" if fraction else digits), len(fraction)


def group_in(text: str, language: str = "en") -> str:
    """Return the sign that groups the digits of a written number, or ""."""
    whole = text.partition(decimal_sign(language))[0]
    return next((sign for sign in whole if not sign.isdecimal()), "")


def write_number(number: Decimal, decimals: int, group: str, language: str = "en") -> str:
    """Return a number from 0 upwards in digits, its thousands parted by the sign `group`."""
    whole, _, fraction = f"{number:,.{decimals}f}".partition(".")
    return whole.replace(",", group) + (decimal_sign(language) + fraction if fraction else "")
