"""A When: a date of known precision and the days it covers, or else words."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

Precision = Literal["year", "month", "day", "words"]

_MONTHS = {name.casefold(): number for number, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name[:3]: number for name, number in list(_MONTHS.items())} | {"sept": 9}
_RELATIONS = {
    "by the end of": "by the end of",
    "by end of": "by the end of",
    "at the end of": "end of",
    "the end of": "end of",
    "end of": "end of",
    "since": "since",
    "from": "since",
    "before": "before",
    "after": "after",
    "by": "by",
    "in": "",
    "on": "",
}
_RELATION = re.compile(rf"(?P<relation>{'|'.join(_RELATIONS)})\s", re.IGNORECASE)
_FILLING = re.compile(r"(?:the\s)?(?P<year>year\s)?", re.IGNORECASE)
_YEAR = re.compile(r"(?P<year>\d{4})年?")
_EARLY_YEAR = re.compile(r"(?P<year>\d{3})")
_MONTH = re.compile(
    r"(?P<name>[^\W\d]+)\.?,?\s(?:of\s)?(?P<year>\d{4})"
    r"|(?P<iso_year>\d{4})(?:-(?P<iso>\d\d)|\s(?P<last_name>[^\W\d]+)|年(?P<cn>\d\d?)月)"
    r"|(?P<number>\d\d?)/(?P<number_year>\d{4})"
)
_DAY = re.compile(
    r"(?P<day>\d\d?)(?:st|nd|rd|th)?\s(?:of\s)?(?P<name>[^\W\d]+)\.?,?\s(?P<year>\d{4})"
    r"|(?P<us_name>[^\W\d]+)\.?\s(?P<us_day>\d\d?)(?:st|nd|rd|th)?,?\s(?P<us_year>\d{4})"
    r"|(?P<iso>\d{4}-\d\d-\d\d)"
    r"|(?P<cn_year>\d{4})年(?P<cn_month>\d\d?)月(?P<cn_day>\d\d?)日"
)
LONGEST = 200
"""Characters of the longest text that is read as a date."""


@dataclass(frozen=True, slots=True)
class When:
    """A point or stretch of time: `start` and `end` are its first and last day, None without end.

    `relation` is "", "since", "by", "end of", "by the end of", "before" or "after".
    """

    text: str
    precision: Precision
    relation: str
    anchor: date
    start: date | None
    end: date | None

    def overlaps(self, other: "When") -> bool:
        """Whether a day fits both; words with no date fit nothing and everything, so True."""
        if "words" in (self.precision, other.precision):
            return True
        begins = self.start is None or other.end is None or self.start <= other.end
        ends = self.end is None or other.start is None or other.start <= self.end
        return begins and ends

    @property
    def known(self) -> bool:
        """Whether it is a date and not just words."""
        return self.precision != "words"


def _day(text: str) -> date | None:
    match = _DAY.fullmatch(text)
    if not match:
        return None
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"])
        if match["cn_year"]:
            return date(int(match["cn_year"]), int(match["cn_month"]), int(match["cn_day"]))
        month = _MONTHS.get((match["name"] or match["us_name"]).casefold(), 0)
        return date(
            int(match["year"] or match["us_year"]), month, int(match["day"] or match["us_day"])
        )
    except ValueError:
        return None


def _month(text: str) -> date | None:
    match = _MONTH.fullmatch(text)
    if not match:
        return None
    name = (match["name"] or match["last_name"] or "").casefold()
    month = int(match["iso"] or match["cn"] or match["number"] or _MONTHS.get(name, 0))
    year = int(match["year"] or match["iso_year"] or match["number_year"])
    return date(year, month, 1) if year and 1 <= month <= 12 else None


def _year(text: str, *, early: bool) -> date | None:
    """Return a year's first day; one of three digits only after words that make a year of it."""
    match = _YEAR.fullmatch(text) or (_EARLY_YEAR.fullmatch(text) if early else None)
    return date(int(match["year"]), 1, 1) if match and int(match["year"]) else None


def _point(text: str, *, early: bool) -> tuple[Precision, date, date] | None:
    """Return precision, first and last day of a plain date."""
    if day := _day(text):
        return "day", day, day
    if month := _month(text):
        return "month", month, month.replace(day=calendar.monthrange(month.year, month.month)[1])
    if year := _year(text, early=early):
        return "year", year, year.replace(month=12, day=31)
    return None


def _stretch(relation: str, first: date, last: date) -> tuple[date | None, date | None]:
    """Return the days that a relation to a date covers."""
    final = last.replace(month=10, day=1) if (last.month, last.day) == (12, 31) else last
    return {
        "since": (first, None),
        "after": (last, None),
        "before": (None, first),
        "by": (None, last),
        "by the end of": (None, last),
        "end of": (max(first, final), last),
    }.get(relation, (first, last))


def read_when(text: str) -> When:
    """Return the time that a When states; words without a date have the precision "words"."""
    words = " ".join(text[: LONGEST + 1].split())
    bare = _in_brackets(words.rstrip(" .!?。"))
    match = _RELATION.match(bare)
    said = match["relation"].casefold() if match else ""
    filling = _FILLING.match(bare, match.end() if match else 0)
    rest = bare[filling.end() :] if filling else bare
    point = _point(rest, early=said in ("in", "since") or bool(filling and filling["year"]))
    if point is None or len(text) > LONGEST:
        return When(" ".join(text.split()), "words", "", date.min, None, None)
    precision, first, last = point
    relation = _RELATIONS.get(said, "")
    return When(words, precision, relation, first, *_stretch(relation, first, last))


def _in_brackets(text: str) -> str:
    """Return the date in brackets that a text ends with: "last year (2023)"; else the text."""
    inner = text[text.rfind("(") + 1 : -1] if text.endswith(")") and "(" in text else ""
    return inner if re.search(r"\d{4}", inner) and ")" not in inner else text
