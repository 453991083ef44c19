"""Which lesson is opened: the one named, the one that a student had open last, or another."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from quizapp.errors import LessonError, QuizError
from quizapp.gui.imports import plain_imports, undisturbed
from quizapp.language import tr
from quizapp.lessons.reading.front import is_there, read_front
from quizapp.lessons.shelves import chosen_lesson, find_lesson, is_shipped
from quizapp.paths import shelves, versions_folder
from quizapp.remembered import is_new, remember, remembered
from quizapp.study.sentences import trouble

if TYPE_CHECKING:
    from pathlib import Path

    from quizapp.collection import Collection
    from quizapp.errors import Twin, TwinError
    from quizapp.gui.opening import Opener
    from quizapp.lessons.model import Lesson
    from quizapp.profiles import Profiles


class WhichLesson:
    """Opens the collection of a student over their lesson; `collection` is what the window has open.

    `named` is the lesson that was asked for, which comes before the one that a student had open last.
    """

    def __init__(self, data: Path, profiles: Profiles, named: Path | None = None) -> None:
        self._data, self._profiles, self.named = data, profiles, named
        self.collection: Collection | None = None
        self._student: Path | None = None
        self._tried: Path | None = None
        self._opened: tuple[Collection, Path | None] | None = None
        self._paths: dict[Path | None, Path] = {}

    def __call__(
        self,
        student: Path | None,
        *,
        twin: Twin = "ask",
        another: TwinError | None = None,
        unsaved: bool = False,
    ) -> Collection:
        """Return the open collection of a student, None for the only one, as `Opener` says.

        Where the lesson opened last cannot be opened any more it is the usual one, which says so.
        """
        self._tried = student
        path, usual = self.lesson_of(student), chosen_lesson(None, self._data)
        try:
            return self._open(path, student, twin=twin, another=another, unsaved=unsaved)
        except LessonError as error:
            if path in (usual, self.named, self._paths.get(student or self._profiles.only)):
                raise
            why = trouble(error)
        opened = self._open(usual, student, twin=twin, another=another, unsaved=unsaved)
        opened.notices.append(
            tr(
                "What you had open last, {file}, cannot be opened now. {why}",
                file=path.name,
                why=why,
            )
        )
        return opened

    def over(self, path: Path) -> Opener:
        """Return what opens another lesson of the same student; where it is refused, this one stays."""

        def opening(
            *, twin: Twin = "ask", another: TwinError | None = None, unsaved: bool = False
        ) -> Collection:
            now, student = self.collection, self._whose
            if now is None or not now.is_open or unsaved:
                return self._open(path, student, twin=twin, another=another, unsaved=unsaved)
            if another is not None:
                make_another(another, self._data)
            gc.unfreeze()
            over = now.over(path, self._data, twin=twin)
            gc.freeze()
            self._opened = over, student
            return over

        return opening

    def lesson_of(self, student: Path | None) -> Path:
        """Return the lesson that a student goes on with: the open one, else the one named, else the last."""
        now = self._paths.get(student or self._profiles.only)
        return now or self.named or self._last(student) or chosen_lesson(None, self._data)

    def front_of(self, student: Path | None) -> Lesson:
        """Return the title and head of that lesson; LessonError where it cannot be read."""
        path = self.lesson_of(student)
        try:
            return read_front(path)
        except LessonError:
            if path == self.named:
                raise
            return read_front(chosen_lesson(None, self._data))

    def seat(self) -> None:
        """Take what was opened last as what the window has open, and remember it."""
        if self._opened is None:
            return
        self.collection, self._student = opened, _ = self._opened
        profile = self.profile
        self._paths[profile] = opened.path
        if opened.saves and profile is not None:
            now = remembered(profile)
            path, lesson = opened.path.absolute(), opened.lesson
            remember(profile, now.with_opened(path, lesson.title, lesson.id))

    @property
    def profile(self) -> Path | None:
        """The folder of who studies, None where nobody has begun yet."""
        return self._whose or self._profiles.only

    @property
    def is_new(self) -> bool:
        """Whether nobody has begun here yet, as far as files say without being opened."""
        try:
            ids = self._profiles.ids
        except QuizError:
            return False
        return not ids or (len(ids) == 1 and is_new(self._profiles.folder(ids[0])))

    @property
    def _whose(self) -> Path | None:
        """The student whose collection is open; where none is, the one whose was to be opened last."""
        now = self.collection
        return self._student if now is not None and now.is_open else self._tried

    def _last(self, student: Path | None) -> Path | None:
        """Return the lesson that a student had open last, where it is by now; None where it is nowhere."""
        profile = student or self._profiles.only
        recent = remembered(profile).recent if profile is not None else ()
        if not recent:
            return None
        last, places = recent[0], shelves(self._data)
        if is_there(last.path) and not is_shipped(last.path, places):
            return last.path
        return find_lesson(last.lesson, places) if last.lesson else None

    def _open(
        self,
        path: Path,
        student: Path | None,
        *,
        twin: Twin,
        another: TwinError | None,
        unsaved: bool,
    ) -> Collection:
        with undisturbed():
            with plain_imports():
                from quizapp.collection import Collection

            if unsaved:
                from quizapp.unsaved import UnsavedCollection

                opened: Collection = UnsavedCollection.over_copy(path, self._data, profile=student)
            else:
                if another is not None:
                    make_another(another, self._data)
                gc.unfreeze()  # what another student had open before may go
                opened = Collection.open(path, self._data, profile=student, twin=twin)
            gc.freeze()  # a lesson stays: looking through it for rubbish would cost a frame
        self._opened = opened, student
        return opened


def make_another(twin: TwinError, data: Path) -> None:
    """Give the file of two that was to be opened an Id of its own."""
    from quizapp.lessons.writing.own_id import give_own_id

    give_own_id(twin, versions_folder(data))
