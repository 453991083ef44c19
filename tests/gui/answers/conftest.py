"""A question of any form, asked in the real window over the real Collection."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from quizapp.gui.text import Text
from quizapp.questions.forms import make
from quizapp.study.model import Screen
from tests.gui.conftest import FIVE, NOW, lesson_of, open_on

LESSON = Path(__file__).parents[1] / "several.md"
CARDS = {
    "select-all": "inner/items",
    "order": "moon/when",
    "match": "albedo/meaning",
    "sort": "rocky-gas/sides",
    "recall": "inner/items",
    "choice": "perihelion/meaning",
    "true-false": "perihelion/meaning",
    "typed": "perihelion/term",
    "flip": "perihelion/term",
}
"""A card of each form that asks several things, and of one for each other way to answer."""
SEEDS = range(72)


@pytest.fixture
def lesson(tmp_path):
    """A lesson about the Sun."""
    return Path(shutil.copy(LESSON, tmp_path / "several.md"))


@pytest.fixture(scope="session")
def beginner(tmp_path_factory):
    """The data folder of a student who has opened another lesson, and answered nothing."""
    folder = tmp_path_factory.mktemp("beginner")
    open_on(NOW, lesson_of(FIVE, folder / "lesson.md"), folder / "data").close()
    return folder / "data"


@pytest.fixture
def data(beginner, tmp_path):
    """A data folder of the test's own."""
    return Path(shutil.copytree(beginner, tmp_path / "data"))


@pytest.fixture
def ask(window, qapp):
    """Ask in a form, with these options if any are given; give the question."""

    def asking(form, options=()):
        collection = window._collection
        card, material = collection._by_key[CARDS[form]], collection._material
        made = (make(card, form, material, seed) for seed in SEEDS)
        question = next(one for one in made if not options or {*one.options} == {*options})
        if options:
            question = replace(question, options=options)
        window._desks.answering.ask(Screen(collection._journal.uuid(), question, 1, 2, "new"))
        qapp.processEvents()
        return question

    return asking


@pytest.fixture
def shown(window):
    """Give the accessible names of the cards that are shown."""
    return lambda: [card.accessibleName() for card in window.study.options()]


@pytest.fixture
def seen(window):
    """Say whether a text with these words is on the screen."""
    return lambda words: any(
        text.isVisible() and words in text.text() for text in window.findChildren(Text)
    )


@pytest.fixture
def click(window, qtbot, qapp):
    """Click what is shown under an accessible name that begins so."""

    def clicking(*names):
        for name in names:
            target = next(
                button
                for button in window.findChildren(QAbstractButton)
                if button.isVisible() and button.accessibleName().startswith(name)
            )
            qtbot.mouseClick(target, Qt.MouseButton.LeftButton)
            qapp.processEvents()

    return clicking


@pytest.fixture
def focused():
    """Give the accessible name of what has the keyboard."""
    return lambda: QApplication.focusWidget().accessibleName()
