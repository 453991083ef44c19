"""One question of a quiz afterwards: verdict, question, what was answered, what is right and why."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizapp.gui import quiz_wording, style
from quizapp.gui.caution import Caution
from quizapp.gui.feedback import Toned
from quizapp.gui.marks import Mark
from quizapp.gui.shapes import round_box
from quizapp.gui.text import Text
from quizapp.gui.theme import RADIUS_LARGE, SPACE_1, SPACE_2, SPACE_4, SPACE_5, Tone
from quizapp.study.quiz_result import QuizLine


class QuizLineCard(QWidget):
    """A card with all of one question; sign and word say how it went, as colour does."""

    def __init__(self, number: int, line: QuizLine) -> None:
        super().__init__()
        self.setAccessibleName(quiz_wording.spoken(number, line))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        self._rows.setSpacing(SPACE_2)
        self._rows.addLayout(_head(number, line))
        instruction, stem = quiz_wording.question(line)
        self._add(instruction, "small", quiet=True)
        self._add(stem, strong=True)
        self._add_answers(line)
        self._add(line.explanation)
        if line.caution:
            caution = Caution()
            caution.show_caution(line.caution)
            self._rows.addWidget(caution)
        self._add(f"Source: {line.source}" if line.source else "", "small", quiet=True)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the card."""
        colours = style.current().colours
        box = self.rect().toRectF()
        round_box(
            QPainter(self), box, fill=colours.surface, edge=colours.hairline, radius=RADIUS_LARGE
        )

    def _add_answers(self, line: QuizLine) -> None:
        self._rows.addSpacing(SPACE_1)
        for label, words, strong in quiz_wording.answers(line):
            answer = QVBoxLayout()
            answer.setSpacing(0)
            answer.addWidget(Text(label, "small", quiet=True))
            answer.addWidget(Text(words, strong=strong))
            self._rows.addLayout(answer)
        self._rows.addSpacing(SPACE_1)

    def _add(
        self, words: str, step: str = "body", *, quiet: bool = False, strong: bool = False
    ) -> None:
        if words:
            self._rows.addWidget(Text(words, step, quiet=quiet, strong=strong))


def _head(number: int, line: QuizLine) -> QHBoxLayout:
    tone: Tone = line.verdict or "neutral"
    words = Toned("", "body", strong=True)
    words.show_toned(quiz_wording.verdict(line), tone)
    across = QHBoxLayout()
    across.setSpacing(SPACE_2)
    across.addWidget(Mark(line.verdict or "open", "body", tone, disc=True))
    across.addWidget(words, 1)
    across.addWidget(
        Text(f"Question {number}", "small", quiet=True), 0, Qt.AlignmentFlag.AlignVCenter
    )
    return across
