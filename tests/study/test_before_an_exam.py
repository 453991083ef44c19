"""Before an exam: how much is new, what is aimed at, how much of the day's share is left."""

import pytest

from quizapp.lessons.model import Entry
from quizapp.memory.fsrs import retrievability
from quizapp.memory.policy import LAST_DAYS, ON_THE_DAY, Policy
from quizapp.memory.replay import rescheduled
from quizapp.memory.state import CardState
from quizapp.questions.model import Card
from quizapp.study.exam import below_on_the_day, exam_day_for
from quizapp.study.model import EVERYTHING, SessionChoice
from quizapp.study.queue import SETTLING, queue_of
from quizapp.study.report import plan_of

TODAY = 739_000
CARDS = [
    Card(Entry(f"e{n}", "Term", f"e{n}", "AB"[n % 2], 1, 1, {}), "term", "x", (), "")
    for n in range(100)
]


def state(stability, last=TODAY - 5, due=TODAY, first=TODAY - 9):
    return CardState(stability, 5.0, first, last, due, 1, 0, "choice", 0, "right", right_today=True)


def begin(states, day, policy, wanted=EVERYTHING):
    """Answer what is new one by one, as a student does, and return how many."""
    count = 0
    while new := queue_of(CARDS, states, day, policy, wanted).new:
        states[new[0].key] = state(3.0, last=day, first=day, due=day + 400)
        count += 1
    return count


@pytest.mark.parametrize("ahead", [3, 4, 5, 7, 9, 12, 40])
@pytest.mark.parametrize("usual", [0, 3, 15])
def test_all_cards_are_met_two_days_before_an_exam(ahead, usual):
    policy, states = Policy(exam=TODAY + ahead, new_per_day=usual), {}
    begun = []
    for day in range(TODAY, policy.exam - SETTLING):
        planned = plan_of(CARDS, states, day, policy).new
        begun.append(begin(states, day, policy))
        assert begun[-1] == planned, "the day is as long as it was said to be"
    assert len(states) == len(CARDS)
    assert max(begun) <= max(usual, -(-len(CARDS) // len(begun)))


def test_an_exam_that_is_over_changes_nothing_and_one_today_asks_for_all():
    assert begin({}, TODAY, Policy(exam=TODAY - 1)) == 15
    assert begin({}, TODAY, Policy(exam=TODAY)) == len(CARDS)


def test_one_topic_alone_gets_no_more_than_the_day_has_room_for():
    policy, states = Policy(exam=TODAY + 12, new_per_day=3), {}
    assert begin(states, TODAY, policy, SessionChoice(topic="A")) == 10
    assert begin(states, TODAY, policy) == 0


def test_until_ten_days_before_a_card_comes_later_than_usual_and_then_as_usual():
    key, policy = ("l", "a"), Policy(exam=TODAY + 40)
    usual = rescheduled(state(20.0, last=TODAY), key, Policy()).due
    assert rescheduled(state(20.0, last=TODAY), key, policy).due > usual
    last = policy.exam - LAST_DAYS
    assert (
        rescheduled(state(20.0, last=last), key, policy).due
        == rescheduled(state(20.0, last=last), key, Policy()).due
    )


def test_what_is_below_the_aim_is_counted_with_what_is_unseen():
    policy = Policy(exam=TODAY + 5)
    states = {("l", "weak"): state(4.0), ("l", "known"): state(80.0)}
    keys = [*states, ("l", "unseen")]
    assert below_on_the_day(keys, states, policy) == (2, 1)
    assert retrievability(policy.exam - (TODAY - 5), 80.0) >= ON_THE_DAY


def test_a_queue_of_the_last_days_is_the_exam_s_share_and_after_it_all_that_is_due():
    policy = Policy(exam=TODAY + 1, new_per_day=0)
    states = {one.key: state(4.0 if n % 2 else 80.0) for n, one in enumerate(CARDS)}
    assert {card.key for card in queue_of(CARDS, states, TODAY, policy).due} == {
        card.key for card in CARDS[1::2]
    }
    assert plan_of(CARDS, states, TODAY, policy).due == 50
    earlier = queue_of(CARDS, states, TODAY, Policy(exam=TODAY + 4, new_per_day=0)).due
    assert 0 < len(earlier) < 50
    after = queue_of(CARDS, states, policy.exam + 1, policy).due
    assert len(after) == len(CARDS)


def test_a_card_of_the_last_days_is_followed_to_a_day_before_the_exam_or_to_none():
    policy = Policy(exam=TODAY + 20)
    assert TODAY < exam_day_for(state(4.0), TODAY, policy) < policy.exam
    assert exam_day_for(state(4.0), policy.exam, policy) == policy.exam
    assert exam_day_for(state(4.0, last=policy.exam), policy.exam, policy) is None
    assert exam_day_for(state(500.0), TODAY, policy) is None
