"""Counts over answers: what is in them, and that they can be added to and taken from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.memory.evidence import predicted
from quizapp.memory.policy import Policy
from quizapp.memory.replay import replayed
from quizapp.memory.tally import BUCKETS, UNPREDICTED, count, difference, total

DAY = 740_000
KEYS = st.tuples(
    st.sampled_from(("l", "m")), st.integers(1, 3), st.just("typed"), st.integers(-1, 3)
)
TALLIES = st.dictionaries(KEYS, st.tuples(*[st.integers(0, 9)] * 4), max_size=5)


def counted(*rows):
    return replayed(rows, Policy()).tally


@pytest.mark.parametrize(
    ("chance", "bucket"), [(0.0, 0), (0.049, 0), (0.05, 1), (0.93, 18), (0.9999, 19), (1.0, 19)]
)
def test_an_answer_is_in_the_bucket_of_what_was_predicted(answer, chance, bucket):
    tally = {}
    count(tally, answer(took=900), chance)
    assert tally == {("lesson", DAY, "typed", bucket): (1, 1, round(chance * 1e6), 900)}
    assert bucket < BUCKETS


def test_nothing_is_predicted_of_first_second_and_practised_answers(answer):
    rows = [answer(verdict="wrong", took=10), answer(took=20), answer(event="practice", took=30)]
    assert counted(*rows) == {("lesson", DAY, "typed", UNPREDICTED): (3, 2, 0, 60)}


def test_what_was_predicted_of_a_later_answer_is_summed_in_millionths(answer):
    rows = [answer(), answer(day=DAY + 3, took=50)]
    chance = predicted((2.3065, 2.1), 3, rows[1])
    tally = counted(*rows)
    assert tally["lesson", DAY + 3, "typed", int(chance * 20)] == (1, 1, round(chance * 1e6), 50)


def test_an_answer_taken_back_is_not_counted_and_a_void_one_is(answer, undo):
    row = answer(took=40, fact="n2aaa")
    assert counted(row, undo(row)) == {}
    reset = answer(event="reset", fact="n2bbb", form="", verdict="", screen="")
    found = replayed([row, reset], Policy())
    assert found.states == {}
    assert found.tally == {("lesson", DAY, "typed", UNPREDICTED): (1, 1, 0, 40)}


def test_what_a_student_knew_after_all_is_counted_as_right(answer):
    row = answer(verdict="wrong")
    knew = answer(event="knew", screen=row.screen, form="", verdict="")
    assert counted(row)["lesson", DAY, "typed", UNPREDICTED][:2] == (1, 0)
    assert counted(row, knew)["lesson", DAY, "typed", UNPREDICTED][:2] == (1, 1)


@given(TALLIES, TALLIES)
def test_the_difference_added_to_what_was_gives_what_is(before, after):
    whole = total((before, difference(after, before)))
    assert {key: one for key, one in whole.items() if any(one)} == {
        key: one for key, one in after.items() if any(one)
    }
    assert difference(after, after) == {}
