"""`make reader`: what a screen reader gets, over AT-SPI, while a day is studied by key presses.

    python -m tests.reader

It prints the keys and what is said to each, then "well" and ends with 0; with 1 where something was poor.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.xserver import x_environment, x_server

LESSON = Path(__file__).parents[1] / "gui" / "lesson.md"
TOPICS = ("Technology in daily life", "The idea of new productive forces", "Cities and provinces")
"""A question to choose, one to judge, one to write."""
SYSTEM_PYTHON = "/usr/bin/python3"


def main() -> int:
    """Run the student beside the program, on a display and a bus of their own; return the exit code."""
    with tempfile.TemporaryDirectory(prefix="quizapp-reader-") as name, x_server() as display:
        folder = Path(name)
        lesson = _lesson(folder / "lesson.md")
        environment = x_environment(
            display,
            QUIZAPP_DATA_DIR=str(folder / "data"),
            XDG_RUNTIME_DIR=name,
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            LC_ALL="C.UTF-8",
            PYTHONPATH=os.pathsep.join(filter(None, sys.path)),
        )
        student = Path(__file__).with_name("student.py")
        program = [sys.executable, "-m", "quizapp", str(lesson)]
        command = ["dbus-run-session", "--", SYSTEM_PYTHON, "-E", str(student), *program]
        return subprocess.run(command, env=environment, check=False).returncode


def _lesson(path: Path) -> Path:
    header, *topics = LESSON.read_text(encoding="utf-8").split("\n## ")
    wanted = [topic for topic in topics if topic.startswith(TOPICS)]
    path.write_text("\n## ".join([header, *wanted]), encoding="utf-8")
    return path


if __name__ == "__main__":
    sys.exit(main())
