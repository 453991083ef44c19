"""Faults of the generator that the report found: they stay mended."""

from quizapp.quality.checks.options import find_mixed
from quizapp.quality.oracle.facts import Facts
from quizapp.questions.cues import gives_away
from quizapp.questions.grading import grade
from quizapp.questions.model import Response
from quizapp.study.giveaways import Giveaways

COUNTS = """### Figure: Stations
- Id: a
- Value: 338 stations
- Measures: the number of stations in the country
- Kind of number: count
### Figure: Centres
- Id: b
- Value: 10 centres
- Measures: the number of centres for computing
- Kind of number: count
### Figure: People
- Id: c
- Value: 6,000 people
- Measures: the total number of people who do research
- Kind of number: count
"""
NESTED = """### Name: Lyon
- Id: lyon
- Type: city
- Is: the silk city
- Part of: Rhône
### Name: Rhône
- Id: rhone
- Type: region
- Is: the region on the river
- Part of: France
### Name: France
- Id: france
- Type: country
- Is: the country of the silk city
- Also accept: the French Republic
"""


def test_a_unit_never_tells_which_value_belongs_to_which_measure(asked_of):
    """Beside “the number of stations” the one value in stations needs no knowledge."""
    assert not [one for one in asked_of(COUNTS, "match") if one.card.facet == "value"]


def test_values_of_one_unit_are_still_matched(asked_of):
    alike = COUNTS.replace("centres\n- Meas", "stations\n- Meas").replace(
        "people\n- M", "stations\n- M"
    )
    assert [one for one in asked_of(alike, "match") if one.card.facet == "value"]


def test_whatever_a_thing_lies_in_is_a_right_answer_to_what_it_is_part_of(asked_of):
    (one,) = [one for one in asked_of(NESTED, "typed", seeds=1) if one.card.key == "lyon/part-of"]
    for right in ("Rhône", "France", "the French Republic"):
        assert grade(one.question, Response(right)).verdict == "right", right
    assert grade(one.question, Response("Spain")).verdict == "wrong"


def test_what_two_entries_answer_differently_is_not_asked_in_writing(asked_of):
    quotes = "".join(
        f"### Quote: {at}\n- Id: q{at}\n- Words: All is water\n- Said by: {who}\n"
        for at, who in enumerate(("Thales", "Anaximander"))
    )
    questions = "".join(
        f"### Question: {at}\n- Id: x{at}\n- Ask: What was praised?\n- Answer: {what}\n"
        for at, what in enumerate(("wool", "flax"))
    )
    for entries, facet in ((quotes, "speaker"), (questions, "answer")):
        assert not [one for one in asked_of(entries, "typed") if one.card.facet == facet]


SAID_ELSEWHERE = """### Statement: a
- Id: a
- Says: The leaflet praises wool.
- False version: The leaflet praises flax.
### Statement: b
- Id: b
- Says: The leaflet praises flax.
- False version: The leaflet praises hemp.
### Statement: c
- Id: c
- Says: The leaflet praises salt.
- False version: The leaflet praises iron.
"""


def test_a_false_version_that_the_lesson_says_elsewhere_is_never_false(asked_of):
    claims = asked_of(SAID_ELSEWHERE, "true-false")
    assert {one.card.entry.id for one in claims} == {"b", "c"}
    for one in asked_of(SAID_ELSEWHERE, "which-says", seeds=12):
        wrong = set(one.question.options) - {one.question.answer}
        assert not wrong & {"The leaflet praises flax.", "The leaflet praises wool."}


def test_two_statements_with_one_false_version_offer_it_once(asked_of):
    same = SAID_ELSEWHERE.replace("praises hemp", "praises iron")
    for one in asked_of(same, "which-says", seeds=12):
        assert len(set(one.question.options)) == len(one.question.options)


def test_a_namesake_of_a_member_is_offered_only_where_the_teacher_says_it_is_not_in_the_list(
    asked_of,
):
    entries = (
        "### Name: Arden\n- Id: n\n- Type: town\n- Is: the town of wool\n- Never mix with: Ardena\n"
        "### Pool: towns\n- Id: p\n- Type: town\n- Items: Ardena; Bexley; Corvo; Delmar; Estoril\n"
        "### List: towns\n- Id: l\n- Are: towns\n- Items: Arden; Bexley\n- Complete: yes\n"
    )
    told = entries + "- Not in it: Ardena\n"
    for form in ("which-belongs", "select-all", "odd-one-out"):
        shown = [text for one in asked_of(entries, form, 12) for text in one.question.options]
        assert shown, form
        assert "Ardena" not in shown, form
        assert any("Ardena" in one.question.options for one in asked_of(told, form, 36)), form


def test_a_figure_that_reads_like_another_with_another_value_is_not_compared(asked_of):
    figure = "### Figure: {0}\n- Id: f{0}\n- Value: {0} km\n- Measures: the length of the {1}\n"
    entries = "".join(
        figure.format(value, what)
        for value, what in ((5, "wall"), (50, "wall"), (400, "road"), (900, "dam"))
    )
    compared = asked_of(entries, "compare", 6)
    assert {one.card.entry.id for one in compared} == {"f400", "f900"}
    assert all("wall" not in text for one in compared for text in one.question.options)


def test_a_false_version_with_an_absolute_word_does_not_stand_beside_one_without(asked_of):
    """“Only” or “none” would tell it from what the lesson says."""
    only = SAID_ELSEWHERE.replace("praises iron", "praises only iron")
    shown = asked_of(only, "which-says", seeds=12)
    assert not [text for one in shown for text in one.question.options if "only" in text]
    judged = asked_of(only, "true-false", seeds=12)
    assert [one for one in judged if "only iron" in one.question.stem]


def test_a_figure_of_no_time_is_not_compared_where_another_has_its_measure(asked_of):
    """Which of the two is meant by “the length of the wall”?"""
    figure = "### Figure: {0}\n- Id: f{0}\n- Value: {0} km\n- Measures: the length of the {1}\n"
    rows = ((5, "wall"), (50, "wall"), (400, "road"), (900, "dam"))
    entries = [figure.format(value, what) for value, what in rows]
    entries[1] += "- When: 1990\n"
    compared = asked_of("".join(entries), "compare", 12)
    assert {one.card.entry.id for one in compared} == {"f50", "f400", "f900"}
    named = {text for one in compared for text in one.question.options}
    assert "The length of the wall" not in named
    assert "The length of the wall in 1990" in named


def test_a_key_behind_a_year_is_found_in_a_script_without_spaces(asked_of):
    """In “2000年黄河” a number and a name stand together, and the name is a word of its own."""
    entries = (
        "### Name: 黄河\n- Id: n\n- Type: 河流\n- Is: 多沙的河\n"
        "### Figure: 断流\n- Id: f\n- Value: 30天\n- Measures: 2000年黄河断流的天数\n"
    )
    by_card = {
        one.card.key: one.question
        for form in ("flip", "numeric")
        for one in asked_of(entries, form, 1)
    }
    giveaways = Giveaways()
    giveaways.add(by_card["n/name"])
    assert not giveaways.admits(by_card["f/value"])


def test_a_key_whose_negative_is_set_off_is_still_found(asked_of):
    """【没有】 in a stem is 没有 to a reader."""
    assert gives_away("“内流河”指的是最终【没有】流入海洋的河。", ["最终没有流入海洋的河"])


def test_one_child_has_the_unit_of_two_children(asked_of, lesson_of):
    figure = (
        "### Figure: f\n- Id: f\n- Value: 2 children\n- Measures: the number of children in the house\n"
        "- Kind of number: count\n"
    )
    asked = asked_of(figure, "choice", 12)
    assert any("1 child" in one.question.options for one in asked)
    facts = Facts(lesson_of(figure))
    assert [what for one in asked for what in find_mixed(one, facts)] == []
