"""A Value is one number with its unit: no second number, no time of day, no year."""

import re
from collections.abc import Iterator

from quizapp.lessons.checks.finding import Finding, advice, error
from quizapp.lessons.model import Entry
from quizapp.lessons.values.quantity import Quantity, read_quantity

_NUMBER = r"\d[\d.,]*"
_MEASURE = (
    r"(?:ft|feet|foot|in|inch(?:es)?|yd|yards?|miles?|lbs?|pounds?|oz|st|stones?|h|hrs?|hours?|min|minutes?"
    r"|s|secs?|seconds?|days?|weeks?|months?|years?|m|km|cm|mm|kg|g|met(?:re|er)s?|kilomet(?:re|er)s?|grams?"
    r"|kilos?|euros?|dollars?|heures?|jours?|mois|ans|mètres?|Stunden?|Tage?|Jahre?|Meter)"
)
_SIGN = r"(?:[€£$¥°′'’]|米|公里|厘米|小时|分|分钟|天|年|个月|元|岁|点)"
_OF = r"(?:in|of|out of|from|sur|von|aus|de)"
_SECOND = re.compile(
    rf"^{_OF} (?:every |each )?{_NUMBER}|\b(?:of|out of) {_NUMBER}"
    rf"|^(?:{_MEASURE}[.,]?(?:\s|(?=\d\d))|{_SIGN}\s?)(?:and |et |und )?{_NUMBER}"
    rf"|(?:,|\bor|\bet|\bund) {_NUMBER}",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(?:[ap]\.\s?m\b|am\b|o[’']clock|Uhr\b)", re.IGNORECASE)
_PM = re.compile(r"pm\b", re.IGNORECASE)
_LENGTH = re.compile(
    r"radius|radii|length|distance|diameter|size|width|thick|wavelength", re.IGNORECASE
)
_YEAR = re.compile(
    r"(?:the |in (?:which|what) )?year\b(?! of (?:life|school|study))", re.IGNORECASE
)
_LAST_HOUR, _YEARS = 12, range(1000, 2200)


def _one_number(entry: Entry, language: str) -> Iterator[Finding]:
    value = read_quantity(entry.text("Value"), language) if entry.kind == "Figure" else None
    if not value or not value.unit:
        return
    if any(map(str.isdigit, value.unit)) and _SECOND.search(value.unit):
        message = f"“{value.text}” holds two numbers, and only the first would be asked"
        remedy = "Write one number with its unit, e.g. 25 per cent or 2.5 h, or make it a Question."
        yield error(entry, "Value", message, remedy)
    elif _is_time_of_day(value, entry.text("Measures")):
        message = f"“{value.text}” is a time of day, of which no wrong answers can be made"
        yield error(entry, "Value", message, "Make it a Question or a Statement.")


def _is_time_of_day(value: Quantity, measures: str) -> bool:
    if _CLOCK.match(value.unit):
        return True
    hour = not value.decimals and 0 < value.number <= _LAST_HOUR
    return bool(_PM.match(value.unit)) and hour and not _LENGTH.search(measures)


def _year(entry: Entry, language: str) -> Iterator[Finding]:
    if entry.kind != "Figure" or not _YEAR.match(entry.text("Measures")):
        return
    value = read_quantity(entry.text("Value"), language)
    if value and not value.unit and not value.decimals and value.number in _YEARS:
        message = f"“{value.text}” is a year, and a Figure asks for it as for any number"
        remedy = f"Make it an Event, with “- When: {value.text}”, so that years stand beside it."
        yield advice(entry, "Value", message, remedy)


def _never_offer(entry: Entry, language: str) -> Iterator[Finding]:
    for given in entry.values("Never offer"):
        value = read_quantity(given, language)
        if value is None or _SECOND.search(value.unit) or re.search(rf"/\s?{_NUMBER}", value.unit):
            message = f"“{given}” is not one value, so “Never offer” keeps nothing away by it"
            remedy = "Write each value in digits, e.g. 5 per cent, and put “;” between them."
            yield error(entry, "Never offer", message, remedy, drops=False)


NUMBERS = (_one_number, _never_offer)
YEARS = (_year,)
