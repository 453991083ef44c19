"""What a screen reader, a keyboard and a shaky hand need on every page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from quizapp.gui.theme import TARGET

STOPS = {
    "today": [],
    "choice": ["Return"],
    "feedback": ["Return", "1"],
    "true or false": ["Return", "1", "Return"],
    "write": ["Return", "1", "Return", "t", "Return"],
    "number": ["Return", "1", "Return", "t", "Return", "x", "Return", "Return"],
    "flip": [
        "Return",
        "1",
        "Return",
        "t",
        "Return",
        "x",
        "Return",
        "Return",
        "x",
        "Return",
        "Return",
    ],
    "back": [
        "Return",
        "1",
        "Return",
        "t",
        "Return",
        "x",
        "Return",
        "Return",
        "x",
        "Return",
        "Return",
        "Space",
    ],
    "summary": [
        "Return",
        "1",
        "Return",
        "t",
        "Return",
        "x",
        "Return",
        "Return",
        "x",
        "Return",
        "Return",
        "Space",
        "1",
    ],
}


@pytest.fixture(params=STOPS)
def page(request, window, collection, problems, press):
    """The window, at each stop of a session."""
    collection.lesson = problems
    window._show_today()
    press(*STOPS[request.param])
    return window


def walk(interface):
    """Yield every accessible thing that is not hidden."""
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None and not child.state().invisible:
            yield child
            yield from walk(child)


def tab_stops(window):
    """Return what Tab reaches, beginning at the top."""
    found = []
    start = QApplication.focusWidget()
    for _ in range(40):
        window.focusNextChild()
        found.append(QApplication.focusWidget())
        if found[-1] is start:
            break
    return found


def test_everything_that_takes_the_focus_has_a_name(page):
    nameless = [
        thing.object()
        for thing in walk(QAccessible.queryAccessibleInterface(page))
        if thing.state().focusable and not thing.text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_a_button_is_a_button_and_can_be_pressed(page):
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            interface = QAccessible.queryAccessibleInterface(button)
            assert interface.role() == QAccessible.Role.Button


def test_tab_reaches_all_in_reading_order(page):
    stops = tab_stops(page)
    wanted = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert set(stops) == set(wanted)
    at = [
        (
            widget.mapTo(page, widget.rect().topLeft()).y() // 20,
            widget.mapTo(page, widget.rect().topLeft()).x(),
        )
        for widget in stops
    ]
    first = at.index(min(at))
    assert at[first:] + at[:first] == sorted(at)


def test_buttons_are_large_enough_to_hit(page):
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.height() >= TARGET


def test_texts_are_always_plain(page):
    assert {label.textFormat() for label in page.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_signs_of_html_are_shown_as_typed(window, press):
    press("Return", "1", "Return")
    shown = [label.text() for label in window.study.findChildren(QLabel) if label.isVisible()]
    assert '"The article opens with <b>nuclear fusion</b> & quantum computers."' in shown


def test_an_ampersand_in_an_option_is_no_shortcut(window, collection, press):
    from dataclasses import replace

    odd = replace(collection.questions[0], options=("R&D", "<p>", "3.38 million"))
    collection.questions = (odd,)
    press("Return")
    option = window.study.options()[0]
    assert option.accessibleName() == "R&D"
    assert option.shortcut().isEmpty()


def test_the_field_tells_a_screen_reader_the_question(page):
    widget = QApplication.focusWidget()
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface.text(QAccessible.Text.Name)
    if widget.accessibleName().startswith("Your answer"):
        assert interface.text(QAccessible.Text.Description).endswith("?")


def test_a_session_goes_its_way_while_a_screen_reader_listens(window, collection, press):
    QAccessible.setActive(True)
    try:
        press(
            "Return",
            "1",
            "Return",
            "t",
            "Return",
            "Changzhuo",
            "Return",
            "Return",
            "4",
            "Return",
            "Return",
        )
        press("Space", "2")
    finally:
        QAccessible.setActive(False)
    assert len(collection.given) == 5
