"""Writing a list from memory: each member is ticked off, and the rest can be given up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from quizapp.gui.answers.tick import Tick


@pytest.fixture(autouse=True)
def asked(ask):
    """The question of the inner planets."""
    return ask("recall")


@pytest.fixture
def lines(window):
    """Give the words of the lines that are shown."""
    return lambda: [line.text() for line in window.findChildren(Tick) if line.isVisible()]


def test_the_last_member_gives_the_answer(press, answers):
    for planet in ("Venus", "Mars", "Earth", "Mercury"):
        press(planet, "Return")
    assert [row.verdict for row in answers()] == ["right"]


def test_a_member_is_ticked_off_as_it_is_recognised(press, lines, seen):
    assert lines() == [""] * 4
    press("the earth", "Return")
    assert lines() == ["Earth", "", "", ""]
    assert seen("1 of 4 so far.")
    assert QApplication.focusWidget().text() == ""


def test_what_is_no_member_is_said_and_stays_to_be_typed_over(press, lines, seen):
    press("Pluto", "Return")
    assert seen("Not one that is still missing. 0 of 4 so far.")
    assert QApplication.focusWidget().selectedText() == "Pluto"
    press("Mars", "Return", "Mars", "Return")
    assert lines() == ["Mars", "", "", ""]
    assert seen("Not one that is still missing. 1 of 4 so far.")


def test_done_gives_what_there_is_by_keys_alone(press, answers):
    press("Mars", "Return", "Pluto", "Return", "Tab", "Return")
    assert [(row.response, row.verdict) for row in answers()] == [('["Mars", "Pluto"]', "wrong")]


def test_done_takes_what_still_stands_in_the_field(press, click, answers):
    press("Mars", "Return", "Venus")
    click("Done")
    assert answers()[0].response == '["Mars", "Venus"]'


def test_not_knowing_is_an_answer_by_key_and_by_mouse(press, click, ask, answers):
    press("half a th")
    press("I", modifier=Qt.KeyboardModifier.ControlModifier)
    ask("recall")
    click("I don’t know")
    assert [(row.response, row.verdict) for row in answers()] == [("[]", "wrong")] * 2


def test_an_enter_too_many_gives_no_answer(press, answers):
    press("Return", "Return")
    assert answers() == []


def test_forgotten_members_and_strangers_are_marked(window, press, lines, seen):
    press("Mars", "Return", "Venu", "Return", "Pluto", "Return", "Tab", "Return")
    assert lines() == ["Mars", "Venus", "Mercury", "Earth", "Pluto"]
    names = [line.accessibleName() for line in window.findChildren(Tick) if line.isVisible()]
    assert names == [
        "Mars, right",
        "Venus, nearly",
        "Mercury, forgotten",
        "Earth, forgotten",
        "Pluto, not in the list",
    ]
    assert seen("2 of 4 right")


def test_the_field_tells_a_screen_reader_the_question(asked):
    field = QApplication.focusWidget()
    assert field.accessibleName() == "Your answer, one of them"
    assert field.accessibleDescription() == asked.stem


def test_the_arrows_scroll_the_page(window, press, qapp):
    window.resize(800, 420)
    qapp.processEvents()
    press("Down", "Down")
    assert window.study.area.verticalScrollBar().value() > 0
