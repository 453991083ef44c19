"""How the window comes to an open collection: what is asked on the way, and what follows a failure."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from quizapp.errors import DamagedError, QuizError, Twin, TwinError, UnwritableError
from quizapp.gui import wording
from quizapp.study.sentences import trouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.collection import Collection
    from quizapp.gui.main_window import MainWindow


class Opener(Protocol):
    """Opens the collection: what `twin` says of a file that shares its Id, or with an Id of its own."""

    def __call__(
        self, *, twin: Twin = "ask", another: TwinError | None = None, unsaved: bool = False
    ) -> Collection:
        """Return the open collection; `another` is the lesson that gets an Id of its own first.

        With `unsaved` it is one over a copy, which saves nothing.
        """


@dataclass(frozen=True, slots=True)
class _Asked:
    """A file of which is asked which lesson it is, and how to go on."""

    error: TwinError
    opener: Opener


class Opening(QObject):
    """The part of the main window that opens collections; what is open is given to `begin`."""

    def __init__(self, window: MainWindow, begin: Callable[[Collection], None]) -> None:
        super().__init__(window)
        self._window, self._begin = window, begin
        self._asked: _Asked | None = None
        self._opener: Opener | None = None
        self._retry: Callable[[], None] = window.go_to_today
        self._unsaved: Callable[[], None] = window.go_to_today
        window.retry_wanted.connect(lambda: self.attempt(self._retry))
        window.unsaved_wanted.connect(lambda: self.attempt(self._unsaved))
        window.newer_wanted.connect(self._take_newer)
        window.another_wanted.connect(self._make_another)

    def open(self, opener: Opener) -> None:
        """Open a collection; what keeps it from that is shown, with the ways on."""

        def opening() -> None:
            try:
                self.open_instead(opener)
            except UnwritableError as error:
                self.show_error(trouble(error), opening)
                self._unsaved = partial(self.open_instead, partial(opener, unsaved=True))
                self._window.trouble.show_trouble(trouble(error), unsaved=True)

        self.attempt(opening)

    def open_instead(self, opener: Opener) -> None:
        """Open a collection in place of the one that is open; QuizError: that one stays."""
        self._window.keep()
        try:
            self._take(opener(), opener)
        except TwinError as error:
            self._ask_twin(_Asked(error, opener))

    def attempt(self, act: Callable[[], None]) -> None:
        """Do it; what the user can mend is shown, with a way to do it again.

        Progress that turns out to be damaged is opened again, which mends it; Today says so.
        """
        try:
            act()
        except DamagedError as error:
            self.show_error(trouble(error), lambda: self._reopen(act))
        except QuizError as error:
            self.show_error(trouble(error), act)

    def show_error(self, sentence: str, retry: Callable[[], None]) -> None:
        """Show a page with the sentence, from where "Try again" does it again."""
        self._retry = retry
        self._window.trouble.show_trouble(sentence, today=self._window.has_collection)
        self._window.turn_to(self._window.trouble)

    def _take(self, collection: Collection, opener: Opener) -> None:
        self._opener = opener
        self._begin(collection)

    def _reopen(self, act: Callable[[], None]) -> None:
        if not self._window.has_collection or self._opener is None:
            act()
            return
        with suppress(QuizError):  # no copy of what is damaged is wanted
            self._window.close_collection()
        self.open(self._opener)  # what was to be done was to be done with what is closed now

    def _ask_twin(self, asked: _Asked) -> None:
        error, self._asked = asked.error, asked
        today = self._window.has_collection
        self._window.twin.show_twins(
            error.title, error.path, error.other, error.proposal, today=today
        )
        self._window.turn_to(self._window.twin)

    def _take_newer(self) -> None:
        if self._asked is not None:
            opener = self._asked.opener
            self.attempt(lambda: self._take(opener(twin="replace"), opener))

    def _make_another(self) -> None:
        if self._asked is None:
            return
        twin = self._asked.error
        try:
            collection = self._asked.opener(another=twin)
        except TwinError as again:
            self._ask_twin(_Asked(again, self._asked.opener))
        except QuizError as error:
            self._window.twin.show_refusal(wording.refused(error, twin.proposal))
        else:
            self._take(collection, self._asked.opener)
