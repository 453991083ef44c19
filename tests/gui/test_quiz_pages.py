"""The quiz pages: choices by keyboard, lines that flow, and a long result that is made fast."""

import time

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.choice import Choice
from quizapp.gui.choices import Choices
from quizapp.gui.flow import Flow
from quizapp.gui.quiz_line import QuizLineCard
from quizapp.gui.quiz_result import QuizResultPage
from quizapp.gui.theme import DARK, LIGHT, TARGET, Theme
from quizapp.study.quiz_result import QuizLine, QuizResult

LINES = (
    QuizLine(
        "a/name", "Fill the gap.\n" + "It is ____. " * 9, "no", "yes", "wrong", "It is so. " * 9
    ),
    QuizLine("b/name", "Who?", "Ana", "Ana", "right", "It was Ana.", "the article, paragraph 3"),
    QuizLine("c/name", "When?", "", "then", "", "", "the article", "Doubtful. " * 12),
    QuizLine("d/name", "Where?", "heer", "here", "nearly"),
)


def result(number):
    lines = (LINES * number)[:number]
    right = sum(line.verdict in ("right", "nearly") for line in lines)
    return QuizResult(right, number, number, 60, lines)


def pixels(widget):
    image = widget.grab().toImage()  # its bits live no longer than it
    return bytes(image.constBits())


def test_choices_say_what_they_are_and_what_is_chosen(window, press):
    press("Q")
    page = window.quiz_setup
    tick = QAccessible.queryAccessibleInterface(page.topics.choices[0])
    pick = QAccessible.queryAccessibleInterface(page.numbers.choices[1])
    assert tick.role() == QAccessible.Role.CheckBox
    assert tick.state().checked
    assert tick.text(QAccessible.Text.Description) == "Topics"
    assert pick.role() == QAccessible.Role.RadioButton
    assert not pick.state().checked
    assert pick.text(QAccessible.Text.Name) == "20"
    assert pick.text(QAccessible.Text.Description) == "Number of questions"


def test_arrows_pick_another_and_space_unticks(window, press):
    press("Q", "Space")
    page = window.quiz_setup
    assert len(page.topics.chosen) == len(page.topics.choices) - 1
    page.numbers.choices[0].setFocus()
    press("Right")
    assert page.numbers.chosen == ("20",)
    press("Tab")
    assert QApplication.focusWidget().accessibleName() == "All of the kinds"


def test_the_keyboard_brings_a_choice_into_view(window, qapp, press):
    window.resize(800, 420)
    press("Q")
    qapp.processEvents()
    page = window.quiz_setup
    page.feedback.choices[0].setFocus(Qt.FocusReason.TabFocusReason)
    corner = page.feedback.choices[0].mapTo(page.area, QRect(0, 0, 1, 1).topLeft())
    assert 0 <= corner.y() < page.area.height() - TARGET


def test_a_choice_and_a_card_are_painted_in_every_theme(on_screen, qapp):
    for make in (lambda: Choice("Exports", "Topics"), lambda: QuizLineCard(1, LINES[2])):
        pictures = set()
        for colours in (LIGHT, DARK):
            style.use(qapp, Theme(colours, 12.0))
            widget = on_screen(make())
            widget.resize(400, widget.heightForWidth(400))
            pictures.add(pixels(widget))
            if isinstance(widget, Choice):
                widget.click()
                pictures.add(pixels(widget))
        assert len(pictures) == (4 if isinstance(widget, Choice) else 2)


def test_a_flow_goes_on_below_where_a_line_is_full(on_screen):
    desk = on_screen(QWidget())
    flow = Flow(desk)
    choices = [Choice(words, "Topics") for words in ("Exports", "The outlook", "x" * 200)]
    for choice in choices:
        flow.addWidget(choice)
        choice.show()
    flow.setGeometry(QRect(0, 0, 300, 400))
    first, second, long = (choice.geometry() for choice in choices)
    assert first.top() == second.top()
    assert long.top() > second.bottom()
    assert long.width() == 300
    assert flow.heightForWidth(300) == long.bottom() + 1
    assert flow.minimumSize() != QSize()
    assert flow.takeAt(5) is None
    assert flow.takeAt(2).widget() is choices[2]
    assert flow.count() == 2


@pytest.mark.parametrize("inside", [False, True], ids=["of a widget", "in a layout"])
def test_a_flow_measures_anew_what_has_changed(on_screen, inside):
    desk = on_screen(QWidget())
    flow = Flow(None if inside else desk)
    if inside:
        QVBoxLayout(desk).addLayout(flow)
    choices = [Choice("x" * 30, "Topics") for _ in range(3)]
    for choice in choices:
        flow.addWidget(choice)
        choice.show()
    three, least = flow.heightForWidth(300), flow.minimumSize()
    choices[0].hide()
    assert flow.heightForWidth(300) < three
    flow.takeAt(1)
    assert flow.heightForWidth(300) < three / 2
    wide = Choice("x " * 30, "Topics")
    wide.setMinimumWidth(least.width() + 100)
    flow.addWidget(wide)
    wide.show()
    assert flow.minimumSize().width() == least.width() + 100


def test_topics_that_stay_keep_their_ticks(on_screen):
    choices = on_screen(Choices("Topics", ["A", "B"]))
    choices.choices[0].click()
    choices.offer(["C", "A", "B"])
    assert choices.chosen == ("C", "B")


def test_a_long_result_is_made_little_by_little(on_screen, qtbot):
    page = on_screen(QuizResultPage())
    page.resize(1000, 800)
    page.show_result(result(132))
    assert len(page.findChildren(QuizLineCard)) < 10
    qtbot.waitUntil(lambda: len(page.findChildren(QuizLineCard)) == 132, timeout=10_000)
    page.show_result(result(3))
    qtbot.waitUntil(lambda: len(page.findChildren(QuizLineCard)) == 3)


def test_a_result_of_twenty_questions_is_seen_within_a_tenth_of_a_second(on_screen, qapp):
    page = on_screen(QuizResultPage())
    page.resize(1000, 800)
    took = []
    for _ in range(3):
        began = time.perf_counter()
        page.show_result(result(20))
        page.grab()
        took.append(time.perf_counter() - began)
    assert min(took) <= 0.1
