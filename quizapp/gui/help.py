"""Help: what the keys do and the guide for teachers, to read and to search."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from quizapp.errors import QuizError
from quizapp.gui.announce import announce
from quizapp.gui.button import Button
from quizapp.gui.group import group
from quizapp.gui.guide import Guide
from quizapp.gui.key_sheet import all_keys
from quizapp.gui.keys import bind
from quizapp.gui.page import Column
from quizapp.gui.text import Text
from quizapp.gui.theme import BLEED, SPACE_2
from quizapp.language import phrase, tr
from quizapp.paths import teachers_guide

NAME = phrase("Help and guide for teachers")


def help_text(guide: str) -> str:
    """Return the help in Markdown: the keys first, for students, then the guide for teachers."""
    name, keys = tr("Help"), tr("Keys")
    return f"# {name}\n\n## {keys}\n\n{all_keys()}\n\n{guide}"


def _guide() -> str:
    try:
        return teachers_guide().read_text(encoding="utf-8")
    except OSError as error:
        raise QuizError(
            tr("The guide for teachers cannot be read: {reason}.", reason=error.strerror)
        ) from None


class HelpPage(QWidget):
    """A page over all others; `closed` says that the reader wants to go back, `about_wanted` to see
    what is installed.
    """

    closed = Signal()
    about_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        group(self, tr("Help"))
        self._for_teachers = _guide()
        self.guide = Guide(help_text(self._for_teachers), tr(NAME))
        self._back = Button(tr("Back"), "quiet", mark="back", step="small")
        self._back.setAccessibleName(tr("Back from the help"))
        self._back.setToolTip("Esc")
        self._back.clicked.connect(self.closed)
        self._contents = Button(tr("Contents"), "quiet", step="small")
        self._contents.clicked.connect(lambda: self.guide.go_to("contents"))
        self.about = Button(tr("About"), "quiet", key="A", step="small")
        self.about.setAccessibleName(tr("About quizapp"))
        self.about.clicked.connect(self.about_wanted)
        self._said = Text("", "small", quiet=True)
        self._find = Find()
        self._find.wanted.connect(self._look_for)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._header())
        rows.addWidget(self.guide, 1)
        bind(self, "Ctrl+F", act=self._find.begin)
        bind(self, "A", act=self.about_wanted.emit)
        self.setFocusProxy(self.guide)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of the keys that act now."""
        super().showEvent(event)
        self.guide.show_markdown(help_text(self._for_teachers))

    def _header(self) -> Column:
        header = Column(SPACE_2, SPACE_2, bleed=BLEED)
        header.setObjectName("header")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, BLEED, 0)
        line.setSpacing(SPACE_2)
        line.addWidget(self._back)
        line.addWidget(self._contents)
        line.addWidget(self.about)
        line.addStretch(1)
        line.addWidget(self._said)
        line.addWidget(self._find, 2)
        header.rows.addLayout(line)
        return header

    def _look_for(self, words: str, backwards: bool) -> None:  # noqa: FBT001 - a signal's value
        found = not words or self.guide.look_for(words, backwards=backwards)
        self._said.setText("" if found else tr("Not found"))
        announce(self, "" if found else tr("Not found"))


class Find(QLineEdit):
    """Where to write what to look for; `wanted` carries it, and whether backwards."""

    wanted = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("find")
        self.setPlaceholderText(tr("Find"))
        self.setToolTip("Ctrl+F")
        self.setAccessibleName(tr("Find in the help"))

    def begin(self) -> None:
        """Take the keyboard, ready for other words."""
        self.setFocus()
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the next place on Enter, to the one before on Shift+Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.wanted.emit(self.text(), shifted)
        else:
            super().keyPressEvent(event)
