"""The one window of the program: dressed as its student likes, and made anew for another language."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from quizapp.errors import QuizError
from quizapp.gui import liking, speaking
from quizapp.gui.main_window import MainWindow
from quizapp.study.sentences import trouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from quizapp.profiles import Profiles


class Windows(QObject):
    """Makes the window; `furnish` gives each what is to be on it, for the student of a folder or any."""

    def __init__(
        self,
        app: QApplication,
        profiles: Profiles,
        furnish: Callable[[MainWindow, Path | None], None],
    ) -> None:
        super().__init__(app)
        self._app, self._profiles, self._furnish = app, profiles, furnish
        self.window: MainWindow | None = None

    def begin(self, profile: Path | None) -> None:
        """Show the window, looking as the student likes it; where it is open who studies, as is usual."""
        liking.put_on_of(profile or self._profiles.only)
        self._speak()
        self.window = self._make(profile)
        self.window.show()

    def _speak(self) -> None:
        speaking.use(self._app, speaking.wished_code(liking.liked().language))

    def _make(self, profile: Path | None) -> MainWindow:
        window = MainWindow("quizapp")
        window.other_language_wanted.connect(lambda: QTimer.singleShot(0, self, self._make_anew))
        self._furnish(window, profile)
        return window

    def _make_anew(self) -> None:
        """Put a window in the student's language in the place of the old one, on the same page."""
        old = self.window
        if old is None:
            return
        setting = old.shows("settings")
        unsaid = () if setting else old.unsaid  # who is on the settings has seen Today
        try:
            old.close_collection()
        except QuizError as error:
            old.show_error(trouble(error), self._make_anew)
            return
        self._speak()
        new = self.window = self._make(liking.whose())
        new.say_once_open(unsaid)
        if setting:
            new.show_settings("language")
        new.restoreGeometry(old.saveGeometry())
        new.show()
        new.activateWindow()
        old.destroyed.connect(_let_go)
        old.close()
        old.deleteLater()


def _let_go() -> None:
    """Forget the old window and the lesson that was open in it, which was kept from being looked through."""
    gc.unfreeze()
    gc.collect()
