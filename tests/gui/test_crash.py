"""A bug: it is logged, told and ends the program."""

import subprocess
import sys
import textwrap

from PySide6.QtWidgets import QApplication, QPushButton

from quizapp.crashes import write_log
from quizapp.gui.crash import CrashDialog
from quizapp.gui.text import Text
from quizapp.version import edition


def raised(message):
    try:
        raise ValueError(message)
    except ValueError as error:
        return error


def test_the_log_holds_what_happened_and_grows(tmp_path):
    path = write_log(tmp_path / "new", raised("first"))
    write_log(tmp_path / "new", raised("second"))
    text = path.read_text(encoding="utf-8")
    assert text.count("ValueError: (what it said is left out)") == 2
    assert "test_crash.py:" in text


def test_the_dialog_says_where_the_log_is_and_offers_its_folder(qtbot, tmp_path):
    dialog = CrashDialog(tmp_path / "quizapp.log", "details")
    qtbot.addWidget(dialog)
    assert any(str(tmp_path) in text.text() for text in dialog.findChildren(Text))
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    assert set(buttons) == {"Open folder", "Copy details", "Close", "Start again"}
    buttons["Copy details"].click()
    assert QApplication.clipboard().text() == "details"
    buttons["Start again"].click()
    assert dialog.result() == CrashDialog.DialogCode.Accepted


def test_without_a_log_the_details_can_be_copied_all_the_same(qtbot, tmp_path):
    (tmp_path / "file").touch()
    log = write_log(tmp_path / "file", raised("x"))
    assert log is None
    dialog = CrashDialog(log, "details")
    qtbot.addWidget(dialog)
    assert {button.text() for button in dialog.findChildren(QPushButton)} == {
        "Copy details",
        "Close",
        "Start again",
    }


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
        closing.timeout.connect(lambda: [w.reject() for w in app.topLevelWidgets() if w.isVisible()])
        closing.start(50)
        sys.exit(app.exec())
        """
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, timeout=60
    )
    assert ended.returncode == 1
    assert "ZeroDivisionError" in (tmp_path / "quizapp.log").read_text(encoding="utf-8")


def test_start_again_puts_the_same_program_in_its_place(tmp_path):
    """The program that begins again is told apart by its arguments: it only says its version."""
    script = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication
        from quizapp.gui import crash

        app = QApplication([])
        crash.watch(Path(sys.argv.pop(1)))
        QTimer.singleShot(0, lambda: 1 / 0)
        closing = QTimer()
        closing.timeout.connect(lambda: [w.accept() for w in app.topLevelWidgets() if w.isVisible()])
        closing.start(50)
        sys.exit(app.exec())
        """
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path), "--version"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (ended.returncode, ended.stdout) == (0, f"quizapp {edition()}\n")
