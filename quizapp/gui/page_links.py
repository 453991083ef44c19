"""The ways from Today to the pages about the lesson, side by side."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from quizapp.gui.button import Button
from quizapp.gui.flow import Flow
from quizapp.gui.theme import SPACE_3

Link = tuple[str, str, SignalInstance | Callable[[], object]]
"""What a page is called, the key that opens it from Today, and the signal that says it is wanted."""


class PageLinks(QWidget):
    """A row of buttons, one a page; `buttons` holds them by their words."""

    def __init__(self, links: Sequence[Link]) -> None:
        super().__init__()
        self.buttons: dict[str, Button] = {}
        flow = Flow(self)
        flow.setSpacing(SPACE_3)
        for text, key, wanted in links:
            button = self.buttons[text] = Button(text, key=key)
            button.clicked.connect(wanted)
            flow.addWidget(button)

    @property
    def last(self) -> Button:
        """The last of them, from where Tab goes on."""
        return list(self.buttons.values())[-1]
