"""Keys that work wherever the focus is in a window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.gui import liking


def act_alone() -> bool:
    """Say whether letters, digits and signs act by themselves, and may be told of."""
    return liking.liked().single_keys == "on"


def shown(key: str) -> str:
    """Return a key as it stands beside what it does: "" for a letter, digit or sign where those are off."""
    return key if len(key) > 1 or act_alone() else ""


def typed(event: QKeyEvent) -> str:
    """Return the letter, digit or sign that was pressed if it may do something by itself, else ""."""
    return event.text() if act_alone() else ""


def bind(window: QWidget, *keys: str, act: Callable[[], None]) -> None:
    """Have the keys do something wherever the focus is in the window; held down, they do it once."""
    for key in keys:
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(partial(_alone, act) if len(key) == 1 else act)


def _alone(act: Callable[[], None]) -> None:
    if act_alone():
        act()


def bind_zoom(window: QWidget) -> None:
    """Have Ctrl with plus, minus and 0 make the text larger, smaller, and as is usual."""
    bind(window, "Ctrl++", "Ctrl+=", act=lambda: liking.resize(1))
    bind(window, "Ctrl+-", act=lambda: liking.resize(-1))
    bind(window, "Ctrl+0", act=lambda: liking.resize(0))
