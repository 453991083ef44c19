"""The lessons on their page: at once by their heads, then each with what reading it whole tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from quizapp.errors import LessonError, StoreError
from quizapp.gui import lesson_wording as wording
from quizapp.gui.imports import plain_imports
from quizapp.gui.lesson_row import Act, Details, LessonLine
from quizapp.gui.lesson_shelves import Shelf
from quizapp.gui.motion import LENGTH, moves
from quizapp.language import tr
from quizapp.lessons.listing import SHELVES, Listed, listing
from quizapp.lessons.reading.front import Stamp, stamp_of
from quizapp.remembered import remembered

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from quizapp.collection import Collection
    from quizapp.gui.lessons_page import LessonsPage
    from quizapp.gui.which_lesson import WhichLesson
    from quizapp.lessons.model import Lesson
    from quizapp.study.news import FactChange


@dataclass(frozen=True, slots=True)
class Read:
    """What reading a lesson whole told: the lesson, or why it cannot be opened."""

    lesson: Lesson | None
    error: LessonError | None = None


class LessonList(QObject):
    """Fills the page of lessons; one lesson after the other is read while the page can be used."""

    def __init__(
        self, page: LessonsPage, which: WhichLesson, shelves: tuple[Path, Path, Path]
    ) -> None:
        super().__init__(page)
        self._page, self._which, self._shelves = page, which, shelves
        self._read: dict[tuple[Path, Stamp | None], Read] = {}
        self._titles: dict[Path, str] = {}
        self._opened: frozenset[str] = frozenset()
        self._waiting: list[Listed] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read_next)

    def show(self) -> None:
        """List what there is now."""
        profile = self._which.profile
        recent = remembered(profile).recent if profile else ()
        self._titles = {one.path: one.title for one in recent}
        found = listing(self._shelves, [one.path for one in recent])
        ids = {one.front.id for one in found if one.front}
        moved = {one.path for one in recent if one.lesson in ids}
        found = tuple(one for one in found if one.there or one.path not in moved)
        self._opened = self._ever_opened()
        self._page.show_lessons(self._shown(found))
        self._waiting = [one for one in found if one.front and not self._known(one)]
        if self._waiting:
            self._timer.start(
                LENGTH if moves() else 0
            )  # else frames of the page that comes are lost

    @property
    def reads(self) -> bool:
        """Whether there are lessons still to be read."""
        return self._timer.isActive()

    @property
    def _collection(self) -> Collection | None:
        now = self._which.collection
        return now if now is not None and now.is_open else None

    @property
    def open_now(self) -> str:
        """The file of the lesson that is open, "" for none."""
        return str(self._collection.path) if self._collection else ""

    def _shown(self, found: Sequence[Listed]) -> list[Shelf]:
        """Return the open lesson by itself, and then what lies on each shelf."""
        now = self._collection
        is_open = [one for one in found if now is not None and _is(one, now)]
        shown = [Shelf(tr("Open now"), tuple(self._line(one) for one in is_open[:1]))]
        for shelf in SHELVES:
            those = [one for one in found if one.shelf == shelf and one not in is_open]
            hint = wording.put_here(self._shelves[0]) if shelf == "own" else ""
            heading = tr(wording.HEADINGS[shelf])
            shown.append(Shelf(heading, tuple(self._line(one) for one in those), hint))
        return [one for one in shown if one.lines or one.hint]

    def _read_next(self) -> None:
        """Read one lesson whole; the page is painted, and keys are heard, before the next."""
        if not self._waiting or not self._page.isVisible():
            self._timer.stop()
            return
        self._timer.setInterval(0)
        one = self._waiting.pop(0)
        self._read[self._key(one)] = _read(one)
        self._page.update_line(self._line(one))

    def _key(self, one: Listed) -> tuple[Path, Stamp | None]:
        return one.path, stamp_of(one.path)

    def _known(self, one: Listed) -> Read | None:
        now = self._collection
        if now is not None and _is(one, now):
            return Read(now.lesson)
        return self._read.get(self._key(one))

    def _line(self, one: Listed) -> LessonLine:
        read = self._known(one)
        error = one.error or (read.error if read else None)
        key, title = str(one.path), wording.name_of(one, self._titles.get(one.path, ""))
        if not one.there:
            about = "\n".join((wording.missing(), key))
            acts: tuple[Act, ...] = ("forget",) if one.shelf == "elsewhere" else ()
            return LessonLine(key, title, about, opens=False, acts=acts)
        if error is not None:
            place = wording.place(one)
            about = "\n".join(filter(None, (wording.unreadable(error), place)))
            return LessonLine(key, title, about, bad=True, acts=_acts(one))
        lesson = read.lesson if read else None
        is_open = key == self.open_now
        better = None if is_open else one.better
        changed = () if better else self._changed(one, lesson)
        said = (
            wording.byline(one),
            wording.beside(
                wording.counts(lesson) if lesson else "",
                "" if better else wording.due(self._due(one)),
            ),
            wording.news(changed),
            wording.better(better),
            wording.place(one, is_open=is_open),
        )
        return LessonLine(
            key,
            title,
            "\n".join(filter(None, said)),
            opens=better is None,
            acts=_acts(one),
            details=tuple(_details(one, lesson, changed)),
        )

    def _ever_opened(self) -> frozenset[str]:
        """Return the lessons that more is to be asked of than their files tell."""
        now = self._collection
        try:
            return now.others.opened() if now is not None else frozenset()
        except StoreError:
            return frozenset()

    def _due(self, one: Listed) -> int | None:
        now = self._collection
        if now is None or one.front is None:
            return None
        try:
            if _is(one, now):
                plan = now.plan()
                return plan.due + plan.again
            return now.others.due(one.front.id) if one.front.id in self._opened else None
        except StoreError:
            return None  # what cannot be read is said where it is studied

    def _changed(self, one: Listed, lesson: Lesson | None) -> Sequence[FactChange]:
        now = self._collection
        if now is None or lesson is None:
            return ()
        try:
            if _is(one, now):
                return now.views.changed()
            return now.others.changed(lesson) if lesson.id in self._opened else ()
        except StoreError:
            return ()


def _is(one: Listed, now: Collection) -> bool:
    return one.path == now.path or one.path.absolute() == now.path.absolute()


def _read(one: Listed) -> Read:
    """Read a lesson whole, with advice for whoever wrote it; what ships is not read to be corrected."""
    with plain_imports():
        from quizapp.lessons.reader import read_lesson
        from quizapp.looking import studiable, unfit
    try:
        if one.shelf == "shipped":
            return Read(studiable(one.path))
        lesson = read_lesson(one.path)
    except LessonError as error:
        return Read(None, error)
    return Read(lesson, unfit(lesson))


def _acts(one: Listed) -> tuple[Act, ...]:
    return ("copy",) if one.shelf == "shipped" and one.better is None else ()


def _details(one: Listed, lesson: Lesson | None, changed: Sequence[FactChange]) -> list[Details]:
    found = []
    if changed:
        found.append(Details(tr("What changed"), wording.changes(changed)))
    if lesson and lesson.problems and one.shelf != "shipped":
        words = wording.findings(lesson.problems)
        found.append(Details(wording.to_look_at(lesson.problems), words))
    return found
