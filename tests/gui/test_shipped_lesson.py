"""A student's evening with the shipped lesson, by keys alone, on the real window and the real progress."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quizapp.collection import Collection
from quizapp.gui.main_window import MainWindow
from quizapp.looking import plan_beside, progress
from quizapp.paths import shipped_lesson

EVENING = datetime(2026, 12, 1, 19, tzinfo=UTC)


class Student:
    """Presses keys in a window and reads what it asks."""

    def __init__(self, qtbot, data):
        self.bot, self.data, self.now = qtbot, data, EVENING
        self.shown = 0

    def clock(self):
        self.now += timedelta(seconds=4)
        return self.now

    def open(self):
        self.window = MainWindow("quizapp")
        self.bot.addWidget(self.window)
        with self.bot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.window.open_collection(
            lambda: Collection.open(shipped_lesson(), self.data, clock=self.clock)
        )
        return self.window

    def press(self, key, signal=None):
        target = self.window.focusWidget() or self.window
        if signal is None:
            QTest.keyClick(target, key)
            return
        with self.bot.waitSignal(signal, timeout=5_000):
            QTest.keyClick(target, key)

    def start(self):
        self.press(Qt.Key.Key_Return, self.window.question_ready)

    def question(self):
        return self.window._desks.answering.screen.question

    def answer_and_go_on(self, *, right=True):
        """Answer the question shown and turn to what follows."""
        self.shown += 1
        question = self.question()
        if question.answer_form == "reveal":
            self.press(Qt.Key.Key_Space)
            self.press(Qt.Key.Key_2 if right else Qt.Key.Key_1)
        else:
            self.press(self._key(question, right=right), self.window.feedback_ready)
            self.press(Qt.Key.Key_Return)
        self.bot.wait(5)

    def _key(self, question, *, right):
        """Return the key that gives the answer, a text being typed before."""
        if question.answer_form == "write":
            text = question.answer if right else "Nowhere"
            QTest.keyClicks(self.window.focusWidget(), text)
            return Qt.Key.Key_Return
        options = question.options or ("true", "false")
        chosen = next(n for n, text in enumerate(options) if (text == question.answer) is right)
        return Qt.Key(Qt.Key.Key_1.value + chosen)


@pytest.fixture
def student(qtbot, tmp_path):
    return Student(qtbot, tmp_path)


def page(window):
    return window.centralWidget().currentWidget()


def test_a_session_by_keys_closed_and_reopened_has_the_same_cards_due(student):
    student.open()
    student.start()
    for _ in range(8):
        student.answer_and_go_on()
    asked = student.question()
    states = dict(student.window._collection.states)
    plan = student.window._collection.plan()
    student.window.close()

    lesson, beside = plan_beside(shipped_lesson(), student.data, clock=student.clock)
    assert beside == plan
    assert progress(None, student.data, clock=student.clock).reviews == 8
    window = student.open()
    assert window._collection.lesson == lesson
    assert dict(window._collection.states) == states
    student.start()
    assert student.question() == asked


def test_tomorrow_brings_back_exactly_what_was_left_due(student):
    student.open()
    student.start()
    while page(student.window) is not student.window.summary and student.shown < 200:
        student.answer_and_go_on(right=student.shown % 4 != 1)
    assert page(student.window) is student.window.summary
    assert 15 < student.shown < 40, "wrong ones came back, right ones did not"
    expected = student.window._collection.plan()
    assert expected.left == 0
    student.window.close()
    student.now += timedelta(days=(expected.next_day - expected.day).days)
    student.open()
    tomorrow = student.window._collection.plan()
    assert (tomorrow.day, tomorrow.due + tomorrow.new) == (expected.next_day, expected.next_count)


def test_ctrl_z_takes_the_last_answer_back_and_asks_again(student):
    window = student.open()
    student.start()
    student.answer_and_go_on()
    asked, before = student.question(), dict(window._collection.states)
    student.answer_and_go_on(right=False)
    assert dict(window._collection.states) != before
    with student.bot.waitSignal(window.question_ready, timeout=5_000):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert student.question() == asked
    assert dict(window._collection.states) == before
