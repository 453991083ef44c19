"""A guide in Markdown, set in our type and colours; its links lead to its own headings alone."""

import re

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QResizeEvent, QShowEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser

from quizapp.gui import style, typeset
from quizapp.gui.theme import SPACE_5, SPACE_6

_PLAIN = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


def anchor(heading: str) -> str:
    """Return what a link to a heading is called, as Markdown has it elsewhere too."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


class Guide(QTextBrowser):
    """A text to read, scrolled with the keys, as large as the other pages' text."""

    def __init__(self, markdown: str, name: str) -> None:
        super().__init__()
        self._markdown = markdown
        self._places: dict[str, int] = {}
        self._shown: QTextDocument | None = None
        self._stale = True
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._follow)

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:  # noqa: N802 - Qt's name
        """Load nothing: a guide is its text."""

    def show_markdown(self, markdown: str) -> None:
        """Show another text, at the same share of its length."""
        self._stale = self._stale or markdown != self._markdown
        self._markdown = markdown
        if self.isVisible():
            self._set()

    def go_to(self, heading: str) -> bool:
        """Show a heading, named as in a link, at the top; False where there is none."""
        block = self.document().findBlock(self._places.get(heading, -1))
        if not block.isValid():
            return False
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - SPACE_5)
        return True

    def look_for(self, words: str, *, backwards: bool = False) -> bool:
        """Select the next place with these words, from the top again after the last; False for none."""
        way = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        again = self.textCursor()
        again.movePosition(
            QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start
        )
        for start in (self.textCursor(), again):
            found = self.document().find(words, start, way)
            if not found.isNull():
                self.setTextCursor(found)
                self._bring_into_view()
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take up another theme or text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._stale = True
            if self.isVisible() and not style.bare():
                self._set()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Set the text when it is first seen."""
        super().showEvent(event)
        self._set()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the column in the middle, no wider than reads well."""
        bar = self.verticalScrollBar().sizeHint().width()
        spare = self.width() - style.current().column
        side = max(SPACE_6, spare // 2)
        self.setViewportMargins(side, 0, max(0, side - bar), 0)
        super().resizeEvent(event)

    def _set(self) -> None:
        if not self._stale:
            return
        self._stale = False
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self.font())
        document.setMarkdown(self._markdown, _PLAIN)
        headings = typeset.typeset(document, style.current())
        self.setDocument(document)
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown = document
        self._places = {anchor(words): place for words, place in headings}
        self.resizeEvent(QResizeEvent(self.size(), self.size()))
        bar.setValue(round(share * bar.maximum()))

    def _follow(self, link: QUrl) -> None:
        if not link.scheme() and not link.path():
            self.go_to(link.fragment())

    def _bring_into_view(self) -> None:
        """Have some lines around what was found."""
        box, bar = self.cursorRect(), self.verticalScrollBar()
        third = self.viewport().height() // 3
        if not third <= box.top() <= 2 * third:
            bar.setValue(bar.value() + box.top() - third)
