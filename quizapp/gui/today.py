"""The first page: what the lesson is, what is to do today, and Start."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from quizapp.gui.announce import announce
from quizapp.gui.button import Button, is_enter
from quizapp.gui.headings import Heading
from quizapp.gui.left_out import LeftOut
from quizapp.gui.marks import Mark
from quizapp.gui.page import Column, Page
from quizapp.gui.page_links import PageLinks
from quizapp.gui.session_row import SessionRow
from quizapp.gui.text import Text
from quizapp.gui.theme import BLEED, SPACE_2, SPACE_3, SPACE_4, SPACE_5
from quizapp.gui.today_card import Card, stacked
from quizapp.language import phrase, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizapp.gui.hardest_card import HardestCard
    from quizapp.gui.welcome import Welcome
    from quizapp.study.model import Missed

_NAME = 8
"""How wide the name of who studies may be, in heights of a line."""
_QUIZ = phrase("Or test yourself with a quiz on topics of your choice.")
_LESSON = phrase("Look around.")
_MORE = phrase("More, if you like.")
_NO_EXAM = phrase("Is there an exam? Set its date here, and how much you learn a day.")


@dataclass(frozen=True, slots=True)
class Day:
    """What Today says: one sentence of work, whether any is left, and whether some was done.

    `quiz` says how far the quiz is that was left, and what its button is called. `exam` says how far
    that is, `aside` how many cards are put aside. `topic` of `topics` and `flash_cards` are what was
    chosen; `ahead` and `practice` say whether there is more to do all the same. `studied` is a sentence
    on the days studied of late, `hardest` are the cards that are hardest now.
    """

    sentence: str
    left: bool
    begun: bool
    notices: tuple[str, ...] = ()
    left_out: str = ""
    explained: str = ""
    quiz: tuple[str, str] | None = None
    exam: str = ""
    aside: str = ""
    topics: tuple[str, ...] = ()
    topic: str = ""
    flash_cards: bool = False
    ahead: bool = False
    practice: bool = False
    studied: str = ""
    hardest: tuple[Missed, ...] = ()


class TodayPage(Page):
    """Shows the title at once, and the day's work when it is known."""

    heard = phrase("Today")
    started = Signal()
    summary_wanted = Signal()
    help_wanted = Signal()
    quiz_wanted = Signal()
    another_quiz_wanted = Signal()
    plan_wanted = Signal()
    ahead_wanted = Signal()
    practice_wanted = Signal()
    hard_practice_wanted = Signal(object)
    card_wanted = Signal(str)
    aside_wanted = Signal()
    read_wanted = Signal()
    cards_wanted = Signal()
    progress_wanted = Signal()
    lessons_wanted = Signal()
    guide_wanted = Signal()
    welcome_closed = Signal()
    choice_made = Signal(str, bool)
    students_wanted = Signal()
    settings_wanted = Signal()
    first_painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        self._welcome: Welcome | None = None
        self._hardest: HardestCard | None = None
        self._make_words()
        self._make_ways_to_study()
        self._make_ways_elsewhere()
        for later in (self._done, self._studied, self.summary, self.students, self.another_quiz):
            later.hide()
        self.session.hide()
        self._lay_out()
        self.setFocusProxy(self.start)

    def _make_words(self) -> None:
        self._title = Heading("", "title")
        self._byline = Text("", "body", quiet=True)
        self._standfirst = Text("", "lead")
        self._done = Mark("right", "lead", "right", disc=True)
        self._sentence = Text(tr("Getting your cards ready…"), "lead", strong=True)
        self._studied = Text("", "small", quiet=True)
        self._quiz = Text(tr(_QUIZ), "body")
        self._more = Text(tr(_MORE), "body")
        self._exam = Text(tr(_NO_EXAM), "body")
        self._aside = Text("", "body")
        self._notices = Text("", "small", quiet=True)
        self._left_out = LeftOut()
        self._left_out.opened.connect(self.bring_into_view)

    def _make_ways_to_study(self) -> None:
        self.start = _to(self.started, Button(tr("Start"), "primary", step="lead"))
        self.summary = _to(self.summary_wanted, Button(tr("See how today went")))
        self.quiz = _to(self.quiz_wanted, Button(tr("Quiz"), key="Q"))
        self.another_quiz = _to(self.another_quiz_wanted, Button(tr("New quiz"), "quiet"))
        self.ahead = _to(self.ahead_wanted, Button(tr("Review ahead")))
        self.practise = _to(self.practice_wanted, Button(tr("Practise without scheduling")))
        self.plan = _to(self.plan_wanted, Button(tr("Plan…"), key="P"))
        self.plan.setAccessibleName(tr("Plan"))
        self.aside = _to(self.aside_wanted, Button(tr("Show")))
        self.aside.setAccessibleName(tr("Show the cards that are put aside"))
        self.session = SessionRow()
        self.session.changed.connect(self.choice_made)

    def _make_ways_elsewhere(self) -> None:
        self.help = _to(self.help_wanted, Button(tr("Help"), "quiet", key="F1", step="small"))
        self.settings = _to(self.settings_wanted, Button(tr("Settings"), "quiet", step="small"))
        self.settings.setToolTip("Ctrl+,")
        students = Button(tr("Students"), "quiet", mark="person", step="small")
        self.students = _to(self.students_wanted, students)
        self.links = PageLinks(
            (
                (tr("Read"), "R", self.read_wanted),
                (tr("Cards"), "C", self.cards_wanted),
                (tr("Progress"), "G", self.progress_wanted),
                (tr("Lessons"), "L", self.lessons_wanted),
            )
        )

    def show_lesson(self, title: str, byline: str, standfirst: str) -> None:
        """Show which lesson it is."""
        self._title.setText(title)
        self._byline.show_text(byline)
        self._standfirst.show_text(standfirst)

    def say(self, sentence: str) -> None:
        """Say at once, before anything else is done, what is being waited for."""
        self._sentence.setText(sentence)
        announce(self, sentence)
        self.repaint()

    def show_student(self, name: str) -> None:
        """Show who studies, "" where there is only one, on the way to the students' menu."""
        font, width = self.students.fontMetrics(), self.students.fontMetrics().height() * _NAME
        words = (
            font.elidedText(name, Qt.TextElideMode.ElideRight, width) if name else tr("Students")
        )
        self.students.setText(words)
        self.students.setShortcut(QKeySequence())  # an ampersand in a name makes none
        self.students.setAccessibleName(
            tr("Students: {name}", name=name) if name else tr("Students")
        )
        self.students.updateGeometry()
        self.students.show()

    def show_day(self, day: Day) -> None:
        """Show what is to do, and Start or the way to the summary; a page in view stays where it is."""
        if not self.isVisible():
            self.area.verticalScrollBar().setValue(0)
            self._left_out.open(shown=False)
        self._sentence.setText(day.sentence)
        self._show_notices("\n".join(day.notices))
        self._left_out.show_problems(day.left_out, day.explained)
        self._show_quiz(day.quiz)
        self._show_plan(day)
        self._show_more(day)
        self._studied.show_text(day.studied)
        self._show_hardest(day.hardest)
        self.session.show_choice(day.topics, day.topic, flash_cards=day.flash_cards)
        self.session.setVisible(day.left or len(day.topics) > 1)
        self._done.setVisible(not day.left)
        self.start.setVisible(day.left)
        self.start.setText(tr("Go on") if day.begun else tr("Start"))
        self.start.setAccessibleName(self.start.text())
        for button in (self.start, self.summary):
            button.setAccessibleDescription(day.sentence)
        self.summary.setVisible(day.begun and not day.left)
        on = self.start if day.left else self.summary if day.begun else self.quiz
        self.setFocusProxy(on)

    def show_welcome(self) -> None:
        """Say what this is to whoever has only just come, below the day's work: Start waits for nothing."""
        if self._welcome is not None:
            return
        from quizapp.gui.welcome import Welcome  # seen once

        self._welcome = Welcome()
        self._welcome.closed.connect(self.close_welcome)
        self._welcome.lessons_wanted.connect(self.lessons_wanted)
        self._welcome.guide_wanted.connect(self.guide_wanted)
        self.rows.insertWidget(self.rows.indexOf(self._work) + 1, self._welcome)
        self._welcome.show()
        before: QWidget = self.session.flash_cards
        for stop in self._welcome.stops:
            self.setTabOrder(before, stop)
            before = stop

    def close_welcome(self) -> None:
        """Take the welcome away, which is told once."""
        welcome, self._welcome = self._welcome, None
        if welcome is None:
            return
        if welcome.isAncestorOf(self.focusWidget() or self):
            self.setFocus()
        self.rows.removeWidget(welcome)
        welcome.hide()
        welcome.deleteLater()
        self.welcome_closed.emit()

    @property
    def welcomes(self) -> bool:
        """Whether the welcome is shown."""
        return self._welcome is not None

    def _show_quiz(self, left: tuple[str, str] | None) -> None:
        sentence, way = left or (tr(_QUIZ), tr("Quiz"))
        self._quiz.setText(sentence)
        self.quiz.setText(way)
        self.quiz.setAccessibleName(self.quiz.text())
        self.quiz.setAccessibleDescription(sentence)
        self.quiz.updateGeometry()
        self.another_quiz.setVisible(bool(left))

    def _show_plan(self, day: Day) -> None:
        self._exam.setText(day.exam or tr(_NO_EXAM))
        self.plan.setAccessibleDescription(self._exam.text())
        self._aside.show_text(day.aside)
        self._aside_card.setVisible(bool(day.aside))

    def _show_more(self, day: Day) -> None:
        ahead = day.ahead and not day.left
        self.ahead.setVisible(ahead)
        self._more_card.setVisible((ahead or day.practice) and not day.left)

    def _show_hardest(self, cards: Sequence[Missed]) -> None:
        if cards and self._hardest is None:
            from quizapp.gui.hardest_card import HardestCard  # nor what few days have

            self._hardest = HardestCard()
            self._hardest.read_wanted.connect(self.card_wanted)
            self._hardest.practice_wanted.connect(self.hard_practice_wanted)
            self.rows.insertWidget(self.rows.indexOf(self._links_card) + 1, self._hardest)
        if self._hardest is not None:
            self._hardest.show_cards(cards, after=self.links.last)

    def _show_notices(self, words: str) -> None:
        if words and words != self._notices.text():
            from quizapp.gui.announce import announce  # 2 ms that the first frame does not need

            announce(self, words)
        self._notices.show_text(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Start on Enter, but not on the repeats of one held down."""
        if is_enter(event) and self.start.isVisible():
            if not event.isAutoRepeat():
                self.start.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Say once that the page has been seen, when this frame is out."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def _lay_out(self) -> None:
        rows = self.rows
        rows.setSpacing(SPACE_4)
        rows.addStretch(2)
        rows.addWidget(self._title)
        rows.addWidget(self._byline)
        rows.addWidget(self._standfirst)
        rows.addSpacing(SPACE_5)
        words = stacked(self._sentence, self._studied)
        self._work = Card(words, self.start, self.summary, mark=self._done, below=self.session)
        rows.addWidget(self._work)
        self._more_card = Card(self._more, self.ahead, self.practise, plain=True)
        self._more_card.hide()
        rows.addWidget(self._more_card)
        rows.addWidget(Card(self._exam, self.plan, plain=True))
        rows.addWidget(Card(self._quiz, self.another_quiz, self.quiz, plain=True))
        self._aside_card = Card(self._aside, self.aside, plain=True)
        self._aside_card.hide()
        rows.addWidget(self._aside_card)
        self._links_card = Card(Text(tr(_LESSON)), self.links, plain=True)
        rows.addWidget(self._links_card)
        rows.addSpacing(SPACE_3)
        rows.addWidget(self._notices)
        rows.addLayout(self._left_out)
        rows.addStretch(3)
        # Qt loses what was put into a row that was then put into another.
        stops = (self.summary, self.session.topic, self.session.flash_cards, self.ahead)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        # Added last, as Tab comes to it last.
        header = Column(SPACE_2, 0, bleed=BLEED)
        line = QHBoxLayout()
        line.addWidget(self.students)
        line.addStretch(1)
        line.addWidget(self.settings)
        line.addWidget(self.help)
        header.rows.addLayout(line)
        self.frame.insertWidget(0, header)


def _to(wanted: SignalInstance, button: Button) -> Button:
    """Return a button that says what is wanted."""
    button.clicked.connect(wanted)
    return button
