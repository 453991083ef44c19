"""The parts of the main window that need an open collection, from its opening to its closing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from quizapp.gui.answering import Answering
from quizapp.gui.card_acts import CardActs, Ways
from quizapp.gui.cards_desk import CardsDesk
from quizapp.gui.daily import DailySession
from quizapp.gui.following import Following
from quizapp.gui.quiz_session import QuizSession
from quizapp.gui.reading_desk import ReadingDesk

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.collection import Collection
    from quizapp.gui.pages import PagedWindow
    from quizapp.gui.planning import Planning
    from quizapp.gui.progress_desk import ProgressDesk
    from quizapp.gui.settings_desk import SettingsDesk

    Act = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Hub:
    """What the main window does for its parts.

    `attempt` does what may fail in the user's world; `take_up` reads the lesson again where it changed;
    `follow` brings the page that is shown up to date; `show_today` and `show_summary` turn to these
    pages, the summary below what was done last.
    """

    attempt: Callable[[Act], None]
    take_up: Act
    follow: Act
    show_today: Act
    show_summary: Callable[[str], None]


class Desks:
    """All that is done with one open collection; what is rarely wanted is made when it is."""

    def __init__(self, collection: Collection, window: PagedWindow, hub: Hub) -> None:
        self.collection, self.window, self.hub = collection, window, hub
        self.following = Following(collection, window)
        self.following.changed.connect(hub.follow)
        QTimer.singleShot(0, self.following, self.following.watch)
        self.answering = Answering(self)
        ask, ask_next = self.answering.ask, self.answering.ask_next
        self.quiz = QuizSession(collection, window, hub.attempt, hub.take_up, ask_next)
        self.daily = DailySession(collection, window, hub.follow, self.answering.go_on)
        ways = Ways(hub.attempt, ask, ask_next, hub.follow)
        self.acts = CardActs(collection, window, (self.daily, self.quiz), ways)
        self.reading = ReadingDesk(collection, window)
        self.cards = CardsDesk(collection, window, hub.attempt, self.daily.practise)

    @cached_property
    def planning(self) -> Planning:
        """The plan and what it would cost."""
        from quizapp.gui.planning import Planning  # with all that reads a day

        return Planning(self.collection, self.window, self.hub.attempt, self.hub.show_today)

    @cached_property
    def progress(self) -> ProgressDesk:
        """The charts."""
        from quizapp.gui.progress_desk import ProgressDesk  # with all that draws

        return ProgressDesk(self.collection, self.window)

    @cached_property
    def settings(self) -> SettingsDesk:
        """The settings."""
        from quizapp.gui.settings_desk import SettingsDesk  # nor is this a part of every day

        hub = self.hub
        return SettingsDesk(self.collection, self.window, hub.attempt, hub.show_today)

    def pause(self) -> None:
        """Let a quiz's time stand, and keep what is not kept yet: the collection is going to close."""
        self.quiz.pause()
        self.keep()

    def keep(self) -> None:
        """Keep what was set last and is not kept yet; StoreError: it is not."""
        if "settings" in self.__dict__:
            self.settings.keep()

    def end(self) -> None:
        """Leave the window to another collection; this one is closed by whoever opened it."""
        late = (self.__dict__.get(name) for name in ("planning", "progress", "settings"))
        always = (self.answering, self.quiz, self.daily, self.acts, self.reading, self.cards)
        for desk in (*always, *filter(None, late)):
            desk.end()
        self.following.deleteLater()
