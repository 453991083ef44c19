"""Today says what was studied of late and what is hardest, when there is something to say."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.gui import style
from quizapp.gui.theme import LIGHT, Theme
from quizapp.questions.forms import make
from quizapp.questions.model import Response
from quizapp.study.model import Screen
from tests.gui.access import SIZES, cut, tab_stops
from tests.gui.conftest import FIVE, NOW, lesson_of, open_on

RIGHT, WRONG = "Changzhou", "Suzhou"
GIVEN = (
    (40, RIGHT), (30, WRONG), (30, RIGHT), (20, WRONG), (20, RIGHT), (10, WRONG), (10, RIGHT),
    (3, RIGHT), (1, RIGHT),
)  # fmt: skip
"""How many days ago what was answered."""


@pytest.fixture(scope="module")
def winter(autumn, tmp_path_factory):
    """The data folder of a student who has studied on two of the last days and forgot a card thrice."""
    folder = tmp_path_factory.mktemp("winter")
    data = Path(shutil.copytree(autumn, folder / "data"))
    lesson = lesson_of(FIVE, folder / "lesson.md")
    for number, (days, words) in enumerate(GIVEN):
        collection = open_on(NOW - timedelta(days=days), lesson, data)
        question = make(collection._by_key["changzhou/name"], "typed", collection._material, 0)
        screen = Screen(f"{number:031x}f", question, 1, 1, "review")
        collection.answer(screen, Response(words), 9_000)
        collection.close()
    lesson.unlink()
    return data


@pytest.fixture
def data(winter, tmp_path):
    return Path(shutil.copytree(winter, tmp_path / "data"))


@pytest.fixture
def troubled(bare_window, opener):
    """The window of that student."""
    bare_window.open_collection(opener)
    return bare_window


def test_the_days_of_late_are_one_quiet_sentence(troubled):
    assert troubled.today._studied.text() == "You studied on 2 of the last 7 days."
    assert troubled.today._studied.isVisible()


@pytest.mark.parametrize("way", ["key", "mouse"])
def test_the_hardest_leads_to_its_fact_and_back(troubled, press, tab_to, way):
    link = troubled.today._hardest.links[0]
    if way == "key":
        tab_to("Read it in the lesson: Changzhou")
        press("Return")
    else:
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget().fact.entry == "changzhou"
    press("Escape")
    assert troubled.page is troubled.today


def test_the_hardest_are_practised_without_that_anything_follows(troubled, press, tab_to, answers):
    given = len(answers())
    tab_to("Practise what is hardest now")
    press("Return")
    screen = troubled._desks.answering.screen
    assert (screen.question.entry, screen.state) == ("changzhou", "practice")
    assert len(answers()) == given


def test_tab_comes_to_the_hardest_where_it_stands(troubled):
    stops = tab_stops(troubled)
    last = stops.index(troubled.today.links.last)
    hardest = troubled.today._hardest
    assert stops[last + 1 : last + 3] == [hardest.links[0], hardest.practise]


def test_today_with_all_of_it_is_not_cut(troubled, qapp):
    for scale, width, height in SIZES:
        style.use(qapp, Theme(LIGHT, 12.0, scale))
        troubled.resize(width, height)
        qapp.processEvents()
        assert cut(troubled) == []
