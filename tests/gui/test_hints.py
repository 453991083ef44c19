"""A hint is given when it is asked for, by key, menu or mouse, and counts as the answer's help."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.stops import quiz_at as show

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize("entries", [("stations",)])
@pytest.mark.parametrize("way", ["key", "menu"])
def test_a_hint_is_shown_and_counted(window, press, answers, way):
    press("Return")
    if way == "key":
        press("h")
    else:
        QTest.mouseClick(window.study._menu, Qt.MouseButton.LeftButton)
        menu = window.study._menu.menu_shown
        assert menu.actions()[0].text() == "Give me a hint\tH"
        QTest.mouseClick(
            menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[0]).center()
        )
    clue = window.study._clue
    assert clue.isVisible()
    assert clue.text().startswith("Hint: It is not “")
    question = window._desks.answering.screen.question
    press(str(question.options.index(question.answer) + 1))
    (row,) = answers()
    assert (row.verdict, row.hints) == ("right", 1)
    assert '"ways":3' in row.payload.replace(" ", "")


@pytest.mark.parametrize("entries", [("stations",)])
def test_without_a_hint_none_is_counted_and_none_is_left_on_the_next(window, press, answers):
    press("Return", "1")
    assert answers()[0].hints == 0
    press("h")
    assert not window.study._clue.isVisible(), "it was answered already"


@pytest.mark.parametrize("entries", [("opening-line",)])
def test_where_there_is_no_hint_it_is_said(window, press):
    press("Return", "h")
    assert window.study._hint.text() == "There is no hint for this question."
    assert not window.study._clue.isVisible()


@pytest.mark.parametrize("entries", [("changzhou",)])
def test_where_one_writes_the_hint_comes_with_alt(window, press):
    press("Return")
    while window._desks.answering.screen.question.answer_form != "write":
        press("1", "Return")
    press("h")
    assert QApplication.focusWidget().text() == "h"
    press("H", modifier=ALT)
    assert window.study._clue.isVisible()
    assert QApplication.focusWidget().text() == "h"


def test_a_quiz_gives_none(window, press):
    show(window, "asking")
    press("h")
    assert not window.study._clue.isVisible()
