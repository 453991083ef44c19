"""What a policy costs, so that a student can weigh it: nothing is set by asking."""

import pytest

from quizapp.memory.policy import Policy
from quizapp.memory.state import CardState
from quizapp.study.cost import AHEAD, cost_of, exam_plan_of

TODAY = 739_000
KEYS = [("l", f"e{n}/term") for n in range(120)]
TIMES = (8_000,) * 20


def state(stability=30.0, due=TODAY + 2):
    return CardState(
        stability, 5.0, TODAY - 30, TODAY - 9, due, 4, 0, "choice", 0, "right", right_today=True
    )


def answers(states, policy):
    return cost_of(KEYS, states, TODAY, policy, TIMES).answers


def test_nothing_costs_nothing():
    cost = cost_of([], {}, TODAY, Policy(), TIMES)
    assert (cost.answers, cost.minutes) == (0, 0)


def test_a_card_that_is_not_due_in_time_costs_nothing_and_one_that_is_costs_an_answer():
    policy = Policy(new_per_day=0)
    later = {KEYS[0]: state(300.0)}
    assert answers(later, policy) == 0
    soon = answers({KEYS[0]: state(12.0)}, policy) * AHEAD
    assert 1 <= soon < 4


def test_a_higher_aim_costs_more():
    states = dict.fromkeys(KEYS, state(6.0))
    found = [answers(states, Policy(retention=aim)) for aim in (0.7, 0.8, 0.9, 0.95, 0.97)]
    assert found == sorted(found)
    assert found[-1] > 2 * found[0]


def test_more_new_cards_a_day_cost_more_until_all_are_begun():
    found = [answers({}, Policy(new_per_day=new)) for new in (0, 1, 2, 4)]
    assert found[0] == 0
    assert found == sorted(set(found))
    assert answers({}, Policy(new_per_day=120)) == answers({}, Policy(new_per_day=9999))


def test_minutes_are_answers_with_their_feedback():
    states = dict.fromkeys(KEYS, state(6.0))
    cost = cost_of(KEYS, states, TODAY, Policy(), TIMES)
    assert cost.minutes == pytest.approx(cost.answers * 8 * 1.5 / 60, abs=1)
    slow = cost_of(KEYS, states, TODAY, Policy(), (80_000,) * 20)
    assert slow.minutes == pytest.approx(10 * cost.answers * 8 * 1.5 / 60, abs=1)


def test_there_is_no_plan_without_an_exam_ahead():
    for exam in (0, TODAY - 1, TODAY):
        assert exam_plan_of(KEYS, {}, TODAY, Policy(exam=exam), TIMES) is None


def test_the_plan_for_an_exam_counts_days_and_what_is_below_the_aim():
    states = {KEYS[0]: state(500.0), KEYS[1]: state(5.0)}
    plan = exam_plan_of(KEYS, states, TODAY, Policy(exam=TODAY + 20), TIMES)
    assert (plan.day.toordinal(), plan.days) == (TODAY + 20, 20)
    assert (plan.below, plan.unseen) == (119, 118)
    nearer = exam_plan_of(KEYS, states, TODAY, Policy(exam=TODAY + 4), TIMES)
    assert nearer.minutes > plan.minutes > 0


def test_an_exam_in_a_hundred_years_is_planned_at_once():
    plan = exam_plan_of(KEYS, {}, TODAY, Policy(exam=TODAY + 36_500), TIMES)
    assert plan.days == 36_500
