"""Headings: a screen reader can go from one to the next."""

from quizapp.gui.group import call_heading
from quizapp.gui.text import Text


class Heading(Text):
    """A text that begins a page or a part of one, and is told as that."""

    def __init__(self, text: str, step: str = "title", *, strong: bool = False) -> None:
        super().__init__("", step, strong=strong)
        call_heading(self)
        self.setText(text)  # what is told of it is made with its first words
