"""The lesson is read by topic, from Today or at the fact that feedback is about, and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def titles(window):
    return [card.fact.title for card in window.read.facts]


def test_r_on_today_opens_the_facts_by_topic(window, press):
    press("R")
    assert window.shows("read")
    assert titles(window) == [
        "5G stations",
        "The opening line",
        "Changzhou",
        "Research and development",
        "Science fiction and government priority",
    ]
    spending = window.read.facts[3]
    assert QApplication.focusWidget() is window.read.facts[0]
    assert "Caution: The printed figure" in spending.accessibleName()
    assert spending.accessibleName().endswith("Source: the article, paragraph 14")
    press("Escape")
    assert window.page is window.today


def test_the_mouse_opens_it_and_goes_back(window):
    QTest.mouseClick(window.today.links.buttons["Read"], Qt.MouseButton.LeftButton)
    assert window.shows("read")
    QTest.mouseClick(window.read._back, Qt.MouseButton.LeftButton)
    assert window.page is window.today


@pytest.mark.parametrize("way", ["key", "mouse"])
def test_feedback_leads_to_its_fact_and_back_to_the_same_feedback(window, press, answers, way):
    press("Return", "1")
    asked = window._desks.answering.screen
    if way == "key":
        press("r")
    else:
        QTest.mouseClick(window.study._feedback.read, Qt.MouseButton.LeftButton)
    focus = QApplication.focusWidget()
    assert focus.fact.entry == asked.question.entry
    assert focus.fact.words == asked.question.explanation
    press("Escape")
    assert window.shows("study")
    assert window.study._feedback.isVisible()
    assert window._desks.answering.screen is asked
    window.study._next.setFocus()
    press("Return")
    assert window._desks.answering.screen is not asked
    assert len(answers()) == 1


def test_a_question_that_is_not_answered_does_not_lead_to_its_fact(window, press):
    press("Return", "r")
    assert window.shows("study")
    assert not window.study._feedback.read.isVisible()


def test_a_topic_is_jumped_to_by_its_menu(window, press, tab_to):
    press("R")
    tab_to("Topics")
    press("Return")
    menu = window.read.topics.menu_shown
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert QApplication.focusWidget().fact.topic == "Cities and provinces"


def test_the_arrows_scroll(window, press):
    window.resize(800, 420)
    press("R")
    press("PageDown")
    bar = window.read.area.verticalScrollBar()
    assert bar.value() > 0
    press("Home")
    assert bar.value() == 0


def test_a_long_lesson_is_read_in_parts(window, press, lesson, qtbot):
    more = "".join(
        f"\n### Term: thing {n}\n- Id: more-{n}\n- Means: the thing of number {n}\n"
        for n in range(50)
    )
    lesson.write_text(f"{lesson.read_text(encoding='utf-8')}\n## More\n{more}", encoding="utf-8")
    press("R")
    assert len(titles(window)) == 5
    assert window.read._place.text() == "Part 1 of 4"
    press("Right", "Right")
    assert titles(window)[0] == "thing 20"
    assert QApplication.focusWidget() is window.read.facts[0]
    QTest.mouseClick(window.read.next, Qt.MouseButton.LeftButton)
    assert titles(window)[-1] == "thing 49"
    assert not window.read.next.isVisible()
    press("Right", "Left", "Escape", "R")
    assert window.read._place.text() == "Part 3 of 4", "one goes on where one was"
