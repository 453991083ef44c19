"""What is asked before an exam: what would be known too little on the day, a share of it each day."""

from quizapp.memory.fsrs import retrievability
from quizapp.memory.policy import LAST_DAYS, ON_THE_DAY, Policy
from quizapp.memory.state import CardState
from quizapp.study.exam import wanted_for_exam

EXAM = 740_060
POLICY = Policy(exam=EXAM)


def known(stability, last_day=EXAM - 20, first_day=EXAM - 50):
    return CardState(
        stability=stability, difficulty=5.0, first_day=first_day, last_day=last_day, due=last_day + 1,
        reviews=3, lapses=0, last_form="typed", last_variant=0, last_verdict="right", right_today=True,
    )  # fmt: skip


def test_nothing_is_wanted_before_the_last_days_nor_after_the_exam():
    states = {"card": known(1.0)}
    for day in (EXAM - 40, EXAM - LAST_DAYS - 1, EXAM + 1):
        assert wanted_for_exam(states, day, POLICY) == []
    for day in (EXAM - LAST_DAYS, EXAM - 1, EXAM):
        assert wanted_for_exam(states, day, POLICY) == ["card"]


def test_on_the_last_day_all_are_wanted_that_would_be_known_too_little():
    states = {str(stability): known(float(stability)) for stability in (5, 10, 20, 40, 80, 160)}
    low = {key for key in states if retrievability(20, float(key)) < ON_THE_DAY}
    assert set(wanted_for_exam(states, EXAM - 1, POLICY)) == low
    assert low < set(states)


def test_each_of_the_last_days_asks_as_much_more_until_all_are_asked():
    states = {f"{n:02}": known(5.0 + n / 10) for n in range(55)}
    shares = []
    for day in range(EXAM - LAST_DAYS, EXAM):
        today = wanted_for_exam(states, day, POLICY)
        states |= {key: known(200.0, last_day=day) for key in today}
        shares.append(len(today))
    assert shares == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]


def test_what_was_answered_of_a_share_leaves_the_rest_of_it():
    states = {f"{n:02}": known(5.0 + n / 10) for n in range(55)}
    day = EXAM - 4
    share = wanted_for_exam(states, day, POLICY)
    for number, key in enumerate(share):
        assert wanted_for_exam(states, day, POLICY) == share[number:]
        states[key] = known(200.0, last_day=day)
    assert wanted_for_exam(states, day, POLICY) == []


def test_a_card_begun_today_takes_nothing_of_the_share():
    states = {str(n): known(5.0) for n in range(10)}
    day = EXAM - LAST_DAYS
    begun = {"new": known(2.0, last_day=day, first_day=day)}
    assert wanted_for_exam({**states, **begun}, day, POLICY) == wanted_for_exam(states, day, POLICY)


def test_first_come_those_that_gain_most():
    states = {"a sure one": known(25.0), "shaky": known(6.0)}
    assert wanted_for_exam(states, EXAM - 1, POLICY) == ["shaky", "a sure one"]
