"""A page that asks for a name: of a new student, another one, or to be sure before erasing."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from quizapp.gui.announce import announce
from quizapp.gui.button import Button, is_enter
from quizapp.gui.headings import Heading
from quizapp.gui.page import Page
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_2, SPACE_3, SPACE_4
from quizapp.gui.twin import Refusal
from quizapp.language import phrase, tr
from quizapp.study.sentences import together


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked: a heading, a sentence, what to write, what stands there before, and the way on."""

    heading: str
    sentence: str
    field: str
    act: str
    words: str = ""


class AskingPage(Page):
    """A sentence and a field. `given` carries what is written, `left` says that nothing shall happen."""

    heard = phrase("Students")
    given = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heading = Heading("", "title")
        self._sentence = Text("", "lead")
        self._asked = Text("", "body", strong=True)
        self.field = NameField()
        self.field.entered.connect(self._give)
        self.act = Button("", "primary")
        self.act.clicked.connect(self._give)
        self._cancel = Button(tr("Cancel"))
        self._cancel.setToolTip("Esc")
        self._cancel.clicked.connect(self.left)
        self._refusal = Refusal()
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_3)
        buttons.addWidget(self.act)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        rows = self.rows
        rows.addStretch(2)
        for widget in (self._heading, self._sentence):
            rows.addWidget(widget)
        rows.addSpacing(SPACE_2)
        rows.addWidget(self._asked)
        rows.addWidget(self.field)
        rows.addWidget(self._refusal)
        rows.addSpacing(SPACE_4)
        rows.addLayout(buttons)
        rows.addStretch(3)
        self.setFocusProxy(self.field)

    def show_request(self, request: Request) -> None:
        """Ask for something else."""
        self._heading.setText(request.heading)
        self._sentence.show_text(request.sentence)
        self._asked.setText(request.field)
        self.field.setText(request.words)
        self.field.selectAll()
        self.field.setAccessibleName(request.field)
        self.field.setAccessibleDescription(request.sentence)
        self.act.setText(request.act)
        self.act.setAccessibleName(request.act)
        self.act.updateGeometry()
        self._refusal.show_sentence("")
        self.area.verticalScrollBar().setValue(0)
        announce(self, together(request.heading, request.sentence))

    def refuse(self, sentence: str) -> None:
        """Say why what was written will not do, and let it be written again."""
        self._refusal.show_sentence(sentence)
        self.bring_into_view(self._refusal)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()
        announce(self, sentence)

    def _give(self) -> None:
        self.given.emit(self.field.text())


class NameField(QLineEdit):
    """Where a name is written; `entered` says that Enter was pressed, once."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Enter, but not the repeats of one held down."""
        if not is_enter(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.entered.emit()
