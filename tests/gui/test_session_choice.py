"""What a session holds: one topic, flash cards only, what is not due yet, practice."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.gui.text import Text
from quizapp.questions.model import Response
from tests.gui.conftest import NOW, open_on
from tests.gui.test_no_cut_text import right_keys

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TOPIC = "Cities and provinces"
CONTROL = Qt.KeyboardModifier.ControlModifier
only_two = pytest.mark.parametrize("entries", [("stations", "then-now")])


def seen(window, words):
    """Say whether a text with these words is on the screen."""
    return any(text.isVisible() and words in text.text() for text in window.findChildren(Text))


def pick(window, topic):
    """Open the menu of topics by mouse and take one."""
    QTest.mouseClick(window.today.session.topic, Qt.MouseButton.LeftButton)
    menu = window.today.session.topic.menu_shown
    action = next(one for one in menu.actions() if one.text() == topic)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def finish(window, press):
    """Answer the two cards rightly."""
    press("Return", "2", "Return", "Space", "2")
    assert window.shows("summary")
    press("Return")


def test_one_topic_is_asked_and_the_others_wait(window, answers, press):
    pick(window, TOPIC)
    assert seen(window, "2 new, about 2 minutes")
    assert window.today.session.topic.accessibleName() == f"Topic: {TOPIC}"
    window.today.start.setFocus()
    press("Return")
    while window.shows("study"):
        assert window._desks.answering.screen.question.topic == TOPIC
        press(*right_keys(window._desks.answering.screen.question).split())
    assert len(answers()) == 2
    assert seen(window, "Done with this topic. 3 cards of others wait.")
    press("Return")
    assert seen(window, f"Nothing more of “{TOPIC}” today. 3 cards of other topics wait.")
    pick(window, "All topics")
    assert window.today.start.isVisible()


def test_the_topic_is_picked_by_keyboard(window, press, tab_to):
    tab_to("Topic: All topics")
    press("Return")
    menu = window.today.session.topic.menu_shown
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert window._desks.daily.choice.topic == window._collection.quizzes.topics[0]
    assert QApplication.focusWidget() is window.today.session.topic


def test_flash_cards_only_by_keyboard(window, press, tab_to):
    tab_to("Flash cards only")
    press("Space", "Return")
    assert window._desks.answering.screen.question.answer_form == "reveal"
    press("Space", "2")
    assert window._desks.answering.screen.question.answer_form == "reveal"
    press("Z", modifier=CONTROL)
    assert window._desks.answering.screen.question.answer_form == "reveal", (
        "taken back, it is asked so again"
    )


@only_two
def test_when_nothing_is_due_one_may_review_ahead(window, answers, press, tab_to):
    assert not window.today.ahead.isVisible()
    finish(window, press)
    assert seen(window, "More, if you like.")
    assert not window.today.ahead.isVisible(), "all was asked today"
    assert window.today.practise.isVisible()


@pytest.fixture
def known(lesson, data):
    """Answers of the day before, all right: the flash card is not due yet."""
    collection = open_on(NOW - timedelta(days=1), lesson, data)
    while screen := collection.next_screen():
        flip = screen.question.answer_form == "reveal"
        collection.answer(
            screen, Response(rating=3) if flip else Response(screen.question.answer), 1
        )
    collection.close()


@pytest.mark.parametrize("entries", [("then-now",)])
def test_what_is_not_due_yet_is_asked_ahead(known, window, answers):
    assert not window.today.start.isVisible()
    QTest.mouseClick(window.today.ahead, Qt.MouseButton.LeftButton)
    assert window.shows("study")
    assert window._desks.answering.screen.state == "review"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    assert window.shows("summary")
    assert [row.event for row in answers()] == ["answer"], "it counts"


@only_two
def test_practice_says_so_and_schedules_nothing(window, answers, press):
    finish(window, press)
    states = dict(window._collection.states)
    QTest.mouseClick(window.today.practise, Qt.MouseButton.LeftButton)
    assert seen(window, "Practice: nothing is scheduled")
    given = len(answers())
    for _ in range(12):
        if not window.shows("study"):
            break
        form = window._desks.answering.screen.question.answer_form
        press(*("Space 2" if form == "reveal" else "1 Return").split())
    assert window.shows("summary")
    assert seen(window, "This round of practice is over")
    assert seen(window, "Nothing was scheduled: each card comes when it would have come.")
    assert window._collection.states == states
    assert len(answers()) == given
    press("Z", modifier=CONTROL)
    assert window._desks.answering.screen.state == "practice", "taken back, it is practised again"
