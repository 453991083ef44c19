"""Another language in the window: its texts, its numbers and days, and Qt's own words."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QDialogButtonBox

from quizapp.gui import speaking
from quizapp.language import PATTERNS, day_text, number, spoken_language, tr
from quizapp.study.sentences import on_day

DAYS = [date(2026, 1, 31), date(2026, 11, 5), date(2027, 5, 3)]


@pytest.fixture
def chinese(qapp):
    speaking.use(qapp, "zh")
    yield
    speaking.use(qapp, "en")


def test_what_is_said_is_in_chinese(chinese):
    assert spoken_language() == "zh"
    assert on_day(date(2026, 11, 25), date(2026, 11, 24)) == "明天"
    assert on_day(date(2027, 5, 3), date(2026, 11, 24)) == "2027年5月3日"
    assert number(12345) == "12,345"


def test_qts_own_buttons_are_in_chinese(chinese):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == "取消"


def test_a_text_without_a_translation_stays_english(chinese):
    assert tr("Nobody ever says {this}", this="that") == "Nobody ever says that"


def test_english_comes_back(qapp, chinese):
    speaking.use(qapp, "en")
    assert on_day(date(2026, 11, 25), date(2026, 11, 24)) == "tomorrow"
    assert QLocale().name() == "en_GB"


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("style", PATTERNS)
def test_english_days_are_those_of_the_locale(day, style):
    britain = QLocale("en_GB")
    assert day_text(day, style) == britain.toString(
        QDate(day.year, day.month, day.day), PATTERNS[style]
    )


@pytest.mark.parametrize(
    ("wishes", "taken"),
    [
        (["zh-Hans-CN", "en"], "zh"),
        (["de-DE", "zh-CN", "en-GB"], "zh"),
        (["en-US", "zh"], "en"),
        (["de"], "en"),
        ([], "en"),
    ],
)
def test_the_first_wished_language_that_we_have_is_taken(wishes, taken):
    assert speaking.wished_language(wishes) == taken
    assert speaking.system_language() in speaking.LANGUAGES
