"""The page of progress in the real window over the log of years: asked for, to painted."""

import json
import time
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from quizapp.collection import Collection
from quizapp.gui import style
from quizapp.gui.main_window import MainWindow
from quizapp.paths import data_folder
from tests.benchmarks.years import END, studied_text

LATER = 10


def main() -> None:
    """Print how many milliseconds the page takes the first time, and the median of later times."""
    data = data_folder()
    lesson = Path(data) / "lesson.md"
    lesson.write_text(studied_text(), encoding="utf-8")
    app = QApplication([])
    style.prepare(app)
    window = MainWindow("A lesson")
    window.show()
    window.open_collection(lambda **_: Collection.open(lesson, data, clock=lambda: END))
    found = []
    for _ in range(1 + LATER):
        for _ in range(5):
            app.processEvents()
        began = time.perf_counter()
        window.progress_wanted.emit()
        window.progress.repaint()
        found.append(1_000 * (time.perf_counter() - began))
        window.go_to_today()
    window.close()
    print(json.dumps({"first": found[0], "later": median(found[1:])}))


main()
