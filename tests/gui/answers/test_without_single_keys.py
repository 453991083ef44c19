"""Every way to answer where letters, digits and signs are off: what is told is true, and can be done."""

import re
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from quizapp.gui import liking
from quizapp.gui.answers.table import ANSWERS
from quizapp.gui.answers.tray import Tray
from quizapp.settings import USUAL

OFF = replace(USUAL, single_keys="off")
FOUR = replace(OFF, answer_buttons=4)
WAYS = {
    "choice": "Down Return",
    "true-false": "Down Return",
    "select-all": "Down Space Down Space Return",
    "order": "Down Space Down Return Return",
    "recall": "Mars Return Tab Return",
    "typed": "Perihelion Return",
    "flip": "Space Return",
}
"""The keys that answer each form; those that pair go to what they give by Tab."""
PAIRING = ("match", "sort")
NEEDS_MORE = ("select-all", "order", *PAIRING)
"""Forms that say what is wanted first where Enter is pressed at once."""
_SINGLE = re.compile(r"(?<![\w+])(?:[A-Z]|\d+|number|[^\w\s,.;:—“”’()])(?![\w’+])")


def single_keys(words):
    """Return what of a text is a letter, a digit or a sign to press; keys with Alt or Ctrl are none."""
    return _SINGLE.findall(words)


def foot(window):
    return window.study._hint.text()


def slots(window):
    return [line.words for card in window.study.options() for line in card.face.lines]


def pair(question, press):
    """Give each prompt something by Tab and Space, and answer."""
    for option in (question.options * len(question.parts))[: len(question.parts)]:
        for _ in range(20):
            focus = QApplication.focusWidget()
            if isinstance(focus.parent(), Tray) and focus.words == option:
                break
            press("Tab")
        press("Space")
    press("Return")


def test_all_ways_to_answer_are_tried(ask):
    forms = {ask(form).answer_form for form in (*WAYS, *PAIRING)}
    assert forms == set(ANSWERS)


@pytest.mark.parametrize("liked", [OFF, FOUR])
def test_nothing_that_is_told_names_a_single_key(window, ask, press, liked):
    liking.put_on(liked)
    for form in (*WAYS, *PAIRING):
        ask(form)
        told = [foot(window), *slots(window)]
        if form == "flip":
            press("Space")
            told.append(foot(window))
        if form in NEEDS_MORE:
            press("Return")
            told.append(foot(window))
        assert told[0], form
        assert told[-1], form
        assert [words for words in told if single_keys(words)] == [], form


def test_each_can_be_answered_by_keyboard(ask, press, answers):
    liking.put_on(OFF)
    for form, keys in WAYS.items():
        ask(form)
        press(*keys.split())
        assert answers()[-1].form == form
    for form in PAIRING:
        pair(ask(form), press)
        assert answers()[-1].form == form


def test_no_digit_and_no_letter_does_anything(window, ask, press):
    liking.put_on(OFF)
    for form in ("choice", "true-false", "select-all", "order", *PAIRING):
        ask(form)
        before = window.grab().toImage()
        for key in ("1", "2", "t", "f"):
            press(key)
            assert window.grab().toImage() == before, (form, key)


def test_true_and_false_have_no_letters_then(window, ask):
    ask("true-false")
    assert [card.face.badge for card in window.study.options()] == ["T", "F"]
    liking.put_on(OFF)
    ask("true-false")
    assert [card.face.badge for card in window.study.options()] == ["1", "2"]


def test_what_is_told_follows_the_setting_over_an_open_question(window, ask, press):
    """The flash card is turned, the pairs are begun: all that is on the screen stays."""
    for form in (*WAYS, *PAIRING):
        liking.put_on(USUAL)
        ask(form)
        press(*{"flip": ["Space"], "match": ["1"]}.get(form, []))
        told = {}
        for settings in (USUAL, OFF, USUAL):
            window.show_settings()
            liking.put_on(settings)
            window.settings.left.emit()
            told.setdefault(settings, []).append((foot(window), slots(window)))
        assert told[USUAL][0] == told[USUAL][1]
        other = form not in ("typed", "recall")
        assert (told[OFF][0] != told[USUAL][0]) == other, form


def test_on_all_texts_are_as_they_are_told_of_keys(window, ask):
    ask("choice")
    assert single_keys(foot(window)) == ["1", "3"]
    ask("true-false")
    assert single_keys(foot(window)) == ["T", "F"]
    ask("order")
    assert single_keys(foot(window)) == ["number"]


def test_buttons_on_the_way_can_be_reached_by_tab(window, ask, press):
    liking.put_on(OFF)
    ask("flip")
    press("Space")
    names = set()
    for _ in range(8):
        names.add(QApplication.focusWidget().accessibleName())
        press("Tab")
    shown = {
        one.accessibleName()
        for one in window.study._answer.findChildren(QAbstractButton)
        if one.isVisible()
    }
    assert shown <= names
    assert {"Not yet", "Knew it", "Read it in the lesson"} == shown
