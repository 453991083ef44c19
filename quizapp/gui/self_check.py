"""The real window, opened and studied in by itself: what `quizapp doctor --install` looks at."""

from __future__ import annotations

import json
import os
import time
from dataclasses import asdict
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLibraryInfo, QObject, Qt, QTimer, QTranslator, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from quizapp.doctor.model import Seen
from quizapp.gui.app import run
from quizapp.gui.speaking import LANGUAGES
from quizapp.paths import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.gui.main_window import MainWindow

_IMPORTED = time.monotonic()
_PAUSE, _PATIENCE = 30, 60_000
_PLAIN, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_KEYS = (
    (Qt.Key.Key_1, _PLAIN, "1"),
    (Qt.Key.Key_Space, _PLAIN, " "),
    (Qt.Key.Key_I, _CTRL, ""),
    (Qt.Key.Key_Return, _PLAIN, "\r"),
)
"""Pressed one after the other they answer every form of question, and go on."""


class _Student(QObject):
    """Presses Start and then keys, until so many answers have their feedback."""

    def __init__(self, window: MainWindow, wanted: int) -> None:
        super().__init__(window)
        self._window, self._wanted = window, wanted
        self._keys, self._hands = cycle(_KEYS), QTimer(self, interval=_PAUSE)
        self.painted = self.answerable = 0.0
        self.answers = 0
        self._hands.timeout.connect(self._press)
        window.first_painted.connect(self._start)
        window.question_ready.connect(self._read)
        window.feedback_ready.connect(self._count)
        QTimer.singleShot(_PATIENCE, self, window.close)

    def _start(self) -> None:
        self.painted = _age()
        self._window.today.start.click()

    def _read(self) -> None:
        self.answerable = self.answerable or _age()
        self._hands.start()

    def _count(self) -> None:
        self.answers += 1
        if self.answers == self._wanted:
            self._hands.stop()
            self._window.close()

    def _press(self) -> None:
        key, modifiers, text = next(self._keys)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            hit = QKeyEvent(kind, key, modifiers, text)
            QApplication.sendEvent(self._window.focusWidget() or self._window, hit)


def tell_what_is_seen(lesson: Path | None, data: Path, wanted: int) -> int:
    """Study by itself, and print what was seen, as JSON; return the exit code, 0."""
    print(json.dumps(asdict(study_by_itself(lesson, data, wanted))))
    return 0


def study_by_itself(lesson: Path | None, data: Path, wanted: int) -> Seen:
    """Open the window on a lesson, answer so many questions by keys, close it, and return what was seen."""
    students: list[_Student] = []
    run(lesson, data, watch=lambda window: students.append(_Student(window, wanted)))
    (student,) = students
    return Seen(
        qt=qVersion(),
        platform=QGuiApplication.platformName(),
        painted=student.painted,
        answerable=student.answerable,
        answers=student.answers,
        bad_fonts=_bad("fonts", ("*.otf", "*.ttf"), _loads_font),
        bad_tables=_bad("translations", ("*.qm",), _loads_table) + _lacking_of_qt(),
    )


def _age() -> float:
    """Return for how many seconds this process has run; where the system does not tell, since this import."""
    stat = Path("/proc/self/stat")
    if not stat.exists():
        return time.monotonic() - _IMPORTED
    began = int(stat.read_text("utf-8").rpartition(")")[2].split()[19]) / os.sysconf("SC_CLK_TCK")
    return time.clock_gettime(time.CLOCK_BOOTTIME) - began


def _bad(folder: str, patterns: tuple[str, ...], loads: Callable[[Path], bool]) -> list[str]:
    """Return the names of the files that ship in a folder of the assets and that Qt cannot use."""
    files = [path for one in patterns for path in sorted(resource(f"assets/{folder}").glob(one))]
    return [path.name for path in files if not loads(path)]


def _loads_table(path: Path) -> bool:
    return QTranslator().load(str(path))


def _lacking_of_qt() -> list[str]:
    """Return the names of Qt’s own tables that are not there, for the languages that we have."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    names = [f"qtbase_{locale}.qm" for code, (locale, _) in LANGUAGES.items() if code != "en"]
    return [name for name in names if not _loads_table(folder / name)]


def _loads_font(path: Path) -> bool:
    return QFontDatabase.addApplicationFont(str(path)) != -1
