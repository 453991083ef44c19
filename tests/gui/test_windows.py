"""The window of a student: dressed before it is shown, made anew for another language, each their own."""

import shutil
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.gui import liking, speaking, style
from quizapp.gui.chooser import ChooserPage
from quizapp.gui.student_desk import StudentDesk
from quizapp.gui.study import StudyPage
from quizapp.gui.text import Text
from quizapp.gui.theme import DARK, LIGHT
from quizapp.gui.today import TodayPage
from quizapp.gui.windows import Windows
from quizapp.language import spoken_language
from quizapp.profiles import Profiles
from quizapp.settings import USUAL, Settings, keep_settings, read_settings
from tests.gui.conftest import NOW, open_on

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _english(qapp, monkeypatch):
    monkeypatch.setattr(speaking, "system_language", lambda: "en")
    yield
    speaking.use(qapp, "en")


@pytest.fixture
def profiles(data):
    return Profiles(data)


@pytest.fixture
def begin(prepared, profiles, lesson, data, qtbot):
    """Begin the program as it begins, for the student of a folder or who there is."""
    opened, begun = [], []

    def opening(student, *, twin="ask", another=None, unsaved=False):
        opened.append(open_on(NOW, lesson, data, profile=student, twin=twin))
        return opened[-1]

    def furnish(window, profile):
        desk = StudentDesk(window, profiles, opening, profile, today=NOW.date)
        window.first_painted.connect(desk.begin)

    def beginning(profile=None):
        liking.put_on(USUAL)
        windows = Windows(prepared, profiles, furnish)
        begun.append(windows)
        windows.begin(profile)
        return windows

    yield beginning
    for windows in begun:
        windows.window.close()
        windows.window.deleteLater()
        windows.deleteLater()
    for collection in opened:
        collection.close()


def folder_of(profiles):
    return profiles.folder(profiles.ids[0])


def ready(windows, qtbot):
    qtbot.waitUntil(lambda: windows.window.has_collection and windows.window.isActiveWindow())
    return windows.window


def click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_what_a_lone_student_likes_is_worn_before_the_first_frame(begin, profiles):
    keep_settings(folder_of(profiles), Settings(theme="dark", text_size=150, language="zh"))
    windows = begin()
    assert not windows.window.has_collection
    assert (style.current().colours, style.current().scale) == (DARK, 1.5)
    assert spoken_language() == "zh"


def test_what_was_set_is_there_when_the_window_is_opened_again(begin, profiles, qtbot, press):
    window = ready(begin(), qtbot)
    press(",", modifier=CONTROL)
    click(window.settings.picks["theme"].choices["dark"])
    press("+", modifier=CONTROL)
    window.close()
    windows = begin()
    assert (style.current().colours, style.current().scale) == (DARK, 1.1)
    ready(windows, qtbot)
    press(",", modifier=CONTROL)
    page = windows.window.settings
    assert page.picks["theme"].choices["dark"].isChecked()
    assert page.size_row.stepper.number.value() == 110


def test_each_student_has_their_own(begin, profiles, qtbot, press):
    anna = profiles.create("Anna").id
    windows = begin()
    qtbot.waitUntil(
        lambda: bool(windows.window.shows("chooser") and windows.window.chooser.students)
    )
    press("a", "Return")
    window = ready(windows, qtbot)
    press(",", modifier=CONTROL)
    click(window.settings.picks["theme"].choices["dark"])
    assert read_settings(profiles.folder(anna)).theme == "dark"
    press("Escape")
    window.student_chosen.emit(next(one for one in profiles.ids if one != anna))
    assert style.current().colours is LIGHT
    window.student_chosen.emit(anna)
    assert style.current().colours is DARK


def test_another_language_makes_the_window_anew_in_its_place_with_settings_open(
    begin, profiles, qtbot, press
):
    windows = begin()
    old = ready(windows, qtbot)
    old.resize(700, 600)
    old.move(40, 30)
    press(",", modifier=CONTROL)
    old.settings.new.stepper.more.click()
    gone = []
    old.destroyed.connect(lambda: gone.append(True))
    click(old.settings.picks["language"].choices["zh"])
    qtbot.waitUntil(lambda: bool(gone))
    new = ready(windows, qtbot)
    qtbot.waitUntil(lambda: new.shows("settings"))
    assert spoken_language() == "zh"
    assert new.geometry().size().toTuple() == (700, 600)
    assert new.settings.picks["language"].choices["zh"].hasFocus()
    assert new._collection.wishes.policy.new_per_day == 5, "nothing is lost on the way"
    click(new.settings.picks["language"].back)
    qtbot.waitUntil(lambda: windows.window is not new and windows.window.shows("settings"))
    assert spoken_language() == "en"
    assert read_settings(folder_of(profiles)) == USUAL


def test_a_language_that_is_the_systems_own_leaves_the_window(begin, profiles, qtbot, press):
    window = ready(begin(), qtbot)
    press(",", modifier=CONTROL)
    click(window.settings.picks["language"].choices["en"])
    qtbot.wait(20)
    assert window.isVisible()
    assert read_settings(folder_of(profiles)).language == "en"


def test_a_student_of_another_language_has_their_window_in_it(begin, profiles, qtbot, press):
    mei = profiles.create("Mei").id
    keep_settings(profiles.folder(mei), Settings(language="zh"))
    windows = begin()
    qtbot.waitUntil(
        lambda: bool(windows.window.shows("chooser") and windows.window.chooser.students)
    )
    old = windows.window
    press("m", "Return")
    qtbot.waitUntil(lambda: windows.window is not old)
    ready(windows, qtbot)
    assert spoken_language() == "zh"
    assert windows.window.page is windows.window.today
    assert windows.window.today.students.text() == "Mei"


def test_a_new_student_goes_on_in_the_language_they_were_welcomed_in(begin, profiles, qtbot, press):
    keep_settings(folder_of(profiles), Settings(language="zh", theme="dark"))
    windows = begin()
    window = ready(windows, qtbot)
    window.new_student_wanted.emit()
    press("Mei", "Return")
    assert windows.window is window
    assert spoken_language() == "zh"
    assert style.current().colours is LIGHT


def test_a_folder_that_cannot_be_looked_into_does_not_stop_the_window(begin, data, qtbot):
    shutil.rmtree(data)
    Path(data).touch()
    windows = begin()
    qtbot.waitUntil(lambda: windows.window.shows("trouble"))
    assert QApplication.focusWidget() is not None


def test_what_is_to_be_said_is_said_in_the_window_of_another_language_too(
    begin, profiles, qtbot, press
):
    mei = profiles.create("Mei").id
    keep_settings(profiles.folder(mei), Settings(language="zh"))
    windows = begin()
    qtbot.waitUntil(
        lambda: bool(windows.window.shows("chooser") and windows.window.chooser.students)
    )
    press("s", "Return")
    old = windows.window
    old.findChild(StudentDesk).ask_erase()
    press("Student 1", "Return")
    qtbot.waitUntil(lambda: windows.window is not old)
    ready(windows, qtbot)
    shown = [one.text() for one in windows.window.findChildren(Text) if one.isVisible()]
    assert any("Student 1" in words for words in shown), shown


@pytest.mark.parametrize("kind", [TodayPage, ChooserPage, StudyPage])
def test_a_page_that_goes_with_its_first_frame_tells_nobody_of_it(qapp, qtbot, kind):
    """As where a window is made anew at once, in the language of who was just chosen."""
    page = kind()
    if kind is StudyPage:
        page._unseen = page.next_wanted
    page.grab()
    shiboken6.delete(page)
    with qtbot.captureExceptions() as raised:
        qapp.processEvents()
    assert raised == []
