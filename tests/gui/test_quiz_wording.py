"""The words of the quiz pages."""

import pytest

from quizapp.gui import quiz_wording
from quizapp.gui.quiz_clock import QuizClock
from quizapp.study.quiz import QUIZ_FORMS, Asked, Quiz, QuizChoice
from quizapp.study.quiz_result import QuizLine, QuizResult

QUIZ = Quiz("0" * 32, QuizChoice(), (Asked("a/name", "typed", 1), Asked("b/name", "typed", 1)))
RIGHT = QuizLine("a/name", "Who?", "Ana", "Ana", "right")
NEARLY = QuizLine("b/name", "Fill the gap.\nIt is ____.", "Bno", "Ben", "nearly", "It is Ben.")
WRONG = QuizLine("c/name", "Where?", "here", "there", "wrong", "", "the article", "Doubtful.")
OPEN = QuizLine("d/name", "When?", "", "then", "")
GONE = QuizLine("e/name", "", "was", "", "right")


def result(*lines, seconds=65.0):
    right = sum(line.verdict in ("right", "nearly") for line in lines)
    return QuizResult(right, len(lines), sum(bool(line.verdict) for line in lines), seconds, lines)


def test_the_kinds_of_question_hold_each_form_of_a_quiz_once():
    forms = [form for _, forms in quiz_wording.KINDS for form in forms]
    assert sorted(forms) == sorted(QUIZ_FORMS)


def test_all_kinds_are_all_forms_and_some_are_theirs():
    assert quiz_wording.forms_of([kind for kind, _ in quiz_wording.KINDS]) == ()
    assert quiz_wording.forms_of(["Fill gaps", "True or false"]) == (
        "true-false",
        "cloze",
        "complete-quote",
    )


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (300, "5:00 left"),
        (61.2, "1:02 left"),
        (0.1, "0:01 left"),
        (0, "0:00 left"),
        (-3, "0:00 left"),
    ],
)
def test_the_time_left_counts_a_begun_second(seconds, words):
    assert quiz_wording.time_left(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "0 seconds"),
        (1, "1 second"),
        (60, "1 minute"),
        (125, "2 minutes 5 seconds"),
        (1200, "20 minutes"),
    ],
)
def test_a_duration_is_said_in_minutes_and_seconds(seconds, words):
    assert quiz_wording.duration(seconds) == words


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ((RIGHT, NEARLY), "All 2 right"),
        ((RIGHT, WRONG, OPEN), "1 of 3 right"),
        ((RIGHT,), "1 of 1 right"),
        ((), "The lesson no longer has these questions"),
    ],
)
def test_the_score_counts_right_and_nearly_right(lines, words):
    assert quiz_wording.score(result(*lines)) == words


@pytest.mark.parametrize(
    ("lines", "time_up", "words"),
    [
        ((RIGHT,), False, "You took 1 minute 5 seconds."),
        ((RIGHT, NEARLY), False, "You took 1 minute 5 seconds. 1 of them nearly."),
        (
            (NEARLY, OPEN, OPEN),
            True,
            "The time is up. You took 1 minute 5 seconds. 1 of them nearly and 2 not answered.",
        ),
    ],
)
def test_the_account_tells_time_near_misses_and_open_questions(lines, time_up, words):
    assert quiz_wording.account(result(*lines), time_up=time_up) == words


def test_what_to_look_at_again_comes_first_under_its_own_number():
    order = quiz_wording.in_order(result(RIGHT, WRONG, OPEN, NEARLY))
    assert order == [
        ("To look at again: 3", [(2, WRONG), (3, OPEN), (4, NEARLY)]),
        ("Right: 1", [(1, RIGHT)]),
    ]
    assert [heading for heading, _ in quiz_wording.in_order(result(RIGHT))] == ["Right: 1"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (RIGHT, [("Your answer, and the right one", "Ana", True)]),
        (WRONG, [("Your answer", "here", False), ("Right answer", "there", True)]),
        (OPEN, [("Right answer", "then", True)]),
        (GONE, [("Your answer", "was", False)]),
    ],
)
def test_both_answers_are_shown_and_one_where_they_are_the_same(line, words):
    assert quiz_wording.answers(line) == words


def test_all_of_a_question_is_said_to_a_screen_reader():
    assert quiz_wording.spoken(3, WRONG) == (
        "Question 3: Not quite. Where? Your answer: here. Right answer: there."
        " Caution: Doubtful. Source: the article."
    )
    assert quiz_wording.spoken(4, NEARLY).startswith(
        "Question 4: Nearly right. Fill the gap. It is"
    )
    assert "no longer has this question" in quiz_wording.spoken(5, GONE)


@pytest.mark.parametrize(("answered", "way"), [(1, "Go on with your quiz"), (2, "See how it went")])
def test_a_quiz_that_was_left_says_how_far_it_is(answered, way):
    words = quiz_wording.left_half_way(QUIZ, answered)
    assert words == (f"Your quiz: {answered} of 2 answered", way)


def test_the_clock_counts_down_and_says_once_that_a_minute_is_left(qapp):
    now, said = [0.0], []
    clock = QuizClock(None, now=lambda: now[0])
    clock.ticked.connect(said.append)
    clock.minute_left.connect(lambda: said.append("one minute"))
    clock.up.connect(lambda: said.append("up"))
    clock.run(61)
    for now[0] in (1.0, 2.0, 60.5, 61.0):
        clock.tick()
    assert said == [
        "1:01 left",
        "1:00 left",
        "one minute",
        "0:59 left",
        "0:01 left",
        "0:00 left",
        "up",
    ]


def test_the_clock_says_no_minute_where_less_was_left_from_the_start(qapp):
    said = []
    clock = QuizClock(None, now=lambda: 0.0)
    clock.minute_left.connect(lambda: said.append("one minute"))
    clock.run(60)
    clock.stop()
    assert said == []
