"""Lessons shelf by shelf, to choose from by mouse, or by arrows, first letters and Enter."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.gui.headings import Heading
from quizapp.gui.lesson_row import LessonLine, LessonRow
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_3, SPACE_4


@dataclass(frozen=True, slots=True)
class Shelf:
    """A shelf: its heading, its lessons, and a quiet sentence on it, "" for none."""

    heading: str
    lines: tuple[LessonLine, ...]
    hint: str = ""


class Shelves(QWidget):
    """`chosen` carries the file of a lesson, `act_wanted` what else is to be done and with which."""

    chosen = Signal(str)
    act_wanted = Signal(str, str)
    reached = Signal(QWidget)

    def __init__(self, shelves: Sequence[Shelf] = ()) -> None:
        super().__init__()
        self.lessons: list[LessonRow] = []
        self._named = _names(shelves)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        for shelf in shelves:
            column.addSpacing(SPACE_4)
            for widget in self._widgets(shelf):
                column.addWidget(widget)

    def show_again(self, shelves: Sequence[Shelf]) -> bool:
        """Say what there is to say now of the same lessons; False where they are others."""
        same = bool(self.lessons) and _names(shelves) == self._named
        if same:
            lines = (line for shelf in shelves for line in shelf.lines)
            for row, line in zip(self.lessons, lines, strict=True):
                row.show_line(line)
        return same

    @property
    def stops(self) -> list[QWidget]:
        """What Tab comes to, from the top."""
        return [stop for one in self.lessons for stop in (one.row, *one.links)]

    def first(self, file: str) -> QWidget | None:
        """Return the lesson of a file, or else the first that can be opened; None where there is none."""
        able = [one for one in self.lessons if one.line.opens]
        chosen = next((one for one in able if one.line.key == file), None)
        return (chosen or able[0]).row if able else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the next lesson with the arrows, or to the next whose title begins with what is typed."""
        focus = self.window().focusWidget()
        at = next(
            (place for place, one in enumerate(self.lessons) if focus and one.isAncestorOf(focus)),
            0,
        )
        typed = event.text().strip().casefold()
        before, after = self._able(0, at), self._able(at + 1, len(self.lessons))
        if event.key() == Qt.Key.Key_Up:
            here = self._able(at, at + 1) if focus is not self.lessons[at].row else []
            wanted = (here or before[::-1])[:1]
        elif event.key() == Qt.Key.Key_Down:
            wanted = after[:1]
        elif typed:
            wanted = [
                one for one in (*after, *before) if one.line.title.casefold().startswith(typed)
            ][:1]
        else:
            super().keyPressEvent(event)
            return
        for one in wanted:
            one.row.setFocus(Qt.FocusReason.TabFocusReason)

    def _able(self, start: int, end: int) -> list[LessonRow]:
        return [one for one in self.lessons[start:end] if one.line.opens]

    def _widgets(self, shelf: Shelf) -> Iterator[QWidget]:
        yield Heading(shelf.heading, "lead", strong=True)
        for line in shelf.lines:
            row = LessonRow(line)
            row.chosen.connect(self.chosen)
            row.act_wanted.connect(self.act_wanted)
            row.reached.connect(self.reached)
            self.lessons.append(row)
            yield row
        if shelf.hint:
            yield Text(shelf.hint, "small", quiet=True)


def _names(shelves: Sequence[Shelf]) -> list[tuple[object, ...]]:
    """Return what stands on the shelves whatever is said of it: headings, hints, files and titles."""
    return [
        (shelf.heading, shelf.hint, *((line.key, line.title) for line in shelf.lines))
        for shelf in shelves
    ]
