"""Values are read into exact numbers, and what their words allow into intervals."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.lessons.values.quantity import doubt_about_scale, read_answer, read_quantity, same_unit


@pytest.mark.parametrize(
    ("text", "qualifier", "number", "unit"),
    [
        ("3.38 million stations", "", "3380000", "stations"),
        ("more than 1 trillion yuan", "more than", "1000000000000", "yuan"),
        ("5.2%", "", "5.2", "per cent"),
        ("8.1 percent", "", "8.1", "per cent"),
        ("-3.5 per cent", "", "-3.5", "per cent"),
        ("−3.5 per cent", "", "-3.5", "per cent"),
        ("12,500 people", "", "12500", "people"),
        ("exceeds 6 million people", "more than", "6000000", "people"),
        ("fewer than 20", "less than", "20", ""),
        ("nearly 7 hours", "nearly", "7", "hours"),
        ("$3.2 billion", "", "3200000000", "$"),
        ("5 millionaires", "", "5", "millionaires"),
        ("0", "", "0", ""),
        ("5万人", "", "50000", "人"),
        ("US$5 billion", "", "5000000000", "US$"),
        ("-€3.1 billion", "", "-3100000000", "€"),
        ("$82.50 a barrel", "", "82.50", "$ a barrel"),
        (".5", "", "0.5", ""),
        ("–2.3", "", "-2.3", ""),
        ("minus 2.3", "", "-2.3", ""),
        ("- 2.3", "", "-2.3", ""),
        ("－2.3", "", "-2.3", ""),
        ("３．３８", "", "3.38", ""),
        (">200", "more than", "200", ""),
        ("<1%", "less than", "1", "per cent"),
        ("~3.38", "about", "3.38", ""),
        ("approx. 5 km", "about", "5", "km"),
        ("roughly 5 km", "about", "5", "km"),
        ("ca. 5 km", "about", "5", "km"),
        ("3.38 millions", "", "3380000", ""),
        ("5 pct", "", "5", "per cent"),
        ("5 km.", "", "5", "km"),
        ("5 km!", "", "5", "km"),
        ("12 million Covid-19 cases", "", "12000000", "Covid-19 cases"),
        ("21st century", "", "21", "th century"),
    ],
)
def test_a_value_is_read(text, qualifier, number, unit):
    read = read_quantity(text)
    assert read is not None
    assert (read.qualifier, read.number, read.unit) == (qualifier, Decimal(number), unit)


@pytest.mark.parametrize("text", ["between 5 and 10 km", "5–10 km", "5 to 10 km"])
def test_a_range_has_two_ends(text):
    read = read_quantity(text)
    assert read is not None
    assert read.interval() == (5, 10)
    assert read.unit == "km"


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("$10–$20 billion", 10 * 10**9, 20 * 10**9, "$"),
        ("5 million to 6 million", 5 * 10**6, 6 * 10**6, ""),
        ("3% to 4%", 3, 4, "per cent"),
        ("from 10 to 20", 10, 20, ""),
        ("10 km to 20 km", 10, 20, "km"),
        ("-5 to -2", -5, -2, ""),
        ("900 thousand to 2 million", 900_000, 2_000_000, ""),
    ],
)
def test_either_end_of_a_range_may_have_its_sign_and_scale(text, low, high, unit):
    read = read_quantity(text)
    assert read is not None
    assert (read.interval(), read.unit) == ((low, high), unit)


@pytest.mark.parametrize(
    "text",
    [
        "3,5 per cent",
        "1,20,0",
        "3 1/2 miles",
        "3½ miles",
        "10:30",
        "6.02 × 10^23",
        "5 ± 1 kg",
        "5/6",
        "between 5 km",
        "5 million to 6",
        "1939-45",
        "€5 to $6",
        "3.14159265358979323846264338327950288",
        "2" * 100_000,
        "5 " + "x" * 100_000,
    ],
)
def test_what_might_be_misread_is_no_value(text):
    assert read_quantity(text) is None


@pytest.mark.parametrize("text", ["about five", "", "some", "5.5.5 km", "half"])
def test_a_value_without_a_sound_number_is_none(text):
    assert read_quantity(text) is None


def test_a_comma_is_the_decimal_sign_where_the_language_has_it_so():
    assert read_quantity("3,38 millions", "fr").number == 3_380_000
    assert read_quantity("12.500,5 km", "de").number == Decimal("12500.5")
    assert read_quantity("3.38", "de") is None
    assert read_quantity("3,380", "en").number == 3380


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        ("more than 200", "250", True),
        ("more than 200", "150", False),
        ("at least 200", "200", True),
        ("about 100", "95", True),
        ("about 100", "80", False),
        ("less than 5", "more than 4", True),
        ("less than 5", "more than 6", False),
        ("5–10", "7", True),
        ("5.2", "5.2", True),
    ],
)
def test_intervals_overlap_where_a_number_fits_both(one, other, overlap):
    first, second = read_quantity(one), read_quantity(other)
    assert first.overlaps(second) is overlap
    assert second.overlaps(first) is overlap


def test_a_typed_short_scale_has_both_readings():
    numbers = {reading.number for reading in read_answer("3.38m")}
    assert numbers == {Decimal("3.38"), Decimal(3380000)}


def test_units_are_the_same_in_singular_and_plural():
    assert same_unit("station", "stations")
    assert same_unit("%", "per cent")
    assert not same_unit("stations", "people")
    assert not same_unit("s", "")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("m", "metres"),
        ("km", "kilometers"),
        ("kilometre", "kilometers"),
        ("kg", "kilograms"),
        ("km²", "square kilometres"),
        ("sq km", "km2"),
        ("°C", "degrees Celsius"),
        ("km/h", "kilometres per hour"),
        ("km/h", "kilometres an hour"),
        ("metres above the sea", "m above the sea"),
        ("hours", "h"),
    ],
)
def test_a_unit_in_full_is_the_same_as_its_sign(one, other):
    assert same_unit(one, other)
    assert same_unit(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("m", "km"), ("m", "miles"), ("m", "m²"), ("m", "minutes"), ("t", "tons"), ("s", "stations")],
)
def test_units_of_other_things_are_not_the_same(one, other):
    assert not same_unit(one, other)


def test_the_kilo_units_of_chinese_are_units_and_no_thousands():
    assert read_quantity("5千米", "zh").unit == "千米"
    assert read_quantity("2250万千瓦", "zh").number == 22_500_000
    assert read_quantity("5千人", "zh").number == 5000


def test_a_currency_is_part_of_the_unit():
    assert same_unit("$ a barrel", "$ a barrel")
    assert not same_unit("€", "$")
    assert not same_unit("US$", "$")
    assert not same_unit("$", "")


_SIGNS = "0123456789.,' ’%-–−~+$€£()万亿千多约到至和间mkbn/ aeorutdbisàyü½²٣"


@given(
    st.text(max_size=60) | st.text(_SIGNS, max_size=40),
    st.sampled_from(["en", "zh", "fr", "de", "es"]),
)
def test_any_text_is_read_or_refused_without_an_error(text, language):
    read_quantity(text, language)
    read_answer(text, language)
    doubt_about_scale(text, language)


@given(st.integers(-(10**12), 10**12), st.sampled_from(["", "million", "billion"]))
def test_a_number_is_read_as_written(number, scale):
    read = read_quantity(f"{number:,} {scale} things")
    assert read is not None
    assert read.number == number * read.factor
