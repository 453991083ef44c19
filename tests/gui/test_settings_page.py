"""Settings: opened from any page, each changed at once, kept for the student, and taken back."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.gui import liking, speaking, style
from quizapp.gui.text import Text
from quizapp.gui.theme import DARK, HIGH_LIGHT, LIGHT
from quizapp.settings import CHOICES, FILE, USUAL, Settings, read_settings
from quizapp.unsaved import UnsavedCollection
from tests.gui.conftest import POLICY

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path):
    """Where the student's settings are kept."""
    folder = tmp_path / "student"
    folder.mkdir()
    liking.put_on(USUAL, folder)
    return folder


@pytest.fixture
def page(folder, window, press):
    """The page of settings, by its key."""
    press(",", modifier=CONTROL)
    assert window.shows("settings")
    return window.settings


def click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def seen(window, words):
    return any(text.isVisible() and words in text.text() for text in window.findChildren(Text))


def focused():
    return QApplication.focusWidget().accessibleName()


def rows(window):
    """Return the settings that were logged."""
    return [row.said for row in window._collection._store.rows() if row.event == "set"]


def test_settings_open_from_today_by_mouse_and_escape_goes_back(folder, window, press):
    click(window.today.settings)
    assert window.shows("settings")
    assert focused() == "Text size"
    press("Escape")
    assert window.page is window.today


def test_settings_open_over_a_question_and_lead_back_to_it(folder, window, press):
    press("Return")
    stem = window.study._stem.text()
    press(",", modifier=CONTROL)
    assert window.shows("settings")
    click(window.settings._back)
    assert window.shows("study")
    assert window.study._stem.text() == stem
    press("1")
    assert window.study._next.isVisible()


def test_settings_and_help_do_not_lead_back_to_each_other_for_ever(page, window, press):
    press("F1")
    assert window.helping
    press(",", modifier=CONTROL)
    assert window.shows("settings")
    press("Escape")
    assert window.page is window.today


def test_settings_wanted_before_the_collection_is_open_come_as_soon_as_it_is(
    folder, bare_window, opener, press
):
    press(",", modifier=CONTROL)
    assert bare_window.page is bare_window.today
    bare_window.open_collection(opener)
    assert bare_window.shows("settings")


def test_the_text_grows_by_mouse_at_once_and_goes_back(page, folder):
    row = page.size_row
    click(row.stepper.more)
    assert style.current().scale == 1.1
    assert row.stepper.number.text() == "110 %"
    assert read_settings(folder).text_size == 110
    assert row.back.text() == "Back to 100 %"
    click(row.back)
    assert style.current().scale == 1.0
    assert not row.back.isVisible()
    assert (folder / FILE).read_text(encoding="utf-8") == "{}\n"


def test_the_text_grows_by_keyboard_to_its_bounds(page, folder, press):
    press("A", modifier=CONTROL)
    press("250", "Up")
    assert style.current().scale == 2.5
    press("A", modifier=CONTROL)
    press("80", "Down")
    assert style.current().scale == 0.8


def test_the_keys_that_zoom_set_the_same_size_and_it_is_kept(page, folder, press):
    press("+", modifier=CONTROL)
    assert page.size_row.stepper.number.value() == 110
    assert page.size_row.back.isVisible()
    press("Escape")
    press("-", modifier=CONTROL)
    assert read_settings(folder).text_size == 100
    press("-", modifier=CONTROL)
    assert read_settings(folder).text_size == 90
    press("0", modifier=CONTROL)
    assert read_settings(folder).text_size == 100


def test_each_choice_is_made_by_mouse_kept_and_taken_back_by_keyboard(page, folder, press, tab_to):
    for field in ("motion", "answer_buttons", "single_keys", "theme"):
        row = page.picks[field]
        value = CHOICES[field][-1]
        click(row.choices[value])
        assert getattr(liking.liked(), field) == getattr(read_settings(folder), field) == value
        tab_to(row.back.accessibleName())
        press("Space")
        assert liking.liked() == read_settings(folder) == USUAL
        assert not row.back.isVisible()
        assert row.choices[getattr(USUAL, field)].hasFocus(), "the keyboard is not lost with it"


def test_colours_change_at_once(page, qapp, window):
    for value, colours in (("contrast", HIGH_LIGHT), ("light", LIGHT)):
        click(page.picks["theme"].choices[value])
        qapp.processEvents()
        assert window.grab().toImage().pixelColor(3, 3).name() == colours.paper


def test_a_choice_is_made_by_keyboard(page, folder, press, tab_to):
    press("Tab", "Tab")
    assert focused() == "As the system"
    press("Right", "Right")
    assert focused() == "Dark"
    assert read_settings(folder).theme == "dark"


@pytest.mark.parametrize("entries", [("then-now",)])
def test_four_answers_hold_for_a_card_that_is_open_too(folder, window, press):
    press("Return", "Space")
    press(",", modifier=CONTROL)
    click(window.settings.picks["answer_buttons"].choices[4])
    press("Escape")
    shown = [one.text() for one in window.study._answer._ratings.buttons if one.isVisible()]
    assert shown == ["Again", "Hard", "Good", "Easy"]
    assert seen(window, "Press 1 for Again, 2 for Hard, 3 for Good or 4 for Easy.")


def test_new_cards_and_aim_are_kept_each_as_one_row_and_say_what_they_cost(
    page, window, press, qtbot
):
    wishes, before = window._collection.wishes, len(rows(window))
    for _ in range(3):
        click(page.new.stepper.more)
    click(page.aim.stepper.more)
    qtbot.waitUntil(lambda: wishes.policy.new_per_day == 7)
    assert wishes.policy.retention == 0.91
    kept = [
        (row["retention"] if "retention" in row else row["new-per-day"]) for row in rows(window)
    ]
    assert kept[before:] == [0.91, 7]
    qtbot.waitUntil(lambda: "a day" in page.aim.means.text() and "a day" in page.new.means.text())
    click(page.new.back)
    assert page.new.stepper.number.value() == 15
    press("Escape")
    assert wishes.policy.new_per_day == 15, "what is not kept yet is kept when one leaves"


def test_an_exam_is_written_kept_told_of_and_taken_off(page, window, press, qtbot):
    page.exam.take_focus()
    press("18 December")
    qtbot.waitUntil(lambda: seen(window, "25 days to go"))
    assert window._collection.wishes.exam is None, "not before it is done"
    press("Return")
    qtbot.waitUntil(lambda: window._collection.wishes.exam == date(2026, 12, 18))
    click(page.exam.day.none)
    qtbot.waitUntil(lambda: window._collection.wishes.exam is None)
    press("3 May 2020", "Return")
    assert seen(window, "3 May 2020 is over.")
    press("Escape")
    assert window._collection.wishes.exam is None


def test_a_day_begins_at_another_hour_in_all_lessons(page, window, press, qtbot):
    page.day_start.take_focus()
    press("Up", "Up")
    assert page.day_start.back.text() == "Back to 4:00"
    press("Escape")
    assert window._collection.wishes.policy.day_start == 6
    row = next(row for row in window._collection._store.rows() if row.event == "set")
    assert row.lesson == ""


def test_what_was_set_last_is_kept_when_the_window_is_closed(page, window, opener):
    click(page.new.stepper.more)
    window.close()
    assert opener().wishes.policy.new_per_day == 5


def test_settings_that_cannot_be_kept_hold_and_are_said(page, folder, window):
    (folder / FILE).mkdir()
    click(page.picks["theme"].choices["dark"])
    assert style.current().colours is DARK
    assert seen(window, "Settings cannot be kept in")
    (folder / FILE).rmdir()
    click(page.picks["font"].choices["dyslexic"])
    assert not seen(window, "Settings cannot be kept in")
    assert read_settings(folder) == Settings(theme="dark", font="dyslexic")


@pytest.mark.parametrize("saves", [True, False])
def test_another_language_waits_where_a_new_window_would_lose_answers(
    folder, bare_window, opener, lesson, data, qtbot, monkeypatch, saves
):
    monkeypatch.setattr(speaking, "system_language", lambda: "en")
    unsaved = partial(UnsavedCollection.over_copy, lesson, data, policy=POLICY)
    bare_window.open_collection(opener if saves else unsaved)
    bare_window.show_settings()
    wanted = []
    bare_window.other_language_wanted.connect(lambda: wanted.append(True))
    click(bare_window.settings.picks["language"].choices["zh"])
    qtbot.wait(20)
    assert bool(wanted) is saves


def test_every_setting_says_what_it_does(page):
    settings = [page.size_row, *page.picks.values(), page.new, page.aim, page.exam, page.day_start]
    for row in settings:
        name, does = (text.text() for text in row.findChildren(Text)[:2])
        assert name
        assert does.endswith(".")
        assert row.back.accessibleName().startswith(f"{name}: back to")
