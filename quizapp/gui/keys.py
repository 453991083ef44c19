"""Keys that work wherever the focus is in a window."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.gui import liking


def bind(window: QWidget, *keys: str, act: Callable[[], None]) -> None:
    """Have the keys do something wherever the focus is in the window; held down, they do it once."""
    shortcut = QShortcut(window)
    shortcut.setKeys([QKeySequence(key) for key in keys])
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(act)


def bind_zoom(window: QWidget) -> None:
    """Have Ctrl with plus, minus and 0 make the text larger, smaller, and as is usual."""
    bind(window, "Ctrl++", "Ctrl+=", act=lambda: liking.resize(1))
    bind(window, "Ctrl+-", act=lambda: liking.resize(-1))
    bind(window, "Ctrl+0", act=lambda: liking.resize(0))
