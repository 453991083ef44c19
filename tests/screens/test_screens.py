"""The pictures in short: one page, twice the same, in the look that was asked for."""

import os
import subprocess
import sys

from PySide6.QtGui import QImage

from quizapp.gui.theme import DARK


def taken(folder):
    command = [sys.executable, "-m", "tests.screens", "welcome", "--out", str(folder)]
    command += ["--themes", "dark", "--texts", "200", "--languages", "zh"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, env=environment, capture_output=True, check=True, text=True)
    return folder / "zh-dark-200" / "01-welcome.png"


def test_a_page_is_taken_in_its_theme_and_again_the_same(tmp_path):
    picture = taken(tmp_path)
    first = picture.read_bytes()
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1024, 768)
    assert image.pixelColor(2, 2).name() == DARK.paper
    assert not QImage(str(tmp_path / "zh-dark-200-1.png")).isNull()
    assert taken(tmp_path).read_bytes() == first
