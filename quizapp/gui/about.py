"""About: versions, the data folder, and the licences of all that ships, to read and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.doctor.versions import DATA, NOTICE, SYSTEM
from quizapp.gui.announce import announce
from quizapp.gui.button import Button
from quizapp.gui.group import group
from quizapp.gui.guide import Guide
from quizapp.gui.page import Column
from quizapp.gui.text import Text
from quizapp.gui.theme import BLEED, SPACE_2
from quizapp.language import phrase, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

Named = tuple[str, str]
_OURS = {
    SYSTEM: phrase("System"),
    DATA: phrase("Your progress is in"),
    NOTICE: phrase("What others made"),
}
_FENCE = "```"


def about_text(facts: Sequence[Named], licences: Sequence[Named]) -> str:
    """Return the page in Markdown: what is installed, then each licence under its name."""
    rows = "\n".join(f"| {_named(one)} | {_code(said)} |" for one, said in facts)
    what, place = tr("What"), tr("Version or place")
    head = f"| {what} | {place} |\n|---|---|\n"
    name, licensed = tr("About quizapp"), tr("Licences")
    parts = [f"## {licensed}"]
    parts += [f"### {_named(one)}\n\n{_FENCE}\n{text.strip()}\n{_FENCE}" for one, text in licences]
    said = tr(
        "Copy this where you ask for help: it says what you have, and nothing of what you learn."
    )
    return f"# {name}\n\n{said}\n\n{head}{rows}\n\n" + "\n\n".join(parts)


def details(facts: Sequence[Named]) -> str:
    """Return what is installed as lines to be sent to someone who helps."""
    return "\n".join(f"{name}: {what}" for name, what in facts)


def _named(name: str) -> str:
    return tr(_OURS[name]) if name in _OURS else name


def _code(words: str) -> str:
    return f"`{words.replace('`', ' ').replace('|', ' ')}`"


class AboutPage(QWidget):
    """A page beside the help; `closed` says that the reader wants to go back."""

    closed = Signal()

    def __init__(self, facts: Sequence[Named], licences: Sequence[Named]) -> None:
        super().__init__()
        self.setObjectName("page")
        group(self, tr("About quizapp"))
        self._facts = tuple(facts)
        self.guide = Guide(about_text(facts, licences), tr("About quizapp"))
        self.back = Button(tr("Help"), "quiet", mark="back", step="small")
        self.back.setAccessibleName(tr("Back to the help"))
        self.back.setToolTip("Esc")
        self.back.clicked.connect(self.closed)
        self.copy = Button(tr("Copy details"), step="small")
        self.copy.clicked.connect(self._copy)
        self._said = Text("", "small", quiet=True)
        header = Column(SPACE_2, SPACE_2, bleed=BLEED)
        header.setObjectName("header")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, BLEED, 0)
        line.addWidget(self.back)
        line.addStretch(1)
        line.addWidget(self._said)
        line.addWidget(self.copy)
        header.rows.addLayout(line)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(header)
        rows.addWidget(self.guide, 1)
        self.setFocusProxy(self.guide)

    def _copy(self) -> None:
        QApplication.clipboard().setText(details(self._facts))
        self._said.setText(tr("Copied"))
        announce(self, tr("Copied"))
