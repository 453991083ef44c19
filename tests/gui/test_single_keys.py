"""Letters, digits and signs that act by themselves can be turned off (WCAG 2.2, 2.1.4)."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from quizapp.gui import liking
from quizapp.gui.key_sheet import KeySheet
from quizapp.settings import USUAL, read_settings

OFF = replace(USUAL, single_keys="off")
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def off(window):
    """The window of who wants no single keys."""
    liking.put_on(OFF)
    return window


@pytest.mark.parametrize("key", ["Q", "P", "R", "C", "G", "?"])
def test_no_letter_and_no_sign_leads_away_from_today(off, press, key):
    press(key)
    assert off.page is off.today
    assert not off.findChildren(KeySheet)


def test_no_digit_answers_but_enter_does(off, press):
    press("Return")
    press("1", "2", "T", "H")
    assert not off.study._next.isVisible()
    press("Down", "Return")
    assert off.study._next.isVisible()


def test_no_sign_puts_a_card_aside_but_alt_does(off, press):
    press("Return")
    stem = off.study._stem.text()
    press("-", "!", "*")
    assert off.study._stem.text() == stem
    press("-", modifier=ALT)
    assert off.study._stem.text() != stem


def test_a_button_shows_no_key_that_does_nothing(window, qapp):
    window.show()
    quiz = window.today.quiz
    with_key = quiz.sizeHint().width()
    liking.put_on(OFF)
    qapp.processEvents()
    assert quiz.width() == quiz.sizeHint().width() < with_key
    assert window.today.help.sizeHint().width() == window.today.help.width(), "F1 is no single key"
    liking.put_on(USUAL)
    qapp.processEvents()
    assert quiz.width() == with_key


def test_they_are_turned_off_in_the_settings_and_kept(tmp_path, window, press):
    liking.put_on(USUAL, tmp_path)
    window.settings_wanted.emit()
    window.settings.picks["single_keys"].choices["off"].click()
    assert read_settings(tmp_path) == OFF
    press("Escape")
    press("Q")
    assert window.page is window.today
