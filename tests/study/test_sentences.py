"""The sentences that the window and the terminal both say."""

from datetime import date, timedelta

import pytest

from quizapp.errors import LessonError, StoreError
from quizapp.language import commas, semicolons
from quizapp.lessons.model import Problem
from quizapp.study.sentences import (
    explained,
    joined,
    left_out,
    listed,
    newly_left_out,
    next_time,
    trouble,
    unusable,
)

TODAY = date(2026, 11, 23)


def problem(line, severity="error"):
    return Problem(line, severity, "", "This is wrong.", "Mend it")


def test_what_is_left_out_is_said_with_its_lines():
    assert left_out([]) == ""
    assert left_out([problem(3, "advice")]) == ""
    one = "Part of the lesson was left out because of an error in its file, on line 14."
    assert left_out([problem(14), problem(20, "advice")]) == one
    two = "Parts of the lesson were left out because of 2 errors in its file, on lines 14 and 31."
    assert left_out([problem(31), problem(14)]) == two
    many = left_out([problem(line) for line in range(1, 9)])
    assert many.endswith("8 errors in its file, on lines 1, 2, 3, 4, 5 and others.")


def test_the_details_hold_line_fault_and_remedy():
    assert explained([problem(14), problem(15, "advice")]) == "Line 14: This is wrong. Mend it."


def test_an_error_names_the_line_of_the_lesson():
    assert trouble(LessonError("It has no title.", 3)) == "Line 3: It has no title."
    assert trouble(LessonError("It is empty.")) == "It is empty."
    assert trouble(StoreError("The disk is full.")) == "The disk is full."


def test_a_changed_file_that_cannot_be_used_is_told_with_its_line():
    assert unusable(LessonError("No Id. Add one.", 3)) == (
        "The lesson’s file was changed. Line 3: No Id. Add one."
        " You go on with the lesson as it was."
    )


def test_an_error_that_only_moved_or_lost_company_is_not_new():
    one, other = (Problem(line, "error", "Id: a", f"It is on line {line}", "") for line in (4, 9))
    advice = Problem(2, "advice", "b", "Better so", "")
    assert newly_left_out([one], [other]) == ""
    assert newly_left_out([one, problem(3)], [one]) == ""
    assert newly_left_out([], [advice]) == ""
    assert newly_left_out([one], [other, problem(3)]).endswith(
        "2 errors in its file, on lines 3 and 9."
    )


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "Next: 9 cards tomorrow."),
        (4, "Next: 9 cards on Friday."),
        (9, "Next: 9 cards on 2 December."),
        (60, "Next: 9 cards on 22 January 2027."),
    ],
)
def test_the_next_day_is_said_as_one_would(days, words):
    assert next_time(TODAY + timedelta(days=days), 9, TODAY) == words
    assert next_time(None, 0, TODAY) == ""


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (("Right", "", "It is so.", "Is it"), "Right. It is so. Is it."),
        (("对了", "真的吗？", "好"), "对了。真的吗？好。"),
        (
            ("正确答案：four", "It says “four”.", "再见！", "Bye"),
            "正确答案：four。It says “four”. 再见！Bye.",
        ),
        (("“中国”", "12", ""), "“中国”。12."),
    ],
)
def test_each_sentence_has_the_full_stop_of_its_script(parts, said):
    assert joined(*parts) == said


def test_lists_leave_out_what_is_empty():
    assert listed([]) == commas() == semicolons("") == ""
    assert listed(["one"]) == commas("", "one") == "one"
    assert listed(["one", "two", "three"]) == "one, two and three"
    assert semicolons("one", "", "two, three") == "one; two, three"
