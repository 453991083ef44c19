"""A screen with somebody at the keyboard: key presses and pictures."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""


class Screen:
    """An X server of our own, that programs of any user may show windows on."""

    def __init__(self, display: str) -> None:
        self.display = display
        self._environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    def tool(self, *words: str) -> str:
        """Run xdotool and return what it says."""
        done = subprocess.run(
            ["xdotool", *words],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        return done.stdout

    def wait_for(self, name: str) -> None:
        """Wait for a window of that class and give it the keyboard."""
        window = self.tool("search", "--sync", "--onlyvisible", "--class", name).split()[0]
        self.tool("windowfocus", "--sync", window)

    def keys(self, *names: str) -> None:
        """Press keys."""
        self.tool("key", "--delay", "40", *names)

    def answer(self, answers: Callable[[], int], wanted: int) -> int:
        """Press keys that answer any form until so many answers are saved; return how many are."""
        until = time.monotonic() + 120
        while (found := answers()) < wanted and time.monotonic() < until:
            self.keys("1", "Return", "ctrl+i", "Return")
        return found

    def picture(self, path: Path) -> None:
        """Save what is on the screen."""
        path.parent.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-c", _PICTURE, str(path)]
        subprocess.run(command, env=self._environment, check=True, timeout=60)


@contextmanager
def a_screen() -> Iterator[Screen]:
    """Give a screen that ends with the block."""
    reader, writer = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writer),
        "-screen",
        "0",
        "1280x900x24",
        "-nolisten",
        "tcp",
        "-ac",
    ]
    with subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as lines:
            number = lines.readline().strip()
        try:
            yield Screen(f":{number}")
        finally:
            server.terminate()
