"""The two places of a question's picture: below what is asked, or below the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from pathlib import Path

    from quizapp.gui.picture import Picture
    from quizapp.questions.model import Question


class Pictures:
    """`asked` and `told` are put into a page; each is empty and hidden where there is no picture."""

    def __init__(self) -> None:
        self.asked, self.told = Place(), Place()
        self._told: tuple[Path | None, str, str] = (None, "", "")

    def show_asked(self, folder: Path | None, question: Question) -> None:
        """Show the picture that is asked about; keep any other for the answer."""
        of = (folder, question.image, question.alt)
        none = (folder, "", "")
        self._told = none if question.asks_of_image else of
        self.asked.show_picture(*(of if question.asks_of_image else none))
        self.told.hide()

    def show_told(self) -> None:
        """Show the picture that was kept for the answer."""
        self.told.show_picture(*self._told)


def new_picture() -> Picture:
    """Return room for a picture, to be put into its place before it shows any."""
    from quizapp.gui.picture import Picture  # few lessons have any

    return Picture()


class Place(QWidget):
    """Room for a picture."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.picture: Picture | None = None
        self.hide()

    def show_picture(self, folder: Path | None, name: str, alt: str) -> None:
        """Show the picture that a lesson in a folder names; nothing where it names none."""
        if name and self.picture is None:
            self.picture = new_picture()
            self._rows.addWidget(self.picture)
        if self.picture is not None:
            self.picture.show_picture(folder, name, alt)
        self.setVisible(bool(name))
