"""Runs the real window over a hostile lesson in a process of its own, and says what was seen: as JSON.

Arguments: the lesson, the data folder.
"""

import json
import sys
import traceback
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QTextEdit,
)

from quizapp.gui.app import run
from quizapp.profiles import Profiles
from quizapp.questions.model import Response
from tests.hostile.corpus import MARK
from tests.hostile.guard import Guard, internet_sockets

SCREENS = 10


class Session:
    """Goes through the window page by page and looks at every widget on the way."""

    def __init__(self, window, guard):
        self._window, self._guard = window, guard
        self.faults: list[str] = []
        self.pages: list[str] = []
        self.sockets: list[str] = []
        self.seen = 0
        window.opened.connect(lambda: QTimer.singleShot(0, self.go))

    def go(self):
        try:
            self._study()
            self._quiz()
            self._rest()
        except Exception:  # noqa: BLE001 - whatever it is, the window must end and tell
            self.faults.append(traceback.format_exc())
        self._window.close()
        QApplication.exit(0)

    def _look(self, name):
        QApplication.processEvents()
        self._window.grab()
        self.pages.append(name)
        self.sockets += internet_sockets()
        for widget in QApplication.allWidgets():
            self._look_at(widget, name)

    def _look_at(self, widget, name):
        where = f"{name}: {type(widget).__name__}"
        if isinstance(widget, QLabel):
            self.seen += MARK in widget.text()
            if widget.textFormat() != Qt.TextFormat.PlainText:
                self.faults.append(f"{where} may be markup: {widget.text()!r}")
            if any(sign in widget.text() for sign in "\x1b\x9b\x07\u202e"):
                self.faults.append(f"{where} shows a sign that steers: {widget.text()!r}")
        if isinstance(widget, QTextEdit) and MARK in widget.toPlainText():
            self.faults.append(f"{where} has lesson text")
        if isinstance(widget, QMenu) and any(MARK in one.text() for one in widget.actions()):
            self.faults.append(f"{where} has lesson text")
        if isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty():
            text = widget.text().replace("&&", "")
            if MARK in text:
                self.faults.append(f"{where} has a key from a text: {text!r}")
        if MARK in widget.toolTip() or MARK in widget.whatsThis() or MARK in widget.statusTip():
            self.faults.append(f"{where} has a tip of lesson text, which may be markup")

    def _study(self):
        window = self._window
        self._look("today")
        window.start_wanted.emit()
        for _ in range(SCREENS):
            self._look("question")
            if not window.shows("study"):
                break
            window.answered.emit(_response(window._desks.answering.screen), 900)
            self._look("feedback")
            window.next_wanted.emit()
        window.undo_wanted.emit()
        self._look("undone")
        window.leave_wanted.emit()
        self._look("today again")

    def _quiz(self):
        window = self._window
        window.quiz_wanted.emit()
        self._look("quiz setup")
        window.quiz_setup._begin()
        for _ in range(4):
            self._look("quiz")
            window.answered.emit(_response(window._desks.answering.screen), 900)
            window.next_wanted.emit()
        window.leave_wanted.emit()
        window.another_quiz_wanted.emit()
        self._look("quiz left")
        window.leave_wanted.emit()

    def _rest(self):
        window = self._window
        window.help_wanted.emit()
        self._look("help")
        window.leave_wanted.emit()
        window.students_wanted.emit()
        self._look("students' menu")
        window.turn_to(window.chooser)
        self._look("chooser")
        window.show_error(f"<b>{MARK}</b> &x", lambda: None)
        self._look("trouble")


def _response(screen):
    if screen.question.parts:
        return Response(several=())
    if screen.question.answer_form == "reveal":
        return Response(rating=3)
    return Response(screen.question.options[0] if screen.question.options else f"<b>{MARK}</b>")


def main():
    lesson, data = (Path(word) for word in sys.argv[1:3])
    student = Profiles(data).students()[0]
    guard, held = Guard(lesson, data), []
    profile = Profiles(data).folder(student.id)
    code = run(lesson, data, profile=profile, watch=lambda one: held.append(Session(one, guard)))
    (session,) = held
    print(
        json.dumps(
            {
                "code": code,
                "noted": guard.noted,
                "sockets": session.sockets,
                "faults": session.faults,
                "pages": session.pages,
                "seen": session.seen,
            }
        )
    )


if __name__ == "__main__":
    main()
