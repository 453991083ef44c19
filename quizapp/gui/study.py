"""The page of a session: one question, its answer, and what is said of it."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout

from quizapp.gui import announce
from quizapp.gui.answers.base import AnswerWidget
from quizapp.gui.answers.card import Card
from quizapp.gui.answers.table import ANSWERS
from quizapp.gui.button import Button
from quizapp.gui.card_menu import ALT_KEYS, HINT, CardMenu, act_of
from quizapp.gui.clue import Clue, no_hint
from quizapp.gui.feedback import FeedbackPanel
from quizapp.gui.keys import bind, typed
from quizapp.gui.note import Note
from quizapp.gui.page import Column, Page, footer
from quizapp.gui.pictures import Pictures
from quizapp.gui.progress import Progress
from quizapp.gui.text import Text
from quizapp.gui.theme import BLEED, SPACE_2, SPACE_3
from quizapp.gui.time_left import TimeLeft
from quizapp.gui.trouble import Unsaved
from quizapp.language import phrase, tr
from quizapp.questions.model import AnswerForm, Response
from quizapp.study.model import Feedback, Screen

if TYPE_CHECKING:
    from pathlib import Path

_PRACTICE = phrase("Practice: nothing is scheduled")
_NATIVE = QKeySequence.SequenceFormat.NativeText


class StudyPage(Page):
    """Asks, and shows the feedback in place. `answered` carries the Response and the milliseconds it took."""

    heard = phrase("Questions")
    answered = Signal(object, int)
    next_wanted = Signal()
    retry_wanted = Signal()
    today_wanted = Signal()
    undo_wanted = Signal()
    act_wanted = Signal(str)
    knew = Signal()
    read_wanted = Signal()
    question_painted = Signal()
    feedback_painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.folder: Path | None = None
        self._clock = QElapsedTimer()
        self._unseen: SignalInstance | None = None
        self._make_widgets()
        self._made: dict[object, AnswerWidget] = {}
        self._answer: AnswerWidget | None = None
        self._lay_out()

    def show_screen(self, screen: Screen, place: str, news: str = "") -> None:
        """Ask the question of a screen, below what has changed since the last one."""
        question = screen.question
        self._news.show_note(news)
        self._practice.show_note(tr(_PRACTICE) if screen.state == "practice" else "")
        self._clue.offer(question, in_quiz=bool(screen.quiz))
        self._menu.show_acts(in_quiz=bool(screen.quiz), hint=self._clue.offered)
        self._show_place(screen.place - 1, screen.total, place)
        self._topic.show_text(question.topic)
        instruction, _, stem = question.stem.rpartition("\n")
        self._instruction.show_text(instruction)
        self._stem.setText(stem)
        self._pictures.show_asked(self.folder, question)
        self._ask(self._answer_for(question.answer_form), screen)
        # What may have had the keyboard goes when that is elsewhere: a screen reader says each stop.
        for widget in (self._feedback, self._unsaved, self._next):
            widget.hide()
        self.area.verticalScrollBar().setValue(0)
        asked = tr("{place}. {question}", place=place, question=question.stem)
        announce.announce(self, "\n".join(filter(None, (news, asked))))
        self._expect(self.question_painted)

    def show_feedback(
        self, screen: Screen, feedback: Feedback, words: tuple[str, str, str]
    ) -> None:
        """Show what an answer was worth; the words are the verdict, the day of return, and what is spoken."""
        verdict, due, spoken = words
        self._show_place(screen.place, screen.total, self._place.text())
        self._next.show()
        self._next.setFocus()
        if self._answer is not None:
            self._answer.show_verdict(feedback)
        self._feedback.show_feedback(feedback, verdict, due)
        self._unsaved.hide()
        self._feedback.show()
        self._pictures.show_told()
        self.say(tr("Press Enter to go on."))
        self.bring_into_view(self._feedback)
        announce.announce(self, spoken)
        self._expect(self.feedback_painted)

    def show_known(self, feedback: Feedback, words: tuple[str, str, str]) -> None:
        """Show that an answer judged wrong counts as right, by the student's own word."""
        verdict, due, spoken = words
        self._feedback.show_feedback(feedback, verdict, due)
        self._next.setFocus()
        announce.announce(self, spoken)

    def show_unsaved(self, sentence: str) -> None:
        """Keep the answer on the screen, say why it is not safe yet, and offer to try again."""
        self._unsaved.show_sentence(sentence)
        self.bring_into_view(self._unsaved)
        self._unsaved.take_focus()
        self.say(tr("Press Enter to try again."))
        announce.announce(self, sentence)

    def say(self, words: str) -> None:
        """Show a quiet sentence at the foot of the page."""
        self._hint.setText(words)

    def show_time(self, words: str) -> None:
        """Show the time that is left, nothing where there is no limit."""
        self._time.show_time(words)

    @property
    def thought(self) -> int:
        """How many milliseconds the open question has been on the screen, 0 where it is answered."""
        open_still = self._answer is not None and not self._answer.locked
        return int(self._clock.elapsed()) if open_still else 0

    def options(self) -> list[Card]:
        """Return the cards of the answer that are shown, from the first on."""
        return [card for card in self.findChildren(Card) if card.isVisible()]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let the answer take a key that was pressed elsewhere on the page."""
        if self._answer is not None and self._answer.take_key(event):
            return
        if event.isAutoRepeat():
            super().keyPressEvent(event)
        elif act := act_of(event):
            self.act_wanted.emit(act)
        elif typed(event).lower() == "h":
            self._give_hint()
        elif typed(event).lower() == "k" and self._feedback.claim.isVisible():
            self._feedback.claim.click()
        elif typed(event).lower() == "r" and self._feedback.isVisible():
            self._feedback.read.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Start the clock with the first frame of a question, and say what was painted."""
        super().paintEvent(event)
        if self._unseen is not None:
            seen, self._unseen = self._unseen, None
            self._clock.start()
            QTimer.singleShot(0, self, seen.emit)

    def _ask(self, answer: AnswerWidget, screen: Screen) -> None:
        answer.show_question(screen.question)
        before, self._answer = self._answer, answer
        answer.show()
        answer.take_focus()
        if before is not None and before is not answer:
            before.hide()
        self.say(answer.hint)
        self._clock.start()

    def _answer_for(self, form: AnswerForm) -> AnswerWidget:
        """Return the widget of an answer form, made when it is first asked for."""
        make = ANSWERS[form]
        if make not in self._made:
            widget = self._made[make] = make()
            widget.hide()
            widget.answered.connect(self._take)
            widget.changed.connect(self._turned)
            widget.hinted.connect(self.say)
            widget.reached.connect(self.bring_into_view)
            widget.read_wanted.connect(self.read_wanted)
            self.rows.insertWidget(self.rows.indexOf(self._feedback), widget)
            # What stands below it comes after it for Tab, too.
            own = (self._feedback.claim, self._feedback.read)
            for button in (*own, *self._unsaved.findChildren(Button), self._next):
                if last := self.window().previousInFocusChain():
                    self.setTabOrder(last, button)
        return self._made[make]

    def _take(self, response: Response) -> None:
        took = int(self._clock.elapsed())
        self.answered.emit(replace(response, hints=self._clue.given), took)

    def _chosen(self, what: str) -> None:
        if what == HINT:
            self._give_hint()
        else:
            self.act_wanted.emit(what)

    def _give_hint(self) -> None:
        """Give a hint while the question is open, or say that there is none."""
        if self._answer is None or self._answer.locked or self._answer.tells:
            return
        said = self._clue.give()
        if said:
            self.bring_into_view(self._clue)
        else:
            self.say(no_hint())
        announce.announce(self, said or no_hint())

    def _turned(self, spoken: str) -> None:
        if self._answer is not None:
            self.say(self._answer.hint)
            if self._answer.tells:
                self._pictures.show_told()
            self.bring_into_view(self._answer)
            announce.announce(self, spoken)

    def _expect(self, seen: SignalInstance) -> None:
        self._unseen = seen
        self.update()

    def _show_place(self, done: int, total: int, place: str) -> None:
        self._place.setText(place)
        self._progress.show_progress(done, total)

    def _make_widgets(self) -> None:
        self._today = Button(tr("Today"), "quiet", mark="back", step="small")
        self._undo = Button(tr("Undo"), "quiet", mark="undo", step="small")
        self._place = Text("", "small", strong=True)
        self._time = TimeLeft()
        self._progress = Progress()
        self._news = Note()
        self._practice = Note()
        self._menu = CardMenu()
        self._topic = Text("", "small", quiet=True)
        self._instruction = Text("", "body", quiet=True)
        self._stem = Text("", "stem")
        self._clue = Clue()
        self._pictures = Pictures()
        self._feedback = FeedbackPanel()
        self._unsaved = Unsaved()
        self._hint = Text("", "small", quiet=True)
        self._next = Button(tr("Next"), "primary")
        self._today.setAccessibleName(tr("Back to Today"))
        self._today.setToolTip("Esc")
        self._undo.setAccessibleName(tr("Undo the last answer"))
        self._undo.setToolTip(QKeySequence(QKeySequence.StandardKey.Undo).toString(_NATIVE))
        self._today.clicked.connect(self.today_wanted)
        self._undo.clicked.connect(self.undo_wanted)
        self._menu.chosen.connect(self._chosen)
        self._feedback.knew.connect(self.knew)
        self._feedback.read_wanted.connect(self.read_wanted)
        bind(self, "Alt+C", act=self._menu.open)
        bind(self, "Alt+H", act=self._give_hint)
        for key, act in ALT_KEYS.items():
            bind(self, key, act=partial(self.act_wanted.emit, act))
        self._next.clicked.connect(self.next_wanted)
        self._unsaved.retry_wanted.connect(self.retry_wanted)

    def _lay_out(self) -> None:
        self.frame.insertWidget(0, self._header())
        for widget in (self._practice, self._news, self._topic, self._instruction, self._stem):
            self.rows.addWidget(widget)
        self.rows.addWidget(self._pictures.asked)
        self.rows.addWidget(self._clue)
        self.rows.addSpacing(SPACE_3)
        self.rows.addWidget(self._feedback)
        self.rows.addWidget(self._pictures.told)
        self.rows.addWidget(self._unsaved)
        self.rows.addStretch(1)
        self.frame.addWidget(footer(self._hint, self._next))

    def _header(self) -> Column:
        header = Column(SPACE_2, SPACE_2, bleed=BLEED)
        header.rows.setSpacing(SPACE_2)
        line, progress = QHBoxLayout(), QHBoxLayout()
        progress.setContentsMargins(BLEED, 0, BLEED, 0)
        progress.addWidget(self._progress)
        line.addWidget(self._today)
        line.addStretch(1)
        line.addWidget(self._place)
        line.addWidget(self._time)
        line.addStretch(1)
        line.addWidget(self._menu)
        line.addWidget(self._undo)
        header.rows.addLayout(line)
        header.rows.addLayout(progress)
        return header
