"""On every page, in every dialog: names, roles, the way of Tab, room for words and hand, contrast."""

import contextlib

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.exceptions import TimeoutError as TimedOut

from quizapp.gui import speaking, style
from quizapp.gui.theme import DARK, HIGH_LIGHT, LIGHT, Theme
from tests.gui import access
from tests.gui.stops import DIALOGS, STOPS, lessons, month

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

IN_CHINESE = (
    "summary", "plan", "exam planned", "card turned", "quiz left", "quiz set up", "quiz result",
    "today with all", "feedback with all", "charts", "settings", "welcome", "lessons", "twin",
    "progress unwritable", "name refused", "erase", "backup chosen",
)  # fmt: skip
"""Where many words and buttons stand beside one another; the others are made of the same."""


@pytest.fixture
def entries(entries):
    """The lesson with two errors in front."""
    return ("faulty", *entries)


@pytest.fixture
def come(request, qapp):
    """Come to a stop of the table; what is laid out later is laid out."""

    def coming(way):
        shown = way(request.getfixturevalue)
        qapp.processEvents()
        return shown

    return coming


@pytest.fixture
def whole(qtbot):
    """Return what is cut once all is laid out: what is made little by little asks for room again."""

    def looking(window):
        with contextlib.suppress(TimedOut):
            qtbot.waitUntil(lambda: access.cut(window) == [], timeout=1_000)
        return access.cut(window)

    return looking


@pytest.mark.parametrize("stop", STOPS)
def test_a_page_is_read_reached_hit_and_not_cut(come, whole, bare_window, qapp, stop):
    style.use(qapp, Theme(HIGH_LIGHT, 12.0))
    bare_window.resize(800, 600)
    window = come(STOPS[stop])
    page = QAccessible.queryAccessibleInterface(window.page)
    assert page.role() == QAccessible.Role.Grouping
    assert page.text(QAccessible.Text.Name)
    assert access.faults_of(window) == {}
    assert whole(window) == []
    assert access.faint(window) == []
    style.use(qapp, Theme(DARK, 12.0, 2.0))
    for width, height in ((800, 600), (1024, 768)):
        window.resize(width, height)
        assert whole(window) == [], width
    assert access.faint(window) == []


@pytest.fixture
def chinese(qapp, _look):
    speaking.use(qapp, "zh")
    yield
    speaking.use(qapp, "en")


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize("stop", IN_CHINESE)
def test_no_page_is_cut_in_chinese(come, whole, bare_window, qapp, stop):
    style.use(qapp, Theme(LIGHT, 12.0, 2.0))
    bare_window.resize(800, 600)
    window = come(STOPS[stop])
    assert whole(window) == []
    assert access.nameless(window) == []
    assert access.faint(window) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("stop", DIALOGS)
def test_a_dialog_is_read_reached_hit_and_not_cut(come, whole, qapp, stop, scale):
    style.use(qapp, Theme(LIGHT, 12.0, scale))
    over = come(DIALOGS[stop])
    assert access.faults_of(over) == {}
    assert whole(over) == []
    assert access.faint(over) == []


def test_the_calendar_is_named_and_its_ways_are_large_enough(come):
    over = come(month)
    assert access.nameless(over) == []
    assert access.small_targets(over) == []


def test_tab_goes_past_a_lesson_that_is_gone_and_its_links_say_whose_they_are(come):
    page = come(lessons)
    (gone,) = (one for one in page.lessons.lessons if one.line.about.startswith("Not there any"))
    stops = access.tab_stops(page)
    assert gone.row not in stops
    assert {link for one in page.lessons.lessons for link in one.links} <= set(stops)
    for one in page.lessons.lessons:
        assert {link.accessibleDescription() for link in one.links} <= {one.line.title}
