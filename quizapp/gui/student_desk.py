"""Where students sign in and out: who studies, who is new, what they are called, and who leaves."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, QStandardPaths, QTimer
from PySide6.QtWidgets import QFileDialog

from quizapp.errors import QuizError, Twin, TwinError, UnwritableError
from quizapp.gui import liking, speaking
from quizapp.gui import student_wording as wording
from quizapp.gui.imports import plain_imports
from quizapp.language import spoken_language, tr
from quizapp.settings import USUAL, keep_settings
from quizapp.study.sentences import trouble
from quizapp.study.students import Student, same_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from quizapp.collection import Collection
    from quizapp.gui.carry_desk import CarryDesk
    from quizapp.gui.main_window import MainWindow
    from quizapp.gui.opening import Opener
    from quizapp.profiles import Profiles


def local_day() -> date:
    """Return the day that it is here."""
    return datetime.now(UTC).astimezone().date()


class StudentOpener(Protocol):
    """Opens the collection of the student in a folder, as `Opener` does; None is the only student's."""

    def __call__(
        self,
        student: Path | None,
        *,
        twin: Twin = "ask",
        another: TwinError | None = None,
        unsaved: bool = False,
    ) -> Collection:
        """Return the open collection."""


class StudentDesk(QObject):
    """The part of the main window that students need; it opens the collection of whoever studies."""

    def __init__(
        self,
        window: MainWindow,
        profiles: Profiles,
        opener: StudentOpener,
        profile: Path | None = None,
        today: Callable[[], date] = local_day,
    ) -> None:
        super().__init__(window)
        self._window, self._profiles = window, profiles
        self._opener, self._today = opener, today
        self._coming = profile.name if profile else ""
        self._studying = ""
        self._take: Callable[[str], None] = self._create
        window.students_wanted.connect(self.show_menu)
        window.student_chosen.connect(self._choose)
        window.new_student_wanted.connect(self.ask_new)
        window.words_given.connect(lambda words: self._take(words))
        window.asking_left.connect(self._leave)
        window.restore_wanted.connect(self._restore)
        window.opened.connect(self._seat)

    @property
    def asks(self) -> bool:
        """Whether it is to be asked who studies before anything is opened."""
        return not self._coming and self._profiles.several

    def begin(self) -> None:
        """Open the collection of the only student, or let one be chosen."""
        if self.asks:
            self.choose()
        elif self._profiles.cut_short(self._coming):
            self._window.today.say(tr(wording.CHECKING))
            QTimer.singleShot(0, self, self._open)
        else:
            self._open()

    def _open(self) -> None:
        self._window.open_collection(self._opening(self._coming))

    def choose(self, note: str = "") -> None:
        """Ask who is studying."""
        self._attempt(lambda: self._show_chooser(note))

    def ask_new(self) -> None:
        """Ask for the name of a new student."""
        self._ask(self._create, *map(tr, wording.NEW))

    def ask_rename(self) -> None:
        """Ask what the student is to be called."""
        student = self._student()
        self._ask(self._rename, *wording.to_rename(student))

    def ask_erase(self) -> None:
        """Ask for the student's name before all of theirs is erased."""
        student = self._student()
        self._ask(lambda words: self._erase(student, words), *wording.to_erase(student))

    def ask_export(self) -> None:
        """Ask for a file and write all that is stored of the student into it."""
        student = self._student()
        places = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title, wanted = wording.to_export(student), str(Path(places) / wording.file_for(student))
        file, _ = QFileDialog.getSaveFileName(self._window, title, wanted, "JSON (*.json)")
        if file:
            self._meanwhile(lambda: self._export(student, Path(file)))

    def ask_restore(self) -> None:
        """Ask which backup to go back to."""
        from quizapp.gui.backups import Offered
        from quizapp.recovering import backups

        today = self._today()
        self._window.backups.show_backups(
            [
                Offered(
                    str(one.path),
                    wording.backup_of(one.day, today, aside=bool(one.why)),
                    wording.counted_answers(one.answers),
                    wording.set_aside_by(one.since),
                )
                for one in backups(self._profiles.folder(self._studying))
            ]
        )
        self._window.turn_to(self._window.backups)

    def menu(self) -> QMenu:
        """Return the menu of what can be done with students."""
        from quizapp.gui.student_menu import students_menu  # nor is this

        acts = (self.ask_rename, self.ask_export, self.ask_restore, self.ask_erase)
        switch = self.choose if self._profiles.several else None
        asked = [partial(self._attempt, act) for act in acts]
        menu = students_menu(self._window, switch, self.ask_new, *asked)
        self._carrying.add_to(menu)
        menu.addSeparator()
        menu.addAction(tr("&Lessons…"), self._window.today.lessons_wanted.emit)
        return menu

    @cached_property
    def _carrying(self) -> CarryDesk:
        from quizapp.gui.carry_desk import CarryDesk  # nor this

        profiles, window = self._profiles, self._window

        def folder() -> Path:
            return profiles.folder(self._studying)

        return CarryDesk(window, profiles.data, folder, self._student, self._meanwhile)

    def show_menu(self) -> None:
        """Open the menu below its button, once the collection is open."""
        if self._studying:
            button, menu = self._window.today.students, self.menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _show_chooser(self, note: str) -> None:
        with plain_imports():
            students, today = self._profiles.students(), self._today()
        offered = [
            (
                one.id,
                one.shown,
                wording.about(one, today, studying=one.id == self._studying),
                bool(one.trouble),
            )
            for one in sorted(students, key=lambda one: one.shown.casefold())
        ]
        sound = [one for one in students if not one.trouble] or students
        last = max(sound, key=lambda one: one.last_used).id if sound else ""
        self._window.turn_to(self._window.chooser)
        self._window.chooser.show_students(offered, self._studying or last, note)

    def _ask(self, take: Callable[[str], None], *request: str) -> None:
        from quizapp.gui.asking import Request  # not needed where one only studies

        self._take = take
        self._window.asking.show_request(Request(*request))
        self._window.turn_to(self._window.asking)

    def _choose(self, student: str) -> None:
        if student == self._studying:
            self._window.go_to_today()
        else:
            self._open_instead(student)

    def _create(self, words: str) -> None:
        try:
            student = self._profiles.create(words)
            own = replace(USUAL, language=liking.liked().language)  # they have just read it
            keep_settings(self._profiles.folder(student.id), own)
        except QuizError as error:
            self._window.asking.refuse(trouble(error))
        else:
            self._open_instead(student.id, wording.begun(student))

    def _rename(self, words: str) -> None:
        try:
            name = self._profiles.free_name(words, besides=self._studying)
        except QuizError as error:
            self._window.asking.refuse(trouble(error))
        else:
            before = self._student().shown
            self._meanwhile(
                lambda: wording.renamed(before, self._profiles.rename(self._studying, name))
            )

    def _export(self, student: Student, file: Path) -> str:
        self._profiles.export(student.id, file)
        return wording.exported(student, str(file))

    def _restore(self, backup: str) -> None:
        def going_back() -> str:
            from quizapp.recovering import restore

            return restore(self._profiles.folder(self._studying), Path(backup))

        self._meanwhile(going_back)

    def _erase(self, student: Student, words: str) -> None:
        if not same_name(words, student.shown):
            self._window.asking.refuse(wording.another(student))
            return

        def erasing() -> str:
            self._profiles.erase(student.id)
            self._studying = ""
            return wording.erased(student)

        self._meanwhile(erasing)

    def _meanwhile(self, act: Callable[[], str]) -> None:
        """Do something with the student's files while nobody has them open, and say that it was done."""
        said, failure = "", None
        try:
            self._window.close_collection()
            said = act()
        except QuizError as error:
            failure = error
        self._coming = self._studying
        if self.asks:
            self.choose(said)
        else:
            self._window.open_collection(self._opening(self._coming, said))
        if failure is not None:
            self._window.show_error(trouble(failure), lambda: self._meanwhile(act))

    def _open_instead(self, student: str, said: str = "") -> None:
        if self._window.shows("chooser") and self._profiles.cut_short(student):
            self._window.chooser.say(tr(wording.CHECKING))
        try:
            self._window.open_instead(self._opening(student, said))
        except UnwritableError:  # the window offers to study all the same
            self._window.open_collection(self._opening(student, said))
        except QuizError as error:
            if not self._window.shows("chooser"):
                self.choose()
            self._window.chooser.refuse(trouble(error))

    def _opening(self, student: str, said: str = "") -> Opener:
        folder = self._profiles.folder(student) if student else None

        def opening(
            *, twin: Twin = "ask", another: TwinError | None = None, unsaved: bool = False
        ) -> Collection:
            collection = self._opener(folder, twin=twin, another=another, unsaved=unsaved)
            self._coming = student  # not before: who is not let in does not study
            collection.notices += [said] if said else []
            return collection

        return opening

    def _seat(self) -> None:
        """Note who studies now, and show it where there are several."""
        ids = self._profiles.ids
        self._studying = self._coming or (ids[0] if ids else "")
        self._window.today.show_student(self._student().shown if len(ids) > 1 else "")
        liking.put_on_of(self._profiles.folder(self._studying) if self._studying else None)
        if speaking.wished_code(liking.liked().language) != spoken_language():
            self._window.other_language_wanted.emit()

    def _student(self) -> Student:
        return self._profiles.student(self._studying)

    def _leave(self) -> None:
        if self._studying:
            self._window.go_to_today()
        else:
            self.choose()

    def _attempt(self, act: Callable[[], None]) -> None:
        try:
            act()
        except QuizError as error:
            self._window.show_error(trouble(error), act)
