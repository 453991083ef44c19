"""English stems and claims agree in number, time and capitals."""

import pytest

from quizapp.questions.wording import capitals
from quizapp.questions.wording.en import amount, at, attributed, lower_question, plural, sentence


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("the number of 5G stations", False),
        ("exports of lithium batteries", True),
        ("China's total spending on R&D", False),
        ("the share of GDP that went on R&D", False),
        ("sales", True),
        ("the analysis of data", False),
        ("years of schooling", True),
        ("", False),
    ],
)
def test_the_head_of_a_phrase_says_whether_it_is_plural(phrase, expected):
    assert plural(phrase) is expected


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2016", "in 2016"),
        ("September 2023", "in September 2023"),
        ("5 May 2020", "on 5 May 2020"),
        ("end of 2023", "at the end of 2023"),
        ("since 2022", "since 2022"),
        ("today", "today"),
        ("last year (2023)", "last year (2023)"),
    ],
)
def test_a_time_takes_its_preposition(when, expected):
    assert at(when) == expected


def test_only_question_words_lose_their_capital():
    assert lower_question("In which province?") == "in which province?"
    assert lower_question("Changzhou lies where?") == "Changzhou lies where?"


def test_a_fact_is_attributed_once():
    assert attributed("The article says so.", "the article") == "The article says so."
    assert attributed("It grew.", "the article") == "According to the article: It grew."


def test_negatives_stand_in_capitals():
    assert capitals("It is not so, and isn't now.") == "It is NOT so, and ISN'T now."
    assert capitals("a note on notes") == "a note on notes"


def test_a_sentence_has_its_capital_and_one_stop():
    assert sentence("rain falls") == "Rain falls."
    assert sentence("Does it?") == "Does it?"


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("f-5g", "3.38 million stations", "3.38 million"),
        ("f-rd", "3.327 billion yuan", "3.327 billion yuan"),
        ("f-growth", "5.2 per cent", "5.2 per cent"),
        ("f-clusters", "more than 200 clusters", "more than 200"),
    ],
)
def test_a_unit_that_the_measure_names_is_not_said_twice(shipped, key, value, expected):
    entry = next(entry for entry in shipped.lesson.entries if entry.id == key)
    assert amount(value, entry) == expected
