"""Every page of the real window, opened by its key from Today until it is painted; search; memory."""

import json
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.gui.app import run
from quizapp.paths import data_folder

LATER = 5
PATIENCE = 20.0
QUIET = 0.05
"""Seconds without anything to paint, after which what a page did on the way is over."""
SOUGHT = ("term 499", "wheel 12", "council 2", "region 40", "nothing is like this")


@dataclass(frozen=True)
class Way:
    """How a page is come to: a key after others, that lead from Today to where it is pressed."""

    name: str
    key: str
    before: tuple[str, ...] = ()
    back: int = 1


WAYS = (
    Way("Read", "R"),
    Way("Cards", "C"),
    Way("Plan", "P"),
    Way("Quiz setup", "Q"),
    Way("Settings", "Ctrl+,"),
    Way("Lessons", "L"),
    Way("Students", "S", before=("students",)),
    Way("Help", "F1"),
    Way("About", "A", before=("F1",), back=2),
    Way("Keys", "?"),
    Way("Progress", "G"),
    Way("Study", "Return"),
)


@dataclass
class Took:
    """Milliseconds by the clock and of the processor."""

    clock: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)

    def of(self, act: Callable[[], Any]) -> None:
        """Do it and note how long it took."""
        clock, work = time.perf_counter(), time.process_time()
        act()
        self.work.append(1_000 * (time.process_time() - work))
        self.clock.append(1_000 * (time.perf_counter() - clock))


class Painted(QObject):
    """Notes that a widget was painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.seen = False
        self._watched = watched
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note it."""
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False

    def wait(self) -> None:
        """Let events be processed until the widget was painted."""
        until = time.perf_counter() + PATIENCE
        while not self.seen:
            QApplication.processEvents()
            if time.perf_counter() > until:
                raise SystemExit(f"{self._watched} is never painted")


class Hands:
    """Opens page after page; `frames` are those in which a page came in."""

    def __init__(self, window: Any) -> None:
        self.window = window
        self.frames: list[float] = []
        self.came: list[int] = []

    def press(self, key: str) -> None:
        """Press a key on what has the keyboard."""
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        QTest.keySequence(over or QApplication.focusWidget() or self.window, key)

    def open(self, way: Way, took: Took | None = None) -> None:
        """Open a page, and note how long it takes until it is painted; then go back to Today."""
        for key in way.before:
            if key == "students":
                self.window.today.students.click()
            else:
                self.press(key)
            self.settle()

        def opening() -> None:
            before = self.front
            self.press(way.key)
            if self.front is before:
                raise SystemExit(f"{way.key} leads nowhere")
            Painted(self.front).wait()

        (took or Took()).of(opening)
        self.come()
        self.settle()
        for _ in range(way.back):
            self.press("Esc")
            self.settle()
        if self.front is not self.window.today:
            raise SystemExit(f"{way.name} does not lead back")

    @property
    def front(self) -> QWidget:
        """The page or the sheet that is shown."""
        return QApplication.activeModalWidget() or self.window.page

    def come(self) -> None:
        """Let a page come in, and note how long each of its frames takes."""
        coming = self.window._coming
        count = 0
        while coming.isVisible():
            frame = Painted(coming)
            began = time.perf_counter()
            QApplication.processEvents()
            if frame.seen:
                count += 1
                self.frames.append(1_000 * (time.perf_counter() - began))
            coming.removeEventFilter(frame)
        self.came.append(count)

    def settle(self) -> None:
        """Let what is left be done, as between two presses of a student."""
        until = time.perf_counter() + QUIET
        while time.perf_counter() < until:
            began = time.perf_counter()
            QApplication.processEvents()
            if time.perf_counter() - began > 0.002:
                until = time.perf_counter() + QUIET


def opened(hands: Hands) -> dict[str, Any]:
    """Return the milliseconds of every page, the first time and later."""
    found = {}
    for way in WAYS:
        took = Took()
        for _ in range(1 + LATER):
            hands.open(way, took)
        found[way.name] = vars(took)
    return found


def sought(hands: Hands) -> dict[str, Any]:
    """Return the milliseconds from a key in the field of Cards to the list painted with what was found."""
    hands.press("C")
    page = hands.window.cards
    hands.settle()
    until = time.perf_counter() + PATIENCE
    while not hands.window._desks.cards._finder.ready and time.perf_counter() < until:
        QApplication.processEvents()
    took = Took()
    for words in SOUGHT:
        for letter in [*words, *("Backspace" for _ in words)]:
            hands.settle()

            def typing(letter: str = letter) -> None:
                seen = Painted(page.list.viewport())
                if letter == "Backspace":
                    hands.press(letter)
                else:
                    QTest.keyClicks(page.field, letter)
                seen.wait()

            took.of(typing)
    hands.press("Esc")
    hands.settle()
    return vars(took)


def restyled(hands: Hands) -> dict[str, Any]:
    """Return the milliseconds of another text size and of other colours, with every page made."""
    took = {"size": Took(), "colours": Took()}
    from quizapp.gui import style
    from quizapp.gui.theme import DARK, LIGHT

    app = QApplication.instance()
    for number in range(LATER):
        for what, act in (
            ("size", lambda n=number: hands.press("Ctrl+0" if n % 2 else "Ctrl++")),
            ("colours", lambda n=number: style.recolour(app, LIGHT if n % 2 else DARK)),
        ):

            def changing(act: Callable[[], None] = act) -> None:
                seen = Painted(hands.window.today)
                act()
                seen.wait()

            took[what].of(changing)
            hands.settle()
    return {what: vars(one) for what, one in took.items()}


def memory() -> dict[str, float]:
    """Return the megabytes that are in memory, and the most that were so far."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**10
    status = Path("/proc/self/status")
    if not status.exists():
        return {"now": most, "most": most}
    lines = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
    return {"now": int(lines["VmRSS"].split()[0]) / 2**10, "most": most}


def main(lesson: Path, profile: Path) -> None:
    """Print what was measured over a lesson, as a student whose folder it is."""
    found: dict[str, Any] = {}

    def measure(window: Any) -> None:
        hands = Hands(window)
        try:
            window.activateWindow()  # without a window manager nobody does it for us
            QTest.qWaitForWindowActive(window)
            hands.settle()
            found["before"] = memory()
            found["pages"] = opened(hands)
            found["frames"], found["came"] = hands.frames, hands.came
            found["memory"] = memory()
            found["search"] = sought(hands)
            found["styles"] = restyled(hands)
        finally:
            window.close()

    def watch(window: Any) -> None:
        window.opened.connect(lambda: QTimer.singleShot(500, lambda: measure(window)))

    run(lesson, data_folder(), profile=profile, watch=watch)
    print(json.dumps(found))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
