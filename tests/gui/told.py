"""The program itself, which tells what is to be seen on its screen: a line asked, a line of JSON told.

python -m tests.gui.told LESSON DATA
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.gui.answers.card import Card
from quizapp.gui.app import run
from quizapp.gui.text import Text


class Teller:
    """Answers what is asked through the standard input: "look", or "place NAME"."""

    def __init__(self):
        self.window, self._notifier = None, None

    def watch(self, window):
        """Tell of this window from now on."""
        self.window = window
        if self._notifier is None:
            self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
            self._notifier.activated.connect(self._answer)

    def _answer(self):
        what, _, name = sys.stdin.readline().strip().partition(" ")
        print(json.dumps(self.look() if what == "look" else self.place(name)), flush=True)

    def look(self):
        """Return the page, what has the keyboard, and the words and options in view."""
        window, focus = self.window, QApplication.focusWidget()
        pages = {name: page for name, page in window.__dict__.items() if page is window.page}
        return {
            "window": int(window.winId()),
            "page": next(iter(pages), ""),
            "focus": focus.accessibleName() if focus else "",
            "said": "\n".join(one.text() for one in self._shown(Text)),
            "options": [one.words for one in self._shown(Card) if one.isEnabled()],
        }

    def place(self, name):
        """Return where on the screen a thing of this name is, and whether it is in sight; null for none."""
        popup = QApplication.activePopupWidget()
        among = [one for one in self._shown(QWidget, popup) if one.isEnabled()]
        found = [one for one in among if one.accessibleName() == name]
        found = found or [one for one in among if one.accessibleName().startswith(name)]
        if not found:
            return None
        middle = found[-1].rect().center()
        at = found[-1].mapToGlobal(middle)
        return [at.x(), at.y(), found[-1].visibleRegion().contains(QPoint(middle))]

    def _shown(self, kind, within=None):
        shown = within or self.window
        return [one for one in shown.findChildren(kind) if one.isVisible()]


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]), Path(sys.argv[2]), watch=Teller().watch))
