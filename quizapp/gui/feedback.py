"""What is said after an answer: verdict, right answer, fact, source, caution, when it is back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.belongs_panel import BelongsPanel
from quizapp.gui.button import Button
from quizapp.gui.caution import Caution
from quizapp.gui.flow import Flow
from quizapp.gui.leech_panel import LeechPanel
from quizapp.gui.marks import Mark
from quizapp.gui.shapes import round_box
from quizapp.gui.text import Text
from quizapp.gui.theme import RADIUS_LARGE, SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, Tone
from quizapp.language import tr
from quizapp.study.model import Feedback


class FeedbackPanel(QWidget):
    """A panel in the verdict's colour; the verdict is also said by a sign and a word.

    `knew` says that an answer judged wrong was right, `read_wanted` that its fact is to be read.
    """

    knew = Signal()
    read_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tone: Tone = "neutral"
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._mark = Mark("right", "lead", "right", disc=True)
        self._verdict = Toned("", "lead", strong=True)
        self._note = Text()
        self._answer_label = Text(tr("Right answer"), "small", quiet=True)
        self._answer = Text("", "lead", strong=True)
        self._fact = Text()
        self._caution = Caution()
        self._belongs = BelongsPanel()
        self._source = Text("", "small", quiet=True)
        self._due = Text("", "small", quiet=True)
        self._clock = Mark("clock", "small")
        self._leech = LeechPanel()
        self.claim = Button(tr("I knew that"), key="K")
        self.claim.clicked.connect(self.knew)
        self.read = Button(tr("Read it"), key="R")
        self.read.setAccessibleName(tr("Read it in the lesson"))
        self.read.clicked.connect(self.read_wanted)
        self._lay_out()

    def show_feedback(self, feedback: Feedback, verdict: str, due: str) -> None:
        """Show the feedback, with the verdict and the day of return in words."""
        self._tone = feedback.verdict
        self._mark.show_mark(feedback.verdict, self._tone)
        self._verdict.show_toned(verdict, self._tone)
        self._note.show_text(feedback.note)
        # Of several things asked, each is marked where it was answered.
        told = feedback.verdict == "right" or bool(feedback.parts)
        self._answer_label.setVisible(not told)
        self._answer.show_text("" if told else feedback.answer)
        self._fact.show_text(feedback.fact)
        self._caution.show_caution(feedback.caution)
        self._belongs.show_belongs(feedback.belongs)
        self._source.show_text(
            tr("Source: {source}", source=feedback.source) if feedback.source else ""
        )
        self._due.show_text(due)
        self._clock.setVisible(bool(due))
        self._leech.show_leech(feedback.leech)
        self.claim.setVisible(feedback.claimable)
        self.claim.setAccessibleDescription(tr("Right answer: {answer}", answer=feedback.answer))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the panel."""
        fill = style.current().colours.shade(self._tone)
        edge = fill.line if fill.tint == style.current().colours.paper else ""
        round_box(
            QPainter(self), self.rect().toRectF(), fill=fill.tint, edge=edge, radius=RADIUS_LARGE
        )

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        rows.setSpacing(SPACE_2)
        head = QHBoxLayout()
        head.setSpacing(SPACE_4)
        head.addLayout(_beside(self._mark, self._verdict), 1)
        head.addLayout(_beside(self._clock, self._due))
        rows.addLayout(head)
        answer = QVBoxLayout()
        answer.setSpacing(0)
        answer.addWidget(self._answer_label)
        answer.addWidget(self._answer)
        rows.addWidget(self._note)
        rows.addLayout(answer)
        rows.addWidget(self._fact)
        rows.addWidget(self._caution)
        rows.addWidget(self._source)
        rows.addWidget(self._belongs)
        rows.addWidget(self._leech)
        rows.addSpacing(SPACE_1)
        ways = QWidget()
        rows.addWidget(ways)
        flow = Flow(ways)
        flow.setSpacing(SPACE_3)
        flow.addWidget(self.claim)
        flow.addWidget(self.read)


class Toned(Text):
    """Words in the colour of a verdict."""

    def __init__(self, text: str, step: str, *, strong: bool = False) -> None:
        super().__init__(text, step, strong=strong)
        self._tone: Tone = "neutral"

    def show_toned(self, text: str, tone: Tone) -> None:
        """Show words in a tone."""
        self._tone = tone
        self.show_text(text)

    def ink(self) -> QColor:
        """Return the tone's colour for words."""
        return QColor(style.current().colours.shade(self._tone).text)


def _beside(mark: Mark, words: Text) -> QHBoxLayout:
    across = QHBoxLayout()
    across.setSpacing(SPACE_2)
    across.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
    across.addWidget(words, 1)
    return across
