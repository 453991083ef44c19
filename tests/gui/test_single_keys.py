"""Letters, digits and signs that act by themselves can be turned off (WCAG 2.2, 2.1.4)."""

import re
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from quizapp.gui import liking
from quizapp.gui.card_menu import ALT_KEYS
from quizapp.gui.key_sheet import KeySheet, all_keys, keys_on
from quizapp.gui.key_table import EVERYWHERE, KEYS, PAGES, keys_of
from quizapp.settings import USUAL, read_settings
from tests.gui.stops import KEYS as WAYS
from tests.gui.stops import by_keys, library, rich_feedback

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
OFF = replace(USUAL, single_keys="off")
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_OFF = "Single keys are off in the settings (Ctrl+,): no letter, digit or sign acts by itself."


@pytest.fixture
def off(window):
    """The window of who wants no single keys."""
    liking.put_on(OFF)
    return window


def go(keys):
    return partial(by_keys, keys)


def claimed(get):
    """Feedback from where one may say that one knew it."""
    window = rich_feedback(get)
    assert window.study._feedback.claim.isVisible()
    return window


PLACES = {
    "today": ("today", library),
    "a question": ("study", go("Return")),
    "feedback": ("study", claimed),
    "a flash card": ("study", go(WAYS["back"])),
    "cards": ("cards", go("C Down")),
    "help": ("help", go("F1")),
    "progress": ("progress", go("G")),
}
"""Where keys act: the name of the page, and how one comes there while they are on."""


def single_keys_of(page):
    """Return what may be pressed by itself on a page: the digits of "1–9" are told in one row."""
    told = [key.shown for key in (*keys_of(page), *keys_of(EVERYWHERE)) if key.alone]
    return [key for shown in told for key in (("1", "2", "4") if "–" in shown else (shown,))]


def seen(window):
    return window.page, window.grab().toImage(), len(window.findChildren(QDialog))


@pytest.mark.parametrize("place", PLACES)
def test_no_letter_digit_or_sign_does_anything(request, press, qapp, place):
    page, way = PLACES[place]
    window = way(request.getfixturevalue)
    liking.put_on(replace(OFF, motion="less"))
    qapp.processEvents()
    before = seen(window)
    for key in single_keys_of(page):
        press(key)
        assert seen(window) == before, key


def test_there_are_single_keys_on_most_pages():
    alone = {page: single_keys_of(page) for page, _ in PLACES.values()}
    assert alone["today"] == ["R", "C", "G", "L", "Q", "P", "?"]
    assert alone["study"] == ["1", "2", "4", "H", "K", "R", "-", "!", "*", "?"]
    assert (alone["cards"], alone["help"]) == (["!", "?"], ["A", "?"])


def test_the_sheet_is_not_closed_by_a_sign(off, press, qtbot):
    press("F1", modifier=SHIFT)
    (sheet,) = off.findChildren(KeySheet)
    qtbot.waitUntil(sheet.isActiveWindow)
    press("?")
    assert sheet.isVisible()
    press("Escape")
    assert not sheet.isVisible()


def single(markdown):
    """Return the rows of keys that are a letter, a digit or a sign."""
    return re.findall(r"^\| `(?:.|1–9)` .*$", markdown, re.MULTILINE)


def test_the_help_lists_no_key_that_does_nothing_and_says_why(window):
    assert len(single(all_keys())) == len([key for key in KEYS if key.alone])
    assert _OFF not in all_keys()
    liking.put_on(OFF)
    assert single(all_keys()) == []
    assert all_keys().startswith(_OFF)
    for page, _ in PAGES:
        assert single(keys_on(page)) == []
        assert keys_on(page).startswith(_OFF)


def test_what_does_the_same_with_alt_stays_told(window):
    on = {key.bound[0]: key.what for key in KEYS if key.alone and key.bound}
    assert set(on) == {"Alt+H", "Alt+-", "Alt+!", "Alt+*", "Shift+F1"}
    liking.put_on(OFF)
    for key, what in on.items():
        assert f"| `{key}` | {what} |" in all_keys()
    assert "where you write" not in all_keys(), "they are the same everywhere"


def test_all_that_is_bound_with_alt_is_told_then(window):
    liking.put_on(OFF)
    for key in ALT_KEYS:
        assert f"`{key}`" in keys_on("study")


def test_the_open_help_follows_the_setting(window, press):
    press("F1")
    assert "choose an answer" in window.help.guide.toPlainText()
    press("Escape")
    liking.put_on(OFF)
    press("F1")
    assert "choose an answer" not in window.help.guide.toPlainText()
    assert _OFF in window.help.guide.toPlainText()
    press("Escape")
    liking.put_on(USUAL)
    press("F1")
    assert "choose an answer" in window.help.guide.toPlainText()


def test_the_menu_of_a_card_shows_the_keys_that_act_now(window, press):
    press("Return")
    menu = window.study._menu

    def keys():
        menu.open()
        shown = [one.text().partition("\t")[2] for one in menu.menu_shown.actions()]
        menu.menu_shown.close()
        return [key for key in shown if key]

    assert keys() == ["H", "-", "!", "*"]
    window.show_settings()
    liking.put_on(OFF)
    window.settings.left.emit()
    assert keys() == ["Alt+H", "Alt+-", "Alt+!", "Alt+*"]
    liking.put_on(USUAL)
    assert keys() == ["H", "-", "!", "*"]


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
