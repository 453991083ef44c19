"""What a screen reader, a keyboard and a shaky hand need on every page."""

from itertools import accumulate

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from quizapp.gui.choice import Choice
from quizapp.gui.theme import TARGET

WAY = {
    "today": "",
    "choice": "Return",
    "feedback": "1",
    "true or false": "Return",
    "write": "t Return",
    "number": "x Return Return",
    "caution": "4 Return",
    "flip": "Return",
    "back": "Space",
}
"""The stops of a session that begins with wrong answers, and the keys from each to the next."""
ALL_BUT_ONE_RIGHT = "Return 1 Return f Return Changzhou Return Return 3.327 Return Return Space 2"
STOPS = dict(zip(WAY, accumulate(WAY.values(), "{} {}".format), strict=True)) | {
    "seen again": ALL_BUT_ONE_RIGHT,
    "summary": f"{ALL_BUT_ONE_RIGHT} Space 2",
    "help": "F1",
    "about": "F1 a",
    "plan": "P",
    "read": "R",
    "read it": "Return 1 R",
    "cards": "C",
    "card turned": "C Down Space",
    "settings": "settings",
}


@pytest.fixture
def entries(entries):
    """The lesson with two errors in front."""
    return ("faulty", *entries)


@pytest.fixture(params=STOPS)
def page(request, window, press):
    """The window, at each stop of a session."""
    if request.param == "settings":
        window.show_settings()
    else:
        press(*STOPS[request.param].split())
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
            ticked = isinstance(button, Choice)
            one_of = QAccessible.Role.RadioButton if button.autoExclusive() else None
            role = one_of or (QAccessible.Role.CheckBox if ticked else QAccessible.Role.Button)
            assert interface.role() == role


def test_tab_reaches_all_in_reading_order(page):
    stops = tab_stops(page)
    wanted = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
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
    assert "The article opens with <b>nuclear fusion</b> & quantum computers." in shown


@pytest.mark.parametrize("entries", [("signs",)])
def test_an_ampersand_in_an_option_is_no_shortcut(window, press):
    press("Return")
    options = window.study.options()
    assert {option.accessibleName() for option in options} == {"R&D", "<p>", "100 % & more"}
    assert all(option.shortcut().isEmpty() for option in options)


def test_the_field_tells_a_screen_reader_the_question(page):
    widget = QApplication.focusWidget()
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface.text(QAccessible.Text.Name)
    if widget.accessibleName().startswith("Your answer"):
        stem = page._desks.answering.screen.question.stem
        assert interface.text(QAccessible.Text.Description) == stem


def test_a_session_goes_its_way_while_a_screen_reader_listens(window, answers, press):
    QAccessible.setActive(True)
    try:
        press(*STOPS["write"].split(), "Changzhuo", "Return", "Return", "4", "Return", "Return")
        press("Space", "2")
    finally:
        QAccessible.setActive(False)
    assert len(answers()) == 5
