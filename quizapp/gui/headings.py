"""Headings: a screen reader can go from one to the next."""

from quizapp.gui.group import heading
from quizapp.gui.text import Text


class Heading(Text):
    """A text that begins a page or a part of one, and is told as that."""

    def __init__(self, text: str, step: str = "title", *, strong: bool = False) -> None:
        super().__init__("", step, strong=strong)
        heading(self)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show other words, and have them heard."""
        super().setText(text)
        if self.text() != self.accessibleName():
            self.setAccessibleName(self.text())
