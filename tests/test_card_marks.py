"""What the Collection says of cards put aside, and of what undo and redo are of."""

from datetime import UTC, datetime

import pytest

from quizapp.collection import Collection
from quizapp.questions.model import Response
from quizapp.study.model import SessionChoice

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
LESSON = "# Boats\n\n- Id: boats\n\n" + "".join(
    f"### Question: No. {one}\n- Id: q{one}\n- Ask: What is No. {one}?\n"
    f"- Answer: {one} boats\n- Wrong answers: 31 boats; 32 boats; 33 boats\n\n"
    for one in range(2, 6)
)


@pytest.fixture
def collection(tmp_path):
    path = tmp_path / "lesson.md"
    path.write_text(LESSON, encoding="utf-8")
    opened = Collection.open(path, tmp_path / "data", clock=lambda: NOW)
    yield opened
    opened.close()


def test_what_is_put_aside_is_listed_with_until_when(collection):
    first, second = (f"q{one}/answer" for one in (2, 3))
    collection.marking.suspend(first)
    collection.marking.bury(second)
    assert [(one.card, one.title, one.answer, one.for_good) for one in collection.aside] == [
        (first, "No. 2", "2 boats", True),
        (second, "No. 3", "3 boats", False),
    ]


def test_a_buried_card_is_taken_up_again_too(collection):
    collection.marking.bury("q2/answer")
    collection.marking.unsuspend("q2/answer")
    assert not collection.aside
    collection.take_back()
    assert [one.card for one in collection.aside] == ["q2/answer"]


def test_undo_and_redo_say_what_they_are_of(collection):
    assert collection.undoes() is None
    screen = collection.next_screen()
    collection.answer(screen, Response(screen.question.answer), 1)
    assert collection.undoes() == "answer"
    collection.marking.flag(screen, "odd")
    assert collection.undoes() == "flag"
    collection.take_back()
    assert collection.undoes() == "answer"
    assert collection.redo() == "flag"
    assert collection.redo() is None


def test_redo_in_a_quiz_leaves_alone_what_was_done_elsewhere(collection):
    screen = collection.next_screen()
    collection.answer(screen, Response(screen.question.answer), 1)
    collection.undo()
    assert collection.redo("0" * 32) is None
    assert collection.redo() == "answer"


def test_what_is_taken_back_is_asked_again_as_it_was_wanted(collection):
    wanted = collection.practice(SessionChoice(flash_cards=True))
    screen = collection.next_screen(wanted)
    collection.answer(screen, Response(rating=3), 1)
    again = collection.undo(wanted)
    assert (again.question.card, again.state) == (screen.question.card, "practice")
    assert again.question.answer_form == "reveal"
    assert collection.summary(wanted).answered == 0


def test_the_summary_of_practice_counts_what_was_practised(collection):
    wanted = collection.practice()
    screen = collection.next_screen(wanted)
    collection.answer(screen, Response("no"), 1)
    assert (collection.summary(wanted).answered, collection.summary(wanted).right) == (1, 0)
    assert collection.summary().answered == 0


def test_a_card_known_after_all_is_due_later(collection):
    while (screen := collection.next_screen(SessionChoice())).question.answer_form == "reveal":
        collection.answer(screen, Response(rating=3), 1)
    collection.answer(screen, Response("nothing"), 1)
    assert collection.due(screen) == NOW.date()
    assert collection.knew(screen)
    assert collection.due(screen) > NOW.date()


def test_the_cost_for_another_exam_sets_nothing(collection):
    exam = NOW.date().replace(month=12)
    plan = collection.wishes.exam_plan(exam)
    assert (plan.days, plan.below, plan.cards) == (30, 4, 4)
    assert collection.wishes.cost(exam=exam).answers != collection.wishes.cost(exam="none").answers
    assert collection.wishes.exam is None
