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


@pytest.fixture
def judge_fact(ask):
    """Give a function from one entry, a card, form and typed answer to the verdict."""

    def judged(entry, key, form, text):
        return grade(ask(entry, key, form), Response(text)).verdict

    return judged


def figure(value):
    return f"### Figure: x\n- Id: f\n- Value: {value}\n- Measures: the price\n"


def event(when):
    return f"### Event: x\n- Id: e\n- When: {when}\n- What: it began\n"


@pytest.mark.parametrize(
    ("value", "text", "verdict"),
    [
        ("$82.50 a barrel", "$82.50", "right"),
        ("$82.50 a barrel", "82.50", "right"),
        ("$82.50 a barrel", "82.50 a barrel", "right"),
        ("$82.50 a barrel", "€82.50", "wrong"),
        ("$34 trillion", "$34", "right"),
        ("$34 trillion", "34", "right"),
        ("$34 trillion", "€34 trillion", "wrong"),
        ("$34 trillion", "$34 billion", "wrong"),
        ("1,200 km", "1,20,0", "wrong"),
        ("3–4 per cent", "3% to 4%", "right"),
        ("10–20 km", "from 10 to 20 km", "right"),
        ("-2.3 per cent", "–2.3", "right"),
        ("-2.3 per cent", "minus 2.3 %", "right"),
        ("-2.3 per cent", "－2.3", "right"),
        ("-2.3 per cent", "2.3", "wrong"),
        ("more than 200", ">200", "right"),
        ("less than 1 per cent", "<1%", "right"),
        ("0.5 km", ".5", "right"),
        ("3.38 million", "3.38 millions", "right"),
        ("3.38 million", "３．３８", "right"),
        ("3.38 million", "~3.38", "nearly"),
        ("3.38 million", "approx. 3.38 million", "nearly"),
        ("5.2 per cent", "5.2 pct", "right"),
        ("5.2 per cent", "5.2%!", "right"),
        ("5 s", "5", "right"),
        ("5 km", "5 s", "wrong"),
    ],
)
def test_a_value_is_compared_with_its_sign_and_currency(judge_fact, value, text, verdict):
    assert judge_fact(figure(value), "f/value", "numeric", text) == verdict


@pytest.mark.parametrize(
    ("name", "text", "verdict"),
    [
        ("3D printing", "3", "wrong"),
        ("3D printing", "3d printing", "right"),
        ("3D printing", "3D printng", "nearly"),
        ("5G network", "5", "wrong"),
        ("20th Party Congress", "20", "wrong"),
        ("20th Party Congress", "19th Party Congress", "wrong"),
        ("2 July", "2", "wrong"),
        ("2 July", "2 july", "right"),
        ("11 years", "11", "wrong"),
        ("11 years", "11 Years", "right"),
        ("11 years", "12 years", "wrong"),
        ("3 million", "3", "wrong"),
        ("3 million", "3,000,000", "right"),
        ("3 million people", "3 billion people", "wrong"),
        ("$5 billion", "€5 billion", "wrong"),
        ("-5 degrees", "5 degrees", "wrong"),
        ("vitamin A", "vitamin", "wrong"),
        ("C++", "C", "wrong"),
        ("C#", "C", "wrong"),
        ("GDP", "G.D.P.", "right"),
    ],
)
def test_a_name_that_begins_with_a_number_is_no_number(judge_fact, name, text, verdict):
    entry = f"### Term: {name}\n- Id: t\n- Means: something\n"
    assert judge_fact(entry, "t/term", "typed", text) == verdict


@pytest.mark.parametrize(
    ("when", "text", "verdict"),
    [
        ("by the end of 2023", "the end of 2023", "right"),
        ("by the end of 2023", "at the end of 2023", "right"),
        ("by the end of 2023", "end of 2023", "right"),
        ("by the end of 2023", "2023", "nearly"),
        ("by the end of 2023", "end of 2022", "wrong"),
        ("end of 2023", "2023", "nearly"),
        ("end of 2023", "by the end of 2023", "right"),
        ("since 1830", "1830", "right"),
        ("since 1830", "before 1830", "wrong"),
        ("since 1830", "1831", "wrong"),
        ("2016", "since 2016", "wrong"),
        ("2016", "the year 2016", "right"),
        ("2016", "2016.", "right"),
        ("in 476", "476", "right"),
        ("in 476", "477", "wrong"),
        ("14 July 1789", "14th of July 1789", "right"),
        ("September 2023", "9/2023", "right"),
        ("September 2023", "2023-09", "right"),
    ],
)
def test_a_date_may_leave_out_its_relation(judge_fact, when, text, verdict):
    assert judge_fact(event(when), "e/when", "typed", text) == verdict


def test_the_exact_wording_of_a_date_is_shown_where_it_is_nearly_right(ask):
    graded = grade(ask(event("end of 2023"), "e/when", "typed"), Response("2023"))
    assert graded.note == "The exact wording is “end of 2023”."


def test_a_page_of_text_is_wrong_at_once(judge):
    for key, form in (("e-liauto/when", "typed"), ("f-5g/value", "numeric")):
        for text in ("(" + "2" * 100_000, "2" * 100_000, "x" * 100_000):
            assert judge(key, form, text).verdict == "wrong"


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


def figure_of(material_of, value, language="en"):
    """The material of one figure, in a lesson of a language."""
    head = f"# T\n- Id: t\n- Attribute as: it\n- Language: {language}\n\n## Topic\n\n"
    return material_of(f"### Figure: f\n- Id: f\n- Value: {value}\n- Measures: x\n", head)


@pytest.mark.parametrize(
    ("value", "language", "text", "verdict"),
    [
        ("22 kilometres", "en", "22 km", "right"),
        ("22 kilometres", "en", "22 kilometers", "right"),
        ("22 km", "en", "22 kilometre", "right"),
        ("22 km", "en", "22 m", "wrong"),
        ("3 metres", "en", "3m", "right"),
        ("3 cm", "en", "3 centimetres", "right"),
        ("3 mm", "en", "3 cm", "wrong"),
        ("5 kg", "en", "5 kilograms", "right"),
        ("5 kg", "en", "5 g", "wrong"),
        ("5 tonnes", "en", "5 t", "right"),
        ("−180 °C", "en", "-180 degrees Celsius", "right"),
        ("−180 °C", "en", "minus 180 degrees", "right"),
        ("−180 °C", "en", "-180", "right"),
        ("−180 °C", "en", "180 °C", "wrong"),
        ("−180 °C", "en", "-180 °F", "wrong"),
        ("7 hours", "en", "7 h", "right"),
        ("7 min", "en", "7 minutes", "right"),
        ("7 seconds", "en", "7 s", "right"),
        ("7 litres", "en", "7 l", "right"),
        ("9 square kilometres", "en", "9 km²", "right"),
        ("9 km²", "en", "9 sq km", "right"),
        ("9 km²", "en", "9 km", "wrong"),
        ("9 m³", "en", "9 cubic metres", "right"),
        ("5464公里", "zh", "5464千米", "right"),
        ("5464公里", "zh", "5464 km", "right"),
        ("5464公里", "zh", "5464米", "wrong"),
        ("约180万平方公里", "zh", "180万平方千米", "right"),
        ("约180万平方公里", "zh", "180万", "right"),
        ("185米", "zh", "185 m", "right"),
        ("约16亿吨", "zh", "16亿吨", "right"),
        ("约9600亿立方米", "zh", "9600亿m³", "right"),
        ("−154.31米", "zh", "负154.31米", "right"),
        ("−154.31米", "zh", "负154.31", "right"),
        ("−154.31米", "zh", "154.31米", "wrong"),
        ("−180摄氏度", "zh", "零下180℃", "right"),
        ("0 moons", "en", "zero", "right"),
        ("0 moons", "en", "Zero moons", "right"),
        ("0 moons", "en", "no moons", "right"),
        ("0 moons", "en", "none", "right"),
        ("0 moons", "en", "one", "wrong"),
        ("2 moons", "en", "two", "right"),
        ("12 people", "en", "twelve people", "right"),
        ("more than 12 people", "en", "more than twelve", "right"),
        ("more than 12 people", "en", "fewer than twelve", "wrong"),
        ("3 million people", "en", "three million", "right"),
        ("3 million people", "en", "three", "right"),
        ("3.5 km", "en", "three", "wrong"),
        ("0天", "zh", "零天", "right"),
        ("9个", "zh", "九个", "right"),
        ("2个", "zh", "两个", "right"),
        ("12个", "zh", "十二个", "right"),
        ("12个", "zh", "二十个", "wrong"),
    ],
)
def test_a_unit_or_a_small_number_is_right_in_another_spelling(
    value, language, text, verdict, material_of, judge
):
    material = figure_of(material_of, value, language)
    assert judge("f/value", "numeric", text, material).verdict == verdict


def test_another_sign_is_not_the_sign_asked_for(ask):
    terms = "".join(
        f"### Term: {sign}\n- Id: t{n}\n- Means: the sign of {what}\n"
        for n, (sign, what) in enumerate(
            (("+", "a sum"), ("−", "a difference"), ("×", "a product"))
        )
    )
    question = ask(terms, "t0/term", "typed")
    assert grade(question, Response("+")).verdict == "right"
    assert {grade(question, Response(sign)).verdict for sign in "−×?"} == {"wrong"}
