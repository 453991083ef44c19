"""Study days, and whether a device's clock can be believed."""

from datetime import UTC, date, datetime, timedelta

from quizapp.memory.log import ClockMark

_BACKWARDS = timedelta(minutes=5) // timedelta(milliseconds=1)
_DAY = timedelta(days=1) // timedelta(milliseconds=1)


def study_day(at: datetime, day_start: int = 4) -> int:
    """Return the study day of an aware local time, as `date.toordinal()`: from `day_start` on."""
    return (at - timedelta(hours=day_start)).date().toordinal()


def clock_mark(
    at: int, day: int, last: tuple[int, int] | None, built: date
) -> tuple[ClockMark, int]:
    """Return the mark of an answer given at `at` (ms since 1970) and the study day it counts for.

    A clock is doubted more than 5 minutes before the device's last answer, a year before the
    program was built and ten years after. Then the answer counts for the study day of the last good
    answer, or for its own `day` where there is none. `last` is the time of the device's last answer
    and the day of its last good one; a time that is itself out of bounds says nothing of this one.
    """
    if _possible(at, built) and not (
        last and _possible(last[0], built) and at < last[0] - _BACKWARDS
    ):
        return "", day
    return "clock-doubtful", last[1] if last else day


def _possible(at: int, built: date) -> bool:
    base = int(datetime(built.year, built.month, built.day, tzinfo=UTC).timestamp()) * 1000
    return base - 365 * _DAY <= at <= base + 3652 * _DAY
