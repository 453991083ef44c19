"""The same keys, or the same clicks, on a real X window lead to the same answers on the disk.

The session is first gone through in a window that is not shown, where each key and each click is noted;
then the program runs on a real screen, and xdotool does what was noted.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.collection import Collection
from quizapp.gui.button import Button
from quizapp.gui.main_window import MainWindow
from quizapp.looking import local_now
from quizapp.memory.policy import Policy
from quizapp.memory.replay import live
from quizapp.questions.forms import make
from quizapp.questions.model import Response
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store
from quizapp.study.model import Screen
from tests.benchmarks.xserver import x_environment, x_server
from tests.gui.answers.conftest import LESSON

pytestmark = pytest.mark.xvfb

WIDTH, HEIGHT = 1000, 820
PATIENCE = 20.0
FORMS = {"match", "sort", "order", "select-all", "recall"}
TERMS = tuple(f"{term}/meaning" for term in ("perihelion", "aphelion", "albedo", "corona"))
EVENTS = tuple(f"{event}/when" for event in ("orbits", "new-planet", "moon"))
YOUNG = (*TERMS, *EVENTS, "rocky-gas/sides", "ice/items")
DAYS = {**dict.fromkeys(YOUNG, (27, 24)), "inner/items": (200, 190, 150)}
"""How many days ago each card was answered, rightly: all are due, and the inner planets are known well."""
OTHERS = (1,)
"""The same of all other cards: none of them is new, nor due."""


@pytest.fixture(scope="module")
def winter(tmp_path_factory):
    """A lesson and the data folder of a student to whom all forms are asked today."""
    folder = tmp_path_factory.mktemp("winter")
    lesson = Path(shutil.copy(LESSON, folder / "several.md"))
    for ago in sorted({*OTHERS, *(day for days in DAYS.values() for day in days)}, reverse=True):
        at = local_now() - timedelta(days=ago)
        collection = Collection.open(lesson, folder / "data", clock=lambda at=at: at)
        for key in (key for key in collection._by_key if ago in DAYS.get(key, OTHERS)):
            question = make(collection._by_key[key], "flip", collection._material, 0)
            screen = Screen(collection._journal.uuid(), question, 1, 1, "review")
            collection.answer(screen, Response(rating=3), 4_000)
        collection.close()
    return lesson, folder / "data"


@pytest.fixture(scope="module")
def screen():
    """An X server for both."""
    with x_server() as display:
        yield display


class Hands:
    """Goes through a session in a window that is not shown, and notes what a hand does there."""

    def __init__(self, window):
        self.window, self.noted, self.forms = window, [], []

    @property
    def question(self):
        return self.window._desks.answering.screen.question

    def key(self, name, text=""):
        self.noted.append(["type", "--delay", "5", "--args", "1", text] if text else ["key", name])
        target = QApplication.focusWidget()
        if text:
            QTest.keyClicks(target, text)
        else:
            named = {"ctrl+i": "I"}.get(name, name.capitalize() if len(name) > 1 else name)
            held = Qt.KeyboardModifier
            modifier = held.ControlModifier if "+" in name else held.NoModifier
            QTest.keyClick(target, getattr(Qt.Key, f"Key_{named}"), modifier)
        QApplication.processEvents()

    def click(self, widget):
        at = widget.mapTo(self.window, widget.rect().center())
        assert self.window.childAt(at) is widget, "what is clicked is in sight"
        self.noted.append(
            [
                "mousemove",
                "--window",
                "WINDOW",
                str(at.x()),
                str(at.y()),
                "click",
                "--delay",
                "5",
                "1",
            ]
        )
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def button(self, name):
        return next(
            one
            for one in self.window.findChildren(Button)
            if one.isVisible() and one.accessibleName().startswith(name)
        )

    def card(self, words):
        return next(one for one in self.window.study.options() if one.words == words)


def by_keys(hands):
    """Answer by keyboard alone, rightly."""
    question = hands.question
    numbers = [
        str(question.options.index(part.answer) + 1) for part in question.parts if question.options
    ]
    if question.answer_form == "write many":
        for part in question.parts:
            hands.key("", part.answer)
            hands.key("Return")
    elif question.answer_form == "arrange":
        for place, part in enumerate(question.parts):
            at = [card.words for card in hands.window.study.options()].index(part.answer)
            hands.key(str(at + 1))
            for _ in range(at - place):
                hands.key("Up")
            hands.key("Return")
        hands.key("Return")
    else:
        for number in numbers:
            hands.key(number)
        hands.key("Return")
    hands.key("Return")


def by_mouse(hands):
    """Answer by mouse alone, rightly; what would have to be written is not known."""
    question = hands.question
    if question.answer_form == "write many":
        hands.click(hands.button("I don’t know"))
    elif question.answer_form == "arrange":
        for place, part in enumerate(question.parts):
            while hands.card(part.answer).number > place + 1:
                hands.click(hands.button(f"Move up: {part.answer}"))
        hands.click(hands.button("Check"))
    else:
        for part in question.parts:
            hands.click(hands.card(part.answer))
        hands.click(hands.button("Check"))
    hands.click(hands.button("Next"))


def given(data):
    """Return today's answers as they are on the disk."""
    store = Store.read(default_profile(data), Policy())
    try:
        rows = live(store.rows(day=store.rows()[-1].day))
        rows = [row for row in rows if row.event == "answer"]
    finally:
        store.close()
    return [(row.form, row.card, row.response, row.verdict) for row in rows]


@pytest.mark.parametrize(("begin", "answer"), [("keys", by_keys), ("mouse", by_mouse)])
def test_a_session_on_a_real_screen(winter, screen, tmp_path, qtbot, need, begin, answer):
    lesson, known = winter
    unseen, data = (Path(shutil.copytree(known, tmp_path / name)) for name in ("unseen", "data"))
    hands = rehearsed(lesson, unseen, qtbot, begin, answer)
    wanted = given(unseen)
    assert {form for form, *_ in wanted} == FORMS
    said = played(need("xdotool"), screen, lesson, data, hands.noted, len(wanted))
    assert "Traceback" not in said
    assert given(data) == wanted


def rehearsed(lesson, data, qtbot, begin, answer):
    """Go through the session until every form was asked; return the hands that did it."""
    window = MainWindow("quizapp")
    qtbot.addWidget(window)
    window.resize(WIDTH, HEIGHT)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_collection(lambda: Collection.open(lesson, data))
    hands, asked = Hands(window), set()
    if begin == "keys":
        hands.key("Return")
    else:
        hands.click(window.today.start)
    while asked != FORMS:
        asked.add(hands.question.form)
        answer(hands)
    window.close()
    return hands


def page(program):
    """Return the page that the program shows."""
    print("look", file=program.stdin, flush=True)
    return json.loads(program.stdout.readline())["page"]


def played(tool, display, lesson, data, noted, rows):
    """Do what was noted on a real screen until so many rows are on disk; return what the program said."""
    environment = x_environment(display, QUIZAPP_DATA_DIR=str(data), QT_FONT_DPI="96")

    def do(*words):
        done = subprocess.run(
            [tool, *words], env=environment, capture_output=True, text=True, check=True, timeout=60
        )
        return done.stdout

    program = subprocess.Popen(
        [sys.executable, "-m", "tests.gui.told", str(lesson), str(data)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        window = do("search", "--sync", "--onlyvisible", "--name", "The Sun").split()[0]
        assert f"{WIDTH}x{HEIGHT}" in do("getwindowgeometry", window)
        do("windowfocus", "--sync", window, "sleep", "0.2")
        steps = [[window if word == "WINDOW" else word for word in step] for step in noted]
        do(*steps[0])
        until = time.monotonic() + PATIENCE
        while page(program) != "study":  # Start may be pressed before the collection is open
            assert time.monotonic() < until, "Start comes to nothing"
            time.sleep(0.02)
        do(*(word for step in steps[1:] for word in (*step, "sleep", "0.03")))
        while len(given(data)) < rows and time.monotonic() < until:
            time.sleep(0.1)
    finally:
        os.kill(program.pid, signal.SIGTERM)
        _, said = program.communicate(timeout=20)
    return said
