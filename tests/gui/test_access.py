"""What a screen reader is told of a question, and where the keyboard goes."""

import gc
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel

from quizapp.gui.headings import Heading
from tests.gui.access import Focuses, things
from tests.gui.stops import KEYS


@pytest.fixture
def entries(entries):
    """The lesson with two errors in front."""
    return ("faulty", *entries)


def test_signs_of_html_are_shown_as_typed(window, press):
    press("Return", "1", "Return")
    shown = [label.text() for label in window.study.findChildren(QLabel) if label.isVisible()]
    assert "The article opens with <b>nuclear fusion</b> & quantum computers." in shown


@pytest.mark.parametrize("entries", [("signs",)])
def test_an_ampersand_in_an_option_is_no_shortcut(window, press):
    press("Return")
    options = window.study.options()
    assert {option.accessibleName() for option in options} == {"R&D", "<p>", "100 % & more"}
    assert all(option.shortcut().isEmpty() for option in options)


@pytest.mark.parametrize("stop", ["write", "number"])
def test_the_field_tells_a_screen_reader_the_question(window, press, stop):
    press(*KEYS[stop].split())
    interface = QAccessible.queryAccessibleInterface(QApplication.focusWidget())
    assert interface.text(QAccessible.Text.Name).startswith("Your answer")
    stem = window._desks.answering.screen.question.stem
    assert interface.text(QAccessible.Text.Description) == stem


def test_options_are_a_group_and_each_says_its_place(window, press):
    press("Return", "Down")
    option = QApplication.focusWidget()
    interface = QAccessible.queryAccessibleInterface(option)
    assert interface.text(QAccessible.Text.Description) == "1 of 4"
    assert interface.parent().role() == QAccessible.Role.Grouping
    page = QAccessible.queryAccessibleInterface(window.study)
    assert (page.role(), page.text(QAccessible.Text.Name)) == (
        QAccessible.Role.Grouping,
        "Questions",
    )


def headings(window):
    """Return what can be gone to from one to the next."""
    heard = (thing for thing in things(window.page) if thing.role() == QAccessible.Role.Heading)
    return [one.text(QAccessible.Text.Name) for one in heard]


def test_a_screen_reader_goes_from_heading_to_heading(window, press):
    assert headings(window) == [window.today._title.text()]
    press(",", modifier=Qt.KeyboardModifier.ControlModifier)
    assert headings(window) == ["Settings", "Look", "Study", "Language"]
    press("Escape", "R")
    assert headings(window) == list(dict.fromkeys(card.fact.topic for card in window.read.facts))


def test_a_heading_is_told_by_the_words_that_it_has_now(window):
    told = QAccessible.queryAccessibleInterface(window.today._title)
    window.today._title.setText("Another lesson")
    assert told.text(QAccessible.Text.Name) == "Another lesson"


def test_a_heading_that_was_told_goes_with_its_page():
    headings = [Heading(f"Part {number}") for number in range(5)]
    assert {QAccessible.queryAccessibleInterface(one).role() for one in headings} == {
        QAccessible.Role.Heading
    }
    left = [weakref.ref(one) for one in headings]
    del headings
    gc.collect()
    assert [one() for one in left] == [None] * 5


WAY = (
    "Down Down Return Return Down Down Return Return x Return Return 4 Return Return Space 2 "
    "Escape R Escape C Escape G Escape P Escape Q Escape F1 A Escape Escape"
)
"""All ways to answer, and from Today to the other pages and back."""


def test_the_keyboard_stops_nowhere_on_its_way(window, press, qapp):
    for key in WAY.split():
        with Focuses(qapp) as focuses:
            press(key)
        assert len(focuses.seen) < 2, (key, focuses.seen)
    assert window.page is window.today


def test_an_answer_that_is_not_written_yet_is_asked_for(window, press, answers):
    press(*KEYS["write"].split())
    before = len(answers())
    press("Return")
    assert window.study._hint.text().startswith("Write an answer first")
    assert len(answers()) == before


def test_a_session_goes_its_way_while_a_screen_reader_listens(window, answers, press):
    QAccessible.setActive(True)
    try:
        press(*KEYS["write"].split(), "Changzhuo", "Return", "Return", "4", "Return", "Return")
        press("Space", "2")
    finally:
        QAccessible.setActive(False)
    assert len(answers()) == 5
