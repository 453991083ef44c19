"""What the scheduler is told, by the program and by the student: it stands in the log, too."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from quizapp.memory.log import LogRow

POLICY_VERSION = 2
"""Counts the rules by which states follow from the log: a cache of another version is replayed."""

LAST_DAYS = 10
"""Days before an exam in which is asked what would not be known on the day, instead of what is due."""
UNTIL_THEN = 0.85
"""The chance of recall aimed at before those."""
ON_THE_DAY = 0.93
"""The chance of recall aimed at for the day of the exam."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The chance of recall aimed at, new cards a study day, the hour a study day begins, the exam.

    `exam` is a study day as `date.toordinal()`, 0 for none.
    """

    retention: float = 0.9
    new_per_day: int = 15
    day_start: int = 4
    exam: int = 0

    def aim(self, day: int) -> float:
        """Return the chance of recall at which a card answered on a study day comes again."""
        return UNTIL_THEN if day < self.exam - LAST_DAYS else self.retention

    def soon(self, day: int) -> bool:
        """Whether a study day is one of the last before the exam, or the exam's own."""
        return self.exam - LAST_DAYS <= day <= self.exam


RETENTIONS = (0.7, 0.97)
"""The least and the most that may be aimed at: below, most is forgotten; above, all time is spent."""
MOST_NEW = 9999


def _share(value: object) -> float | None:
    low, high = RETENTIONS
    return float(value) if isinstance(value, int | float) and low <= value <= high else None


def _whole(low: int, high: int) -> Callable[[object], int | None]:
    def read(value: object) -> int | None:
        known = isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
        return value if known and isinstance(value, int) else None

    return read


def _day(value: object) -> int | None:
    if value is None:
        return 0
    try:
        return date.fromisoformat(value).toordinal() if isinstance(value, str) else None
    except ValueError:
        return None


_SETTINGS: Mapping[str, tuple[str, Callable[[object], int | float | None]]] = {
    "retention": ("retention", _share),
    "new-per-day": ("new_per_day", _whole(0, MOST_NEW)),
    "day-start": ("day_start", _whole(0, 23)),
    "exam": ("exam", _day),
}


def policy_of(rows: Iterable[LogRow], lesson: str, usual: Policy) -> Policy:
    """Return what holds for a lesson by the settings among some rows in replay order.

    The lesson's own come before those of all lessons; a value that cannot be is passed over.
    """
    settings = [row for row in rows if row.event == "set"]
    for whose in ("", lesson):
        for row in settings:
            if row.lesson == whose:
                usual = _with(usual, row.said)
    return usual


def _with(policy: Policy, said: Mapping[str, object]) -> Policy:
    for name, value in said.items():
        field, read = _SETTINGS.get(name, ("", lambda _: None))
        known = read(value)
        if known is not None:
            policy = replace(policy, **{field: known})
    return policy
