"""The plan: an exam, an aim and new cards, each with what it costs, kept and taken off."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.gui.text import Text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
EXAM = date(2026, 12, 18)


@pytest.fixture
def plan(window, press):
    """The page of the plan, by its key."""
    press("P")
    assert window.shows("plan")
    yield window.plan
    window.turn_to(window.today)


def seen(window, words):
    """Say whether a text with these words is on the screen."""
    return any(text.isVisible() and words in text.text() for text in window.findChildren(Text))


def test_an_exam_is_set_by_keyboard_and_told_on_today_and_in_the_summary(window, plan, press):
    press("18 December", "Return")
    assert window._collection.wishes.exam == EXAM
    assert window.page is window.today
    assert seen(
        window, "25 days to go: 7 cards below 93\N{NO-BREAK SPACE}% on the day; about 2 minutes"
    )
    press("Return")
    press(*"!!!!!!!", modifier=Qt.KeyboardModifier.AltModifier)
    assert window.shows("summary")
    assert seen(window, "25 days to go")


def test_an_exam_is_picked_from_the_calendar_and_taken_off_by_mouse(window, plan, qtbot):
    QTest.mouseClick(plan.exam.calendar, Qt.MouseButton.LeftButton)
    days = plan.exam.month.days
    assert days.minimumDate() == QDate(2026, 11, 23), "no day that is over"
    days.clicked.emit(QDate(2026, 12, 18))
    assert plan.exam.field.text() == "18 December 2026"
    QTest.mouseClick(plan.save, Qt.MouseButton.LeftButton)
    assert window._collection.wishes.exam == EXAM
    QTest.mouseClick(window.today.plan, Qt.MouseButton.LeftButton)
    QTest.mouseClick(plan.exam.none, Qt.MouseButton.LeftButton)
    assert plan.exam.field.text() == ""
    QTest.mouseClick(plan.save, Qt.MouseButton.LeftButton)
    assert window._collection.wishes.exam is None
    assert seen(window, "Is there an exam?")


def test_an_exam_is_picked_from_the_calendar_by_keyboard(plan, tab_to, press, qtbot):
    tab_to("Calendar")
    press("Space")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(plan.exam.month.focusWidget(), key)
    assert plan.exam.field.text() == "1 December 2026"
    assert QApplication.focusWidget() is plan.exam.field


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("3 May 2020", "3 May 2020 is over. Choose today or a day to come."),
        ("soon", "“soon” is not read as a day. Write it like “23 November 2027” or “2027-11-23”."),
        ("3 May 3000", "3 May 3000 is too far away. Is the year right?"),
    ],
)
def test_a_day_that_cannot_be_is_refused_kindly_and_nothing_is_kept(
    window, plan, press, typed, said
):
    press(typed)
    assert seen(window, said)
    press("Return")
    assert window.shows("plan")
    assert QApplication.focusWidget() is plan.exam.field
    assert window._collection.wishes.exam is None


def test_aim_and_new_cards_are_set_and_go_back_to_what_is_usual(window, plan, press):
    wishes = window._collection.wishes
    plan.retention.number.setFocus()
    press("Up", "Up", "Return")
    assert wishes.policy.retention == 0.92
    press("P")
    QTest.mouseClick(plan.usual_aim, Qt.MouseButton.LeftButton)
    assert not plan.usual_aim.isVisible()
    QTest.mouseClick(plan.usual_new, Qt.MouseButton.LeftButton)
    assert plan.new.number.value() == 15
    QTest.mouseClick(plan.new.more, Qt.MouseButton.LeftButton)
    QTest.mouseClick(plan.retention.less, Qt.MouseButton.LeftButton)
    QTest.mouseClick(plan.save, Qt.MouseButton.LeftButton)
    assert (wishes.policy.retention, wishes.policy.new_per_day) == (0.89, 16)


def test_the_aim_stays_between_its_bounds(plan):
    for number, kept in ((50, 70), (100, 97)):
        plan.retention.number.setValue(number)
        assert plan.retention.number.value() == kept


def test_each_wish_says_what_it_costs_a_moment_after_the_last_key(window, plan, press, qtbot):
    press("18 December")
    assert len(window._desks.planning._previews._waiting) == 4, (
        "nothing is worked out while one types"
    )
    qtbot.waitUntil(lambda: seen(window, "In the next 30 days about"), timeout=3000)
    assert seen(window, "25 days to go: 7 cards below")
    assert seen(window, "until 10 days before, then 93\N{NO-BREAK SPACE}% on the day.")
    assert all("a day" in plan._costs[name].text() for name in ("retention", "new"))
    assert seen(window, "; as it is now about")


def test_escape_leaves_everything_as_it_was(window, plan, press):
    press("18 December", "Escape")
    assert window.page is window.today
    assert window._collection.wishes.exam is None
    press("P")
    assert plan.exam.field.text() == ""


def test_only_what_was_changed_is_written(window, plan, press):
    press("Return")
    rows = [row for row in window._collection._store.rows() if row.event == "set"]
    assert rows == []


def test_a_plan_wanted_before_the_collection_is_open_comes_as_soon_as_it_is(
    bare_window, opener, press
):
    press("P")
    bare_window.open_collection(opener)
    assert bare_window.shows("plan")


@pytest.mark.parametrize("name", ["Aim", "Aim: less", "New cards a day: more", "Day of the exam"])
def test_every_control_has_a_name_and_tab_comes_to_it(plan, tab_to, name):
    tab_to(name)
