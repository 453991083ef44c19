"""What a student wants of a lesson, and how a session keeps to it."""

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest

from quizapp.looking import overview
from quizapp.memory.policy import Policy
from quizapp.questions.model import Response
from quizapp.study.leeches import LEECH
from quizapp.study.model import SessionChoice
from tests.student import Student, forget_everything_cached, terms

TOPICS = ("Air", "Sea", "Land")


@pytest.fixture
def student(tmp_path):
    one = Student(tmp_path, terms(30, TOPICS))
    yield one
    one.agrees()
    one.collection.close()


def test_wishes_are_kept_and_are_of_this_lesson_alone(student, tmp_path):
    wishes = student.collection.wishes
    wishes.set_exam(date(2027, 1, 15))
    wishes.set_retention(0.85)
    wishes.set_new_per_day(7)
    wishes.set_day_start(6)
    forget_everything_cached(student)
    student.reopen()
    exam = date(2027, 1, 15).toordinal()
    assert student.collection.wishes.policy == Policy(0.85, 7, 6, exam)
    assert student.collection.wishes.exam == date(2027, 1, 15)
    student.path.write_text(terms(4).replace("Id: own", "Id: other"), encoding="utf-8")
    student.reopen()
    assert student.collection.wishes.policy == Policy(day_start=6), "the hour is of all lessons"
    student.path.write_text(terms(30, TOPICS), encoding="utf-8")
    student.reopen()


def test_a_day_begins_with_as_many_new_cards_as_are_wanted(student):
    student.collection.wishes.set_new_per_day(4)
    assert student.collection.plan().new == 4
    assert len(student.study()) == 4
    student.collection.wishes.set_new_per_day(6)
    assert len(student.study()) == 2


def test_a_study_day_begins_at_the_hour_that_is_wanted(student):
    student.collection.wishes.set_day_start(0)
    day = student.day
    student.turn(hours=14)
    assert student.day == day
    student.turn(hours=1, minutes=1)
    assert student.day == day + 1
    student.collection.wishes.set_day_start(4)
    assert student.day == day


def test_all_cards_are_met_two_days_before_an_exam(student):
    student.collection.wishes.set_exam(date(2026, 12, 7))
    for _ in range(4):
        assert student.collection.plan().new == 15
        student.study()
        student.turn(days=1)
    assert set(student.collection.states) == set(student.keys)
    assert student.collection.plan().new == 0


def test_costs_are_told_and_nothing_is_set(student):
    wishes = student.collection.wishes
    rows = len(student.rows)
    usual, more = wishes.cost(), wishes.cost(retention=0.95, new_per_day=30)
    assert more.answers > usual.answers > 0
    assert wishes.cost(new_per_day=0).answers == 0
    assert wishes.exam_plan() is None
    assert (wishes.policy, len(student.rows)) == (Policy(), rows)
    wishes.set_exam(date(2026, 12, 24))
    plan = wishes.exam_plan()
    assert (plan.days, plan.below, plan.unseen) == (23, 60, 60)
    assert plan.minutes > 0


def test_one_topic_only(student):
    screens = student.study(wanted=SessionChoice(topic="Sea"))
    assert len(screens) == 15
    assert {screen.question.topic for screen in screens} == {"Sea"}
    assert student.collection.plan(SessionChoice(topic="Sea")).left == 0


def test_topics_take_turns_and_cards_of_one_entry_are_not_asked_in_a_row(student):
    for _ in range(3):
        screens = student.study()
        assert len(screens) >= 15
        entries = [screen.question.entry for screen in screens]
        topics = [screen.question.topic for screen in screens]
        assert all(one != other for one, other in pairwise(entries))
        assert sum(one == other for one, other in pairwise(topics)) <= len(topics) // 5
        student.turn(days=2)


def test_flash_cards_only_also_where_a_card_comes_back(student):
    wanted = SessionChoice(flash_cards=True)
    screens = [student.answer("wrong", wanted), *student.study(wanted=wanted)]
    assert {screen.question.form for screen in screens} == {"flip"}
    assert screens[0].question.card in {screen.question.card for screen in screens[1:]}


def test_reviewing_ahead_asks_all_others_after_what_is_due(student):
    wanted = SessionChoice(ahead=True)
    student.study()
    assert student.collection.next_screen(wanted) is None, "all were asked today"
    student.collection.wishes.set_new_per_day(0)
    for _ in range(2):
        student.turn(days=9)
        student.study()
    student.turn(days=1)
    states = dict(student.collection.states)
    due = [key for key, state in states.items() if state.due <= student.day]
    assert student.collection.plan().due == len(due) < 15
    assert student.collection.plan(wanted).due == 15
    screens = student.study(wanted=wanted)
    assert sorted(card for one in screens for card in one.question.cards) == sorted(states)
    later = [one.question.card for one in screens if one.question.card not in due]
    assert [one.question.card for one in screens][-len(later) :] == later, "due ones come first"
    after = student.collection.states
    assert all(after[key].reviews == state.reviews + 1 for key, state in states.items())


def test_a_leech_is_told_at_its_eighth_lapse_with_what_it_is_taken_for(student):
    student.collection.wishes.set_new_per_day(1)
    key = student.answer().question.card
    student.collection.wishes.set_new_per_day(0)
    told = []
    while student.collection.states[key].lapses < LEECH:
        student.turn(days=400)
        wanted = SessionChoice(flash_cards=True)
        screen = student.collection.next_screen(wanted)
        said = student.collection.answer(screen, Response(rating=1), 2_000)
        told.append(said.leech)
        assert student.answer("right", wanted).question.card == key
    assert told[:-1] == [None] * (LEECH - 1)
    assert told[-1].lapses == LEECH
    titles = [title for title, _ in told[-1].beside]
    assert len(titles) == 2
    assert all(fact for _, fact in told[-1].beside)
    assert key.partition("/")[0] not in {f"t{ord(title[-1]) - 97}" for title in titles}


def test_progress_counts_for_the_study_day_that_the_student_wants(student, tmp_path):
    student.collection.wishes.set_day_start(9)
    at = datetime(2026, 12, 1, 8, tzinfo=UTC)
    _, found = overview(None, tmp_path / "data", clock=lambda: at)
    assert found.forecast[0].day == date(2026, 11, 30)
