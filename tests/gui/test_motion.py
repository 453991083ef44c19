"""A page comes in softly for a blink, where that is wanted; a question is there at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from quizapp.gui import liking, motion
from quizapp.settings import Settings


@pytest.fixture
def softly(window, qtbot):
    """Have pages come in softly, in a window that has been seen."""
    qtbot.waitUntil(lambda: window._was_painted)
    liking.put_on(Settings(motion="full"))
    return window


def pixels(widget):
    return widget.grab().toImage()


def coming(window):
    return [one for one in window.findChildren(motion.Coming) if one.isVisible()]


@pytest.mark.parametrize(("wish", "moves"), [("full", True), ("less", False), ("system", False)])
def test_who_wants_less_motion_has_none_and_nobody_looks_on_offscreen(prepared, wish, moves):
    liking.put_on(Settings(motion=wish))
    assert motion.moves() is moves


@pytest.mark.parametrize(
    ("preference", "moves"),
    [(Qt.MotionPreference.NoPreference, True), (Qt.MotionPreference.ReducedMotion, False)],
)
def test_the_system_is_asked_where_it_is_left_to_it(preference, moves):
    assert motion.system_moves("xcb", preference, 200) is moves
    assert motion.system_moves("xcb", preference, 0) is False
    assert motion.system_moves("offscreen", preference, 200) is False


def test_a_page_comes_in_and_is_then_as_it_is_without(softly, press, qtbot):
    press("P")
    assert coming(softly)
    qtbot.waitUntil(lambda: not coming(softly))
    shown = pixels(softly)
    press("Escape")
    liking.put_on(Settings(motion="less"))
    press("P")
    assert not coming(softly)
    assert pixels(softly) == shown


def test_the_mouse_reaches_a_page_that_is_coming(softly, press):
    press("P")
    assert coming(softly)[0].testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_who_types_into_a_page_that_is_coming_sees_it_at_once(softly, press, qtbot):
    press("P")
    qtbot.waitUntil(lambda: not softly._coming._picture.isNull())
    press("1", "8")
    assert softly.plan.exam.field.text() == "18"
    assert not coming(softly)


def test_what_had_the_keyboard_may_go_while_a_page_comes(softly, press, qtbot, qapp):
    press("P")
    qtbot.waitUntil(lambda: not softly._coming._picture.isNull())
    gone = softly._coming._typing = QWidget()
    gone.deleteLater()
    qtbot.waitUntil(lambda: not isValid(gone))
    softly._coming.end()
    assert not coming(softly)


def test_a_question_is_there_at_once(softly, press):
    press("P", "Escape", "Return")
    assert softly.shows("study")
    assert not coming(softly)


def test_a_window_of_another_size_shows_the_page_itself(softly, press, qapp):
    press("P")
    softly.resize(softly.width() + 40, softly.height())
    qapp.processEvents()
    assert not coming(softly)
