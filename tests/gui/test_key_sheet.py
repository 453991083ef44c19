"""The sheet of a page's keys, and the table that it and the help are made of."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.gui import style
from quizapp.gui.card_menu import _KEYS as CARD_KEYS
from quizapp.gui.card_menu import ALT_KEYS
from quizapp.gui.key_table import EVERYWHERE, KEYS, PAGES
from quizapp.gui.theme import LIGHT, Theme
from tests.gui.access import SIZES, cut

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def sheet():
    return QApplication.activeModalWidget()


@pytest.fixture
def open_sheet(press, qtbot):
    """Press `?` after other keys, and wait until the sheet has the keyboard."""

    def opening(*keys):
        press(*keys, "?")
        qtbot.waitUntil(lambda: sheet() is not None and sheet().isActiveWindow())
        return sheet()

    return opening


@pytest.mark.parametrize(
    ("way", "own", "other"),
    [
        ("", "start, or go on", "turn the card"),
        ("Return", "choose an answer", "start, or go on"),
        ("R", "go to the part before", "choose an answer"),
        ("F1", "find words", "choose an answer"),
    ],
)
def test_a_question_mark_shows_the_keys_of_the_page_and_those_of_all(
    window, open_sheet, way, own, other
):
    text = open_sheet(*way.split()).guide.toPlainText()
    assert own in text
    assert "open the help" in text
    assert other not in text


@pytest.mark.parametrize("key", ["?", "Return", "Escape"])
def test_the_sheet_is_closed_to_where_one_was(window, press, open_sheet, key, qtbot):
    open_sheet("Return")
    press(key)
    assert sheet() is None
    qtbot.waitUntil(window.isActiveWindow)
    assert window.shows("study")
    press("1")
    assert window.study._feedback.isVisible()


def test_from_the_sheet_a_key_or_the_mouse_leads_to_the_help(window, press, open_sheet, qtbot):
    open_sheet()
    press("F1")
    assert window.shows("help")
    qtbot.waitUntil(window.isActiveWindow)
    press("Escape")
    QTest.mouseClick(open_sheet().help, Qt.MouseButton.LeftButton)
    assert window.shows("help")


@pytest.mark.parametrize("entries", [("changzhou",)])
def test_where_one_writes_a_question_mark_is_written(window, press):
    press("Return")
    while window._desks.answering.screen.question.answer_form != "write":
        press("1", "Return")
    press("Why", "?")
    assert QApplication.focusWidget().text() == "Why?"
    assert sheet() is None


@pytest.mark.parametrize(("scale", "width", "height"), SIZES[1:4:2])
def test_the_sheet_is_never_cut_nor_larger_than_the_window(
    window, open_sheet, qapp, scale, width, height
):
    style.use(qapp, Theme(LIGHT, 12.0, scale))
    window.resize(width, height)
    open_sheet("Return")
    qapp.processEvents()
    assert cut(sheet()) == []
    assert sheet().width() <= window.width()
    assert sheet().height() <= window.height()
    assert sheet().guide.horizontalScrollBar().maximum() == 0


def test_every_key_that_is_bound_is_in_the_table(window):
    """All pages are made first, as each binds its own keys."""
    for name in ("study", "read", "cards", "progress", "help", "aside", "quiz_setup", "plan"):
        getattr(window, name)
    shortcuts = window.findChildren(QShortcut)
    bound = {key.toString() for one in shortcuts for key in QShortcut.keys(one)}
    told = {name for key in KEYS for name in (key.shown, *key.bound)}
    assert {key for key in bound if key not in told} == set()
    assert {*CARD_KEYS.values(), *ALT_KEYS} <= told


def test_every_page_with_keys_has_a_heading():
    headings = dict(PAGES)
    assert {key.page for key in KEYS} == set(headings)
    assert PAGES[-1][0] == EVERYWHERE
