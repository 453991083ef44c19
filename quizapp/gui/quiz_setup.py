"""The page where a quiz is chosen: topics, number, kinds of question, time, and when one is told."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from quizapp.gui import quiz_wording
from quizapp.gui.announce import announce
from quizapp.gui.button import Button, is_enter
from quizapp.gui.choices import Choices, Ticks
from quizapp.gui.headings import Heading
from quizapp.gui.marks import Mark
from quizapp.gui.note import Note
from quizapp.gui.page import Column, Page, footer
from quizapp.gui.text import Text
from quizapp.gui.theme import BLEED, SPACE_2
from quizapp.language import phrase, tr
from quizapp.study.quiz import FeedbackWhen, QuizChoice

_Picked = TypeVar("_Picked")
_WHEN: dict[str, FeedbackWhen] = {"each": "each", "end": "end"}


class QuizSetupPage(Page):
    """Keeps what was chosen last. `begin_wanted` carries the QuizChoice."""

    heard = phrase("Quiz")
    begin_wanted = Signal(object)
    today_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._note = Note()
        self._topics: dict[str, str] = {}
        self.topics = Ticks(tr("Topics"), (tr("All of the topics"), tr("None of the topics")))
        self.numbers = _picks(tr("Number of questions"), quiz_wording.NUMBERS)
        self.kinds = Ticks(
            tr("Kinds of question"),
            (tr("All of the kinds"), tr("None of the kinds")),
            [tr(kind) for kind, _ in quiz_wording.KINDS],
        )
        self.times = _picks(tr("Time"), quiz_wording.TIMES)
        self.feedback = _picks(tr("Say what is right"), quiz_wording.FEEDBACK)
        self._groups = (self.topics, self.numbers, self.kinds, self.times, self.feedback)
        self.start = Button(tr("Start quiz"), "primary")
        self.start.clicked.connect(self._begin)
        self._today = Button(tr("Today"), "quiet", mark="back", step="small")
        self._refusal = Refusal()
        self._lay_out()

    def offer(self, topics: Sequence[str], note: str = "") -> None:
        """Offer these topics, below a note; what was chosen before stands."""
        self._topics = {quiz_wording.topic_name(topic): topic for topic in topics}
        self.topics.offer(list(self._topics))
        self.topics.setVisible(len(topics) > 1)
        self._note.show_note(note)
        self._refusal.hide()
        self._set_tab_order()
        self.area.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Put the keyboard on the first topic. A focus proxy would have Tab skip what is above it."""
        first = self.topics.choices[0] if self.topics.choices else self.start
        first.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say, where Start is, why there is no quiz of what was chosen."""
        self._refusal.show_sentence(sentence)
        announce(self, sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Start on Enter, but not on the repeats of one held down."""
        if not is_enter(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.start.click()

    def _begin(self) -> None:
        topics, kinds = self.topics.chosen, self.kinds.chosen
        if not topics or not kinds:
            self.refuse(quiz_wording.tick_one("topic" if not topics else "kind of question"))
            return
        self._refusal.hide()
        every = len(topics) == len(self.topics.choices)
        choice = QuizChoice(
            topics=() if every else tuple(self._topics[topic] for topic in topics),
            number=_picked(self.numbers, quiz_wording.NUMBERS),
            forms=quiz_wording.forms_of(kinds),
            seconds=_picked(self.times, quiz_wording.TIMES),
            feedback=_WHEN[_picked(self.feedback, quiz_wording.FEEDBACK)],
        )
        self.begin_wanted.emit(choice)

    def _set_tab_order(self) -> None:
        """Have Tab go as one reads, also through topics that came later."""
        stops = [self._today, *(stop for group in self._groups for stop in group.stops), self.start]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _lay_out(self) -> None:
        self.frame.insertWidget(0, self._header())
        self.rows.addWidget(Heading(tr("Quiz"), "title"))
        self.rows.addWidget(self._note)
        for group in self._groups:
            self.rows.addWidget(group)
            group.reached.connect(self.bring_into_view)
        self.rows.addStretch(1)
        hint = Text(tr("Tab moves, Space chooses, Enter starts."), "small", quiet=True)
        foot = footer(hint, self.start)
        foot.rows.insertWidget(0, self._refusal)
        self.frame.addWidget(foot)

    def _header(self) -> Column:
        self._today.setAccessibleName(tr("Back to Today"))
        self._today.setToolTip("Esc")
        self._today.clicked.connect(self.today_wanted)
        header = Column(SPACE_2, SPACE_2, bleed=BLEED)
        header.rows.addWidget(self._today, 0, Qt.AlignmentFlag.AlignLeft)
        return header


class Refusal(QWidget):
    """A sentence with a warning sign, hidden until there is one."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Text("", "body", strong=True)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE_2)
        across.addWidget(Mark("caution", "lead", "nearly"), 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._words, 1)
        self.hide()

    def show_sentence(self, sentence: str) -> None:
        """Show the sentence."""
        self._words.setText(sentence)
        self.show()


def _picks(heading: str, table: Sequence[tuple[str, object]]) -> Choices:
    return Choices(heading, [tr(words) for words, _ in table], one_of=True)


def _picked(picks: Choices, table: Sequence[tuple[str, _Picked]]) -> _Picked:
    return {tr(words): value for words, value in table}[picks.chosen[0]]
