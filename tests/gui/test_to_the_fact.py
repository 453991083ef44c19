"""From wherever something was asked a way leads to its fact in the lesson, and back to where one was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.gui.quiz_line import QuizLineCard
from tests.gui.access import cut
from tests.gui.stops import KEYS as DAILY
from tests.gui.stops import quiz_at as show


def follow(button, way, press):
    """Press a button by keyboard or by mouse."""
    if way == "key":
        button.setFocus(Qt.FocusReason.TabFocusReason)
        press("Return")
    else:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


WAYS = pytest.mark.parametrize("way", ["key", "mouse"])


@WAYS
def test_a_quiz_leads_from_each_question_to_its_fact_and_back(window, press, way):
    show(window, "result")
    cards = [one for one in window.quiz_result.findChildren(QuizLineCard) if one.read]
    assert len(cards) == 2
    follow(cards[0].read, way, press)
    assert window.shows("read")
    focus = QApplication.focusWidget()
    assert focus.fact.entry == cards[0]._line.card.partition("/")[0]
    press("Escape")
    assert window.shows("quiz_result")
    assert window._desks.quiz.on


def test_the_links_of_a_result_are_named_by_their_question(window):
    show(window, "result")
    cards = [one for one in window.quiz_result.findChildren(QuizLineCard) if one.read]
    names = {one.read.accessibleName() for one in cards}
    assert names == {"Read it in the lesson: question 1", "Read it in the lesson: question 2"}


@WAYS
def test_the_summary_leads_to_what_went_wrong_and_back(window, press, way):
    press("Return", "1", "Return")
    window._show_summary()
    link = window.summary._again.buttons[0]
    missed = window._collection.summary().again[0]
    assert missed.title in link.accessibleName()
    follow(link, way, press)
    assert QApplication.focusWidget().fact.entry == missed.card.partition("/")[0]
    press("Escape")
    assert window.shows("summary")


@pytest.mark.parametrize("entries", [("then-now",)])
@WAYS
def test_a_turned_card_leads_to_its_fact_and_is_turned_still(window, press, answers, way):
    press("Return", "r")
    assert window.shows("study"), "not before it is turned"
    press("Space")
    flip = window.study._answer
    if way == "key":
        press("r")
    else:
        follow(flip.read, way, press)
    assert QApplication.focusWidget().fact.entry == "then-now"
    press("Escape")
    assert flip.read.isVisible()
    assert answers() == []
    press("2")
    assert len(answers()) == 1


def test_a_summary_with_its_ways_to_the_facts_is_not_cut(window, press, qapp):
    press(*DAILY["summary"].split())
    window.resize(800, 600)
    qapp.processEvents()
    assert cut(window) == []
