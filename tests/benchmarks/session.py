"""A session of 300 answers in the real window, by real key events, with the real database.

It is over the shipped lesson, or over one that is named, as a student whose folder it is.
"""

import gc
import json
import resource
import sys
import time
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.gui import style
from quizapp.gui.imports import plain_imports
from quizapp.gui.main_window import MainWindow
from quizapp.memory.policy import Policy
from quizapp.paths import data_folder, shipped_lesson
from quizapp.questions.several import SEVERAL

ANSWERS = 300
PATIENCE = 5.0


class Drive:
    """Presses keys and waits for what they lead to."""

    def __init__(self, window):
        self.window = window
        self.ready = self.told = False
        window.question_ready.connect(lambda: setattr(self, "ready", True))
        window.feedback_ready.connect(lambda: setattr(self, "told", True))

    def press(self, key, done, held=Qt.KeyboardModifier.NoModifier):
        """Return the milliseconds from the key to what it leads to being painted."""
        self.ready = self.told = False
        began = time.perf_counter()
        QTest.keyClick(self.window.focusWidget() or self.window, key, held)
        while not done():
            QApplication.processEvents()
            if time.perf_counter() - began > PATIENCE:
                raise SystemExit(f"nothing came of {key}")
        return (time.perf_counter() - began) * 1000

    def settle(self):
        """Let what is left be done, as between two presses of a student."""
        until = time.perf_counter() + 0.02
        while time.perf_counter() < until:
            QApplication.processEvents()


with plain_imports():  # as the app itself does
    from quizapp.collection import Collection


def main():
    app = style.application()
    style.prepare(app)
    window = MainWindow("bench")
    drive = Drive(window)
    window.show()
    QTest.qWaitForWindowExposed(window)
    policy = Policy(new_per_day=10_000)
    lesson, profile = map(Path, sys.argv[1:]) if sys.argv[1:] else (shipped_lesson(), None)

    def opening():
        opened = Collection.open(lesson, data_folder(), profile=profile, policy=policy)
        gc.freeze()  # as the app does with a lesson that stays
        return opened

    window.open_collection(opening)
    drive.press(Qt.Key.Key_Return, lambda: drive.ready)
    feedback, following = [], []
    while len(feedback) < ANSWERS:
        drive.settle()
        kind = window._desks.answering.screen.question.answer_form
        if kind == "reveal":
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
            drive.settle()
            following.append(drive.press(Qt.Key.Key_1, lambda: drive.ready))
            continue
        key, held = Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier
        if kind in SEVERAL:
            key, held = Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier
        if kind == "write":
            QTest.keyClicks(window.focusWidget(), "Changzhou")
            drive.settle()
            key = Qt.Key.Key_Return
        feedback.append(drive.press(key, lambda: drive.told, held))
        drive.settle()
        following.append(drive.press(Qt.Key.Key_Return, lambda: drive.ready))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    window.close()
    found = {"memory": peak}
    for name, times in (("key → feedback painted", feedback), ("Enter → next painted", following)):
        found[f"{name} median"] = median(times)
        found[f"{name} p99"] = quantiles(times, n=100)[98]
        found[f"{name} count"] = len(times)
    print(json.dumps(found))


main()
