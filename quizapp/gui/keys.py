"""Keys that work wherever the focus is in a window."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.gui import style

_ZOOM_STEP = 0.25


def bind(window: QWidget, *keys: str, act: Callable[[], None]) -> None:
    """Have the keys do something wherever the focus is in the window; held down, they do it once."""
    shortcut = QShortcut(window)
    shortcut.setKeys([QKeySequence(key) for key in keys])
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(act)


def bind_zoom(window: QWidget) -> None:
    """Have Ctrl with plus, minus and 0 make the text larger, smaller, and as the system has it."""
    bind(window, "Ctrl++", "Ctrl+=", act=lambda: _zoom(_ZOOM_STEP))
    bind(window, "Ctrl+-", act=lambda: _zoom(-_ZOOM_STEP))
    bind(window, "Ctrl+0", act=lambda: style.rescale(1.0))


def _zoom(step: float) -> None:
    style.rescale(style.current().scale + step)
