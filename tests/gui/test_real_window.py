"""The installed command in a real X window: real key presses, closed, killed and reopened."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from quizapp.memory.policy import Policy
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store
from tests.benchmarks.xserver import x_environment, x_server

pytestmark = pytest.mark.xvfb
TITLE = "Getting to grips"


class Desk:
    """A screen with quizapp on it, and somebody at the keyboard."""

    def __init__(self, display, data, xdotool):
        self.environment = x_environment(display, QUIZAPP_DATA_DIR=str(data))
        self.xdotool = xdotool

    def open(self, *lesson):
        self.program = subprocess.Popen(
            [sys.executable, "-m", "quizapp", *lesson],
            env=self.environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.window = self.tool("search", "--sync", "--onlyvisible", "--name", TITLE).split()[0]
        self.tool("windowfocus", "--sync", self.window)

    def tool(self, *words):
        command = [self.xdotool, *words]
        return subprocess.run(
            command, env=self.environment, capture_output=True, check=True, text=True, timeout=30
        ).stdout

    def keys(self, *names):
        self.tool("key", "--delay", "30", *names)

    def progress(self):
        command = [sys.executable, "-m", "quizapp", "progress", "--json"]
        done = subprocess.run(command, env=self.environment, capture_output=True, check=True)
        return json.loads(done.stdout)

    def answer(self, wanted):
        """Press keys that answer any form until the log holds so many answers."""
        until = time.monotonic() + 60
        while self.progress()["reviews"] < wanted:
            assert time.monotonic() < until, "the keys came to nothing"
            self.keys("space", "1", "Return", "ctrl+i", "Return")

    def close(self):
        self.program.send_signal(signal.SIGTERM)
        _, said = self.program.communicate(timeout=20)
        return said


@pytest.fixture
def desk(tmp_path, need):
    tool = need("xdotool")
    with x_server() as display:
        desk = Desk(display, tmp_path, tool)
        yield desk
        if desk.program.poll() is None:
            desk.program.kill()
        desk.program.communicate()


def test_a_session_in_a_real_window_survives_closing_and_a_kill(desk):
    desk.open()
    desk.keys("Return")
    desk.answer(4)
    before = desk.progress()
    desk.program.kill()
    _, said = desk.program.communicate(timeout=20)
    assert "Traceback" not in said
    assert desk.progress() == before, "what was on the screen is on the disk"

    desk.open()
    assert desk.progress() == before
    desk.keys("Return")
    desk.answer(before["reviews"] + 3)
    assert "Traceback" not in desk.close()
    after = desk.progress()
    assert after["reviews"] >= before["reviews"] + 3
    assert sum(after["due"].values()) == after["cards"]["learning"] + after["cards"]["review"]


def test_a_second_window_says_that_the_first_is_open(desk, tmp_path):
    desk.open()
    desk.keys("Return")
    second = subprocess.Popen(
        [sys.executable, "-m", "quizapp"],
        env=desk.environment | {"LC_ALL": "C.UTF-8"},
        stderr=subprocess.PIPE,
        text=True,
    )
    time.sleep(2)
    assert second.poll() is None, "it stays, with the sentence and a way to try again"
    os.kill(second.pid, signal.SIGTERM)
    _, said = second.communicate(timeout=20)
    assert "Traceback" not in said


def questions(wrong):
    """Return a lesson of questions, all with the same wrong answers."""
    entries = "".join(
        f"### Question: No. {one}\n- Id: q{one}\n- Ask: What is No. {one}?\n"
        f"- Answer: {one} boats\n- Wrong answers: {wrong}\n\n"
        for one in range(2, 14)
    )
    return f"# {TITLE} with boats\n\n- Id: boats\n\n## Boats\n\n{entries}"


def shown(data):
    """Return the options of each question answered, in the order of the answers."""
    store = Store.read(default_profile(data), Policy())
    try:
        return [row.options for row in store.rows() if row.event == "answer"]
    finally:
        store.close()


def test_a_lesson_saved_while_a_question_is_shown_is_asked_from_the_next_on(desk, tmp_path):
    lesson, beside = tmp_path / "lesson.md", tmp_path / "lesson.md~"
    lesson.write_text(questions("31 boats; 32 boats; 33 boats"), encoding="utf-8")
    desk.open(str(lesson))
    desk.keys("Return")
    desk.answer(1)
    time.sleep(1)
    beside.write_text(questions("41 boats; 42 boats; 43 boats"), encoding="utf-8")
    beside.replace(lesson)
    time.sleep(1)
    desk.answer(len(shown(tmp_path)) + 3)
    taken_up = ["41 boats" in options for options in shown(tmp_path)]
    assert taken_up[0] is False
    assert taken_up[-1] is True
    assert taken_up == sorted(taken_up)
    assert "Traceback" not in desk.close()


def test_a_quiz_in_a_real_window_outlives_a_kill(desk, tmp_path):
    lesson = tmp_path / "lesson.md"
    lesson.write_text(questions("31 boats; 32 boats; 33 boats"), encoding="utf-8")
    desk.open(str(lesson))
    desk.keys("q", "Return")
    answer_quiz(desk, tmp_path, 4)
    desk.program.kill()
    desk.program.communicate(timeout=20)

    desk.open(str(lesson))
    desk.keys("q")
    answer_quiz(desk, tmp_path, 10)
    desk.keys("Escape")
    assert "Traceback" not in desk.close()
    after = logged(tmp_path)
    assert [row.event for row in after] == ["quiz"] + ["answer"] * 10 + ["quiz-end"]
    assert [row.place_in_quiz for row in after[1:-1]] == [
        (after[0].screen, place) for place in range(10)
    ]


def test_keys_put_aside_take_back_flag_and_plan_in_a_real_window(desk, tmp_path):
    lesson = tmp_path / "lesson.md"
    lesson.write_text(questions("31 boats; 32 boats; 33 boats"), encoding="utf-8")
    desk.open(str(lesson))
    wanted = ["bury", "undo", "suspend", "flag", "set"]
    desk.keys("Return")
    desk.answer(1)
    desk.keys("minus", "ctrl+z", "exclam", "asterisk")
    desk.tool("type", "--delay", "30", "two fit")
    desk.keys("Return")
    desk.tool("windowfocus", "--sync", desk.window)
    desk.keys("Escape", "p")
    desk.tool("type", "--delay", "30", "31 December")
    desk.keys("Return")
    until = time.monotonic() + 20
    while (rows := [one.event for one in logged(tmp_path) if one.event != "answer"]) != wanted:
        assert time.monotonic() < until, rows
        time.sleep(0.05)
    assert '"two fit"' in next(row.payload for row in logged(tmp_path) if row.event == "flag")
    assert "Traceback" not in desk.close()


def answer_quiz(desk, data, wanted):
    """Press keys that answer any question, one after the other, until the log holds so many answers."""
    until = time.monotonic() + 60
    while (before := answers_in(data)) < wanted:
        assert time.monotonic() < until, "the keys came to nothing"
        desk.keys("1", "Return", "Return")
        waited = time.monotonic() + 1
        while answers_in(data) == before and time.monotonic() < waited:
            time.sleep(0.05)


def answers_in(data):
    return sum(row.event == "answer" for row in logged(data))


def logged(data):
    """Return the rows of the log, in their order; none before there is one."""
    store = Store.read(default_profile(data), Policy())
    if store is None:
        return []
    try:
        return store.rows()
    finally:
        store.close()


def test_settings_are_worn_again_and_another_language_makes_the_window_anew(desk, tmp_path):
    desk.open()
    desk.keys("ctrl+comma")
    time.sleep(0.5)
    desk.keys("Up", *["shift+Tab"] * 4, "Right", "Right")
    until = time.monotonic() + 20
    wanted = {"text-size": 110, "language": "zh"}
    while kept(tmp_path) != wanted:
        assert time.monotonic() < until, kept(tmp_path)
        time.sleep(0.1)
    first = desk.window
    search = ("search", "--sync", "--onlyvisible", "--name", TITLE)  # for a moment there is none
    while first in (windows := desk.tool(*search).split()) or len(windows) > 1:
        assert time.monotonic() < until, "the window is the old one"
        time.sleep(0.1)
    desk.tool("windowfocus", "--sync", windows[0])
    desk.keys("ctrl+minus")
    while kept(tmp_path) != {"language": "zh"}:
        assert time.monotonic() < until, kept(tmp_path)
        time.sleep(0.1)
    assert "Traceback" not in desk.close()
    desk.open()
    assert "Traceback" not in desk.close()


def kept(data):
    """Return the settings that the one student's folder holds."""
    found = [path.read_text(encoding="utf-8") for path in data.rglob("settings.json")]
    return json.loads(found[0]) if found else {}
