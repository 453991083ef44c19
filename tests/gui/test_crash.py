"""A bug: it is logged, told and ends the program."""

import subprocess
import sys
import textwrap

from PySide6.QtWidgets import QPushButton

from quizapp.gui.crash import CrashDialog, write_log
from quizapp.gui.text import Text


def raised(message):
    try:
        raise ValueError(message)
    except ValueError as error:
        return error


def test_the_log_holds_what_happened_and_grows(tmp_path):
    path = write_log(tmp_path / "new", raised("first"))
    write_log(tmp_path / "new", raised("second"))
    text = path.read_text(encoding="utf-8")
    assert "ValueError: first" in text
    assert "ValueError: second" in text
    assert "Traceback" in text


def test_the_dialog_says_where_the_log_is_and_offers_its_folder(qtbot, tmp_path):
    dialog = CrashDialog(tmp_path / "quizapp.log")
    qtbot.addWidget(dialog)
    assert any(str(tmp_path) in text.text() for text in dialog.findChildren(Text))
    assert [button.text() for button in dialog.findChildren(QPushButton)] == [
        "Open folder",
        "Close",
    ]


def test_an_exception_in_the_window_ends_the_program_with_one(tmp_path):
    script = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication
        from quizapp.gui import crash

        app = QApplication([])
        crash.watch(Path(sys.argv[1]))
        QTimer.singleShot(0, lambda: 1 / 0)
        closing = QTimer()
        closing.timeout.connect(lambda: [w.accept() for w in app.topLevelWidgets() if w.isVisible()])
        closing.start(50)
        sys.exit(app.exec())
        """
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, timeout=60
    )
    assert ended.returncode == 1
    assert "ZeroDivisionError" in (tmp_path / "quizapp.log").read_text(encoding="utf-8")
