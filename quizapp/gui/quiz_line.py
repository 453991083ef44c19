"""One question of a quiz afterwards: verdict, question, what was answered, what is right and why.

A card is one widget that paints its words: a long quiz has more than a hundred.
"""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QResizeEvent

from quizapp.gui import quiz_wording, style
from quizapp.gui.read_link import read_link
from quizapp.gui.sheet import Sheet
from quizapp.gui.text import Laid, Text
from quizapp.gui.theme import SPACE_1, SPACE_2, SPACE_5, TARGET, Tone
from quizapp.language import tr
from quizapp.study.quiz_result import QuizLine


class QuizLineCard(Text):
    """A card with all of one question; sign and word say how it went, as colour does.

    `read_wanted` carries the card's key where its fact is to be read; without a fact there is no way.
    """

    read_wanted = Signal(str)

    def __init__(self, number: int, line: QuizLine) -> None:
        self._number, self._line = number, line
        super().__init__(quiz_wording.spoken(number, line))
        what = tr("question {number}", number=number)
        self.read = read_link(what) if line.explanation else None
        if self.read is not None:
            self.read.setParent(self)
            self.read.clicked.connect(lambda: self.read_wanted.emit(line.card))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the way to the fact at the foot of the card."""
        super().resizeEvent(event)
        if self.read is not None:
            size = self.read.sizeHint()
            self.read.setGeometry(
                SPACE_5, self.height() - SPACE_2 - size.height(), size.width(), size.height()
            )

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a column's width; the height follows from the width that is given."""
        return QSize(style.current().column, TARGET)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a small width; the height follows from the width that is given."""
        return QSize(style.current().column // 3, TARGET)

    def _wrapped(self, width: int) -> Laid:
        sheet = card_of(self._number, self._line, width, self.font())
        sheet.space(self.read.sizeHint().height() - SPACE_1 if self.read is not None else 0)
        return sheet


def card_of(number: int, line: QuizLine, width: int, font: QFont) -> Sheet:
    """Return the card of a question, laid out in a width."""
    sheet = Sheet(width, font)
    tone: Tone = line.verdict or "neutral"
    sheet.head(
        line.verdict or "open",
        tone,
        quiz_wording.verdict(line),
        tr("Question {number}", number=number),
    )
    instruction, stem = quiz_wording.question(line)
    sheet.say(instruction, "small", quiet=True)
    sheet.say(stem, strong=True)
    sheet.space(SPACE_1)
    for label, words, strong in quiz_wording.answers(line):
        sheet.say(label, "small", quiet=True, below=0)
        sheet.say(words, strong=strong)
    sheet.space(SPACE_1)
    sheet.say(line.explanation)
    sheet.warn(line.caution)
    sheet.say(
        tr("Source: {source}", source=line.source) if line.source else "", "small", quiet=True
    )
    sheet.space(SPACE_2)
    return sheet
