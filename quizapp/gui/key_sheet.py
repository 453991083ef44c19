"""The keys of the page that one is on, over it: opened with `?`, closed with any key that leads on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.announce import announce
from quizapp.gui.button import Button, is_enter
from quizapp.gui.guide import Guide
from quizapp.gui.key_table import EVERYWHERE, PAGES, Key, keys_of
from quizapp.gui.keys import act_alone, typed
from quizapp.gui.theme import SPACE_3, SPACE_5, SPACE_6
from quizapp.language import phrase, semicolons, tr

_OFF = phrase(
    "Single keys are off in the settings (Ctrl+,): no letter, digit or sign acts by itself."
)
_WIDTH = 0.9
"""In widths of the column."""


def key_rows(keys: tuple[Key, ...]) -> str:
    """Return keys as a table in Markdown."""
    named, does = tr("Key"), tr("What it does")
    return f"| {named} | {does} |\n|---|---|\n" + "\n".join(
        f"| `{tr(key.shown)}` | {semicolons(tr(key.what), tr(key.writing) if key.writing else '')} |"
        for key in keys
    )


def all_keys() -> str:
    """Return all keys by page, in Markdown below the heading of a chapter."""
    parts = [
        f"### {tr(heading)}\n\n{key_rows(keys_of(page, alone=act_alone()))}"
        for page, heading in PAGES
    ]
    return "\n\n".join([*_single_keys(), *parts])


def keys_on(page: str) -> str:
    """Return the keys of a page and those that work everywhere, in Markdown."""
    headings = dict(PAGES)
    shown = [one for one in (page, EVERYWHERE) if one in headings]
    parts = [
        f"## {tr(headings[one])}\n\n{key_rows(keys_of(one, alone=act_alone()))}"
        for one in dict.fromkeys(shown)
    ]
    return "\n\n".join([*_single_keys(), *parts])


def _single_keys() -> list[str]:
    """Return what is said above the keys where some of them are off."""
    return [] if act_alone() else [tr(_OFF)]


class KeySheet(QDialog):
    """A sheet over the window with the keys of a page; accepted, one wants the whole help."""

    def __init__(self, over: QWidget, page: str) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("dialog")
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.guide = Guide(keys_on(page), tr("Keys of this page"))
        self.help = Button(tr("All of the help"), key="F1")
        self.help.setAccessibleName(tr("All of the help"))
        self.help.clicked.connect(self.accept)
        self.close_it = Button(tr("Close"), "primary")
        self.close_it.clicked.connect(self.reject)
        self.finished.connect(over.activateWindow)
        rows = QVBoxLayout(self)
        # Words need more room above them than the heading that begins the keys else.
        rows.setContentsMargins(0, 0 if act_alone() else SPACE_3, 0, SPACE_5)
        rows.setSpacing(SPACE_3)
        rows.addWidget(self.guide, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(SPACE_6, 0, SPACE_6, 0)
        buttons.setSpacing(SPACE_3)
        buttons.addWidget(self.help)
        buttons.addStretch(1)
        buttons.addWidget(self.close_it)
        rows.addLayout(buttons)
        room = over.width() - 2 * SPACE_5
        self.resize(min(room, round(style.current().column * _WIDTH)), self._most)

    @property
    def _most(self) -> int:
        return self._over.height() - 2 * SPACE_5

    def ask(self) -> None:
        """Show the sheet; the window waits below it."""
        self.guide.setFocus()
        self.open()
        announce(self, self.guide.toPlainText())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Be no higher than what is to be read."""
        super().showEvent(event)
        rest = self.height() - self.guide.viewport().height()
        words = round(self.guide.document().size().height())
        self.setFixedSize(self.width(), min(self._most, words + rest))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close on `?` and Enter, go on to the help on F1."""
        if typed(event) == "?" or is_enter(event):
            self.reject()
        elif event.key() == Qt.Key.Key_F1:
            self.accept()
        else:
            super().keyPressEvent(event)
