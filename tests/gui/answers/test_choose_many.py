"""Choosing all that fit, by keyboard alone and by mouse alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

OPTIONS = ("Mars", "Mercury", "Neptune", "Venus", "Jupiter")


@pytest.fixture(autouse=True)
def asked(ask):
    """The question of the inner planets."""
    return ask("select-all", OPTIONS)


def test_numbers_choose_and_enter_answers(press, answers):
    press("1", "2", "3", "3", "4", "Return")
    assert [row.verdict for row in answers()] == ["right"]
    assert answers()[0].response == '["Mars", "Mercury", "Venus"]'


def test_arrows_and_space_choose_too(press, answers):
    press("Down", "Space", "Down", "Space", "Down", "Down", "Space", "Return")
    assert answers()[0].verdict == "right"


def test_the_mouse_alone_chooses_and_answers(click, answers):
    click("Mars", "Jupiter", "Jupiter", "Mercury", "Venus", "Check")
    assert answers()[0].verdict == "right"


def test_an_enter_too_many_gives_no_answer(press, answers, seen):
    press("Return", "Return")
    assert answers() == []
    assert seen("Choose at least one first.")
    press("1")
    assert seen("Press 1 to 5 to choose, then Enter.")


def test_not_knowing_is_an_answer_by_key_and_by_mouse(press, click, ask, answers):
    press("I", modifier=Qt.KeyboardModifier.ControlModifier)
    ask("select-all")
    click("I don’t know")
    assert [(row.response, row.verdict) for row in answers()] == [("[]", "wrong")] * 2


def test_a_screen_reader_hears_boxes_and_what_is_chosen(window, press):
    press("2")
    boxes = [QAccessible.queryAccessibleInterface(one) for one in window.study.options()]
    assert {box.role() for box in boxes} == {QAccessible.Role.CheckBox}
    assert [box.state().checked for box in boxes] == [False, True, False, False, False]


def test_what_is_chosen_is_shown_by_sign_and_words(window, press):
    press("2")
    looks = [(one.face.look.sign, one.face.look.tag) for one in window.study.options()]
    assert looks == [("", ""), ("right", "Chosen"), ("", ""), ("", ""), ("", "")]


def test_each_option_is_marked_afterwards(press, shown, seen):
    press("1", "2", "5", "Return")
    assert shown() == [
        "Mars, chosen, right",
        "Mercury, chosen, right",
        "Neptune, not chosen, rightly",
        "Venus, missed, it is right",
        "Jupiter, chosen, wrong",
    ]
    assert seen("2 of 3 right")
    assert not seen("Right answer")


def test_nothing_can_be_changed_after_the_answer(window, press, click, answers):
    press("1", "Return")
    click("Jupiter", "Mars")
    assert len(answers()) == 1
    assert [one.isChecked() for one in window.study.options()] == [True, *[False] * 4]
