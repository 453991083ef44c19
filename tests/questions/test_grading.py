"""Answers in words forgive one slip, numbers none."""

import pytest

from quizapp.questions.cards import cards_of
from quizapp.questions.forms import make
from quizapp.questions.grading import grade
from quizapp.questions.model import Response


@pytest.fixture
def judge(shipped):
    """Give a function from a card, form and typed answer to its grade."""

    def judged(key, form, text, material=shipped):
        card = next(card for card in cards_of(material) if card.key == key)
        return grade(make(card, form, material, 0), Response(text))

    return judged


@pytest.mark.parametrize(
    "text",
    [
        "3.38 million stations",
        "3.38 million",
        "3.38",
        "3,380,000",
        "3380000",
        "3.38m",
        "3.38 Million",
    ],
)
def test_a_number_is_right_in_every_honest_spelling(judge, text):
    assert judge("f-5g/value", "numeric", text).verdict == "right"


@pytest.mark.parametrize(
    "text",
    [
        "3.83 million",
        "3.4 million",
        "3 million",
        "3.38 billion",
        "3.38 million people",
        "338",
        "three",
    ],
)
def test_a_number_is_never_nearly_right(judge, text):
    assert judge("f-5g/value", "numeric", text).verdict == "wrong"


@pytest.mark.parametrize("text", ["5.2%", "5.2 percent", "5.2 per cent", "5.2", "5.20 %"])
def test_per_cent_is_right_however_it_is_written(judge, text):
    assert judge("f-growth/value", "numeric", text).verdict == "right"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("200", "right"),
        ("more than 200", "right"),
        ("over 200 clusters", "right"),
        ("at least 200", "right"),
        ("about 200", "nearly"),
        ("less than 200", "wrong"),
        ("under 200", "wrong"),
        ("250", "wrong"),
    ],
)
def test_a_qualifier_may_be_left_out_and_an_opposite_one_is_wrong(judge, text, verdict):
    assert judge("f-clusters/value", "numeric", text).verdict == verdict


def test_a_rounded_value_is_wrong_and_the_exact_one_is_shown(judge):
    graded = judge("f-rdgdp/value", "numeric", "2.6 per cent")
    assert (graded.verdict, graded.answer) == ("wrong", "2.64 per cent")


def test_an_exact_figure_is_not_more_than_itself(judge):
    assert judge("f-growth/value", "numeric", "more than 5.2 per cent").verdict == "wrong"


def test_every_accepted_answer_is_right_in_every_written_form(shipped):
    for card in cards_of(shipped):
        for form in ("typed", "cloze", "numeric"):
            question = make(card, form, shipped, 0)
            for text in getattr(question, "accept", ()):
                assert grade(question, Response(text)).verdict == "right", (card.key, form, text)
            if hasattr(question, "answer"):
                assert grade(question, Response(question.answer.upper())).verdict == "right"


def test_every_option_chosen_is_graded_as_it_should(shipped):
    for card in cards_of(shipped):
        question = make(card, "choice", shipped, 5)
        for text in getattr(question, "options", ()):
            expected = "right" if text == question.answer else "wrong"
            assert grade(question, Response(text)).verdict == expected


@pytest.mark.parametrize("text", ["Changzou", "Changzhuo", "changzhoue", "Chnagzhou"])
def test_one_slip_of_the_keyboard_is_nearly_right_and_shown(judge, text):
    graded = judge("n-changzhou/name", "typed", text)
    assert (graded.verdict, graded.note) == ("nearly", "It is written “Changzhou”.")


@pytest.mark.parametrize(
    ("key", "text"), [("n-shanxi/name", "Shaanxi"), ("n-changzhou/name", "Cangzhou")]
)
def test_another_name_is_no_slip(judge, key, text):
    assert judge(key, "typed", text).verdict == "wrong"


def test_two_slips_and_short_answers_are_not_forgiven(judge):
    assert judge("n-changzhou/name", "typed", "Chanzou").verdict == "wrong"
    assert judge("n-japan/name", "typed", "Japn").verdict == "nearly"
    assert judge("n-cgtn/name", "typed", "CGTM").verdict == "wrong"


def test_articles_case_and_punctuation_do_not_matter(judge):
    assert judge("n-twosessions/name", "typed", "two sessions!").verdict == "right"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("2016", "right"),
        ("in 2016", "right"),
        ("2017", "wrong"),
        ("216", "wrong"),
        ("2016年", "right"),
    ],
)
def test_a_date_is_compared_as_a_date(judge, text, verdict):
    assert judge("e-liauto/when", "typed", text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("September 2023", "right"),
        ("Sept 2023", "right"),
        ("2023", "wrong"),
        ("October 2023", "wrong"),
        ("Setpember 2023", "nearly"),
    ],
)
def test_a_month_is_needed_where_the_fact_has_one(judge, text, verdict):
    assert judge("e-phrase/when", "typed", text).verdict == verdict


def test_an_empty_answer_is_wrong(judge):
    for text in ("", "  "):
        assert judge("n-changzhou/name", "typed", text).verdict == "wrong"


@pytest.mark.parametrize(
    ("text", "verdict"), [("true", "right"), ("True", "right"), ("false", "wrong")]
)
def test_a_claim_is_judged_by_true_and_false(shipped, text, verdict):
    card = next(card for card in cards_of(shipped) if card.key == "s-engine/truth")
    question = next(
        one
        for seed in range(12)
        if (one := make(card, "true-false", shipped, seed)).answer == "true"
    )
    assert grade(question, Response(text)).verdict == verdict


@pytest.mark.parametrize(
    ("rating", "verdict"), [(1, "wrong"), (2, "right"), (3, "right"), (4, "right")]
)
def test_a_flipped_card_counts_as_the_student_says(shipped, rating, verdict):
    card = cards_of(shipped)[0]
    assert grade(make(card, "flip", shipped, 0), Response(rating=rating)).verdict == verdict
