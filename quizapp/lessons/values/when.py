"""A When: a date of known precision and the days it covers, or else words."""

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from quizapp.lessons.reading.invisible import visible
from quizapp.lessons.values.date_words import day_place, words_of
from quizapp.lessons.values.languages import base_of, code_of

Precision = Literal["year", "month", "day", "words"]

_YEAR = re.compile(r"(?P<year>\d{4})|(?P<cn>\d{1,4})\s?年")
_EARLY_YEAR = re.compile(r"(?P<year>\d{3})")
_MONTH = re.compile(
    r"(?P<name>[^\W\d]+)\.?,?\s(?:of\s|de\s)?(?P<year>\d{4})"
    r"|(?P<iso_year>\d{4})(?:-(?P<iso>\d\d)|\s(?P<last_name>[^\W\d]+)|\s?年\s?(?P<cn>\d\d?)\s?月)"
    r"|(?P<number>\d\d?)/(?P<number_year>\d{4})"
)
_DAY = re.compile(
    r"(?P<day>\d\d?)(?:st|nd|rd|th|er|\.)?\s(?:of\s|de\s)?(?P<name>[^\W\d]+)\.?,?\s(?:de\s|del\s)?"
    r"(?P<year>\d{4})"
    r"|(?P<us_name>[^\W\d]+)\.?\s(?P<us_day>\d\d?)(?:st|nd|rd|th)?,?\s(?P<us_year>\d{4})"
    r"|(?P<iso_year>\d{4})(?P<iso>[-/.])(?P<iso_month>\d\d?)(?P=iso)(?P<iso_day>\d\d?)"
    r"|(?P<cn_year>\d{4})\s?年\s?(?P<cn_month>\d\d?)\s?月\s?(?P<cn_day>\d\d?)\s?[日号]"
    r"|(?P<one>\d\d?)(?P<sign>[-/.])(?P<other>\d\d?)(?P=sign)(?P<last_year>\d{4})"
)
_SHORT_YEAR = re.compile(r"\d\d?([-/.])\d\d?\1\d\d")
_STRETCH = re.compile(r"\d\d(\d\d)-(\d\d)")
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
    language: str = "en"

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


def _day(text: str, language: str) -> date | None:
    match = _DAY.fullmatch(text)
    if not match:
        return None
    if match["one"]:
        day, month = _in_order(match, language)
        year = match["last_year"]
    else:
        names = ("name", "us_name", "iso_month", "cn_month")
        month = _month_number(next(match[name] for name in names if match[name]), language)
        day = int(next(filter(None, match.group("day", "us_day", "iso_day", "cn_day"))))
        year = next(filter(None, match.group("year", "us_year", "iso_year", "cn_year")))
    try:
        return date(int(year), month, day)
    except ValueError:
        return None


def _in_order(match: re.Match[str], language: str) -> tuple[int, int]:
    """Return day and month of a date in numbers; 0 and 0 where either could be the day."""
    one, other = int(match["one"]), int(match["other"])
    place = 0 if match["sign"] == "." else day_place(language)
    if place is None and one != other and max(one, other) <= _MONTHS:
        return 0, 0
    return (other, one) if other > _MONTHS or (place == 1 and one <= _MONTHS) else (one, other)


_MONTHS = 12


def _month_number(name: str, language: str) -> int:
    return int(name) if name.isdecimal() else words_of(language).months.get(name.casefold(), 0)


def _month(text: str, language: str) -> date | None:
    match = _MONTH.fullmatch(text)
    if not match:
        return None
    if _may_be_two_years(text):
        return None
    names = match.group("name", "last_name", "iso", "cn", "number")
    month = _month_number(next(filter(None, names)), language)
    year = int(match["year"] or match["iso_year"] or match["number_year"])
    return date(year, month, 1) if year and 1 <= month <= _MONTHS else None


def _may_be_two_years(text: str) -> bool:
    """Whether 2001-02 may be February or the years 2001 to 2002."""
    stretch = _STRETCH.fullmatch(text)
    return bool(stretch and stretch[2] > stretch[1])


def _year(text: str, *, early: bool) -> date | None:
    """Return a year's first day; one of three digits only after words that make a year of it."""
    if early and (match := _EARLY_YEAR.fullmatch(text)):
        return date(int(match["year"]), 1, 1) if int(match["year"]) else None
    match = _YEAR.fullmatch(text)
    year = int(match["year"] or match["cn"]) if match else 0
    return date(year, 1, 1) if year else None


def _point(text: str, language: str, *, early: bool) -> tuple[Precision, date, date] | None:
    """Return precision, first and last day of a plain date."""
    if day := _day(text, language):
        return "day", day, day
    if month := _month(text, language):
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


@lru_cache(maxsize=16_384)
def read_when(text: str, language: str = "en") -> When:
    """Return the time that a When states; words without a date have the precision "words"."""
    words = visible(text[: LONGEST + 1])
    code = code_of(language)
    said, rest, early = _apart(words, code)
    point = _point(rest, code, early=early) if len(text) <= LONGEST else None
    if point is None:
        return When(" ".join(text.split()), "words", "", date.min, None, None, language)
    precision, first, last = point
    return When(words, precision, said, first, *_stretch(said, first, last), language)


def doubt_about(text: str, language: str = "en") -> str:
    """Return why something in the shape of a date is none, as a sentence without its full stop, or ""."""
    words = visible(text[: LONGEST + 1])
    _, rest, early = _apart(words, code_of(language))
    stretch = _STRETCH.fullmatch(rest)
    if stretch and stretch[2] > stretch[1] and int(stretch[2]) <= _MONTHS:
        return f"“{words}” may be a month, or the years from one to the other"
    if _point(rest, code_of(language), early=early) or (stretch and stretch[2] > stretch[1]):
        return ""
    if _SHORT_YEAR.fullmatch(rest):
        return f"The year in “{words}” has two digits"
    day, month = _DAY.fullmatch(rest), _MONTH.fullmatch(rest)
    if day and day["one"] and max(int(day["one"]), int(day["other"])) <= _MONTHS:
        return f"Day and month of “{words}” cannot be told apart"
    match = day or month
    names = (
        [match[name] for name in ("name", "us_name", "last_name") if _has(match, name)]
        if match
        else []
    )
    if not match or not all(_month_number(name, language) for name in names):
        return ""
    return (
        f"“{words}” is no day of the calendar" if day else f"“{words}” is no month of the calendar"
    )


def _has(match: re.Match[str], name: str) -> bool:
    return bool(match.groupdict().get(name))


@lru_cache(maxsize=32)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return what may stand before a date, what says nothing, and what may stand after it."""
    words = words_of(language)
    filling = rf"(?:(?:{_any_of(words.filling)})\s)?(?P<year>(?:{_any_of(words.year)})\s)?"
    after = (
        rf"(?P<date>.*[\d年月日号])\s?(?P<after>{_any_of(words.after)})" if words.after else "(?!)"
    )
    return (
        re.compile(
            rf"(?P<before>{_any_of(words.before)})(?:(?<=[\u2e80-\uffdc])\s?|\s)", re.IGNORECASE
        ),
        re.compile(filling, re.IGNORECASE),
        re.compile(after),
    )


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern of any of some words, the longest first."""
    ordered = sorted(filter(None, words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in ordered)


_TOGETHER = {
    ("by", "end of"): "by the end of",
    ("since", "since"): "since",
    ("by", "by"): "by",
}
"""What a word before a date and one after it make of each other."""


def _apart(words: str, language: str) -> tuple[str, str, bool]:
    """Return the relation, the date by itself, and whether a number of three digits is a year there."""
    before_date, filling_of, after_date = _patterns(base_of(language))
    known = words_of(base_of(language))
    bare = _in_brackets(words.rstrip(" .!?。"))
    before = before_date.match(bare)
    lead = " ".join(before["before"].casefold().split()) if before else ""
    said = known.before.get(lead, "")
    filling = filling_of.match(bare, before.end() if before else 0)
    rest = bare[filling.end() :] if filling else bare
    after = after_date.fullmatch(rest)
    if after:
        later = known.after[after["after"]]
        said = _TOGETHER.get((said, later), "") if said else later
        rest = after["date"] if said else rest
    early = lead in known.early or bool(filling and filling["year"])
    return said, rest, early


def _in_brackets(text: str) -> str:
    """Return the date in brackets that a text ends with: "last year (2023)"; else the text."""
    plain = text.translate(_BRACKETS)
    inner = text[plain.rfind("(") + 1 : -1] if plain.endswith(")") and "(" in plain else ""
    return inner if re.search(r"\d{4}", inner) and ")" not in inner else text


_BRACKETS = str.maketrans("（）", "()")
