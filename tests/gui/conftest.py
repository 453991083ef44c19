"""A window over the real Collection of a small lesson, on a fixed day, and keys to press."""

import shutil
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.collection import Collection
from quizapp.gui import liking, style
from quizapp.gui.main_window import MainWindow
from quizapp.gui.theme import LIGHT, Theme
from quizapp.memory.policy import Policy
from quizapp.memory.replay import live
from quizapp.questions.forms import make
from quizapp.questions.model import Response
from quizapp.settings import USUAL
from quizapp.store.profiles import DATABASE, default_profile
from quizapp.store.store import Store
from quizapp.study.model import Screen

NOW = datetime(2026, 11, 23, 9, tzinfo=timezone(timedelta(hours=1)))
POLICY = Policy(new_per_day=4)
LESSON = Path(__file__).with_name("lesson.md")
FIVE = ("stations", "opening-line", "changzhou", "research", "then-now")
"""One of each way to answer: choose, judge, write a word, write a number (it is known), flip."""


def lesson_of(entries, path):
    """Write a lesson of the topics that hold these entries; return its path."""
    header, *topics = LESSON.read_text(encoding="utf-8").split("\n## ")
    wanted = [topic for topic in topics if any(f"- Id: {one}\n" in topic for one in entries)]
    path.write_text("\n## ".join([header, *wanted]), encoding="utf-8")
    return path


def open_on(when, lesson, data, **how):
    return Collection.open(lesson, data, policy=POLICY, clock=lambda: when, **how)


@pytest.fixture(scope="session")
def autumn(tmp_path_factory):
    """The data folder of a student who has known the spending figure since the autumn."""
    folder = tmp_path_factory.mktemp("autumn")
    lesson, data = lesson_of(FIVE, folder / "lesson.md"), folder / "data"
    for number, days in enumerate((60, 50)):
        collection = open_on(NOW - timedelta(days=days), lesson, data)
        card = collection._by_key["research/value"]
        question = make(card, "numeric", collection._material, 0)
        screen = Screen(f"{number:032x}", question, 1, 1, "review")
        assert collection.answer(screen, Response("3.327"), 40_000).verdict == "right"
        collection.close()
    lesson.unlink()
    return data


@pytest.fixture(scope="session")
def prepared(qapp):
    style.prepare(qapp)
    return qapp


@pytest.fixture(autouse=True)
def _look(prepared):
    liking.put_on(USUAL)
    assert style.current() == Theme(LIGHT, 12.0)


@pytest.fixture
def entries():
    """The entries of the lesson; a test that wants others is parametrised with them."""
    return FIVE


@pytest.fixture
def data(autumn, tmp_path):
    """A data folder of the test's own, with what the student knows."""
    return Path(shutil.copytree(autumn, tmp_path / "data"))


@pytest.fixture
def database(data):
    """The file that holds the student's progress."""
    return default_profile(data) / DATABASE


@pytest.fixture
def lesson(entries, tmp_path):
    """The lesson's file."""
    return lesson_of(entries, tmp_path / "lesson.md")


@pytest.fixture
def opener(lesson, data):
    """Open the collection; each that was opened is closed in the end."""
    opened = []

    def opening():
        opened.append(open_on(NOW, lesson, data))
        return opened[-1]

    yield opening
    for collection in opened:
        collection.close()


@pytest.fixture
def bare_window(qtbot):
    """The window before its collection is open."""
    made = MainWindow(
        "Getting to grips with China’s ‘new productive forces’",
        "by Guo Tianqi · a reporter",
        "Two lines.",
    )
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def window(bare_window, opener):
    """The window on Today, its collection open."""
    bare_window.open_collection(opener)
    return bare_window


@pytest.fixture
def on_screen(qtbot):
    """Show a widget in a window that leaves its size to the test, and return it."""
    desk = QWidget()
    qtbot.addWidget(desk)
    desk.resize(1000, 1000)
    desk.show()

    def showing(widget):
        widget.setParent(desk)
        widget.show()
        return widget

    return showing


@pytest.fixture
def answers(data):
    """Give today's answers as they are on disk, those taken back left out."""

    def reading():
        store = Store.read(default_profile(data), POLICY)
        try:
            rows = store.rows(day=NOW.date().toordinal())
        finally:
            store.close()
        return [row for row in live(rows) if row.event == "answer"]

    return reading


@pytest.fixture
def tab_to(press):
    """Press Tab until what has a name has the focus."""

    def tabbing(name):
        for _ in range(30):
            press("Tab")
            if QApplication.focusWidget().accessibleName() == name:
                return
        raise AssertionError(f"Tab does not come to {name}")

    return tabbing


@pytest.fixture
def press(qtbot):
    """Press keys one after another on what has the focus: names of `Qt.Key`, or text to type."""

    def pressing(*keys, modifier=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            target = QApplication.focusWidget()
            assert target, f"nothing has the focus before {key}"
            named = getattr(Qt.Key, f"Key_{key}", None) if len(key) > 1 else None
            if named is None:
                qtbot.keyClicks(target, key, modifier)
            else:
                qtbot.keyClick(target, named, modifier)

    return pressing
