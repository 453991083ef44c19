"""A bug: it is written to the log, the user is told where, and the program ends."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout

from quizapp.gui.button import Button
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_3, SPACE_4, SPACE_5
from quizapp.version import __version__

_WIDTH = 520
_LOG_BYTES, _LOG_FILES = 500_000, 3


class CrashDialog(QDialog):
    """Says that the program has to close, and where what happened is written."""

    def __init__(self, log: Path) -> None:
        super().__init__()
        self.setWindowTitle("quizapp has to close")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        rows.setSpacing(SPACE_3)
        rows.addWidget(Text("Something went wrong inside quizapp", "lead", strong=True))
        rows.addWidget(
            Text("Your answers are safe, but quizapp has to close. What happened is written to:")
        )
        rows.addWidget(Text(str(log), "small", quiet=True))
        rows.addSpacing(SPACE_4)
        show, close = Button("Open folder"), Button("Close", "primary")
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log.parent))))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_3)
        buttons.addStretch(1)
        buttons.addWidget(show)
        buttons.addWidget(close)
        rows.addLayout(buttons)
        close.setFocus()
        self.resize(_WIDTH, rows.totalHeightForWidth(_WIDTH))


def watch(data: Path) -> None:
    """Have every exception that nothing has caught logged in the data folder and end the program with 1."""
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
        CrashDialog(write_log(data, error)).exec()
        QApplication.exit(1)

    sys.excepthook = on_crash


def write_log(data: Path, error: BaseException) -> Path:
    """Add an exception with its traceback to the log and return where it is; three older logs are kept."""
    # Logging is imported when there is something to log: a start without a crash is quicker.
    import logging
    from logging.handlers import RotatingFileHandler

    data.mkdir(parents=True, exist_ok=True)
    path = data / "quizapp.log"
    handler = RotatingFileHandler(
        path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger = logging.getLogger("quizapp.crash")
    logger.propagate = False
    logger.addHandler(handler)
    logger.critical("quizapp %s", __version__, exc_info=error)
    logger.removeHandler(handler)
    handler.close()
    return path
