"""Keeps an open collection in step with its lesson's file, and what is still to be said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.errors import LessonError
from quizapp.study import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizapp.collection import Collection
    from quizapp.gui.watching import LessonWatcher
    from quizapp.lessons.model import Problem


class Following(QObject):
    """Follows the file of an open collection; `changed` says that there may be something to take up."""

    changed = Signal()

    def __init__(self, collection: Collection, parent: QObject) -> None:
        super().__init__(parent)
        self._collection = collection
        self._watcher: LessonWatcher | None = None
        self._told = False
        self._failure = ""
        self._first: tuple[str, ...] = _taken(collection)
        self._last: tuple[str, ...] = ()
        self._left_out = ""

    def watch(self) -> None:
        """Begin to watch the file, and tell what happened to it since it was read."""
        from quizapp.gui.watching import LessonWatcher

        collection = self._collection
        self._watcher = LessonWatcher(collection.path, remote=collection.remote, parent=self)
        self._watcher.changed.connect(self._tell)
        if collection.lesson_changed():
            self._tell()

    @property
    def news(self) -> tuple[str, ...]:
        """The sentences that the student has not been shown yet."""
        return self._first + self._last

    def take_notices(self) -> None:
        """Have the next page tell what the collection has come to say."""
        self._last = (*self._last, *_taken(self._collection))

    def forget_news(self) -> None:
        """Take the news as read."""
        self._first = self._last = ()
        self._left_out = ""

    @property
    def news_between(self) -> tuple[str, ...]:
        """The news where a session goes on: there it must be said too what new errors keep out."""
        return (*self.news, self._left_out) if self._left_out else self.news

    def take_up(self) -> bool:
        """Read the lesson again where its file changed and is whole; say whether it is another now.

        The news say what that means. A file that cannot be used leaves the lesson as it was, which is
        said once. StoreError where progress cannot be kept: nothing has happened, and it can be tried
        again.
        """
        settling = self._watcher is not None and self._watcher.settling
        if settling or not (self._told or self._collection.lesson_changed()):
            return False
        self._told = False
        before = self._collection.lesson.problems
        try:
            self._collection.reload()
        except LessonError as error:
            failure = sentences.unusable(error)
            self._last = (failure,) if failure != self._failure else self._last
            self._failure = failure
            return False
        news = _taken(self._collection)
        self._last = news if news or self._failure else self._last
        self._failure = ""
        self._left_out = self._still_left_out(before)
        return True

    def _still_left_out(self, before: Sequence[Problem]) -> str:
        after = self._collection.lesson.problems
        fresh = sentences.newly_left_out(before, after)
        return fresh or (self._left_out and sentences.left_out(after))

    def _tell(self) -> None:
        self._told = True
        self.changed.emit()


def _taken(collection: Collection) -> tuple[str, ...]:
    """Return the collection's notices, and leave none behind."""
    notices = tuple(collection.notices)
    collection.notices.clear()
    return notices
