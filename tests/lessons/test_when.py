"""Times are read with their precision and the days they cover."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.lessons.values.when import doubt_about, read_when


@pytest.mark.parametrize(
    ("text", "precision", "start", "end"),
    [
        ("2016", "year", date(2016, 1, 1), date(2016, 12, 31)),
        ("in 2016", "year", date(2016, 1, 1), date(2016, 12, 31)),
        ("September 2023", "month", date(2023, 9, 1), date(2023, 9, 30)),
        ("Sept 2023", "month", date(2023, 9, 1), date(2023, 9, 30)),
        ("5 May 2020", "day", date(2020, 5, 5), date(2020, 5, 5)),
        ("May 5th, 2020", "day", date(2020, 5, 5), date(2020, 5, 5)),
        ("2020-05-05", "day", date(2020, 5, 5), date(2020, 5, 5)),
        ("2023年9月", "month", date(2023, 9, 1), date(2023, 9, 30)),
        ("end of 2023", "year", date(2023, 10, 1), date(2023, 12, 31)),
        ("since 2022", "year", date(2022, 1, 1), None),
        ("before 1990", "year", None, date(1990, 1, 1)),
        ("by the end of 2023", "year", None, date(2023, 12, 31)),
        ("last year (2023)", "year", date(2023, 1, 1), date(2023, 12, 31)),
        ("2016.", "year", date(2016, 1, 1), date(2016, 12, 31)),
        ("the year 2016", "year", date(2016, 1, 1), date(2016, 12, 31)),
        ("in the year 2016", "year", date(2016, 1, 1), date(2016, 12, 31)),
        ("in 476", "year", date(476, 1, 1), date(476, 12, 31)),
        ("14th of July 1789", "day", date(1789, 7, 14), date(1789, 7, 14)),
        ("on the 14th of July, 1789", "day", date(1789, 7, 14), date(1789, 7, 14)),
        ("2023-09", "month", date(2023, 9, 1), date(2023, 9, 30)),
        ("2023 September", "month", date(2023, 9, 1), date(2023, 9, 30)),
        ("9/2023", "month", date(2023, 9, 1), date(2023, 9, 30)),
        ("September of 2023", "month", date(2023, 9, 1), date(2023, 9, 30)),
        ("at the end of 2023", "year", date(2023, 10, 1), date(2023, 12, 31)),
    ],
)
def test_a_date_is_read_with_the_days_it_covers(text, precision, start, end):
    read = read_when(text)
    assert (read.precision, read.start, read.end) == (precision, start, end)


@pytest.mark.parametrize(
    "text",
    ["today", "", "the 19th century", "31 June 2020", "Juin 2020", "476", "13/2023", "2 July"],
)
def test_anything_else_is_words(text):
    assert not read_when(text).known


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        ("2023", "September 2023", True),
        ("2023", "2022", False),
        ("since 2022", "2016", False),
        ("since 2022", "2023", True),
        ("today", "2016", True),
    ],
)
def test_times_overlap_where_a_day_fits_both(one, other, overlap):
    assert read_when(one).overlaps(read_when(other)) is overlap


_SIGNS = "0123456789/-.年月日底自前后 ()（）,abcdefjlmnoprstuy"


@given(
    st.text(max_size=40) | st.text(_SIGNS, max_size=30),
    st.sampled_from(["en", "zh", "fr", "de", "es"]),
)
def test_any_text_is_read_without_an_error(text, language):
    read_when(text, language)
    doubt_about(text, language)


def test_a_very_long_text_is_words_at_once():
    for text in ("(" + "2" * 100_000, "(" * 100_000 + "2023)", "in " * 50_000 + "2023"):
        assert not read_when(text).known
