"""What became of a lesson's facts, as its readers are told."""

import pytest

from quizapp.study.changes import changes_of
from quizapp.study.news import FactChange, facts_changed
from tests.study.test_changes import FIGURE, LINK, TERM, cards, changed, known_of


def told(old, new):
    return [(one.change, one.title) for one in facts_changed(changed(old, new), cards(*new))]


def test_of_a_lesson_as_it_was_nothing_is_told():
    assert told([TERM, FIGURE], [TERM, FIGURE]) == []


def test_of_a_lesson_opened_for_the_first_time_nothing_is_told():
    assert facts_changed(changes_of({}, cards(TERM)), cards(TERM)) == ()


@pytest.mark.parametrize(
    ("new", "wanted"),
    [
        ([TERM, FIGURE, LINK], [("new", "where")]),
        ([TERM], [("removed", "f")]),
        ([TERM, FIGURE.replace("6,650 km", "6,700 km")], [("corrected", "length")]),
        ([TERM.replace("builds", "makes"), FIGURE], [("reworded", "delta")]),
        ([TERM, FIGURE.replace("[Africa]", "Africa")], [("reworded", "length")]),
        ([TERM, FIGURE.replace("of the Nile", "of the [Nile]")], []),
        ([TERM, FIGURE.replace("the Nile was", "the [Nile] was")], [("reworded", "length")]),
        ([LINK], [("new", "where"), ("removed", "f"), ("removed", "t")]),
        ([TERM.replace("Id: t", "Id: other"), FIGURE], []),
    ],
)
def test_each_fact_is_told_once_by_what_became_of_it(new, wanted):
    assert sorted(told([TERM, FIGURE], new)) == sorted(wanted)


def test_a_fact_that_returns_is_new_to_its_readers():
    known = known_of(cards(TERM, LINK))
    gone = {key: one for key, one in known.items() if key.startswith("l/")}
    away = known | {key: type(one)(one.fact, present=False) for key, one in gone.items()}
    found = facts_changed(changes_of(away, cards(TERM, LINK)), cards(TERM, LINK))
    assert found == (FactChange("new", "where"),)
