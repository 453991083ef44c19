"""What is measured over many questions, cards and quizzes is seen to be met, missed, or too little to say."""

from dataclasses import replace
from itertools import cycle

import pytest

from quizapp.quality.asking import sample_of
from quizapp.quality.checks import cues, forms, places, quizzes
from quizapp.quality.model import Asked, CardForms, Sample
from quizapp.quality.oracle.facts import Facts
from quizapp.quality.report import report_of
from quizapp.quality.text import as_text
from tests.quality.sound import SOUND


@pytest.fixture(scope="module")
def sample(lesson_of):
    return sample_of(lesson_of(SOUND), range(8))


@pytest.fixture(scope="module")
def facts(sample):
    return Facts(sample.lesson)


@pytest.fixture(scope="module")
def choice(sample):
    """A question with four options in words."""
    return next(
        one
        for one in sample.asked
        if one.card.key == "arden/name" and len(one.question.options) == 4
    )


def many(choice, count, change):
    """Return a sample of so many questions, each changed by its number."""
    asked = [replace(choice, question=change(choice.question, at)) for at in range(count)]
    return lambda lesson: Sample(lesson, asked, (), ())


def with_options(answer, *wrong, stem="Who is it, by the leaflet?"):
    return lambda one, _at: replace(one, stem=stem, answer=answer, options=(answer, *wrong))


def test_length_is_measured_and_a_key_that_is_longer_than_all_is_missed(sample, facts, choice):
    good = many(choice, 120, with_options("Arden", "Bexley", "Corvo", "Delmar"))(sample.lesson)
    assert cues.measure_length(good, facts).met
    longest = many(choice, 120, with_options("Westmark", "Bexley", "Corvos", "Delmar"))(
        sample.lesson
    )
    assert cues.measure_length(longest, facts).met is False
    huge = many(choice, 120, with_options("a", "Bexley", "Corvo", "Delmar"))(sample.lesson)
    missed = cues.measure_length(huge, facts)
    assert missed.met is False
    assert missed.shortfalls[0].entry.id == "arden"


def test_a_word_of_the_stem_in_the_key_alone_is_counted(sample, facts, choice):
    stem = "Which harbour is it, by the leaflet?"
    good = many(choice, 120, with_options("north harbour", "east harbour", "bridge", stem=stem))
    assert cues.measure_shared_words(good(sample.lesson), facts).met
    told = many(choice, 120, with_options("north harbour", "east wall", "bridge", stem=stem))
    missed = cues.measure_shared_words(told(sample.lesson), facts)
    assert missed.met is False
    assert "harbour" in missed.shortfalls[0].what


def placed(at_of):
    """Put the key where a function of the question's number says."""

    def change(one, at):
        others = [text for text in one.options if text != one.answer]
        others.insert(at_of(at), one.answer)
        return replace(one, options=tuple(others))

    return change


@pytest.mark.parametrize("key", ["arden/name", "few/value", "bridge/when"])
def test_the_place_of_the_key_is_even_or_missed(key, sample, facts):
    one = next(
        one
        for one in sample.asked
        if one.card.key == key and one.question.form == "choice" and len(one.question.options) == 4
    )
    even = many(one, 2_000, placed(lambda at: at % 4))(sample.lesson)
    assert places.measure_places(even, facts).met
    first = many(one, 2_000, placed(lambda _at: 0))(sample.lesson)
    assert places.measure_places(first, facts).met is False
    leaning = many(one, 2_000, placed(lambda at: (at % 4) if at % 10 else 1))(sample.lesson)
    missed = places.measure_places(leaning, facts)
    assert missed.met is False
    assert missed.shortfalls[0].entry.id == key.partition("/")[0]


@pytest.mark.parametrize(
    "value",
    ["0 boats", "2 boats", "97 per cent", "about −200 °C", "30–49 km"],
)
def test_the_place_of_a_bound_is_not_measured(value, lesson_of):
    figure = (
        f"### Figure: x\n- Id: f\n- Value: {value}\n- Measures: the share of boats\n"
        "- Kind of number: share\n"
    )
    made = sample_of(lesson_of(figure), range(3))
    choices = [one for one in made.asked if one.question.form == "choice"]
    assert choices
    assert {places.sort_of(one, Facts(made.lesson)) for one in choices} == {""}


ONE_SIDED = """### Figure: x
- Id: f
- Value: more than 200 boats
- Measures: the number of boats
- Kind of number: count
### Event: y
- Id: e
- When: since 2016
- What: the market is held on Sundays
"""


@pytest.mark.parametrize("key", ["f/value", "e/when"])
def test_one_sided_keys_are_measured_and_missed_where_options_stand_in_order(key, lesson_of):
    """All that is surely wrong is smaller, or earlier, so the key would always be the last."""
    made = sample_of(lesson_of(ONE_SIDED), range(200))
    facts = Facts(made.lesson)
    choices = [one for one in made.asked if one.card.key == key and one.question.form == "choice"]
    assert {places.sort_of(one, facts) for one in choices} == {"one-sided"}
    twice = replace(made, asked=[*choices, *choices])
    assert places.measure_places(twice, facts).met, places.measure_places(twice, facts).figure
    ordered = [replace(one, question=placed(lambda _at: 3)(one.question, 0)) for one in choices]
    missed = places.measure_places(replace(made, asked=[*ordered, *ordered]), facts)
    assert missed.met is False
    assert missed.shortfalls[0].entry.id == key.partition("/")[0]
    few = places.measure_places(replace(made, asked=choices[:3]), facts)
    assert few.met is None
    assert "too few" in few.figure


def test_claims_are_half_true_or_missed(sample, facts):
    one = next(one for one in sample.asked if one.question.form == "true-false")
    turn = cycle(("true", "false"))
    half = many(one, 1_000, lambda question, _at: replace(question, answer=next(turn)))
    assert places.measure_truths(half(sample.lesson), facts).met
    mostly = many(
        one, 1_000, lambda question, at: replace(question, answer="true" if at % 5 else "false")
    )
    missed = places.measure_truths(mostly(sample.lesson), facts)
    assert missed.met is False
    assert missed.shortfalls[0].entry == one.card.entry


def test_under_the_size_of_a_sample_there_is_too_little_to_say(lesson_of):
    few = "### Term: haff\n- Id: haff\n- Means: a shallow bay\n"
    report = report_of(sample_of(lesson_of(few), range(2)), 2, shipped=True)
    verdicts = {one.id: one.verdict for one in report.results}
    assert {verdicts[one] for one in ("Q7", "Q8", "Q12", "Q13")} == {"too few to say"}


def test_a_card_of_few_forms_is_named_with_what_it_lacks(lesson_of):
    alone = (
        "### Name: Arden\n- Id: arden\n- Type: town\n- Is: the town where paper is made\n"
        "### Pool: towns\n- Id: p\n- Type: town\n- Items: Bexley\n"
    )
    made = sample_of(lesson_of(alone), range(2))
    measured = forms.measure_forms(made, Facts(made.lesson))
    assert measured.met is False
    by_facet = {one.what.split()[0]: one for one in measured.shortfalls}
    assert "flip" in by_facet["name"].what
    assert (
        "For choice it needs one more of type town: add a Pool or another Name."
        in by_facet["name"].remedy
    )


def test_a_value_needs_five_forms_and_a_blank_or_a_written_question_none(sample):
    wanted = {one.card.key: forms.wanted_of(one.card) for one in sample.forms}
    assert wanted["few/value"] == 5
    assert wanted["arden/name"] == 3
    assert wanted["reason/answer"] == 0
    assert {wanted[key] for key in wanted if "/blank:" in key} == {0}


def test_a_card_that_can_only_be_flipped_says_why(lesson_of):
    made = sample_of(
        lesson_of("### Cause: x\n- Id: x\n- Cause: rain\n- Effect: a flood\n"), range(1)
    )
    assert [one.card.key for one in made.forms if one.only_flips] == ["x/cause", "x/effect"]
    assert "fair wrong options" in made.forms[0].refused["choice"].reason


def test_what_a_card_lacks_is_said_once(lesson_of):
    """A card that can only be turned over has a list of its own, to which the others refer."""
    made = sample_of(lesson_of("### Term: x\n- Id: x\n- Means: a bay\n"), range(2))
    assert [one.card.key for one in made.forms if one.only_flips] == ["x/meaning"]
    above, _, below = as_text(report_of(made, 2)).partition("Cards that can only be turned over: 1")
    assert "meaning can be asked" in below
    assert "meaning can be asked" not in above
    assert "term can be asked" in above
    assert "  … and 1 that can only be turned over, listed below" in above.splitlines()


def test_questions_are_counted_without_those_to_flip(sample, facts):
    measured = forms.measure_amount(sample, facts)
    assert measured.met is False, "a small lesson has fewer than 350"
    card = sample.forms[0].card
    rich = [CardForms(card, ("choice", "typed", "flip"), {})] * 175
    assert forms.measure_amount(replace(sample, forms=rich), facts).met
    assert not forms.measure_amount(replace(sample, forms=rich[1:]), facts).met


def test_a_quiz_that_asks_a_card_twice_or_gives_an_answer_away_is_found(sample, facts, choice):
    assert sample.quizzes
    assert quizzes.measure_quizzes(sample, facts).met
    twice = [choice.question, choice.question]
    telling = replace(
        next(one.question for one in sample.asked if one.card.key == "haff/term"),
        stem="Where is Arden, by the leaflet?",
    )
    for quiz, what in ((twice, "asked twice"), ([choice.question, telling], "“Arden”")):
        measured = quizzes.measure_quizzes(replace(sample, quizzes=[quiz]), facts)
        assert measured.met is False
        assert any(what in one.what for one in measured.shortfalls)


def test_what_only_the_shipped_lesson_must_have_is_information_for_others(sample):
    verdicts = {one.id: one.verdict for one in report_of(sample, 8).results}
    assert verdicts["Q16"] == verdicts["Q17"] == "for information"
    assert report_of(sample, 8).met
    shipped = report_of(sample, 8, shipped=True)
    assert {one.id: one.verdict for one in shipped.results}["Q17"] == "missed"
    assert not shipped.met


def test_how_often_a_question_is_made_counts_where_chances_are_measured(sample, facts):
    one = next(one for one in sample.asked if one.question.form == "true-false")
    true = replace(one, question=replace(one.question, answer="true"), times=900)
    false = Asked(one.card, replace(one.question, answer="false"), 1, 100)
    measured = places.measure_truths(Sample(sample.lesson, [true, false], (), ()), facts)
    assert measured.figure.startswith("90.0%")
