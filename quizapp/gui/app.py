"""The application: window first, then what takes longer to load."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizapp.errors import QuizError
from quizapp.gui import crash, style, wording
from quizapp.gui.rubbish import put_off_looking
from quizapp.gui.which_lesson import WhichLesson
from quizapp.gui.windows import Windows
from quizapp.profiles import Profiles
from quizapp.study.sentences import trouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from quizapp.gui.main_window import MainWindow
    from quizapp.lessons.model import Lesson


def run(
    lesson_path: Path | None,
    data: Path,
    *,
    profile: Path | None = None,
    watch: Callable[[MainWindow], None] | None = None,
) -> int:
    """Show the window until it is closed and return the exit code, 0, or 1 after a crash.

    Without a lesson it is the one that the student had open last.
    `profile` is the folder of who studies; without it several students are asked who they are.
    `watch` is given each window before it is shown, to follow its signals.
    """
    app = style.application()
    app.setApplicationName("quizapp")
    crash.watch(data)
    put_off_looking()
    style.prepare(app)
    profiles = Profiles(data)
    which = WhichLesson(data, profiles, lesson_path)

    def furnish(window: MainWindow, student: Path | None) -> None:
        window.data = data

        def painted() -> None:
            from quizapp.gui.lessons_desk import LessonsDesk  # not needed for the first frame
            from quizapp.gui.student_desk import StudentDesk

            LessonsDesk(window, which, data)
            StudentDesk(window, profiles, which, student).begin()

        window.today.show_student("")
        _read(window, lambda: which.front_of(student))
        if student is None and profiles.several and window.page is window.today:
            window.turn_to(window.chooser)
        elif which.is_new:
            window.today.show_welcome()
        if watch:
            watch(window)
        window.first_painted.connect(painted)

    Windows(app, profiles, furnish).begin(profile)
    return app.exec()


def _read(window: MainWindow, front: Callable[[], Lesson]) -> None:
    """Show the lesson's title, or what is wrong with its file."""
    try:
        lesson = front()
    except QuizError as error:
        window.show_error(trouble(error), lambda: _read(window, front))
    else:
        window.show_lesson(*wording.names(lesson))
