"""From lesson to lesson in a real X window: by keys, by a file dialog, over a kill to the next start."""

import subprocess
import sys

import pytest

from tests.benchmarks.xserver import x_server
from tests.gui.test_lessons import HILLS
from tests.gui.test_real_window import TITLE, Desk

pytestmark = pytest.mark.xvfb


class Library(Desk):
    """A desk where the lesson changes, and the window's title with it."""

    def start(self, title):
        self.program = subprocess.Popen(
            [sys.executable, "-m", "quizapp"],
            env=self.environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.wait_for(title)

    def wait_for(self, title):
        found = self.tool("search", "--sync", "--onlyvisible", "--name", title).split()
        self.window = found[0]
        self.tool("windowfocus", "--sync", self.window)


@pytest.fixture
def desk(tmp_path, need):
    tool = need("xdotool")
    with x_server() as display:
        desk = Library(display, tmp_path / "data", tool)
        yield desk
        if desk.program.poll() is None:
            desk.program.kill()
        desk.program.communicate()


def test_another_lesson_is_opened_by_keys_and_by_a_file_and_is_there_after_a_kill(desk, tmp_path):
    file = tmp_path / "hills.md"
    file.write_text(HILLS, encoding="utf-8")
    desk.start(TITLE)
    desk.keys("Escape", "l", "t", "Return")
    desk.wait_for("The Solar System")
    desk.keys("Return")
    desk.answer(1)
    desk.program.kill()
    _, said = desk.program.communicate(timeout=20)
    assert "Traceback" not in said

    desk.start("The Solar System")
    desk.keys("ctrl+o")
    desk.wait_for("Open a lesson")
    desk.tool("type", "--delay", "10", str(file))
    desk.keys("Return")
    desk.wait_for("Hills")
    desk.keys("l", "t", "Return")
    desk.wait_for("The Solar System")
    assert desk.progress()["reviews"] == 1
    assert "Traceback" not in desk.close()
