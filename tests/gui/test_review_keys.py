"""The keys by which one reviews elsewhere do here what the hands expect."""

import pytest
from PySide6.QtCore import Qt

CONTROL = Qt.KeyboardModifier.ControlModifier
flip = pytest.mark.parametrize("entries", [("then-now",)])
choice = pytest.mark.parametrize("entries", [("stations", "opening-line")])


@flip
@pytest.mark.parametrize(("keys", "rating"), [("Space Space", 3), ("Space 1", 1), ("Space 2", 3)])
def test_space_turns_a_card_and_space_again_says_good(window, press, answers, keys, rating):
    press("Return", *keys.split())
    assert answers()[0].rating == rating


@choice
@pytest.mark.parametrize("key", ["Space", "Return"])
def test_space_and_enter_go_on_from_the_feedback(window, press, key):
    press("Return", "1")
    asked = window._desks.answering.screen
    press(key)
    assert window._desks.answering.screen is not asked


@choice
@pytest.mark.parametrize("option", ["1", "2", "3", "4"])
def test_a_number_chooses(window, press, answers, option):
    press("Return", option)
    question = window._desks.answering.screen.question
    assert answers()[0].response == question.options[int(option) - 1]


@choice
@pytest.mark.parametrize(("key", "mark"), [("-", "buried"), ("!", "suspended")])
def test_a_card_is_buried_or_suspended_also_after_its_answer(window, press, key, mark):
    press("Return", "1")
    card = window._desks.answering.screen.question.card
    press(key)
    assert card in getattr(window._collection.marking.marks, mark)


@choice
def test_the_last_answer_is_taken_back(window, press, answers):
    press("Return", "1")
    press("Z", modifier=CONTROL)
    assert answers() == []
