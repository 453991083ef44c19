"""Which lessons there are, opened by page, file dialog or drop; and the welcome of who has just come."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from quizapp.errors import QuizError, UnwritableError
from quizapp.gui import lesson_wording as wording
from quizapp.gui.dropping import Dropping
from quizapp.gui.keys import bind
from quizapp.gui.wording import names
from quizapp.language import tr
from quizapp.paths import shelves
from quizapp.remembered import remember, remembered
from quizapp.study.sentences import trouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.gui.lesson_list import LessonList
    from quizapp.gui.main_window import MainWindow
    from quizapp.gui.which_lesson import WhichLesson

_GUIDE = "ten-minutes-from-nothing-to-a-lesson"
"""Where the guide for teachers begins to say how a lesson is written."""


def ask_lesson(over: QWidget) -> Path | None:
    """Ask for a lesson file, in the documents first; None where none is to be opened."""
    places = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    kinds = f"{tr('Lessons')} (*.md *.txt)"
    chosen, _ = QFileDialog.getOpenFileName(over, tr("Open a lesson"), places, kinds)
    return Path(chosen) if chosen else None


class LessonsDesk(QObject):
    """The part of the main window that files with lessons need; it outlives each that is open."""

    def __init__(
        self,
        window: MainWindow,
        which: WhichLesson,
        data: Path,
        ask: Callable[[QWidget], Path | None] = ask_lesson,
    ) -> None:
        super().__init__(window)
        self._window, self._which, self._ask = window, which, ask
        self._own, *_ = self._shelves = shelves(data)
        self._list: LessonList | None = None
        window.opened.connect(self._seat)
        window.feedback_ready.connect(window.today.close_welcome)
        window.today.lessons_wanted.connect(lambda: window.when_open(self.show))
        window.today.guide_wanted.connect(self._guide)
        window.today.welcome_closed.connect(self._note_welcomed)
        bind(window, "Ctrl+O", act=self.ask_file)
        self._dropping = Dropping(window)
        self._dropping.dropped.connect(self.open)

    def show(self) -> None:
        """Show which lessons there are."""
        first = "lessons" not in self._window.__dict__
        page = self._window.lessons
        if self._list is None:
            from quizapp.gui.lesson_list import LessonList  # needed for the page alone

            self._list = LessonList(page, self._which, self._shelves)
        if first:
            page.chosen.connect(lambda file: self.open(Path(file)))
            page.file_wanted.connect(self.ask_file)
            page.guide_wanted.connect(self._guide)
            page.act_wanted.connect(self._do)
        self._list.show()
        self._window.put(page)
        page.take_focus(self._list.open_now)

    def ask_file(self) -> None:
        """Ask for a file and open the lesson in it."""
        path = self._ask(self._window)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open the lesson in a file; where that is refused, what is open stays."""
        window, now = self._window, self._which.collection
        if window.shows("chooser") and not window.has_collection:
            self._which.named = path
            window.chooser.say(wording.opens_later(path))
            return
        if not wording.is_lesson(path):
            self._refuse(wording.no_lesson(path))
            return
        if now is not None and window.has_collection and _same(path, now.path):
            window.go_to_today()
            return
        opener = self._which.over(path)
        try:
            window.open_instead(opener)
        except UnwritableError:  # the window offers to study all the same
            window.open_collection(opener)
        except QuizError as error:
            self._refuse(trouble(error))

    def _refuse(self, sentence: str) -> None:
        if self._window.shows("lessons"):
            self._window.lessons.refuse(sentence)
            return
        from quizapp.gui.dialog import Notice  # what is on the page stays as it is

        Notice(self._window, tr("That lesson was not opened"), sentence).ask()

    def _do(self, act: str, file: str) -> None:
        acts = {"copy": self._copy, "forget": self._forget}
        try:
            said = acts[act](Path(file))
        except QuizError as error:
            self._window.lessons.refuse(trouble(error))
            return
        self.show()
        self._window.lessons.say(said)

    def _copy(self, path: Path) -> str:
        from quizapp.lessons.reading.front import read_front
        from quizapp.lessons.writing.copying import copy_lesson

        title, copy = read_front(path).title, copy_lesson(path, self._own)
        now = self._which.collection
        if now is not None and _same(path, now.path):
            self.open(copy)
        return wording.copied(title, copy)

    def _forget(self, path: Path) -> str:
        profile = self._which.profile
        if profile is not None:
            remember(profile, remembered(profile).without(path))
        return ""

    def _guide(self) -> None:
        self._window.help_wanted.emit()
        if self._window.helping:
            self._window.help.guide.go_to(_GUIDE)

    def _seat(self) -> None:
        """Name the lesson that was opened, remember it, and welcome whoever has not answered anything yet."""
        self._which.seat()
        collection, profile = self._which.collection, self._which.profile
        if collection is None:
            return
        self._window.name_lesson(*names(collection.lesson))
        welcomed = profile is None or remembered(profile).welcomed
        if collection.begun or welcomed:
            self._window.today.close_welcome()
        else:
            self._window.today.show_welcome()

    def _note_welcomed(self) -> None:
        profile = self._which.profile
        if profile is not None:
            remember(profile, replace(remembered(profile), welcomed=True))


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
