"""Keys that work wherever the focus is in a window."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.gui import liking
from quizapp.language import phrase

KEYS: tuple[tuple[str, str], ...] = (
    ("1–9", phrase("choose an answer; give it to what is lit; pick up what is to be put in order")),
    (
        phrase("Up, Down"),
        phrase("go from one to the next; move what is picked up, or any with Alt"),
    ),
    (phrase("Space"), phrase("turn a card; choose or pick up the one that is marked")),
    ("Backspace", phrase("take back the pair that was made last")),
    ("Enter", phrase("start, answer, go on")),
    ("Ctrl+I", phrase("say that you don't know")),
    ("Q", phrase("on Today, choose a quiz or go on with yours")),
    ("P", phrase("on Today, plan for an exam and how much you learn a day")),
    ("R", phrase("on Today, read the lesson; after an answer, read its fact there; Esc goes back")),
    (
        "C",
        phrase(
            "on Today, look through all cards: Space turns one, ! puts it aside or takes it up again"
        ),
    ),
    ("G", phrase("on Today, see your progress")),
    ("Ctrl+Z", phrase("take back what you did last; Ctrl+Shift+Z or Ctrl+Y does it again")),
    ("K", phrase("say that you knew what was judged wrong")),
    ("-", phrase("put the card aside until tomorrow")),
    ("!", phrase("put the card aside until you take it up again")),
    ("*", phrase("say what is wrong with the question")),
    ("Alt+C", phrase("open the menu “This card”; where you write, also Alt+-, Alt+! and Alt+*")),
    ("Esc", phrase("go back to Today; out of the help, to where you were")),
    ("Ctrl+Plus", phrase("make everything larger; Ctrl+Minus smaller, Ctrl+0 as it was")),
    ("Ctrl+,", phrase("open the settings; Esc goes back")),
    ("F1", phrase("open this help")),
)
"""What the keys do, for students, as the help shows it."""


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
