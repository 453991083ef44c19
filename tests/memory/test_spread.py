"""Due days are spread, and always in the same way."""

from datetime import timedelta

import fsrs as authors
import pytest

from quizapp.memory.spread import fuzz_range, spread


def spread_of(interval):
    return {spread(interval, "lesson", f"card-{n}/means", 3) for n in range(3000)}


@pytest.mark.parametrize(("interval", "days"), [(0.1, 1), (1.4, 1), (1.6, 2), (2.4, 2)])
def test_short_intervals_are_only_rounded(interval, days):
    assert spread_of(interval) == {days}


@pytest.mark.parametrize("interval", [3, 6.9, 8, 19, 21, 100])
def test_every_day_of_the_range_is_used(interval):
    low, high = fuzz_range(round(interval))
    assert spread_of(interval) == set(range(low, high + 1))


@pytest.mark.parametrize("days", [3, 5, 7, 8, 15, 20, 21, 90, 365, 4000, 36500])
def test_the_range_is_the_authors(days, monkeypatch):
    theirs = authors.Scheduler()

    def fuzzed(draw):
        monkeypatch.setattr("fsrs.scheduler.random", lambda: draw)
        return theirs._get_fuzzed_interval(interval=timedelta(days=days)).days

    low, high = fuzz_range(days)
    assert low == fuzzed(0)
    assert high in {fuzzed(0.999999), fuzzed(0.999999) - 1}  # theirs rounds up past its own end


def test_the_longest_interval_is_a_hundred_years():
    assert max(spread_of(1e9)) == 36500


def test_a_card_is_always_spread_alike_and_its_next_review_otherwise():
    assert spread(100, "lesson", "a/means", 4) == 94
    assert len({spread(100, "lesson", "a/means", n) for n in range(30)}) > 5
