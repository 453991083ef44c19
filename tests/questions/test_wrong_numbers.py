"""Wrong numbers and dates look like the right one, and never give it away."""

import re
from collections import Counter
from decimal import Decimal
from itertools import combinations
from random import Random

import pytest

from quizapp.lessons.quantity import read_quantity, same_unit
from quizapp.lessons.when import read_when
from quizapp.questions.wrong_dates import wrong_dates
from quizapp.questions.wrong_numbers import wrong_quantities

SEEDS = range(25)


def wrong(text, language="en", *, share=False, seeds=SEEDS):
    key = read_quantity(text, language)
    return [
        one
        for seed in seeds
        for one in wrong_quantities(
            key, (), share=share, count=3, random=Random(seed), language=language
        )
    ]


def wrong_days(text):
    key = read_when(text)
    return [one for seed in SEEDS for one in wrong_dates(key, count=3, random=Random(seed))]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("5.2 per cent", "en"),
        ("8,849 m", "en"),
        ("$10–$20 billion", "en"),
        ("5 million to 6 million", "en"),
        ("between 3 and 4", "en"),
        ("between 3 and 4 hours", "en"),
        ("5–10 km", "en"),
        ("8,000–8,010 m", "en"),
        ("900 thousand to 1.2 million", "en"),
        ("-2.3 per cent", "en"),
        ("US$5 billion", "en"),
        ("-€3.1 billion", "en"),
        ("more than 5 banks", "en"),
        ("less than 40 per cent", "en"),
        ("more than -5 per cent", "en"),
        ("less than -5 per cent", "en"),
        ("more than 1 trillion yuan", "en"),
        ("about 200", "en"),
        ("nearly 7 hours", "en"),
        (">200", "en"),
        ("3,5 Prozent", "de"),
        ("12.500 km", "de"),
        ("about 3,5 km", "de"),
        ("more than 3,5 km", "de"),
        ("3,5–4,5 km", "de"),
        ("1234567890123456789012345 km", "en"),
        ("1.000000000000000000000001 km", "en"),
    ],
)
def test_each_wrong_value_is_one_of_the_same_unit_apart_from_the_others(text, language):
    key = read_quantity(text, language)
    for seed in SEEDS:
        found = wrong(text, language, seeds=(seed,))
        assert 2 <= len(found) <= 3, found
        values = [key, *(read_quantity(one, language) for one in found)]
        assert all(values), found
        assert all(same_unit(one.unit, key.unit) for one in values), found
        for one, other in combinations(values, 2):
            assert not one.overlaps(other), found
            gap = abs(one.number - other.number)
            assert gap >= max(abs(one.number), abs(other.number)) / 20, found
        assert all(one.upper is None or one.number < one.upper for one in values), found


def test_the_lessons_language_says_how_a_wrong_number_is_written():
    assert all(re.fullmatch(r"\d+,\d Prozent", one) for one in wrong("3,5 Prozent", "de"))
    assert all("," not in one for one in wrong("12.500 km", "de"))
    assert all("." not in one for one in wrong("more than 3,5 km", "de"))


def test_a_range_of_shares_stays_below_a_hundred():
    for one in wrong("60–80 per cent", share=True):
        low, high = read_quantity(one).interval()
        assert 0 <= low < high <= 100


@pytest.mark.parametrize("text", ["8,849 m", "8849 m", "12,500 m", "200", "50", "640"])
def test_a_wrong_value_is_as_round_as_the_right_one(text):
    def significant(number):
        return len(Decimal(number).normalize().as_tuple().digits)

    key = read_quantity(text)
    for one in wrong(text):
        number = read_quantity(one).number
        most = min(significant(key.number), len(str(number)))
        assert significant(number) == most or abs(number) < 20, one


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("−2.3 per cent", r"−\d\.\d per cent"),
        ("-2.3 per cent", r"-\d\.\d per cent"),
        ("minus 2.3 per cent", r"minus \d\.\d per cent"),
        ("+2.3 per cent", r"\+\d\.\d per cent"),
        ("$2.00", r"\$\d\.00"),
        ("$2.50", r"\$\d\.\d0"),
        ("$3.38", r"\$\d\.\d[1-9]"),
        ("12500 people", r"\d{4,5} people"),
        ("12,500 people", r"\d{1,2},\d{3} people"),
        ("8 000 people", r"\d?\d? ?\d{3} people"),
        (">200", r"(?:~|<)\d+"),
        ("More than 200", r"(?:About|Under) \d+"),
        ("0 per cent", r"\d+ per cent"),
    ],
)
def test_a_wrong_value_has_the_style_of_the_right_one(text, shape):
    found = wrong(text, share=text.startswith("0"))
    assert found
    assert all(re.fullmatch(shape, one) for one in found), found


def test_growth_of_nothing_stands_among_falls_and_rises():
    signs = {read_quantity(one).number > 0 for one in wrong("0 per cent")}
    assert signs == {True, False}


def test_an_ordinal_has_its_own_suffix():
    found = set(wrong("21st century") + wrong("13th century"))
    endings = {one.split()[0] for one in found}
    assert {"22nd", "23rd", "24th", "11th", "12th"} & endings
    for one in endings:
        number, suffix = int(one[:-2]), one[-2:]
        last = (
            "th" if number in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        )
        assert suffix == last


def test_there_is_never_one_of_many():
    assert not [one for one in wrong("more than 5 banks") if re.search(r"\b1 banks", one)]
    assert not [one for one in wrong("3 banks") if one == "1 banks"]
    assert not wrong("1 station"), "2 station would give it away"


def test_the_place_of_the_right_value_among_ranges_and_values_tells_nothing():
    for text in ("8,849 m", "50–60 km"):
        key = read_quantity(text)
        ranks = Counter()
        for seed in range(800):
            found = wrong_quantities(key, (), share=False, count=3, random=Random(seed))
            ranks[sum(read_quantity(one).number < key.number for one in found)] += 1
        assert sum((ranks[rank] - 200) ** 2 / 200 for rank in range(4)) < 16.27, (text, ranks)


@pytest.mark.parametrize(
    "text", ["0001", "0003", "9999", "9998-12-31", "0001-01-02", "31 December 9999"]
)
def test_a_year_at_the_edge_of_the_calendar_is_moved_within_it(text):
    for one in wrong_days(text):
        assert read_when(one).known
        assert len(one) == len(text) or " " in text


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("Sept. 1864", r"[A-Z][a-z]{2,3}\. 186\d"),
        ("Sep 1864", r"[A-Z][a-z]{2} 186\d"),
        ("September 1864", r"[A-Z][a-z]{2,} 186\d"),
        ("21st of May 1864", r"\d?\d(?:st|nd|rd|th) of [A-Z][a-z]+ 1864"),
        ("May 21st, 1864", r"[A-Z][a-z]+ \d?\d(?:st|nd|rd|th), 1864"),
        ("2023-09", r"20\d\d-\d\d"),
        ("9/2023", r"\d?\d/20\d\d"),
        ("2023-09-05", r"20\d\d-\d\d-\d\d"),
        ("in 476", r"in 4\d\d"),
        ("2023年9月5日", r"2023年\d?\d月\d?\d日"),
        ("by the end of 2023", r"by the end of 20\d\d"),
    ],
)
def test_a_wrong_date_has_the_style_of_the_right_one(text, shape):
    found = wrong_days(text)
    assert len(found) >= 2 * len(SEEDS)
    for one in found:
        assert re.fullmatch(shape, one), one
        assert read_when(one).precision == read_when(text).precision
        assert read_when(one).anchor != read_when(text).anchor


def test_the_day_of_a_wrong_date_has_its_own_suffix():
    found = wrong_days("21st of May 1864") + wrong_days("1 May 1864")
    assert not re.search(r"\b(?:[02-9]?[4-9]|1\d|[23]0)(?:st|nd|rd)|\b2?[123]th", " ".join(found))
