"""What a student likes is put on at once, kept, and worn again."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from quizapp.errors import StoreError
from quizapp.gui import liking, style
from quizapp.gui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT
from quizapp.settings import FILE, USUAL, Settings, read_settings


def test_what_is_liked_is_worn_at_once_and_kept(prepared, tmp_path):
    liking.put_on(USUAL, tmp_path)
    liking.like(Settings(text_size=150, theme="dark", font="dyslexic"))
    theme = style.current()
    assert (theme.scale, theme.colours, theme.dyslexic) == (1.5, DARK, True)
    liking.put_on(USUAL)
    liking.put_on_of(tmp_path)
    assert style.current() == theme


def test_who_has_said_nothing_wears_nothing_of_who_was_there_before(prepared, tmp_path):
    mei, tom = tmp_path / "mei", tmp_path / "tom"
    for folder in (mei, tom):
        folder.mkdir()
    liking.put_on_of(mei)
    liking.like(Settings(theme="dark"))
    liking.put_on_of(tom)
    assert style.current().colours is LIGHT
    liking.put_on_of(mei)
    assert style.current().colours is DARK
    liking.put_on_of(None)
    assert style.current().colours is LIGHT


def test_what_a_new_student_changed_while_their_folder_was_made_is_kept_in_it(prepared, tmp_path):
    liking.resize(1)
    liking.put_on_of(tmp_path)
    assert read_settings(tmp_path) == Settings(text_size=110)
    assert style.current().scale == 1.1


def test_what_cannot_be_kept_holds_and_is_said(prepared, tmp_path):
    (tmp_path / FILE).mkdir()
    liking.put_on(USUAL, tmp_path)
    with pytest.raises(StoreError):
        liking.like(Settings(theme="dark"))
    assert style.current().colours is DARK
    liking.resize(1)
    assert liking.liked() == Settings(theme="dark", text_size=110)


@pytest.mark.parametrize(
    ("size", "steps", "expected"),
    [
        (100, 1, 110),
        (100, -1, 90),
        (100, 3, 150),
        (80, -1, 80),
        (250, 1, 250),
        (225, 5, 250),
        (117, 1, 125),
        (117, -1, 110),
    ],
)
def test_a_step_leads_to_the_next_size(size, steps, expected):
    assert liking.stepped(size, steps) == expected


@pytest.mark.parametrize(
    ("wish", "dark", "high", "expected"),
    [
        ("system", False, False, LIGHT),
        ("system", True, False, DARK),
        ("system", True, True, HIGH_DARK),
        ("light", True, True, LIGHT),
        ("dark", False, True, DARK),
        ("contrast", False, False, HIGH_LIGHT),
        ("contrast", True, False, HIGH_DARK),
    ],
)
def test_a_theme_is_what_was_chosen_and_else_what_the_system_asks_for(wish, dark, high, expected):
    assert style.chosen(wish, dark=dark, high=high) is expected


def test_a_change_of_the_systems_colours_leaves_what_was_chosen(prepared):
    liking.put_on(replace(USUAL, theme="dark"))
    prepared.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert style.current().colours is DARK


def test_a_change_of_the_systems_contrast_is_followed(prepared):
    style.recolour(prepared, DARK)
    hints = prepared.styleHints()
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert style.current().colours is LIGHT
