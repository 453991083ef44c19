"""Wrong numbers and dates look like the right one, and never give it away."""

import re
from collections import Counter
from decimal import Decimal
from itertools import combinations
from random import Random
from statistics import fmean

import pytest

from quizapp.lessons.values.quantity import read_quantity, same_unit
from quizapp.lessons.values.when import read_when
from quizapp.questions.build import LEVELS
from quizapp.questions.distances import far_in_size
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


@pytest.mark.parametrize(
    ("text", "lowest", "highest"),
    [
        ("about −200 °C", "-273.15", None),
        ("−270 degrees Celsius", "-273.15", None),
        ("-250 ℃", "-273.15", None),
        ("about −400 °F", "-459.67", None),
        ("3 K", "0", None),
        ("between −260 and −240 °C", "-273.15", None),
        ("-180摄氏度", "-273.15", None),
    ],
)
def test_no_wrong_value_is_impossible(text, lowest, highest):
    language = "zh" if "摄" in text else "en"
    for one in wrong(text, language):
        low, high = read_quantity(one, language).number, read_quantity(one, language).upper
        assert low >= Decimal(lowest), one
        assert highest is None or (high or low) <= Decimal(highest), one


def test_ph_stays_on_its_scale():
    assert all(0 <= read_quantity(one).number <= 14 for one in wrong("9.5 pH"))


def test_a_key_beyond_a_bound_is_not_held_to_it():
    above = [one for one in wrong("150 per cent", share=True) if read_quantity(one).number > 150]
    assert above


def test_one_is_written_in_the_singular_and_nought_may_be_tried():
    ranks = Counter()
    for seed in range(300):
        found = wrong_quantities(
            read_quantity("2 moons"), (), share=False, count=3, random=Random(seed)
        )
        assert len(found) == 3
        assert "1 moons" not in found
        ranks[sum(read_quantity(one).number < 2 for one in found)] += 1
    assert set(ranks) == {0, 1, 2}
    assert min(ranks.values()) > 60
    assert {"1 moon", "0 moons"} <= set(wrong("2 moons", seeds=range(60)))


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("3 people", "1 person"),
        ("3 cities", "1 city"),
        ("3 branches", "1 branch"),
        ("3 women", "1 woman"),
        ("3 moons of Mars", "1 moon of Mars"),
    ],
)
def test_one_has_the_singular_of_its_unit(text, one):
    found = wrong(text, seeds=range(60))
    assert one in found
    assert not [other for other in found if re.match(rf"1 {text.split()[1]}\b", other)]


def test_nought_is_no_length_or_share():
    for text in ("2 km", "3 per cent", "2 million people"):
        assert not [one for one in wrong(text, seeds=range(60)) if read_quantity(one).number == 0]


@pytest.mark.parametrize("text", ["5464公里", "5464 km", "8849 m"])
def test_thousands_are_grouped_only_where_the_key_groups_them(text):
    language = "zh" if "公" in text else "en"
    assert not [one for one in wrong(text, language, seeds=range(60)) if "," in one]


def test_the_words_of_the_language_are_kept_in_wrong_values():
    assert all(one.startswith("约") for one in wrong("约6300公里", "zh"))
    assert wrong("约6300公里", "zh")


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("since 2000", "earlier"),
        ("by 2000", "earlier"),
        ("by the end of 2000", "earlier"),
        ("before 2000", "earlier"),
        ("after 2000", "later"),
    ],
)
def test_a_wrong_date_of_an_open_stretch_lies_where_the_right_one_does_not_imply_it(
    text, side, ask
):
    event = f"### Event: e\n- Id: e\n- When: {text}\n- What: people lived there\n"
    for seed in SEEDS:
        options = ask(event, "e/when", "choice", seed).options
        years = {int(one[-4:]) for one in options} - {2000}
        assert len(years) == 3
        assert all(year < 2000 if side == "earlier" else year > 2000 for year in years)


@pytest.mark.parametrize(
    ("text", "language", "shape"),
    [
        ("超过200亿元", "zh", r"(?:约|不到)\d+亿元"),
        ("不到200公里", "zh", r"(?:约|超过)\d+公里"),
        ("plus de 200 km", "fr", r"(?:environ|moins de) \d+ km"),
        ("mehr als 200 km", "de", r"(?:etwa|weniger als) \d+ km"),
        ("menos de 200 km", "es", r"(?:unos|más de) \d+ km"),
    ],
)
def test_the_other_word_of_an_open_value_is_of_the_lessons_language(text, language, shape):
    found = wrong(text, language)
    assert len(found) >= 2 * len(SEEDS)
    assert not [one for one in found if not re.fullmatch(shape, one)]


VALUES = (
    "5.2 per cent",
    "8,849 m",
    "60 per cent",
    "14 cities",
    "640 km",
    "$10–$20 billion",
    "about 200 km",
)


@pytest.mark.parametrize("text", VALUES)
def test_wrong_values_are_nearer_when_it_is_hard_and_never_fewer(text):
    key = read_quantity(text)
    away = {}
    for level in LEVELS:
        found = [leveled(key, level, seed) for seed in range(40)]
        assert {len(values) for values in found} == {3}
        for values in found:
            for one, other in combinations((key, *values), 2):
                gap = abs(one.number - other.number)
                assert gap >= max(one.number, other.number) / 20
                assert gap >= 1 or key.decimals
        away[level] = fmean(far_in_size(key, one) for values in found for one in values)
    assert away["easy"] > away["middle"] > away["hard"]


def leveled(key, level, seed):
    share = key.unit == "per cent"
    texts = wrong_quantities(
        key, (), share=share, count=3, random=Random(f"{seed}/{level}"), level=level
    )
    return [read_quantity(one) for one in texts]


@pytest.mark.parametrize("level", LEVELS)
def test_the_place_of_the_right_value_tells_nothing_at_any_level(level):
    key = read_quantity("5.2 per cent")
    places = Counter(
        sum(one.number < key.number for one in leveled(key, level, seed)) for seed in range(2_000)
    )
    assert sum((places[place] - 500) ** 2 / 500 for place in range(4)) < 16.27


def test_an_easy_key_does_not_stand_alone():
    key = read_quantity("640 km")
    for seed in range(40):
        values = [key, *leveled(key, "easy", seed)]
        near = [min(far_in_size(one, other) for other in values if other != one) for one in values]
        assert near[0] <= 2.5 * min(near[1:])
