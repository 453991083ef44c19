"""Before an exam: how much is new, what is aimed at, what is asked in the last days."""

import pytest

from quizapp.lessons.model import Entry
from quizapp.memory.fsrs import retrievability
from quizapp.memory.policy import LAST_DAYS, ON_THE_DAY, Policy
from quizapp.memory.replay import rescheduled
from quizapp.memory.state import CardState
from quizapp.questions.model import Card
from quizapp.study.exam import below_on_the_day, exam_day_for, on_the_day, wanted_for_exam
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


def test_in_the_last_days_is_asked_what_would_not_be_known_on_the_day():
    policy = Policy(exam=TODAY + 6)
    states = {"weak": state(4.0), "due but known": state(80.0), "answered": state(4.0, last=TODAY)}
    assert (
        on_the_day(states["due but known"], policy)
        >= ON_THE_DAY
        > on_the_day(states["weak"], policy)
    )
    assert wanted_for_exam(states, TODAY, policy) == ["weak"]
    assert exam_day_for(states["answered"], TODAY, policy) == TODAY + 1


def test_what_is_due_waits_until_the_last_days_begin():
    policy = Policy(exam=TODAY + LAST_DAYS + 3)
    assert exam_day_for(state(4.0), TODAY, policy) == TODAY + 3
    assert wanted_for_exam({"weak": state(4.0)}, TODAY, policy) == []
    assert exam_day_for(state(4.0), policy.exam + 1, policy) is None


def test_a_queue_of_the_last_days_is_what_the_exam_asks_for_and_then_what_is_due_again():
    policy = Policy(exam=TODAY + 6, new_per_day=0)
    states = {one.key: state(4.0 if n % 2 else 80.0) for n, one in enumerate(CARDS)}
    assert {card.key for card in queue_of(CARDS, states, TODAY, policy).due} == {
        card.key for card in CARDS[1::2]
    }
    after = queue_of(CARDS, states, policy.exam + 1, policy).due
    assert len(after) == len(CARDS)


def test_what_gains_most_is_asked_first():
    policy = Policy(exam=TODAY + 5)
    states = {f"s{n}": state(stability) for n, stability in enumerate((0.3, 3.0, 8.0, 12.0))}
    wanted = wanted_for_exam(states, TODAY, policy)
    assert set(wanted) == set(states)
    assert wanted.index("s1") < wanted.index("s3")
    assert wanted.index("s2") < wanted.index("s3")


def test_what_is_below_the_aim_is_counted_with_what_is_unseen():
    policy = Policy(exam=TODAY + 5)
    states = {("l", "weak"): state(4.0), ("l", "known"): state(80.0)}
    keys = [*states, ("l", "unseen")]
    assert below_on_the_day(keys, states, policy) == (2, 1)
    assert retrievability(policy.exam - (TODAY - 5), 80.0) >= ON_THE_DAY
