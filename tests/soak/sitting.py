"""Sittings before the real window: random deeds one after another, and what must hold all the while."""

import gc
import sys
from collections import Counter, deque
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.gui.app import run
from quizapp.gui.pages import PagedWindow
from tests.soak.hands import Deed, deed, front, homeward

HOME = ("TodayPage", "ChooserPage")
_PATIENCE = 12
"""Times that Esc may be pressed until one is back at the first page."""
_HOMEWARD = 50
"""Deeds between two looks whether there is a way home."""
_OFFSCREEN = "This plugin does not support"
"""What Qt says without a screen, where the short form of this runs."""
_MOMENT = 50
"""Milliseconds between two looks whether there is a window again."""
_LATELY = 12
"""Deeds that a report of a fault names."""


@dataclass
class Soak:
    """How far it is, and what was found: faults with the deeds that led there, megabytes by deed."""

    steps: int
    random: Random
    files: Path
    done: int = 0
    sittings: int = 0
    faults: list[str] = field(default_factory=list)
    memory: dict[int, float] = field(default_factory=dict)
    pages: Counter[str] = field(default_factory=Counter)
    hands: object = field(default=None, repr=False)
    lately: deque[str] = field(default_factory=lambda: deque(maxlen=_LATELY))

    def fault(self, what: str) -> None:
        """Note what went wrong, after which deeds."""
        self.faults.append(f"{what}\n    after: {' → '.join(self.lately)}")

    @property
    def over(self) -> bool:
        """Whether nothing more is to be done."""
        return self.done >= self.steps or bool(self.faults)


def megabytes() -> float:
    """Return what the process has in memory now."""
    gc.collect()
    if sys.platform != "linux":
        return 0.0
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


def soak(lesson: Path, data: Path, state: Soak) -> None:
    """Do the deeds, in as many sittings as it takes: who closes the window opens it again."""

    def warned(kind: QtMsgType, _where: object, words: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not words.startswith(_OFFSCREEN):
            state.fault(f"Qt says: {words}")

    before = qInstallMessageHandler(warned)
    try:
        while not state.over:
            state.sittings += 1
            code = run(lesson, data, watch=lambda _window: _sit(state))
            if code:
                state.fault(f"the program ended with {code}")
    finally:
        qInstallMessageHandler(before)


def _sit(state: Soak) -> None:
    """Begin a sitting once the loop of events runs; a window made anew goes on with the same."""
    if state.hands is None:
        state.hands = _Hands(state)
        state.hands.come_back()


class _Hands:
    """One pair of hands; `step` does one thing."""

    def __init__(self, state: Soak) -> None:
        self._state = state
        self._idle = self._escapes = 0

    def come_back(self) -> None:
        """Do the next thing once all that is under way has been done."""
        QTimer.singleShot(0, self.step)

    def step(self) -> None:
        """Do one thing; between two, what must hold is looked at."""
        state, root = self._state, front()
        if state.hands is not self:
            return  # left already
        if state.over:
            self._leave()
        elif root is None:
            self._rest()
        elif type(root).__name__ == "CrashDialog":
            state.fault("a bug, see above")
            self._leave()
            root.reject()
        elif state.done % _HOMEWARD == 0 and state.done not in state.memory:
            self.come_back()
            self._go_home(root)
        else:
            self.come_back()  # first: a dialog that opens takes the hands into a loop of its own
            state.pages[_page(root)] += 1
            self._do(deed(root, state.random, state.files))

    def _do(self, one: Deed) -> None:
        state = self._state
        state.done += 1
        self._idle = 0
        state.lately.append(one.name)
        try:
            one.do()
        except Exception as error:  # noqa: BLE001 - whatever goes wrong is what is looked for
            state.fault(repr(error))

    def _go_home(self, root: QWidget) -> None:
        """Do one thing to come home; there, see what memory is in use."""
        state = self._state
        if _at_home():
            state.memory[state.done] = megabytes()
            self._escapes = 0
        elif self._escapes == _PATIENCE:
            focus = type(QApplication.focusWidget()).__name__
            state.fault(f"no way home from {_page(root)}, with the keyboard on {focus}")
        else:
            self._escapes += 1
            homeward(root).do()

    def _rest(self) -> None:
        """Wait for a window; one that was closed ends the sitting."""
        self._idle += 1
        if self._idle > _PATIENCE:
            self._leave()
        else:
            QTimer.singleShot(_MOMENT, self.step)

    def _leave(self) -> None:
        self._state.hands = None
        app = QApplication.instance()
        for one in app.topLevelWidgets():
            one.close()
        app.exit(0)


def _page(root: QWidget) -> str:
    if isinstance(root, PagedWindow):
        return type(root.page).__name__
    return type(root).__name__


def _at_home() -> bool:
    """Say whether the first page is shown, or one that says what is wrong with a way on."""
    root = front()
    return isinstance(root, PagedWindow) and _page(root) in (*HOME, "TroublePage", "TwinPage")
