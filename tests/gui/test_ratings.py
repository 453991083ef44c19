"""A flipped card is rated with two answers or with four, as the student likes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from quizapp.gui import liking
from quizapp.settings import Settings


@pytest.fixture
def entries():
    """A lesson that has a flash card alone."""
    return ("then-now",)


@pytest.fixture
def focused():
    """Give the accessible name of what has the keyboard."""
    return lambda: QApplication.focusWidget().accessibleName()


@pytest.fixture
def card(window, press):
    """The flash card, turned."""
    press("Return", "Space")
    return window.study._answer


@pytest.fixture
def four():
    liking.put_on(Settings(answer_buttons=4))


def shown(card):
    return [button.text() for button in card._ratings.buttons if button.isVisible()]


def test_two_answers_are_usual(card, focused):
    assert shown(card) == ["Not yet", "Knew it"]
    assert card.hint == "Press 1 for Not yet or 2 for Knew it."
    assert focused() == "Knew it"


@pytest.mark.parametrize(("key", "rating", "verdict"), [("1", 1, "wrong"), ("2", 3, "right")])
def test_two_keys_are_again_and_good(card, press, answers, key, rating, verdict):
    press("3", "4", key)
    assert [(row.rating, row.verdict) for row in answers()] == [(rating, verdict)]


def test_four_keys_and_four_buttons_are_the_four_ratings(four, card, press, qtbot, answers):
    assert shown(card) == ["Again", "Hard", "Good", "Easy"]
    for rating in range(1, 5):
        press(str(rating))
        assert [row.rating for row in answers()] == [rating]
        press("Z", modifier=Qt.KeyboardModifier.ControlModifier)
        press("Space")
        qtbot.mouseClick(card._ratings.buttons[rating - 1], Qt.MouseButton.LeftButton)
        assert [row.rating for row in answers()] == [rating]
        press("Z", modifier=Qt.KeyboardModifier.ControlModifier)
        press("Space")


def test_enter_says_that_it_was_known(four, card, press, answers, focused):
    assert focused() == "Good"
    press("Return")
    assert [row.rating for row in answers()] == [3]


def test_tab_goes_from_one_answer_to_the_next(four, card, press, focused):
    card._ratings.buttons[0].setFocus()
    found = []
    for _ in range(3):
        press("Tab")
        found.append(focused())
    assert found == ["Hard", "Good", "Easy"]
