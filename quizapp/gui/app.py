"""The application: window first, then what takes longer to load."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from quizapp.errors import QuizError
from quizapp.gui import crash, style, wording
from quizapp.gui.imports import plain_imports
from quizapp.gui.windows import Windows
from quizapp.lessons.reading.front import read_front
from quizapp.paths import versions_folder
from quizapp.profiles import Profiles
from quizapp.study.sentences import trouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from quizapp.collection import Collection
    from quizapp.errors import Twin, TwinError
    from quizapp.gui.main_window import MainWindow


def run(
    lesson_path: Path,
    data: Path,
    *,
    profile: Path | None = None,
    watch: Callable[[MainWindow], None] | None = None,
) -> int:
    """Show the window until it is closed and return the exit code, 0, or 1 after a crash.

    `profile` is the folder of who studies; without it several students are asked who they are.
    `watch` is given each window before it is shown, to follow its signals.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - for the type checker: nothing else made one
    app.setApplicationName("quizapp")
    crash.watch(data)
    style.prepare(app)

    def opening(
        student: Path | None,
        *,
        twin: Twin = "ask",
        another: TwinError | None = None,
        unsaved: bool = False,
    ) -> Collection:
        with plain_imports():
            from quizapp.collection import Collection

        if unsaved:
            from quizapp.unsaved import UnsavedCollection

            return UnsavedCollection.over_copy(lesson_path, data, profile=student)
        if another is not None:
            make_another(another, data)
        gc.unfreeze()  # what another student had open before may go
        opened = Collection.open(lesson_path, data, profile=student, twin=twin)
        gc.freeze()  # a lesson stays: looking it through for rubbish would cost a frame and find none
        return opened

    profiles = Profiles(data)

    def furnish(window: MainWindow, student: Path | None) -> None:
        def painted() -> None:
            from quizapp.gui.student_desk import StudentDesk  # not needed for the first frame

            StudentDesk(window, profiles, opening, student).begin()

        window.today.show_student("")
        _read(window, lesson_path)
        if student is None and profiles.several and window.page is window.today:
            window.turn_to(window.chooser)
        if watch:
            watch(window)
        window.first_painted.connect(painted)

    Windows(app, profiles, furnish).begin(profile)
    return app.exec()


def make_another(twin: TwinError, data: Path) -> None:
    """Give the file of two that was to be opened an Id of its own."""
    from quizapp.lessons.writing.own_id import give_own_id

    give_own_id(twin, versions_folder(data))


def _read(window: MainWindow, path: Path) -> None:
    """Show the lesson's title, or what is wrong with its file."""
    try:
        lesson = read_front(path)
    except QuizError as error:
        window.show_error(trouble(error), lambda: _read(window, path))
    else:
        window.show_lesson(*wording.names(lesson))
