"""Study days, and clocks that cannot be right."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from quizapp.memory.days import clock_mark, study_day

BUILT = date(2026, 11, 23)
MINUTE = 60_000
NOW = int(datetime(2027, 3, 1, 19, tzinfo=UTC).timestamp()) * 1000
TODAY = date(2027, 3, 1).toordinal()


def ms(year):
    return int(datetime(year, 6, 1, tzinfo=UTC).timestamp()) * 1000


@pytest.mark.parametrize(
    ("hour", "day"), [((5, 3, 59), 4), ((5, 4, 0), 5), ((5, 23, 59), 5), ((6, 0, 30), 5)]
)
def test_a_study_day_begins_at_four(hour, day):
    at = datetime(2027, 3, *hour, tzinfo=UTC)
    assert study_day(at) == date(2027, 3, day).toordinal()


def test_a_study_day_may_begin_at_midnight():
    assert study_day(datetime(2027, 3, 5, 0, 1, tzinfo=UTC), 0) == date(2027, 3, 5).toordinal()


@pytest.mark.parametrize(("month", "day"), [(3, 28), (10, 31)])
def test_a_study_day_begins_at_four_on_the_clock_when_clocks_change(month, day):
    berlin = ZoneInfo("Europe/Berlin")
    before = datetime(2027, month, day, 3, 59, tzinfo=berlin)
    assert study_day(before.replace(hour=4)) == study_day(before) + 1 == before.toordinal()


def test_a_clock_that_runs_on_is_believed():
    assert clock_mark(NOW, TODAY, None, BUILT) == ("", TODAY)
    assert clock_mark(NOW, TODAY, (NOW - 1, TODAY), BUILT) == ("", TODAY)


def test_five_minutes_backwards_are_a_correction():
    assert clock_mark(NOW - 5 * MINUTE, TODAY, (NOW, TODAY), BUILT) == ("", TODAY)


def test_a_clock_set_back_counts_for_the_day_of_the_last_good_answer():
    day_before = clock_mark(NOW - 1440 * MINUTE, TODAY - 1, (NOW, TODAY), BUILT)
    assert day_before == ("clock-doubtful", TODAY)
    assert clock_mark(NOW - 5 * MINUTE - 1, TODAY, (NOW, TODAY), BUILT)[0] == "clock-doubtful"


@pytest.mark.parametrize("year", [1970, 2025, 2037, 2050])
def test_a_clock_far_from_the_build_is_doubted(year):
    own = date(year, 6, 1).toordinal()
    assert clock_mark(ms(year), own, None, BUILT) == ("clock-doubtful", own)
    assert clock_mark(ms(year), own, (NOW, TODAY), BUILT) == ("clock-doubtful", TODAY)


def test_a_clock_put_right_again_is_believed_at_once():
    assert clock_mark(NOW, TODAY, (ms(2050), TODAY - 7), BUILT) == ("", TODAY)
