"""A lesson that was studied from another file: a newer version of it, or another lesson?"""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication

from quizapp.errors import TwinError
from quizapp.gui import style
from quizapp.gui.text import Text
from quizapp.gui.theme import LIGHT, Theme
from quizapp.gui.twin import TwinPage
from quizapp.gui.which_lesson import make_another
from quizapp.paths import versions_folder
from tests.gui.access import cut
from tests.gui.conftest import NOW, open_on

SIZES = [(1.0, 1024, 768), (2.0, 800, 600), (2.0, 560, 420)]


def seen(window, words):
    """Say whether a text with these words is on the screen."""
    return any(text.isVisible() and words in text.text() for text in window.findChildren(Text))


def focused():
    return QApplication.focusWidget().accessibleName()


@pytest.fixture
def copy(lesson, tmp_path):
    """The lesson in another folder, as a student gets a copy by mail."""
    there = tmp_path / "Downloads" / "lesson.md"
    there.parent.mkdir()
    text = lesson.read_text(encoding="utf-8")
    there.write_text(text.replace("# ", "# New: ", 1), encoding="utf-8")
    return there


@pytest.fixture
def opener(copy, lesson, data):
    """Open the copy after the lesson was studied from its own file."""
    open_on(NOW, lesson, data).close()
    opened = []

    def opening(*, twin="ask", another=None):
        if another is not None:
            make_another(another, data)
        opened.append(open_on(NOW, copy, data, twin=twin))
        return opened[-1]

    yield opening
    for collection in opened:
        collection.close()


def test_the_collection_asks_before_it_mixes_two_files(opener, copy, lesson):
    with pytest.raises(TwinError) as caught:
        opener()
    assert (caught.value.path, caught.value.other) == (copy, lesson)


def test_both_files_are_named_with_their_folders(window, copy, lesson):
    assert seen(window, f"“{lesson.parent.name}{os.sep}lesson.md” before")
    assert seen(window, f"This file is “Downloads{os.sep}lesson.md”.")
    assert focused() == "A newer version"


def test_a_newer_version_goes_on_with_the_progress(window, press):
    press("Return")
    assert seen(window, "1 to review and 4 new")
    assert focused() == "Start"


def test_another_lesson_gets_an_id_of_its_own_and_begins_afresh(window, copy, lesson, press):
    before = lesson.read_bytes()
    changed = copy.read_text(encoding="utf-8").replace("- Id: forces\n", "- Id: forces-2\n")
    press("Tab", "Return")
    assert seen(window, "4 new")
    assert not seen(window, "to review")
    assert copy.read_text(encoding="utf-8") == changed
    assert lesson.read_bytes() == before


def test_a_file_that_cannot_be_written_stays_as_it_was_and_the_remedy_works(
    window, copy, data, press
):
    versions_folder(data).write_text("no folder", encoding="utf-8")
    before = copy.read_bytes()
    press("Tab", "Return")
    assert seen(window, "Or write “- Id: forces-2” in its head yourself")
    assert copy.read_bytes() == before
    assert focused() == "Another lesson"
    copy.write_bytes(before.replace(b"Id: forces\n", b"Id: forces-two\n"))
    press("Return")
    assert seen(window, "4 new")
    assert b"Id: forces-two\n" in copy.read_bytes()


def test_two_files_with_like_folders_are_told_apart(on_screen):
    page = on_screen(TwinPage())
    one, other = Path("/a/Lessons/x.md"), Path("/b/Lessons/x.md")
    page.show_twins("X", one, other, "x-2")
    assert seen(page, f"“{other}” before. This file is “{one}”.")


def test_the_other_file_is_named_by_the_title_it_had(window):
    assert seen(window, "“Getting to grips with China’s ‘new productive forces’” was studied from")


def test_close_closes(window, press):
    press("Tab", "Tab", "Return")
    assert not window.isVisible()


def test_escape_does_not_go_past_the_question(window, press):
    press("Escape")
    assert focused() == "A newer version"


def test_every_button_says_what_it_means(window):
    buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
    told = {
        QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name): (
            QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Description)
        )
        for one in buttons
    }
    assert list(told) == ["A newer version", "Another lesson", "Close"]
    assert "progress goes on" in told["A newer version"]
    assert "no progress" in told["Another lesson"]
    assert "forces-2" in told["Another lesson"]


@pytest.mark.parametrize(("scale", "width", "height"), SIZES)
def test_nothing_is_cut_and_the_focus_is_always_in_view(window, press, qapp, scale, width, height):
    style.use(qapp, Theme(LIGHT, 12.0, scale))
    window.resize(width, height)
    window.twin.show_refusal("A long sentence on what could not be done. " * 3)
    for _ in range(3):
        press("Tab")
        qapp.processEvents()
        assert cut(window) == []
        focus, area = QApplication.focusWidget(), window.twin.area.viewport()
        top = focus.mapTo(area, focus.rect().topLeft()).y()
        assert 0 <= top <= area.height() - focus.height()
