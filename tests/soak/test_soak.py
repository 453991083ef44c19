"""The soak in short, and that it would find what it looks for."""

import os
import subprocess
import sys
from random import Random

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QDialog, QMainWindow

from tests.soak.__main__ import growth
from tests.soak.sitting import Soak, soak


def test_a_short_soak_finds_nothing():
    command = [sys.executable, "-m", "tests.soak", "--steps", "90", "--seed", "4"]
    environment = os.environ | {"SOAK_DISPLAY": "none"}
    done = subprocess.run(command, env=environment, capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "90 deeds" in done.stdout


class Trap(QDialog):
    """A dialog that Esc does not leave."""

    def reject(self):
        """Stay."""


@pytest.fixture
def staying(qapp):
    """The application of all tests, which does not end with the windows of one."""
    qapp.setQuitOnLastWindowClosed(False)
    yield qapp
    qapp.setQuitOnLastWindowClosed(True)


@pytest.mark.parametrize(
    ("planted", "found"),
    [
        (lambda window: qWarning("planted"), "Qt says: planted"),
        (lambda window: Trap(window).open(), "no way home from Trap"),
    ],
)
def test_what_is_planted_is_found(staying, tmp_path, monkeypatch, planted, found):
    state = Soak(200, Random(1), tmp_path)

    def windowed(_lesson, _data, watch):
        window = QMainWindow()
        watch(window)
        window.show()
        QTimer.singleShot(0, lambda: planted(window))
        code = staying.exec()
        window.close()
        window.deleteLater()
        return code

    monkeypatch.setattr("tests.soak.sitting.run", windowed)
    soak(tmp_path, tmp_path, state)
    assert any(found in fault for fault in state.faults), state.faults


def test_memory_counts_from_a_third_of_the_deeds_on():
    assert growth({0: 100, 100: 150, 200: 160, 300: 155}, 300) == 5
    assert growth({0: 100}, 300) == 0
