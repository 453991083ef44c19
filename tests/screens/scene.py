"""A window over weeks of made answers, on a fixed day, with keys to press and a picture to take."""

import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.collection import Collection
from quizapp.gui import liking
from quizapp.gui.lessons_desk import LessonsDesk
from quizapp.gui.main_window import MainWindow
from quizapp.gui.student_desk import StudentDesk
from quizapp.gui.which_lesson import WhichLesson
from quizapp.paths import shipped_lesson
from quizapp.profiles import Profiles
from quizapp.settings import Settings, keep_settings
from tests.machine.responses import response_to

DAY = datetime(2026, 11, 23, 10, tzinfo=UTC)
_DAYS = 25
_PAUSE = 60
"""Milliseconds in which what a key leads to is shown."""


@cache
def studied() -> Path:
    """Return the data folder of a student who has studied for some weeks; it is to be copied."""
    folder = Path(tempfile.mkdtemp(prefix="quizapp-screens-"))
    ana = Profiles(folder).create("Ana")
    random, now = Random(5), [DAY - timedelta(days=_DAYS)]
    collection = Collection.open(
        shipped_lesson(), folder, profile=Profiles(folder).folder(ana.id), clock=lambda: now[0]
    )
    for _ in range(_DAYS):
        for _ in range(60):
            screen = collection.next_screen()
            if screen is None:
                break
            kind = "right" if random.random() < 0.85 else "wrong"
            took = random.randrange(2000, 9000)
            collection.answer(screen, response_to(screen.question, kind), took)
            now[0] += timedelta(seconds=9)
        now[0] = now[0].replace(hour=10) + timedelta(days=1)
    collection.wishes.set_exam((DAY + timedelta(days=7)).date())
    collection.close()
    return folder


class _OnTheDay(WhichLesson):
    """Opens lessons on the fixed day."""

    def _open(self, path, student, *, twin, another, unsaved):
        opened = Collection.open(path, self._data, profile=student, twin=twin, clock=lambda: DAY)
        self._opened = opened, student
        return opened


class Scene:
    """One window; `fresh` shows what somebody sees who has never studied."""

    def __init__(self, data: Path, size: tuple[int, int], settings: Settings) -> None:
        self._data, self._size, self._settings = data, size, settings
        self.lesson = shipped_lesson()
        self.window: MainWindow | None = None
        self._over: QWidget | None = None

    def __enter__(self):
        return self

    def __exit__(self, *_why: object) -> None:
        for one in QApplication.topLevelWidgets():
            one.close()
        if self.window is not None:
            self.window.close_collection()
            self.window.deleteLater()
        QTest.qWait(1)

    def open(self, *, fresh: bool = False, more: tuple[str, ...] = ()) -> MainWindow:
        """Return the window, open on Today; with `more` students it asks who studies."""
        if not fresh:
            shutil.copytree(studied(), self._data)
        profiles = Profiles(self._data)
        for name in more:
            profiles.create(name)
        for student in profiles.ids:
            keep_settings(profiles.folder(student), self._settings)
        liking.put_on(self._settings)
        self.window = MainWindow("quizapp")
        self.window.resize(*self._size)
        self.window.data = self._data

        which = _OnTheDay(self._data, profiles, self.lesson)
        self.window.show()
        LessonsDesk(self.window, which, self._data)
        StudentDesk(self.window, profiles, which, today=DAY.date).begin()
        if which.is_new:
            self.window.today.show_welcome()
        self.wait()
        return self.window

    def keys(self, *names: str) -> None:
        """Press keys, one after another."""
        for name in names:
            held, _, key = name.rpartition("+")
            modifier = {
                "": Qt.KeyboardModifier.NoModifier,
                "Ctrl": Qt.KeyboardModifier.ControlModifier,
                "Alt": Qt.KeyboardModifier.AltModifier,
            }[held]
            target = QApplication.focusWidget() or self.window
            QTest.keyClick(target, getattr(Qt.Key, f"Key_{key}"), modifier)
            self.wait()

    def wait(self) -> None:
        """Let what is under way be shown."""
        QTest.qWait(_PAUSE)

    def picture(self) -> QPixmap:
        """Return what is seen: the window, or a dialog that is in front of it."""
        front = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        return (front or self.window).grab()
