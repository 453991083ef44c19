"""Progress carried to another computer and back from the window, which says what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from quizapp.errors import NotYoursError
from quizapp.gui.dialog import Dialog
from quizapp.gui.saving import ask_file, file_name
from quizapp.language import tr
from quizapp.study.students import apart

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu, QWidget

    from quizapp.study.students import Student

ENDING = "progress"


class CarryDesk(QObject):
    """The part of the window that carries progress.

    `folder` gives the folder of whoever studies and `student` who that is; `meanwhile` does something
    with these files while nobody has them open, and says on Today what it returns.
    """

    def __init__(
        self,
        window: QWidget,
        data: Path,
        folder: Callable[[], Path],
        student: Callable[[], Student],
        meanwhile: Callable[[Callable[[], str]], None],
    ) -> None:
        super().__init__(window)
        self._window, self._data = window, data
        self._folder, self._student, self._meanwhile = folder, student, meanwhile

    def add_to(self, menu: QMenu) -> None:
        """Offer both ways in the students' menu, before those that undo or erase something."""
        ways = (
            (tr("&Take progress to another computer…"), self.take),
            (tr("&Bring progress from another computer…"), self.bring),
        )
        before = menu.actions()[-2]
        for words, act in ways:
            action = QAction(words, menu)
            action.triggered.connect(act)
            menu.insertAction(before, action)

    def take(self) -> None:
        """Ask for a file and write the progress into it, to be brought in elsewhere."""
        name = file_name(f"quizapp {self._student().shown}", ENDING)
        title = tr("Take the progress of “{name}” along", name=apart(self._student().shown))
        file = ask_file(self._window, title, name)
        if file is not None:
            self._meanwhile(lambda: self._export(file))

    def bring(self) -> None:
        """Ask for a progress file and take it in."""
        places = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = tr("Bring progress from another computer")
        progress, anything = tr("Progress"), tr("All files")
        kinds = f"{progress} (*.{ENDING});;{anything} (*)"
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, places, kinds)
        if chosen:
            self._import(Path(chosen), mine=False)

    def _export(self, file: Path) -> str:
        from quizapp.carrying import export_progress

        found = export_progress(self._data, file, profile=self._folder())
        return tr(
            "{n} {n:answer|answers} written to {file}. Bring them in on the other computer.",
            "",
            found.answers,
            file=file,
        )

    def _import(self, file: Path, *, mine: bool) -> None:
        """Take a file in; where it may be another student's, ask whose it is and go on by the answer."""
        doubts: list[NotYoursError] = []

        def taking() -> str:
            from quizapp.carrying import import_progress

            try:
                return import_progress(self._data, file, mine=mine, profile=self._folder()).said
            except NotYoursError as doubt:
                doubts.append(doubt)
                return ""

        self._meanwhile(taking)
        if doubts:
            self._ask_whose(file, doubts[0].student)

    def _ask_whose(self, file: Path, student: str) -> None:
        whose = tr("The file is of “{name}”.", name=apart(student)) if student else ""
        words = tr("If you take in somebody else’s, their answers count as your own.")
        question = tr("Is this your own progress?")
        sentence = f"{whose} {words}".strip()
        dialog = Dialog(self._window, question, sentence, tr("It is mine"))
        dialog.agreed.connect(lambda: self._import(file, mine=True))
        dialog.ask()
