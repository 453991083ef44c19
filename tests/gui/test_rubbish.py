"""All that lives is looked through for rubbish when a page has come, not under a key that is pressed."""

import gc

import pytest

from quizapp.gui.rubbish import look_for_rubbish, put_off_looking


@pytest.fixture
def looked():
    """The generations that were looked through."""
    found = []

    def note(phase, info):
        if phase == "start":
            found.append(info["generation"])

    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)


@pytest.fixture
def due():
    """Have it be time to look through all that lives, and Python leave it to us."""
    before = gc.get_threshold()
    put_off_looking()
    gc.collect()
    for _ in range(10):
        gc.collect(1)
    yield
    gc.set_threshold(*before)


@pytest.mark.usefixtures("due")
def test_all_that_lives_is_looked_through_when_it_is_time_and_then_not_again(looked):
    look_for_rubbish()
    look_for_rubbish()
    assert looked == [2]


@pytest.mark.usefixtures("due")
def test_it_is_looked_through_once_a_page_has_come(window, press, qtbot, looked):
    qtbot.waitUntil(lambda: window._was_painted)
    press("P")
    assert 2 not in looked
    qtbot.waitUntil(lambda: 2 in looked)


def test_it_is_not_looked_through_while_a_question_is_read(window, press, qtbot):
    qtbot.waitUntil(lambda: window._was_painted)
    press("P", "Escape")
    assert window._at_rest.isActive()
    press("Return")
    assert window.shows("study")
    assert not window._at_rest.isActive()


def test_python_itself_looks_through_all_that_lives_only_late():
    before = gc.get_threshold()
    try:
        put_off_looking()
        young, middle, old = gc.get_threshold()
        assert (young, middle) == before[:2]
        assert old >= 10 * before[2]
    finally:
        gc.set_threshold(*before)
