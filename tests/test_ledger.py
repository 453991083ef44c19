"""A lesson's log and what follows from it, kept in step: undone, given again, known after all, set."""

from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, timedelta, timezone

import pytest

from quizapp.memory.policy import Policy
from quizapp.questions.model import Response
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store
from quizapp.study.model import SessionChoice
from quizapp.study.quiz import QuizChoice
from tests.machine.lesson import START, YEARS, text_of
from tests.machine.responses import response_to
from tests.student import Student, forget_everything_cached, terms

WEST = timezone(-timedelta(hours=11))


@pytest.fixture
def student(tmp_path):
    with studying(tmp_path, terms(6)) as one:
        yield one


@contextmanager
def studying(folder, text):
    one = Student(folder, text)
    yield one
    one.agrees()
    one.collection.close()


def test_all_of_a_day_taken_back_and_given_again_gives_the_same_bytes(tmp_path):
    with studying(tmp_path, text_of(START, YEARS[0]).replace("Id: t\n", "Id: own\n")) as student:
        student.study()
        student.turn(days=3)
        before = student.written
        seen = [before]
        for manner in ("right", "wrong", "nearly", "wrong", "right", "right") * 3:
            student.answer(manner)
            seen.append(student.written)
        while student.collection.take_back():
            seen.pop()
            assert student.written == seen[-1]
            student.agrees()
        assert student.written == before
        after = []
        while student.collection.redo():
            after.append(student.written)
        assert len(after) == 18
        forget_everything_cached(student)
        student.reopen()
        assert student.written == after[-1]


def test_a_screen_of_several_cards_is_taken_back_whole(tmp_path):
    with studying(tmp_path, text_of(START, YEARS[0]).replace("Id: t\n", "Id: own\n")) as student:
        quizzes = student.collection.quizzes
        screen = quizzes.screen(quizzes.begin(QuizChoice(forms=("match", "order"), number=1)))
        cards = screen.question.cards
        assert len(cards) > 2
        student.collection.answer(screen, response_to(screen.question, "partly"), 9_000)
        assert set(student.collection.states) == set(cards)
        student.collection.undo()
        assert not student.collection.states
        assert student.collection.redo()
        assert set(student.collection.states) == set(cards)


def test_after_a_new_answer_nothing_is_given_again(student):
    student.answer()
    student.answer()
    student.collection.undo()
    student.answer("wrong")
    before = student.written
    assert not student.collection.redo()
    assert student.written == before


def test_only_what_was_done_on_this_study_day_is_taken_back(student):
    student.answer()
    student.turn(days=1)
    assert student.collection.take_back() == ""
    assert len(student.collection.states) == 1


def test_an_answer_known_after_all_counts_as_good_and_goes_with_its_screen(student):
    """Of twins one is right and one is wrong and then known: both cards are known alike."""
    wanted = {"forms": ("typed",), "number": 2}
    quizzes = student.collection.quizzes
    quiz = quizzes.begin(QuizChoice(**wanted))
    right, wrong = quizzes.screen(quiz), None
    student.collection.answer(right, Response(right.question.answer), 4_000)
    wrong = quizzes.screen(quiz)
    said = student.collection.answer(wrong, Response("something else"), 4_000)
    assert said.claimable
    before = student.written
    assert student.collection.knew(wrong)
    states = student.collection.states
    one, other = states[right.question.card], states[wrong.question.card]
    assert (one.stability, one.difficulty) == (other.stability, other.difficulty)
    assert other.right_today
    assert other.last_verdict == "right"
    student.agrees()
    assert student.collection.take_back() == wrong.question.card
    assert wrong.question.card not in student.collection.states
    assert student.collection.redo()
    assert student.collection.states[wrong.question.card] == other
    assert student.written != before


def test_what_was_right_or_taken_back_was_not_known_after_all(student):
    right = student.answer()
    rows = len(student.rows)
    assert not student.collection.knew(right)
    wrong = student.answer("wrong")
    student.collection.undo()
    assert not student.collection.knew(wrong)
    assert len(student.rows) == rows + 2


def test_what_was_known_after_all_is_said_once(student):
    wrong = student.answer("wrong")
    assert student.collection.knew(wrong)
    rows = len(student.rows)
    assert student.collection.knew(wrong)
    assert len(student.rows) == rows


def test_a_flip_known_after_all_counts_whatever_button_it_was(student):
    screen = student.answer("wrong", SessionChoice(flash_cards=True))
    assert student.collection.knew(screen)
    assert student.collection.states[screen.question.card].right_today


def test_a_setting_holds_also_where_it_is_an_earlier_study_day_by_now(student):
    """At nine, a day that begins at ten makes it yesterday."""
    wishes = student.collection.wishes
    wishes.set_day_start(23)
    wishes.set_day_start(4)
    assert wishes.policy.day_start == 4
    wishes.set_retention(0.8)
    student.now = student.now.astimezone(WEST)
    wishes.set_retention(0.95)
    assert student.collection.wishes.policy.retention == 0.95
    student.reopen()
    assert student.collection.wishes.policy.retention == 0.95


def test_a_card_is_taken_up_again_also_where_it_is_an_earlier_study_day_by_now(student):
    key, marking = student.keys[0], student.collection.marking
    marking.suspend(key)
    student.now = student.now.astimezone(WEST)
    marking.unsuspend(key)
    assert not student.collection.marking.marks.suspended
    student.collection.take_back()
    assert student.collection.marking.marks.suspended == {key}, "what was done today was undone"
    assert student.collection.redo()
    assert not student.collection.marking.marks.suspended


def test_a_card_is_forgotten_also_where_it_was_answered_on_a_later_study_day(student):
    key = student.answer().question.card
    state = student.collection.states[key]
    student.now = student.now.astimezone(WEST)
    student.collection.marking.forget(key)
    assert key not in student.collection.states
    student.collection.take_back()
    assert student.collection.states[key] == state


def test_what_was_forgotten_and_taken_back_is_known_after_a_replay_too(student):
    key = student.answer().question.card
    student.collection.marking.forget(key)
    student.collection.take_back()
    before = student.written
    assert key in student.collection.states
    forget_everything_cached(student)
    student.reopen()
    assert student.written == before


def test_an_exam_moves_every_due_day_at_once(student):
    for _ in range(3):
        student.study()
        student.turn(days=4)
    before = {key: state.due for key, state in student.collection.states.items()}
    student.collection.wishes.set_exam(date(2027, 6, 1))
    after = {key: state.due for key, state in student.collection.states.items()}
    assert all(after[key] >= before[key] for key in before)
    assert after != before
    student.agrees()
    student.collection.wishes.set_exam(None)
    assert {key: state.due for key, state in student.collection.states.items()} == before


def test_practice_leaves_the_states_as_they_are_and_is_asked_round_by_round(student):
    student.study()
    before = student.written
    first = student.collection.practice()
    screens = student.study("wrong", first)
    assert sorted(one.question.card for one in screens) == sorted(student.keys)
    assert student.written == before
    assert student.collection.next_screen() is None
    again = student.collection.practice()
    assert again.practice == first.practice + 1
    assert student.answer("right", again)
    student.agrees()
    student.collection.take_back()
    student.agrees()
    assert len(student.study("right", again)) == len(student.keys)


def test_an_answer_counts_also_where_its_card_was_forgotten_on_a_later_study_day(student):
    """As by a computer whose clock is a year ahead: else the card would be new again and again."""
    key = student.answer().question.card
    student.turn(days=380)
    student.collection.marking.forget(key)
    student.turn(days=-379)
    screens = student.study()
    assert [one.question.card for one in screens].count(key) == 1
    assert student.collection.states[key].reviews == 1
    student.agrees()
    cards = [student.collection.take_back() for _ in screens]
    assert sorted(cards) == sorted(one.question.card for one in screens)
    assert key not in student.collection.states
    while student.collection.redo():
        student.agrees()
    assert student.collection.states[key].reviews == 1


@pytest.mark.parametrize("payload", ["", "{", "[]", "7", '{"from": 1, "ways": "x", "quiz": 5}'])
def test_rows_that_somebody_altered_do_not_lock_a_student_out(student, payload):
    key = student.answer().question.card
    before = dict(student.collection.states)
    events = ("set", "flag", "rename", "bury", "quiz", "practice", "undo")
    ledger, store = student.collection._ledger, student.collection._store
    rows = [replace(ledger.row(event), card=key, payload=payload) for event in events]
    answer = replace(ledger.row("answer"), card=key, form="match", verdict="right", payload=payload)
    screens = (replace(row, screen=f"{n:032x}") for n, row in enumerate([*rows, answer], 1))
    store.record(list(screens), {})
    forget_everything_cached(student)
    student.reopen()
    assert student.collection.states[key].reviews == before[key].reviews + 1
    assert student.collection.quizzes.left() is None
    assert student.collection.plan().new > 0
    assert student.answer()
    student.collection.undo()
    student.collection.marking.unflag(key)
    assert student.collection.marking.flags == {}


def test_a_setting_moves_the_due_day_of_a_renamed_card_as_a_replay_does(student):
    for _ in range(3):
        student.study()
        student.turn(days=12)
    student.path.write_text(terms(6).replace("- Id: t", "- Id: the-"), encoding="utf-8")
    before = sorted(state.due for state in student.collection.states.values())
    student.collection.reload()
    assert sorted(state.due for state in student.collection.states.values()) == before
    for chance in (0.7, 0.8, 0.95, 0.9):
        student.collection.wishes.set_retention(chance)
        student.agrees()


def test_an_answer_counts_for_its_card_also_where_that_was_renamed_on_a_later_study_day(student):
    """As by a computer whose clock is ahead, and whose lesson calls the entry otherwise."""
    key = student.keys[0]
    row = replace(
        student.collection._ledger.row("rename"), card="other/term", payload=f'{{"from": "{key}"}}'
    )
    theirs = replace(row, device="b" * 32, day=row.day + 20)
    student.collection.close()
    with closing(Store.open(default_profile(student.data), Policy())) as store:
        store.merge([theirs], Policy())
    student.open()
    screens = student.study()
    assert [one.question.card for one in screens].count(key) == 1
    assert student.collection.states[key].reviews == 1
    student.agrees()
    while student.collection.take_back():
        student.agrees()
    assert key not in student.collection.states
