"""The application: window first, then what takes longer to load."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from quizapp.errors import QuizError
from quizapp.gui import crash, style, wording
from quizapp.gui.imports import plain_imports
from quizapp.gui.main_window import MainWindow
from quizapp.lessons.reader import read_lesson

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from quizapp.collection import Collection


def run(
    lesson_path: Path,
    data: Path,
    *,
    scale: float = 1.0,
    watch: Callable[[MainWindow], None] | None = None,
) -> int:
    """Show the window until it is closed and return the exit code, 0, or 1 after a crash.

    `scale` is the text's size, 1 to 2. `watch` is given the window before it is shown, to follow its
    signals.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - for the type checker: nothing else made one
    app.setApplicationName("quizapp")
    crash.watch(data)
    style.prepare(app, scale=scale)
    window = MainWindow("quizapp")

    def opening() -> Collection:
        with plain_imports():
            from quizapp.collection import Collection

        return Collection.open(lesson_path, data)

    def painted() -> None:
        window.open_collection(opening)

    _read(window, lesson_path)
    if watch:
        watch(window)
    window.first_painted.connect(painted)
    window.show()
    return app.exec()


def _read(window: MainWindow, path: Path) -> None:
    """Show the lesson's title, or what is wrong with its file."""
    try:
        lesson = read_lesson(path)
    except QuizError as error:
        window.show_error(wording.trouble(error), lambda: _read(window, path))
    else:
        author, about = lesson.heading("Author"), lesson.heading("Author is")
        byline = " · ".join(part for part in (f"by {author}" if author else "", about) if part)
        window.show_lesson(lesson.title, byline, lesson.heading("Standfirst"))
