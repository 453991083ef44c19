"""Where a student looks through all cards, and what is done to those that are selected."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from quizapp.gui.dialog import Dialog
from quizapp.language import phrase, tr
from quizapp.study import acts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizapp.collection import Collection
    from quizapp.gui.pages import PagedWindow
    from quizapp.lessons.model import Lesson
    from quizapp.memory.log import Event
    from quizapp.study.card_lines import CardLine
    from quizapp.study.finding import Finder

_UNDO_KEY = "Ctrl+Z"
_AT_A_TIME = 100
"""Cards that are made ready to be found between two frames."""
_OF_CARDS: tuple[Event, ...] = ("bury", "suspend", "unsuspend", "reset", "flag", "unflag")
_AFRESH = phrase("It is asked as a new one. What you knew of it so far counts no more.")
_ALL_AFRESH = phrase("They are asked as new ones. What you knew of them so far counts no more.")


class CardsDesk(QObject):
    """The part of the main window that looking through cards needs.

    `attempt` does what may fail in the user's world; `practise` asks the cards of these keys.
    """

    def __init__(
        self,
        collection: Collection,
        window: PagedWindow,
        attempt: Callable[[Callable[[], None]], None],
        practise: Callable[[tuple[str, ...]], None],
    ) -> None:
        super().__init__(window)
        self._collection, self._window = collection, window
        self._attempt, self._practise = attempt, practise
        self._lines: Sequence[CardLine] = ()
        self._topics: tuple[str, ...] = ()
        self._finder: Finder | None = None
        self._lesson: Lesson | None = None
        self._links: tuple[object, ...] = ()
        self._preparing = QTimer(self, interval=0)
        self._preparing.timeout.connect(self._prepare)

    def end(self) -> None:
        """Leave the window to another collection."""
        self._preparing.stop()
        for link in self._links:
            QObject.disconnect(link)  # type: ignore[call-overload]
        self.deleteLater()

    def open(self) -> None:
        """Show the cards."""
        self._connect()
        self.refresh()
        self._window.put(self._window.cards)
        self._window.cards.begin()

    def refresh(self) -> None:
        """Show the cards as they are now, and have what they say made ready to be found."""
        if self._lesson is not self._collection.lesson:
            self._lesson = self._collection.lesson
            self._finder = self._collection.views.finder()
            self._preparing.start()
        self._lines = self._collection.views.cards()
        self._topics = tuple(dict.fromkeys(line.topic for line in self._lines))
        self._seek()

    def undo(self) -> None:
        """Take back what was done to cards last; answers are taken back where they are given."""
        last = self._collection.undoes()
        if last in _OF_CARDS:
            self._collection.take_back()
            self._told(acts.undone(last))
        else:
            self._window.cards.say(tr(acts.NOTHING_TO_UNDO))

    def _redo(self) -> None:
        if self._window.shows("cards"):
            what = self._collection.redo()
            self._told(acts.redone(what) if what else tr(acts.NOTHING_TO_REDO))

    def _connect(self) -> None:
        if self._links:
            return
        page = self._window.cards
        marking = self._collection.marking
        ways = (
            (page.put_aside, partial(self._do, "suspend", marking.suspend)),
            (page.taken_up, partial(self._do, "unsuspend", marking.unsuspend)),
            (page.reset_wanted, self._ask_to_reset),
            (page.practice_wanted, lambda keys: self._practise(tuple(keys))),
            (page.face_wanted, lambda key: page.show_face(self._collection.views.face(key))),
            (page.sought, self._seek),
            (self._window.redo_wanted, lambda: self._attempt(self._redo)),
        )
        self._links = tuple(signal.connect(act) for signal, act in ways)

    def _seek(self) -> None:
        """Show the cards that are looked for, of all that are ready to be found."""
        from quizapp.study.finding import chosen

        page, finder = self._window.cards, self._finder
        page.offer(self._topics)
        lines = chosen(self._lines, page.topic, page.which)
        looking = finder is not None and bool(page.words) and not finder.ready
        if finder is not None and page.words:
            lines = finder.find(lines, page.words)
        page.show_lines(lines, self._collection.today, looking=looking)

    def _prepare(self) -> None:
        finder = self._finder
        if finder is not None:
            finder.prepare(_AT_A_TIME)
        if finder is None or finder.ready:
            self._preparing.stop()
            if self._window.shows("cards") and self._window.cards.words:
                self._seek()

    def _do(self, event: Event, mark: Callable[..., None], keys: Sequence[str]) -> None:
        def doing() -> None:
            mark(*keys)
            said, count = acts.done(event, _UNDO_KEY), len(keys)
            many = tr("{n} {n:card|cards}: {what}", "", count, what=said)
            self._told(many if count > 1 else said)

        self._attempt(doing)

    def _ask_to_reset(self, keys: Sequence[str]) -> None:
        one = len(keys) == 1
        many = tr("Begin {n} cards afresh?", "", len(keys))
        question = tr("Begin this card afresh?") if one else many
        sentence = tr(_AFRESH if one else _ALL_AFRESH)
        dialog = Dialog(self._window, question, sentence, tr("Begin afresh"))
        dialog.agreed.connect(partial(self._do, "reset", self._collection.marking.forget, keys))
        dialog.ask()

    def _told(self, words: str) -> None:
        self.refresh()
        self._window.cards.say(words)
