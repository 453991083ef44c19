"""Pairs in the making: what is given, to whom, and who is next."""

from hypothesis import given
from hypothesis import strategies as st

from quizapp.gui.answers.pairing import no_pairs


def test_giving_goes_on_to_the_next_open_prompt():
    pairs = no_pairs(3, 3).give(2)
    assert (pairs.given, pairs.current) == ((2, None, None), 1)
    assert pairs.go_to(2).give(0).current == 1


def test_the_last_prompt_stays_current_when_all_is_given():
    pairs = no_pairs(2, 2).give(0).give(1)
    assert pairs.complete
    assert pairs.current == 1


def test_an_option_given_again_is_taken_over_where_each_is_given_once():
    pairs = no_pairs(2, 2).give(0).give(0)
    assert (pairs.given, pairs.current) == ((None, 0), 0)
    assert pairs.holder(0) == 1


def test_a_side_has_no_holder():
    pairs = no_pairs(3, 2).give(0).give(0)
    assert pairs.given == (0, 0, None)
    assert pairs.holder(0) is None


def test_taking_back_begins_with_the_current_prompt_and_then_the_one_before():
    pairs = no_pairs(3, 3).give(0).give(1)
    assert pairs.take_back_last().given == (0, None, None)
    assert pairs.take_back_last().take_back_last().given == (None, None, None)
    assert no_pairs(2, 2).take_back_last() == no_pairs(2, 2)


def test_the_response_has_an_empty_text_for_an_open_prompt():
    assert no_pairs(2, 2).go_to(1).give(0).texts(["a", "b"]) == ("", "a")


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3))))
def test_no_option_of_a_match_is_ever_given_twice(moves):
    pairs = no_pairs(4, 4)
    for prompt, option in moves:
        pairs = pairs.go_to(prompt).give(option)
        held = [one for one in pairs.given if one is not None]
        assert len(held) == len(set(held))
        assert pairs.complete or pairs.given[pairs.current] is None
