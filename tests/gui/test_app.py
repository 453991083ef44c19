"""The start: what the window shows before the collection is open."""

from quizapp.gui.app import _read
from quizapp.gui.text import Text
from quizapp.lessons.reading.front import read_front


def seen(window):
    return [text.text() for text in window.findChildren(Text) if text.isVisible()]


def test_the_lesson_is_shown_with_its_author(bare_window, lesson):
    _read(bare_window, lambda: read_front(lesson))
    assert bare_window.windowTitle() == "Getting to grips with China’s ‘new productive forces’"
    assert "by Guo Tianqi · a reporter" in seen(bare_window)


def test_a_lesson_that_is_not_there_can_be_tried_again(bare_window, lesson, press):
    moved = lesson.rename(lesson.with_name("moved.md"))
    _read(bare_window, lambda: read_front(lesson))
    assert "That did not work" in seen(bare_window)
    moved.rename(lesson)
    press("Return")
    assert "by Guo Tianqi · a reporter" in seen(bare_window)
