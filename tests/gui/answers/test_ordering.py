"""Events moved about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.gui.answers.ordering import moved, ordinal, place_of


def test_one_is_moved_and_the_others_close_up():
    assert moved(("a", "b", "c"), 0, 2) == ("b", "c", "a")
    assert moved(("a", "b", "c"), 2, 1) == ("a", "c", "b")


@given(st.integers(0, 4), st.integers(0, 4))
def test_moving_there_and_back_changes_nothing(at, to):
    order = tuple("abcde")
    assert moved(moved(order, at, to), to, at) == order


@pytest.mark.parametrize(("place", "said"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th")])
def test_places_are_said_as_ordinals(place, said):
    assert ordinal(place) == said


def test_where_one_stands_is_said_from_one_on():
    assert place_of("the Moon", 1, 4) == "the Moon, now 2 of 4"
