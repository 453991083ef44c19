"""Going back to a backup in the window."""

import pytest
from PySide6.QtWidgets import QApplication

from quizapp.gui import style
from quizapp.gui.student_desk import StudentDesk
from quizapp.gui.student_wording import backup_of, set_aside_by
from quizapp.gui.text import Text
from quizapp.gui.theme import LIGHT, Theme
from quizapp.profiles import Profiles
from tests.gui.access import cut, tab_stops
from tests.gui.conftest import NOW, open_on


def seen(window, words):
    return any(text.isVisible() and words in text.text() for text in window.findChildren(Text))


@pytest.fixture
def desk(bare_window, lesson, data):
    opened = []

    def opening(student, *, twin="ask", another=None, unsaved=False):
        opened.append(open_on(NOW, lesson, data, profile=student, twin=twin))
        return opened[-1]

    yield StudentDesk(bare_window, Profiles(data), opening, today=NOW.date)
    for collection in opened:
        collection.close()


@pytest.fixture
def window(desk, bare_window):
    """The window with its backups listed; of two, and the answers of the second are all there are."""
    desk.begin()
    desk.ask_restore()
    return bare_window


def test_backups_are_listed_the_newest_first(window):
    rows = window.backups.list.students
    assert [(row.name, row.about) for row in rows] == [
        ("4 October", "2 answers"),
        ("24 September", "1 answer"),
    ]
    assert QApplication.focusWidget() is rows[0]
    assert not window.backups.act.isVisible()


def test_what_is_set_aside_is_said_before_and_after(window, data, press):
    press("Down", "Return")
    assert seen(window, "24 September: 1 answer given since is set aside, not deleted")
    assert QApplication.focusWidget().accessibleName() == "Go back to 24 September"
    press("Return")
    assert window.page is window.today
    assert seen(window, "Your progress is as it was on 24 September 2026: 1 answer; 1 answer given")
    assert [one.answers for one in Profiles(data).students()] == [1]


def test_one_goes_back_to_what_was_set_aside(window, desk, data, press):
    press("Down", "Return", "Return")
    desk.ask_restore()
    names = [row.name for row in window.backups.list.students]
    assert any(name.endswith(", set aside") for name in names)
    window.backups.list.students[names.index("4 October, set aside")].click()
    assert seen(window, "set aside: all answers that are there now are in it.")
    press("Return")
    assert [one.answers for one in Profiles(data).students()] == [2]


@pytest.mark.parametrize("keys", ["Escape", "Tab Tab Return"])
def test_it_can_be_left(window, data, press, keys):
    press(*keys.split())
    assert window.page is window.today
    assert [one.answers for one in Profiles(data).students()] == [2]


def test_without_a_backup_that_is_said(desk, bare_window, database, press):
    for backup in (database.parent / "backups").iterdir():
        backup.unlink()
    desk.begin()
    desk.ask_restore()
    assert seen(bare_window, "There is no backup yet")
    press("Return")
    assert bare_window.page is bare_window.today


def test_a_backup_that_went_meanwhile_is_told_and_today_is_there(window, database, press):
    for backup in (database.parent / "backups").iterdir():
        backup.unlink()
    press("Return", "Return")
    assert seen(window, "There is no backup")
    press("Tab", "Return")
    assert window.page is window.today


def test_tab_goes_as_one_reads(window, press):
    press("Return")
    names = [one.accessibleName() or one.text() for one in tab_stops(window)]
    assert names[names.index("4 October") :] + names[: names.index("4 October")] == [
        "4 October",
        "24 September",
        "Go back to 4 October",
        "Cancel",
    ]


@pytest.mark.parametrize(("scale", "width", "height"), [(1.0, 1024, 768), (2.0, 560, 420)])
def test_no_text_is_cut(window, press, qapp, scale, width, height):
    style.use(qapp, Theme(LIGHT, 12.0, scale))
    window.resize(width, height)
    qapp.processEvents()
    assert cut(window) == []
    press("Down", "Return")
    qapp.processEvents()
    assert cut(window) == []


def test_a_day_of_another_year_has_its_year():
    assert (
        backup_of(NOW.date().replace(2025), NOW.date(), aside=True) == "23 November 2025, set aside"
    )
    assert set_aside_by(1_234).startswith("1,234 answers given since are set aside")
