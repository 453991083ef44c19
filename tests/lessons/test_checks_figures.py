"""Figures that cannot all be right are found; those that can, and the doubtful ones, are left in peace."""

import pytest

from quizapp.lessons.reader import parse_lesson
from quizapp.paths import shipped_lesson

SPENT = ("3.327 billion yuan", "China’s total spending on R&D")
SHARE = ("2.64 per cent", "the share of GDP that went on R&D")
SOLD = ("more than 1 trillion yuan", "the value of China’s exports of batteries")


def lesson(*figures, more=""):
    """Return the findings on figures (Value, Measures[, When]): their Values stand on lines 6, 12, 18 …"""
    text = "# T\n- Id: t\n\n"
    for number, (value, measures, *when) in enumerate(figures):
        date = f"- When: {when[0]}" if when else "- Paragraph: 1"
        entry = (
            f"### Figure: f\n- Id: f-{number}\n- Value: {value}\n- Measures: {measures}\n{date}\n"
        )
        text += entry + (more if not number and more else "") + "\n"
    return parse_lesson(text).problems


def test_the_shipped_lesson_s_own_figure_is_found_once_it_has_no_caution():
    lines = shipped_lesson().read_text(encoding="utf-8").split("\n")
    cautions = [line for line in lines if line.startswith("- Caution:")]
    text = "\n".join(line for line in lines if line not in cautions)
    (found,) = parse_lesson(text).problems
    value = lines.index("- Value: 3.327 billion yuan") + 1
    share = lines.index("- Value: 2.64 per cent")  # one line less: the Caution stood before it
    other = lines.index("- Value: more than 1 trillion yuan") + 1
    assert len(cautions) == 1
    assert (found.line, found.severity, found.quote) == (value, "advice", "3.327 billion yuan")
    assert found.message == (
        f"“3.327 billion yuan” is said to be 2.64 per cent of GDP (line {share}), which makes GDP about"
        f" 126 billion yuan, less than the “more than 1 trillion yuan” on line {other}"
    )
    assert "Check the scale of each, e.g. billion or trillion" in found.remedy
    assert "- Caution: …" in found.remedy


def test_a_share_that_fits_its_amount_is_left_in_peace():
    assert lesson(("3.327 trillion yuan", SPENT[1]), SHARE, SOLD) == ()


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_order_of_the_figures_makes_no_difference(order):
    figures = [SPENT, SHARE, SOLD]
    (found,) = lesson(*(figures[place] for place in order))
    assert found.line == 6 + 6 * order.index(0)


@pytest.mark.parametrize(
    ("spent", "share", "sold"),
    [
        (SPENT, SHARE, ("more than 1 trillion dollars", "the value of China’s exports")),
        (SPENT, SHARE, ("more than 1 trillion yuan", "the public debt")),
        (SPENT, SHARE, ("more than 1 trillion yuan", "the value of Germany’s exports")),
        (SPENT, SHARE, ("more than 100 billion yuan", "the value of China’s exports")),
        (SPENT, ("2.64 per cent", "the share of GDP that went on schools"), SOLD),
        (SPENT, ("2.64 per cent", "the growth of spending on R&D"), SOLD),
        (("more than 3.327 billion yuan", SPENT[1]), SHARE, SOLD),
        ((*SPENT, "1999"), (*SHARE, "2023"), SOLD),
        ((*SPENT, "2023"), (*SHARE, "2023"), (*SOLD, "1999")),
        (SPENT, SHARE, ("less than 1 trillion yuan", SOLD[1])),
    ],
)
def test_what_may_well_be_so_is_left_in_peace(spent, share, sold):
    assert lesson(spent, share, sold) == ()


def test_a_figure_with_a_caution_is_left_in_peace():
    assert lesson(SPENT, SHARE, SOLD, more="- Caution: As printed.\n") == ()
    assert lesson(SOLD, SHARE, SPENT, more="- Caution: As printed.\n") == ()


def test_a_whole_that_is_given_is_compared_too():
    farmers = ("3 million people", "the number of farmers in Utopia")
    share = ("60 per cent", "the share of farmers in the population of Utopia")
    (found,) = lesson(farmers, share, ("50 million people", "the total population of Utopia"))
    assert (found.line, found.severity) == (6, "advice")
    assert "makes the population of Utopia about 5 million people" in found.message
    assert "less than the “50 million people” on line 18" in found.message
    assert lesson(farmers, share, ("5.1 million people", "the total population of Utopia")) == ()
    (more,) = lesson(farmers, share, ("500,000 people", "the total population of Utopia"))
    assert "more than the “500,000 people” on line 18" in more.message


GREW = ("20 per cent", "the growth of the number of boats", "2023")


@pytest.mark.parametrize(
    ("before", "after", "growth", "change"),
    [
        (("102 boats",), ("153 boats",), "20 per cent", "+50.0"),
        (("1,010 boats",), ("909 boats",), "20 per cent", "−10.0"),
    ],
)
def test_a_growth_that_does_not_fit_its_amounts_is_found(before, after, growth, change):
    measures = "the number of boats"
    (found,) = lesson((*before, measures, "2022"), (*after, measures, "2023"), (growth, *GREW[1:]))
    assert found.line == 18
    assert (
        f"“{growth}” does not fit “{before[0]}” on line 6 and “{after[0]}” on line 12"
        in found.message
    )
    assert f"which is a change of {change} per cent" in found.message


@pytest.mark.parametrize(
    ("before", "after", "growth"),
    [
        (("101 boats", "2022"), ("121 boats", "2023"), GREW),
        (("3 million boats", "2022"), ("4 million boats", "2023"), GREW),
        (("101 boats", "2021"), ("151 boats", "2023"), GREW),
        (("101 boats", "2022"), ("over 111 boats", "2023"), GREW),
        (
            ("101 boats", "2022"),
            ("81 boats", "2023"),
            ("20 per cent", "the fall in the number of boats", "2023"),
        ),
        (
            ("101 boats", "2022"),
            ("151 boats", "2023"),
            ("20 per cent", "the growth of the fleet’s income", "2023"),
        ),
    ],
)
def test_a_growth_that_may_be_so_is_left_in_peace(before, after, growth):
    measures = "the number of boats"
    assert lesson((before[0], measures, before[1]), (after[0], measures, after[1]), growth) == ()


def test_two_values_of_one_measure_at_one_time_are_found():
    bridge = "the length of the bridge"
    (found,) = lesson(("5 km", bridge, "2020"), ("6 km", bridge, "2020"))
    assert (found.line, found.severity) == (12, "advice")
    assert "“6 km” here, but “5 km” on line 6" in found.message
    assert "Correct one of them" in found.remedy
    assert lesson(("5 km", bridge, "2020"), ("6 km", bridge, "2021")) == ()
    assert lesson(("5 km", bridge, "2020"), ("more than 4 km", bridge, "2020")) == ()
    assert lesson(("5 km", bridge), ("6,000 m", bridge)) == ()
    assert lesson(("5 km", bridge), ("6 km", bridge), more="- Source: the mayor\n") == ()
    assert lesson(("5 km", bridge), ("6 km", bridge), more="- Caution: As printed.\n") == ()


def test_many_shares_and_amounts_are_compared_in_their_stride():
    """Every share with every amount would be millions of comparisons."""
    many = [
        (f"{number + 1} billion yuan", f"spending on sort {chr(97 + number % 26)}x{number}")
        for number in range(1_000)
    ]
    shares = [
        ("2 per cent", f"the share of GDP that went on sort {chr(97 + n % 26)}x{n}")
        for n in range(1_000)
    ]
    problems = lesson(*many, *shares)
    assert problems
    assert {one.severity for one in problems} == {"advice"}
