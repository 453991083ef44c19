"""The sentences of the pages."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from quizapp.errors import LessonError, StoreError
from quizapp.gui import wording
from quizapp.lessons.reader import parse_lesson
from quizapp.questions.model import Part, PartGrade
from quizapp.study.model import Feedback, Plan, Summary

TODAY = date(2026, 11, 23)
TOMORROW = TODAY + timedelta(days=1)
FEEDBACK = Feedback(
    "wrong", "False", "True", "", "It says so.", "the article", "Doubtful", TOMORROW, TODAY
)


def plan(due=0, again=0, new=0, minutes=9, next_day=None, count=0):
    return Plan(TODAY, due, again, new, minutes, 0, next_day, count)


@pytest.mark.parametrize(
    ("what", "sentence"),
    [
        (plan(due=12, new=15), "12 to review and 15 new, about 9 minutes"),
        (plan(due=12, again=3, new=15), "12 to review, 3 to see again and 15 new, about 9 minutes"),
        (plan(new=1, minutes=0), "1 new, about 1 minute"),
    ],
)
def test_the_days_work_is_one_sentence(what, sentence):
    assert wording.to_do(what) == sentence


def test_a_finished_day_says_when_there_is_more():
    assert (
        wording.done(plan(next_day=TOMORROW, count=14))
        == "Done for today. Next: 14 cards tomorrow."
    )
    assert wording.done(plan()) == "Done for today."


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "Comes back later today"),
        (1, "Comes back tomorrow"),
        (4, "Comes back on Friday"),
        (12, "Comes back in 12 days, on 5 December"),
        (400, "Comes back on 28 December 2027"),
    ],
)
def test_a_card_says_when_it_comes_back(days, words):
    assert wording.comes_back(TODAY + timedelta(days=days), TODAY) == words


@pytest.mark.parametrize(
    ("answered", "right", "words"),
    [
        (20, 17, "17 of 20 right"),
        (3, 3, "All 3 right"),
        (1, 1, "The one answer was right"),
        (1, 0, "The one answer was not right yet"),
    ],
)
def test_the_score_is_said_in_words(answered, right, words):
    assert wording.score(Summary(TODAY, answered, right, (), None, 0)) == words


def test_a_screen_reader_hears_verdict_answer_fact_and_caution():
    heard = wording.spoken(FEEDBACK)
    assert heard == "Not quite. Right answer: True. It says so. Caution: Doubtful."
    assert wording.spoken(replace(FEEDBACK, verdict="right", caution="")) == "Right. It says so."


def several(verdict, *verdicts, extra=()):
    """Return the feedback on a screen of several parts with these verdicts."""
    parts = [
        PartGrade(Part("a", "n2", prompt, f"answer {prompt}"), "", one)
        for prompt, one in zip("pqrs", verdicts, strict=False)
    ]
    return replace(FEEDBACK, verdict=verdict, parts=tuple(parts), extra=tuple(extra), caution="")


@pytest.mark.parametrize(
    ("feedback", "words"),
    [
        (several("right", "right", "right"), "All 2 right"),
        (several("nearly", "right", "nearly"), "All 2 right"),
        (several("wrong", "right", "wrong", "right", "right"), "3 of 4 right"),
        (several("wrong", "wrong", "wrong"), "0 of 2 right"),
        (several("wrong", "right", "right", extra=["x"]), "All 2 found, but 1 too many"),
    ],
)
def test_several_answers_are_counted(feedback, words):
    assert wording.verdict(feedback) == words


def test_a_screen_reader_hears_only_what_was_wrong_of_several_answers():
    heard = wording.spoken(several("wrong", "right", "wrong", extra=["x", "y"]))
    assert heard == ("1 of 2 right. Right answer: q: answer q. Not right: x; y. It says so.")
    assert wording.spoken(several("right", "right", "right")) == "All 2 right. It says so."


@pytest.mark.parametrize(
    ("head", "byline"),
    [
        ("- Author: Ana Sousa\n- Author is: a geographer", "by Ana Sousa · a geographer"),
        ("- Author: Ana Sousa", "by Ana Sousa"),
        ("- Author is: a geographer", "a geographer"),
        ("", ""),
    ],
)
def test_a_lesson_is_named_with_who_wrote_it(head, byline):
    lesson = parse_lesson(f"# Rivers\n\n- Id: rivers\n- Standfirst: All of them.\n{head}\n")
    assert wording.names(lesson) == ("Rivers", byline, "All of them.")


def test_a_file_that_cannot_be_written_comes_with_what_to_write_in_it():
    assert wording.refused(LessonError("It is read-only."), "rivers-2") == (
        "It is read-only. Or write “- Id: rivers-2” in its head yourself,"
        " then press “Another lesson” again."
    )
    assert wording.refused(StoreError("The disk is full."), "rivers-2") == "The disk is full."
