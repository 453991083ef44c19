"""A value written in the shape of another is what is read where it stands."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.lessons.values.quantity import read_quantity
from quizapp.questions.like_values import written

LEADS = ("", "", "about ", "more than ", "~", "-", "−", "minus ", "$", "US$", "约", "百分之")
NUMBERS = (
    *("5", "1", "12", "50", "999", "8,849", "1 234", "1,50,000", "2.50", ".5", "007"),
    *("1.234,5", "１２", "９００．５", "1’000", "12345678901234567890", "5–10"),
)
ENDS = (
    *("", " per cent", "%", " km", " stations", " people", "th", "st", "+", "个", "万", "亿元"),
    *(" million", " trillion yuan", "m", " or more", " (2023)", " a barrel", " moons of Mars"),
)
KEYS = st.tuples(*map(st.sampled_from, (LEADS, NUMBERS, ENDS))).map("".join)


@settings(max_examples=400, deadline=None)
@given(KEYS, st.integers(-300, 900), st.sampled_from(["en", "zh", "de"]))
def test_a_written_value_is_read_as_it_was_meant(text, hundredths, language):
    key = read_quantity(text, language)
    made = key and written(key, key.number * hundredths / Decimal(100), language=language)
    if made:
        read = read_quantity(made.text, language)
        assert read == made
        assert read.number.as_tuple() == made.number.as_tuple()
