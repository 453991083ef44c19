"""Wrong dates: of the right one's precision and wording, some years, months or days away."""

import calendar
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import MAXYEAR, MINYEAR, date, timedelta
from random import Random

from quizapp.lessons.values.when import When, read_when
from quizapp.questions.model import Level
from quizapp.questions.ordinals import suffix
from quizapp.questions.ranks import by_rank


def wrong_dates(
    key: When,
    *,
    count: int,
    random: Random,
    fits: Callable[[str], bool] = bool,
    level: Level = "middle",
) -> list[str]:
    """Return wrong dates of the key's precision and wording that fit; none where it is only words.

    The key's rank is drawn among those that the fitting ones leave possible. The harder the level, the
    nearer they are.
    """
    if not key.known:
        return []
    before, after = (
        [text for text in _dates(key, side[level], side["middle"], random) if fits(text)]
        for side in (_BEFORE[key.precision], _AFTER[key.precision])
    )
    return by_rank(before, after, count, random)


_Offsets = Mapping[Level, Sequence[int]]
_BEFORE: Mapping[str, _Offsets] = {
    "year": {
        "easy": (-4, -5, -6, -7, -8, -10),
        "middle": (-1, -2, -3, -4, -5, -7),
        "hard": (-1, -2, -3),
    },
    "month": {
        "easy": (-7, -9, -10, -12, -15),
        "middle": (-2, -4, -5, -7, -9, -12),
        "hard": (-1, -2, -3, -4),
    },
    "day": {
        "easy": (-33, -48, -70, -95),
        "middle": (-3, -9, -20, -33, -48, -70),
        "hard": (-3, -5, -9, -13),
    },
}
_AFTER: Mapping[str, _Offsets] = {
    "year": {"easy": (2, 3, 4), "middle": (1, 2, 3), "hard": (1, 2, 3)},
    "month": {"easy": (5, 7, 8, 10), "middle": (2, 3, 5, 8), "hard": (1, 2, 3)},
    "day": {"easy": (19, 28, 37, 50), "middle": (4, 11, 19, 37), "hard": (4, 6, 11)},
}
"""How far wrong dates lie by precision and level; few years later, as nobody believes in the future."""


def _dates(key: When, offsets: Sequence[int], others: Sequence[int], random: Random) -> list[str]:
    """Return the dates at the offsets in any order, and then at the others."""
    drawn = (*random.sample(offsets, len(offsets)), *random.sample(others, len(others)))
    days = (_moved(key, offset) for offset in dict.fromkeys(drawn))
    texts = [(_rewritten(key, day), day) for day in days if day]
    return [text for text, day in texts if text and _reads_back(text, key, day)]


def _reads_back(text: str, key: When, day: date) -> bool:
    read = read_when(text, key.language)
    return (read.precision, read.relation, read.anchor) == (key.precision, key.relation, day)


def _moved(key: When, offset: int) -> date | None:
    """Return the key's day moved by so many years, months or days; None where the calendar ends."""
    start = key.anchor
    if key.precision == "day":
        moved = start.toordinal() + offset
        return start + timedelta(offset) if 0 < moved <= date.max.toordinal() else None
    months = start.year * 12 + start.month - 1 + offset * (12 if key.precision == "year" else 1)
    year = months // 12
    return date(year, months % 12 + 1, 1) if MINYEAR <= year <= MAXYEAR else None


def _rewritten(key: When, new: date) -> str:
    """Return the key's words with year, month and day replaced where they are shown, or ""."""
    text, old = key.text, key.anchor
    for length in (10, 7):
        if old.isoformat()[:length] in text:
            return text.replace(old.isoformat()[:length], new.isoformat()[:length])
    if key.precision == "day":
        if numbered := re.fullmatch(r"(\d+)([-/.])(\d+)\2(\d{4})", text):
            return _in_numbers(numbered, old, new)
        text = re.sub(rf"(?<!\d)0?{old.day}(?=\s?[日号])", str(new.day), text)
        text = re.sub(rf"(?<!\d)0?{old.day}(st|nd|rd|th)(?=[ ,])", _ordinal(new.day), text)
        text = re.sub(rf"(?<!\d)0?{old.day}(?=[ ,])", str(new.day), text)
    if key.precision != "year":
        text = re.sub(rf"(?<!\d)0?{old.month}(?=\s?月|/)", str(new.month), text)
        text = _month_named(text, old.month, new.month)
    return re.sub(rf"(?<!\d)0*{old.year}(?!\d)", lambda year: f"{new.year:0{len(year[0])}}", text)


def _in_numbers(written: re.Match[str], old: date, new: date) -> str:
    """Return 3/4/2020 with other numbers, in the order of the old ones."""
    one, sign, other, year = written.groups()
    day_first = (int(one), int(other)) == (old.day, old.month)
    numbers = (new.day, new.month) if day_first else (new.month, new.day)
    width = 2 if "0" in (one[0], other[0]) else 1
    first, second = (f"{number:0{width}}" for number in numbers)
    return f"{first}{sign}{second}{sign}{new.year:0{len(year)}}"


def _ordinal(day: int) -> str:
    return f"{day}{suffix(day)}"


def _month_named(text: str, old: int, new: int) -> str:
    """Return the text with another month, as short as the old one; "" where it has no short name."""
    name, short = calendar.month_name[old], calendar.month_abbr[old]
    match = re.search(rf"\b(?:{name}|(?P<short>{short}t?)\b(?P<stop>\.?))", text, re.IGNORECASE)
    if not match:
        return text
    stop = match["stop"] or ""
    brief = match["short"] and (stop or name != short)
    other = calendar.month_abbr[new] if brief else calendar.month_name[new]
    if stop and other == calendar.month_name[new]:
        return ""
    return f"{text[: match.start()]}{other}{stop}{text[match.end() :]}"
