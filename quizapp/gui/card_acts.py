"""What is done to a card beside answering it, taken back and done again, over the open collection."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from quizapp.gui import wording
from quizapp.gui.announce import announce
from quizapp.gui.card_menu import ASIDE, IN_QUIZ
from quizapp.gui.dialog import Dialog, NoteDialog
from quizapp.language import phrase, tr
from quizapp.study import acts

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from quizapp.collection import Collection
    from quizapp.gui.daily import DailySession
    from quizapp.gui.pages import PagedWindow
    from quizapp.gui.quiz_session import QuizSession
    from quizapp.memory.log import Event
    from quizapp.study.model import Feedback, Screen

UNDO_KEY = "Ctrl+Z"
_OF_ASIDE: tuple[Event, ...] = ("bury", "suspend", "unsuspend")
_NOT_IN_QUIZ = phrase("The questions of a quiz stay; you can say what is wrong with one.")
_FLAG = (
    phrase("What is wrong with this question?"),
    phrase("Your words are kept with it, for whoever writes the lesson."),
    phrase("Keep note"),
)
_RESET = (
    phrase("Begin this card afresh?"),
    phrase("It is asked as a new one. What you knew of it so far counts no more."),
    phrase("Begin afresh"),
)


@dataclass(frozen=True, slots=True)
class Ways:
    """What the main window does for this part of it.

    `attempt` does what may fail in the user's world, `ask` shows a screen and `ask_next` the next
    one, both below what is said; `follow` brings the page that is shown up to date.
    """

    attempt: Callable[[Callable[[], None]], None]
    ask: Callable[[Screen, str], None]
    ask_next: Callable[[str], None]
    follow: Callable[[], None]


class CardActs(QObject):
    """The part of the main window for marks on cards, undo and redo. `asked` is told of each screen."""

    def __init__(
        self,
        collection: Collection,
        window: PagedWindow,
        sessions: tuple[DailySession, QuizSession],
        ways: Ways,
    ) -> None:
        super().__init__(window)
        self._collection, self._window, self._ways = collection, window, ways
        self._daily, self._quiz = sessions
        self._screen: Screen | None = None
        self._feedback: Feedback | None = None
        self._from: tuple[QWidget, QWidget | None] = (window.today, None)
        self._links = (
            window.act_wanted.connect(self._act),
            window.redo_wanted.connect(lambda: ways.attempt(self._redo)),
            window.knew.connect(lambda: ways.attempt(self._knew)),
            window.aside_wanted.connect(self._open_aside),
            window.taken_up.connect(lambda key: ways.attempt(lambda: self._take_up(key))),
            window.aside_left.connect(self.close_aside),
        )

    def end(self) -> None:
        """Leave the window to another collection."""
        for link in self._links:
            QObject.disconnect(link)
        self.deleteLater()

    def asked(self, screen: Screen | None) -> None:
        """Let what is done be of this screen's card; of none while an answer is on its way."""
        self._screen, self._feedback = screen, None

    def told(self, screen: Screen, feedback: Feedback) -> None:
        """Let what is done be of a screen whose feedback is shown."""
        self._screen, self._feedback = screen, feedback

    def undo(self) -> None:
        """Take back what was done last: the card is asked again, or it is said what that means."""
        last = self._collection.undoes()
        if last in acts.STAYS or (self._window.shows("aside") and last in _OF_ASIDE):
            self._collection.take_back()
            self._say(acts.undone(last))
        elif self._window.shows("aside"):
            self._say(tr(acts.NOTHING_TO_UNDO))
        elif self._quiz.on:
            self._quiz.take_back()
        elif screen := self._collection.undo(self._daily.choice):
            self._ways.ask(screen, acts.undone(last) if last else "")
        else:
            self._say(tr(acts.NOTHING_TO_UNDO))

    def _redo(self) -> None:
        window = self._window
        if not window.shows("study", "summary", "aside") or (
            window.shows("aside") and self._quiz.on
        ):
            return
        what = self._collection.redo(self._quiz.id)
        if what is None:
            self._say(tr(acts.NOTHING_TO_REDO))
        elif what in acts.STAYS or window.shows("aside"):
            self._say(acts.redone(what))
        else:
            self._ways.ask_next(acts.redone(what))

    def close_aside(self) -> None:
        """Go back to where the cards put aside were asked for."""
        self._window.go_back(*self._from)
        self._ways.follow()

    def _act(self, name: str) -> None:
        if name == ASIDE:
            self._open_aside()
        elif self._screen is None or not self._window.shows("study"):
            return
        elif self._quiz.on and name not in IN_QUIZ:
            self._say(tr(_NOT_IN_QUIZ))
        elif name == "flag":
            self._ask_for_note(self._screen)
        elif name == "reset":
            dialog = Dialog(self._window, *map(tr, _RESET))
            dialog.agreed.connect(lambda: self._do("reset"))
            dialog.ask()
        else:
            self._do(name)

    def _ask_for_note(self, screen: Screen) -> None:
        dialog = NoteDialog(self._window, *map(tr, _FLAG))
        flag = self._collection.marking.flags.get(self._collection.card_of(screen))
        dialog.field.setText(flag.note if flag else "")
        dialog.noted.connect(lambda note: self._ways.attempt(lambda: self._flag(screen, note)))
        dialog.ask()

    def _flag(self, screen: Screen, note: str) -> None:
        self._collection.marking.flag(screen, note)
        self._say(acts.done("flag", UNDO_KEY))

    def _do(self, name: str) -> None:
        """Put the card aside or let it begin afresh, and ask another."""
        if self._screen is None:
            return
        key, marking = self._collection.card_of(self._screen), self._collection.marking
        ways: dict[str, tuple[Event, Callable[[str], None]]] = {
            "bury": ("bury", marking.bury),
            "suspend": ("suspend", marking.suspend),
            "reset": ("reset", marking.forget),
        }
        event, mark = ways[name]

        def doing() -> None:
            mark(key)
            self._ways.attempt(lambda: self._ways.ask_next(acts.done(event, UNDO_KEY)))

        self._ways.attempt(doing)

    def _knew(self) -> None:
        screen, feedback = self._screen, self._feedback
        if screen is None or feedback is None or not self._collection.knew(screen):
            return
        due = self._collection.due(screen)
        known = replace(
            feedback,
            verdict="right",
            note=tr(acts.KNEW),
            due=due,
            claimable=False,
            leech=None,
            belongs=None,
        )
        self._feedback = known
        self._window.study.show_known(known, wording.told(known, screen))

    def _open_aside(self) -> None:
        if not self._window.shows("aside"):
            self._from = self._window.page, QApplication.focusWidget()
            self._window.aside.show_cards(self._collection.aside)
            self._window.put(self._window.aside)
            self._window.aside.take_focus()

    def _take_up(self, key: str) -> None:
        place = [card.card for card in self._collection.aside].index(key)
        self._collection.marking.unsuspend(key)
        self._say(acts.done("unsuspend", UNDO_KEY))
        self._window.aside.take_focus(place)

    def _say(self, words: str) -> None:
        """Say a sentence at the foot of the page that is shown."""
        window = self._window
        if window.shows("aside"):
            window.aside.show_cards(self._collection.aside, words)
            window.aside.take_focus()
            return
        page = next(
            (
                page
                for name, page in (("summary", "summary"), ("quiz_result", "quiz_result"))
                if window.shows(name)
            ),
            "study",
        )
        getattr(window, page).say(words)
        announce(window, words)
