"""One start of the real window, with Start pressed as soon as it is painted."""

import json
import os
import time

STARTED = int(os.environ["BENCH_STARTED"])


def since() -> float:
    """Return the seconds since the process was started."""
    return (time.monotonic_ns() - STARTED) / 1e9


def main() -> None:
    """Print when the window was painted and when a question could be answered."""
    # as `quizapp` itself goes: its arguments, its check for a display, then the window
    from quizapp.__main__ import display_trouble
    from quizapp.paths import data_folder, shipped_lesson

    if display_trouble():
        raise SystemExit(display_trouble())
    from quizapp.gui.app import run

    found = {}

    def watch(window):
        def painted():
            found["first paint"] = since()
            window.today.start.click()

        def answerable():
            found["answerable"] = since()
            window.close()

        window.first_painted.connect(painted)
        window.question_ready.connect(answerable)

    run(shipped_lesson(), data_folder(), watch=watch)
    print(json.dumps(found))


main()
