"""What is said of an exam: one sentence, right for one and for many, today, tomorrow and afterwards."""

from datetime import date, timedelta

import pytest

from quizapp.errors import UsageError
from quizapp.study.exam import ExamPlan
from quizapp.study.exam_day import exam_day
from quizapp.study.exam_sentences import a_day, exam_line, percent

TODAY = date(2026, 11, 23)


def line(days, below=34, minutes=12, cards=263):
    exam = TODAY + timedelta(days=days)
    plan = ExamPlan(exam, days, below, 0, minutes, cards) if days > 0 else None
    return exam_line(exam, TODAY, plan).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            line(5),
            "5 days to go: 34 cards below 93 % on the day; about 12 minutes a day gets there.",
        ),
        (
            line(2, 1, 1),
            "2 days to go: 1 card below 93 % on the day; about 1 minute a day gets there.",
        ),
        (
            line(1),
            "The exam is tomorrow: 34 cards below 93 % on the day; about 12 minutes today gets there.",
        ),
        (line(5, 0), "5 days to go: all 263 cards are above 93 %."),
        (line(1, 0, cards=1), "The exam is tomorrow: the one card is above 93 %."),
        (line(0), "The exam is today."),
        (line(-1), "The exam was yesterday."),
        (line(-20), "The exam was on 3 November."),
        (line(-400), "The exam was on 19 October 2025."),
        (exam_line(None, TODAY, None), ""),
        (a_day(1), "about 1 minute a day"),
        (a_day(0), "next to nothing a day"),
        (percent(0.925), "92\N{NO-BREAK SPACE}%"),
    ],
)
def test_the_sentence_fits_the_days_and_the_numbers(said, sentence):
    assert said == sentence


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-05-03", date(2027, 5, 3)),
        ("3 May 2027", date(2027, 5, 3)),
        (" May 3, 2027 ", date(2027, 5, 3)),
        ("3 May", date(2027, 5, 3)),
        ("24 November", date(2026, 11, 24)),
        ("23 November", TODAY),
        ("2027年5月3日", date(2027, 5, 3)),
        ("5月3日", date(2027, 5, 3)),
        ("11月24日", date(2026, 11, 24)),
    ],
)
def test_a_day_is_read_as_one_writes_it_and_without_its_year_is_the_next(text, day):
    assert exam_day(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("22 November 2026", "22 November is over"),
        ("May 2027", "not read as a day"),
        ("before 3 May 2027", "not read as a day"),
        ("3/5/2027", "not read as a day"),
        ("30 February 2027", "not read as a day"),
        ("", "not read as a day"),
        ("2072-05-03", "too far away"),
    ],
)
def test_what_cannot_be_the_day_of_an_exam_is_refused_with_the_reason(text, why):
    with pytest.raises(UsageError, match=why):
        exam_day(text, TODAY)
