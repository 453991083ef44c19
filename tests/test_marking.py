"""What a student puts aside is not asked in any way, and comes back as it was."""

import pytest

from quizapp.study.model import SessionChoice
from quizapp.study.quiz import QuizChoice
from tests.machine.lesson import START, YEARS, text_of
from tests.machine.responses import response_to
from tests.student import Student, terms

EVERY_WAY = (SessionChoice(), SessionChoice(flash_cards=True), SessionChoice(ahead=True))


@pytest.fixture
def studying(tmp_path):
    """Give a function that opens a lesson of one's own."""
    students = []

    def make(text):
        students.append(Student(tmp_path, text))
        return students[-1]

    yield make
    for one in students:
        one.agrees()
        one.collection.close()


@pytest.fixture
def student(studying):
    return studying(terms(6))


def all_asked(student, wanted):
    return {card for screen in student.study(wanted=wanted) for card in screen.question.cards}


@pytest.mark.parametrize("wanted", EVERY_WAY)
@pytest.mark.parametrize("how", ["suspend", "bury"])
def test_a_card_put_aside_is_not_asked(student, wanted, how):
    aside, *others = student.keys
    getattr(student.collection.marking, how)(aside)
    assert student.collection.plan().new == len(others)
    assert all_asked(student, wanted) == set(others)


def test_a_card_put_aside_is_in_no_quiz_and_no_practice(student):
    aside, *others = student.keys
    student.study()
    student.collection.marking.suspend(aside)
    quiz = student.collection.quizzes.begin(QuizChoice(number=0))
    assert aside not in {asked.card for asked in quiz.asked}
    assert all_asked(student, student.collection.practice()) == set(others)


@pytest.mark.parametrize("how", ["suspend", "bury"])
def test_a_card_put_aside_does_not_stand_beside_others(studying, how):
    student = studying(text_of(START, YEARS[0]).replace("Id: t\n", "Id: own\n"))
    quizzes, choice = student.collection.quizzes, QuizChoice(forms=("match", "order"), number=0)
    quiz = quizzes.begin(choice)
    together = quizzes.screen(quiz).question.cards
    assert len(together) > 2
    getattr(student.collection.marking, how)(together[1])
    assert quizzes.screen(quiz) is None or together[1] not in quizzes.screen(quiz).question.cards
    quiz, met = quizzes.begin(choice), set()
    while screen := quizzes.screen(quiz):
        met |= set(screen.question.cards)
        student.collection.answer(screen, response_to(screen.question, "right"), 2_000)
    assert together[1] not in met


def test_a_buried_card_is_asked_again_on_the_next_study_day(student):
    key = student.keys[0]
    student.collection.marking.bury(key)
    student.turn(hours=18)
    assert student.collection.marking.marks.buried == {key}, "it is three in the morning"
    student.turn(hours=1)
    assert not student.collection.marking.marks.aside
    assert key in all_asked(student, SessionChoice())


def test_a_suspended_card_comes_back_as_it_was(student):
    key = student.answer().question.card
    state = student.collection.states[key]
    student.collection.marking.suspend(key)
    student.turn(days=30)
    assert key not in all_asked(student, SessionChoice())
    student.reopen()
    student.collection.marking.unsuspend(key)
    assert student.collection.states[key] == state
    assert student.answer().question.card == key


def test_whatever_was_done_to_a_card_is_taken_back_in_turn(student):
    key = student.answer().question.card
    state, marking = student.collection.states[key], student.collection.marking
    for act in (marking.suspend, marking.unsuspend, marking.bury, marking.forget):
        act(key)
    assert key not in student.collection.states
    assert student.collection.take_back() == key
    assert student.collection.states[key] == state
    assert marking.marks.buried == {key}
    student.collection.take_back()
    assert not marking.marks.aside
    student.collection.take_back()
    assert marking.marks.suspended == {key}
    student.collection.take_back()
    assert not marking.marks.aside
    assert student.collection.take_back() == key
    assert not student.collection.states
    while student.collection.redo():
        pass
    assert key not in student.collection.states
    assert marking.marks.buried == {key}


def test_a_forgotten_card_is_new(student):
    key = student.answer().question.card
    student.collection.marking.forget(key)
    assert student.collection.plan().new == len(student.keys)
    student.turn(days=1)
    assert key in all_asked(student, SessionChoice())
    assert student.collection.states[key].reviews == 1


def test_a_flag_says_what_is_wrong_with_which_question(student):
    screen = student.answer()
    student.collection.marking.flag(screen, "  The unit is missing. ")
    student.reopen()
    (flag,) = student.collection.marking.flags.values()
    assert flag.note == "The unit is missing."
    assert (flag.form, flag.variant, flag.seed) == (
        screen.question.form,
        screen.question.variant,
        screen.seed,
    )
    student.collection.marking.unflag(screen.question.card)
    assert student.collection.marking.flags == {}
    student.collection.take_back()
    assert set(student.collection.marking.flags) == {screen.question.card}


def test_what_is_done_to_several_cards_at_once_is_taken_back_at_once(studying):
    student = studying(terms(4))
    student.study(limit=3)
    begun, marking = dict(student.collection.states), student.collection.marking
    marking.suspend(*student.keys[:3])
    assert marking.marks.suspended == set(student.keys[:3])
    marking.forget(*begun)
    assert not student.collection.states
    assert student.collection.take_back() in begun
    assert student.collection.states == begun
    student.collection.take_back()
    assert not marking.marks.aside
    assert student.collection.redo() == "suspend"
    student.reopen()
    assert student.collection.marking.marks.suspended == set(student.keys[:3])
    student.agrees()
