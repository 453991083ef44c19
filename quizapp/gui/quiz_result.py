"""How a quiz went: the score, then each question with its answers, those to look at again first."""

from collections import deque
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.gui import quiz_wording
from quizapp.gui.announce import announce
from quizapp.gui.button import Button
from quizapp.gui.flow import Flow
from quizapp.gui.headings import Heading
from quizapp.gui.page import Page, footer
from quizapp.gui.quiz_line import QuizLineCard
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_2, SPACE_3, SPACE_5
from quizapp.language import phrase, tr
from quizapp.study.quiz_result import QuizResult
from quizapp.study.sentences import joined

_AT_ONCE, _AT_A_TIME = 8, 3

_HINT = phrase("Press Enter to go back to Today.")


class QuizResultPage(Page):
    """Shows the score at once and makes the cards of many questions little by little.

    `read_wanted` carries the key of a card whose fact is to be read.
    """

    heard = phrase("Your quiz")
    practise_wanted = Signal()
    read_wanted = Signal(str)
    another_wanted = Signal()
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[QWidget] = []
        self._to_make: deque[Callable[[], QWidget]] = deque()
        self._making = QTimer(self, interval=0)
        self._making.timeout.connect(lambda: self._make(_AT_A_TIME))
        self._score = Heading("", "title")
        self._account = Text("", "lead")
        self._practise = Button(tr("Practise these again"))
        self._practise.clicked.connect(self.practise_wanted)
        self._another = Button(tr("Another quiz"))
        self._another.clicked.connect(self.another_wanted)
        self._last = self._another
        self._hint = Text(tr(_HINT), "small", quiet=True)
        self._done = Button(tr("Done"), "primary")
        self._done.clicked.connect(self.done)
        self._lay_out()
        self.setFocusProxy(self._done)

    def show_result(self, result: QuizResult, *, time_up: bool = False) -> None:
        """Show how a quiz went, in place of the one before."""
        self._score.setText(quiz_wording.score(result))
        self._account.setText(quiz_wording.account(result, time_up=time_up))
        self._practise.setVisible(bool(result.to_practise))
        self._done.setAccessibleDescription(joined(self._score.text(), self._account.text()))
        self.say(tr(_HINT))
        for card in self._cards:
            self.rows.removeWidget(card)
            card.deleteLater()
        self._cards = []
        self._last = self._another
        self._to_make = deque(_makers(result))
        self._make(_AT_ONCE)
        self._making.start()
        self.area.verticalScrollBar().setValue(0)
        announce(self, joined(self._score.text(), self._account.text()))

    def say(self, words: str) -> None:
        """Show a quiet sentence at the foot of the page."""
        self._hint.setText(words)

    def _make(self, number: int) -> None:
        for _ in range(min(number, len(self._to_make))):
            card = self._to_make.popleft()()
            self._cards.append(card)
            self.rows.insertWidget(self.rows.count() - 1, card)
            if isinstance(card, QuizLineCard) and card.read is not None:
                card.read_wanted.connect(self.read_wanted)
                self.setTabOrder(self._last, card.read)
                self._last = card.read
        if not self._to_make:
            self._making.stop()

    def _lay_out(self) -> None:
        self.rows.addSpacing(SPACE_5)
        self.rows.addWidget(Text(tr("Your quiz"), "body", quiet=True))
        self.rows.addWidget(self._score)
        self.rows.addWidget(self._account)
        ways = QWidget()
        flow = Flow(ways)
        flow.setSpacing(SPACE_3)
        flow.addWidget(self._practise)
        flow.addWidget(self._another)
        self.rows.addSpacing(SPACE_2)
        self.rows.addWidget(ways)
        self.rows.addStretch(1)
        self.frame.addWidget(footer(self._hint, self._done))


def _makers(result: QuizResult) -> Iterator[Callable[[], QWidget]]:
    """Yield what makes each card, and a heading above those that belong together."""
    for heading, lines in quiz_wording.in_order(result):
        yield partial(_heading, heading)
        for number, line in lines:
            yield partial(QuizLineCard, number, line)


def _heading(words: str) -> QWidget:
    heading = QWidget()
    rows = QVBoxLayout(heading)
    rows.setContentsMargins(0, SPACE_5, 0, 0)
    rows.addWidget(Heading(words, "lead", strong=True))
    return heading
