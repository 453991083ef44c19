"""Thousands written with the decimal sign of the lesson's language: read a thousand times too small."""

import re
from collections.abc import Iterator

from quizapp.lessons.checks.finding import advise
from quizapp.lessons.checks.survey import Survey
from quizapp.lessons.model import Entry, Problem
from quizapp.lessons.values.numbers import decimal_sign

_FIELDS = ("Value", "Never offer", "Says")
_COUNTED = re.compile(
    r"\]?\s?(?:[$€£¥]|people|persons?|inhabitants|residents|citizens|soldiers|men|women|children|workers"
    r"|students|euros?|dollars|pounds|yuan|habitants|personnes|hommes|femmes|soldats|élèves|Einwohner\w*"
    r"|Menschen|Personen|Soldaten|Schüler\w*|habitantes|personas|soldados|人)(?!\w)",
    re.IGNORECASE,
)
_SHARE = re.compile(r"\s?(?:%|per ?cent|pour cent|Prozent|por ciento)", re.IGNORECASE)
_PATTERNS = {
    sign: re.compile(rf"(?<![\d.,’'/])[1-9]\d{{0,2}}[{sign}]\d{{3}}(?![\d/]|[.,:]\d)")
    for sign in ".,"
}


def thousands(survey: Survey, language: str) -> Iterator[Problem]:
    """Yield advice on numbers with three decimals that are rather thousands.

    Few write a nought as their third decimal, or decimals of people; where one number of a lesson
    has been typed so, all that look like it may have been.
    """
    sign = decimal_sign(language)
    seen = [
        (entry, label, found[0], _surely(found))
        for rows in survey.by_kind.values()
        for entry, _ in rows
        for label in _FIELDS
        if sign in (raw := entry.raw(label)) and (found := _first(_PATTERNS[sign], raw))
    ]
    if any(sure for *_, sure in seen):
        yield from (
            _advice(entry, label, number, sign, language) for entry, label, number, _ in seen
        )


def _first(pattern: re.Pattern[str], raw: str) -> re.Match[str] | None:
    """Return the number of a field that looks most like thousands."""
    found = [one for one in pattern.finditer(raw) if not _SHARE.match(raw, one.end())]
    return next(filter(_surely, found), found[0] if found else None)


def _surely(found: re.Match[str]) -> bool:
    money = found.string[max(0, found.start() - 2) : found.start()].rstrip()[-1:] in tuple("$€£¥")
    return found[0].endswith("0") or money or bool(_COUNTED.match(found.string, found.end()))


def _advice(entry: Entry, label: str, number: str, sign: str, language: str) -> Problem:
    whole, _, rest = number.partition(sign)
    small = f"{whole}{sign}{rest}".rstrip("0").rstrip(sign)
    shown = f"{whole} {rest}" if sign == "," else f"{whole},{rest}"
    message = (
        f"“{number}” is read as {small} in this lesson’s language, “{language}”, not as thousands"
    )
    if small == number:
        message = f"“{number}” has three decimals in this lesson’s language, “{language}”, and no thousands"
    remedy = f"Did you mean “{shown}”?"
    remedy += f" If not, write “{small}”." if small != number else " If not, leave it."
    return advise(entry, label, message, remedy)
