"""The simulation in short: what `make simulate` measures, with fewer cards, days and seeds."""

from dataclasses import replace
from random import Random
from statistics import fmean

import pytest

from quizapp.lessons.model import Entry
from quizapp.memory.fsrs import after, first, retrievability
from quizapp.questions.model import Card
from quizapp.study.queue import Queue, next_card
from tests.simulate import settings
from tests.simulate.calibration import bias, common_log
from tests.simulate.comparing import Result, Run, hours_at, result
from tests.simulate.exams import exam
from tests.simulate.learners import Draws, FsrsMind, answer, mind_of
from tests.simulate.schedulers import Fixed, Leitner, Sm2
from tests.simulate.settings import LEARNERS, MATCHED, SEEDS
from tests.simulate.study import in_turn

ONE = SEEDS[:1]
IN_SHORT = 1.6
"""How much wider the bounds are with fewer cards and days, where chance is greater."""


def test_the_matched_learner_remembers_as_fsrs_says():
    mind, random = FsrsMind(MATCHED), Random(3)
    for _ in range(200):
        known = random.random() < 0.5
        trace = mind.begun(0, 1, known=known)
        assert trace == pytest.approx(first(3 if known else 1))
        for _ in range(8):
            days, right = random.choice((0, 1, 5, 60)), random.random() < 0.7
            expected = after(*trace, days, 3 if right else 1)
            assert mind.recall(trace, days) == pytest.approx(retrievability(days, trace[0]))
            trace = mind.recalled(trace, days, 1) if right else mind.forgotten(trace, days)
            assert trace == pytest.approx(expected)


@pytest.mark.parametrize("learner", LEARNERS, ids=lambda learner: learner.name)
def test_every_learner_forgets_by_the_day_and_keeps_longer_what_it_recalls(learner):
    mind = mind_of(learner)
    for card in range(2):
        trace = mind.begun(card, 1, known=False)
        chances = [mind.recall(trace, days) for days in (0, 1, 3, 10, 100)]
        assert chances[0] == 1
        assert chances == sorted(chances, reverse=True)
        taught, less = (mind.recalled(trace, 3, gain) for gain in (1, 0.5))
        assert mind.recall(taught, 9) > mind.recall(less, 9) > mind.recall(trace, 9)


@pytest.mark.parametrize("learner", LEARNERS, ids=lambda learner: learner.name)
def test_a_learner_is_right_as_often_as_it_knows_guesses_and_slips(learner):
    mind, random = mind_of(learner), Random(5)
    trace = mind.recalled(mind.begun(0, 1, known=True), 1, 1)
    guess, slip, recognition, _ = learner.forms["true-false"]
    knows = mind.recall(trace, 20 / recognition)
    expected = knows * (1 - slip) + (1 - knows) * guess
    said = [
        answer(learner, mind, 0, trace, 20, "true-false", 4, Draws.of(random))[0]
        for _ in range(5_000)
    ]
    assert sum(said) / len(said) == pytest.approx(expected, abs=0.02)


def put_off(scheduler, verdicts):
    """The intervals that a rival gives a card, each answer on the day it is due."""
    day, found = 1, []
    for right in verdicts:
        scheduler.answered(0, day, right=right)
        found.append(scheduler.days[0] - day)
        day = scheduler.days[0]
    return found


def test_rivals_put_a_card_off_as_published():
    verdicts = (True, True, True, True, False, True, True)
    assert put_off(Sm2(1), verdicts) == [1, 6, 15, 38, 1, 1, 6]
    assert put_off(Leitner(1), (*verdicts[:4], True, True, False, True)) == [
        1,
        2,
        4,
        8,
        16,
        16,
        1,
        2,
    ]
    assert put_off(Fixed(7), verdicts) == [7] * 7
    assert put_off(Sm2(2), verdicts[:3]) == [2, 12, 30]


def card(number):
    entry = Entry(f"t{number}", "Term", "", "", 1, 1, {})
    return Card(entry, "term", "", (), "")


@pytest.mark.parametrize(("due", "new"), [(0, 4), (9, 3), (3, 3), (2, 5), (5, 0)])
def test_reviews_and_new_cards_come_in_turn_as_in_the_program(due, new):
    reviews, fresh = list(range(due)), list(range(due, due + new))
    asked = []
    while len(asked) < due + new:
        left = (tuple(card(n) for n in some if card(n) not in asked) for some in (reviews, fresh))
        chosen, _ = next_card(Queue(*left, again=()), asked)
        asked.append(chosen)
    assert [card(number) for number in in_turn(reviews, fresh)] == asked


def test_hours_at_a_recall_lie_between_the_two_settings_around_it():
    curve = [Result(recall, 0, hours, 0) for recall, hours in ((0.8, 2), (0.9, 4), (0.85, 5))]
    assert hours_at(0.85, curve) == pytest.approx(3)
    assert hours_at(0.7, curve) == 2
    assert hours_at(0.95, curve) == float("inf")


@pytest.mark.parametrize("number", range(len(LEARNERS)))
def test_recall_is_believed_after_any_form_as_after_typing(number):
    beliefs, mornings = common_log(number, ONE, cards=80, days=50)
    found = {
        form: bias([one for one in beliefs if one.form == form])[0] for form in settings.CALIBRATED
    }
    for form, mine in found.items():
        assert abs(mine - found["typed"]) <= IN_SHORT * settings.BIAS, form
    if LEARNERS[number] is MATCHED:
        assert abs(fmean(one.predicted - one.true for one in mornings)) <= settings.BIAS


def test_fixed_intervals_take_longer_for_the_same_recall_and_random_order_for_less():
    ours, often, seldom, drawn = (
        result(Run(0, name, knob, days=60), ONE)
        for name, knob in (("ours", 0.9), ("fixed", 3), ("fixed", 7), ("random", 40))
    )
    assert ours.hours < hours_at(ours.average, (often, seldom)) < float("inf")
    assert drawn.hours > ours.hours
    assert drawn.average < ours.average


def test_the_plan_for_an_exam_gets_there_in_less_time():
    plan, flat = (exam(0, name, ONE) for name in ("plan", "flat"))
    assert plan[0] >= settings.EXAM_TARGET
    assert plan[1] <= settings.SHARE * flat[1]


def test_all_minutes_of_a_day_are_used():
    found = [
        result(Run(0, name, knob, minutes=3, days=40), ONE)
        for name, knob in (("ours", 0.9), ("SM-2", 1))
    ]
    assert [one.hours for one in found] == pytest.approx([2, 2], abs=0.15)


def test_a_run_is_the_same_every_time():
    run = Run(2, "random", 20, days=40)
    assert result(run, ONE) == result(run, ONE)
    assert result(replace(run, scheduler="ours", knob=0.9), ONE) != result(run, ONE)
