"""A bug: it is written to the log, the user is told where, and the program ends or begins again."""

import os
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout

from quizapp.crashes import report, write_log
from quizapp.gui.button import Button
from quizapp.gui.headings import Heading
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_3, SPACE_4, SPACE_5
from quizapp.language import phrase, tr

_WIDTH = 620
_WRITTEN = phrase("Your answers are safe, but quizapp has to close. What happened is written to:")
_UNWRITTEN = phrase(
    "Your answers are safe, but quizapp has to close. What happened could not be written to a file."
)


class CrashDialog(QDialog):
    """Says that the program has to close, and where what happened is written; accepted, it begins again.

    `log` is None where nothing could be written; `details` can be copied either way.
    """

    def __init__(self, log: Path | None, details: str) -> None:
        super().__init__()
        self.setWindowTitle(tr("quizapp has to close"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        rows.setSpacing(SPACE_3)
        rows.addWidget(Heading(tr("Something went wrong inside quizapp"), "lead", strong=True))
        if log is None:
            rows.addWidget(Text(tr(_UNWRITTEN)))
        else:
            rows.addWidget(Text(tr(_WRITTEN)))
            rows.addWidget(Text(str(log), "small", quiet=True))
        rows.addWidget(Text(tr("No names and no answers are in it."), "small", quiet=True))
        rows.addSpacing(SPACE_4)
        copy, again, close = (
            Button(tr("Copy details")),
            Button(tr("Start again"), "primary"),
            Button(tr("Close")),
        )
        copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
        again.clicked.connect(self.accept)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_3)
        if log is not None:
            show, folder = Button(tr("Open folder")), QUrl.fromLocalFile(str(log.parent))
            show.clicked.connect(lambda: QDesktopServices.openUrl(folder))
            buttons.addWidget(show)
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(again)
        rows.addLayout(buttons)
        again.setFocus()
        self.resize(_WIDTH, rows.totalHeightForWidth(_WIDTH))


def watch(data: Path) -> None:
    """Have every exception that nothing has caught logged in the data folder and end the program with 1.

    Where the user wants it, the program begins again instead.
    """
    caught: list[BaseException] = []

    def on_crash(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(1)
            return
        if caught:
            return
        caught.append(error)
        sys.__excepthook__(kind, error, trace)
        if CrashDialog(write_log(data, error), report(error)).exec():
            begin_again()
        QApplication.exit(1)

    sys.excepthook = on_crash


def begin_again() -> None:
    """Put the same program, with its arguments, in place of this one: its locks go with it."""
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, *([] if frozen else ["-m", "quizapp"]), *sys.argv[1:]]
    if os.name == "nt":  # there a program cannot be put in place of another
        import subprocess  # not needed for a start

        subprocess.Popen(command)  # noqa: S603 - our own
        os._exit(1)
    os.execv(sys.executable, command)  # noqa: S606 - without a shell is meant
