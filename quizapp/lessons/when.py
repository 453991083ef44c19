"""A When: a date of known precision and the days it covers, or else words."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

Precision = Literal["year", "month", "day", "words"]

_MONTHS = {name.casefold(): number for number, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name[:3]: number for name, number in list(_MONTHS.items())} | {"sept": 9}
_RELATION = re.compile(
    r"^(?P<relation>by the end of|the end of|end of|since|before|after|by|in|on|from)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r".*\((?P<inner>[^()]*\d{4}[^()]*)\)$")
_YEAR = re.compile(r"(?P<year>\d{4})年?")
_MONTH = re.compile(
    r"(?:(?P<name>[^\W\d]+)\.?,?\s+)(?P<year>\d{4})|(?P<cn_year>\d{4})年(?P<cn_month>\d\d?)月"
)
_DAY = re.compile(
    r"(?P<day>\d\d?)(?:st|nd|rd|th)?\s+(?P<name>[^\W\d]+)\.?,?\s+(?P<year>\d{4})"
    r"|(?P<us_name>[^\W\d]+)\.?\s+(?P<us_day>\d\d?)(?:st|nd|rd|th)?,?\s+(?P<us_year>\d{4})"
    r"|(?P<iso>\d{4}-\d\d-\d\d)"
    r"|(?P<cn_year>\d{4})年(?P<cn_month>\d\d?)月(?P<cn_day>\d\d?)日"
)


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
    month = int(match["cn_month"] or 0) or _MONTHS.get((match["name"] or "").casefold(), 0)
    year = int(match["year"] or match["cn_year"])
    return date(year, month, 1) if year and 1 <= month <= 12 else None


def _point(text: str) -> tuple[Precision, date, date] | None:
    """Return precision, first and last day of a plain date."""
    if day := _day(text):
        return "day", day, day
    if month := _month(text):
        return "month", month, month.replace(day=calendar.monthrange(month.year, month.month)[1])
    if (match := _YEAR.fullmatch(text)) and int(match["year"]):
        return "year", date(int(match["year"]), 1, 1), date(int(match["year"]), 12, 31)
    return None


def _stretch(relation: str, first: date, last: date) -> tuple[date | None, date | None]:
    """Return the days that a relation to a date covers."""
    final = last.replace(month=10, day=1) if (last.month, last.day) == (12, 31) else last
    return {
        "since": (first, None),
        "from": (first, None),
        "after": (last, None),
        "before": (None, first),
        "by": (None, last),
        "by the end of": (None, last),
        "end of": (max(first, final), last),
    }.get(relation, (first, last))


def read_when(text: str) -> When:
    """Return the time that a When states; words without a date have the precision "words"."""
    words = " ".join(text.split())
    inner = _IN_BRACKETS.fullmatch(words)
    bare = inner["inner"] if inner else words
    match = _RELATION.match(bare)
    relation = match["relation"].casefold() if match else ""
    relation = {"the end of": "end of", "in": "", "on": "", "from": "since"}.get(relation, relation)
    point = _point(match["rest"] if match else bare)
    if point is None:
        return When(words, "words", "", date.min, None, None)
    precision, first, last = point
    return When(words, precision, relation, first, *_stretch(relation, first, last))
