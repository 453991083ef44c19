"""A flash card: think, turn it over, say how it went."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.answers.base import AnswerWidget
from quizapp.gui.answers.ratings import Ratings
from quizapp.gui.button import Button
from quizapp.gui.caution import Caution
from quizapp.gui.group import let_go_of_keyboard
from quizapp.gui.keys import typed
from quizapp.gui.liking import liked
from quizapp.gui.shapes import round_box
from quizapp.gui.text import Text
from quizapp.gui.theme import RADIUS_LARGE, SPACE_2, SPACE_5
from quizapp.language import tr
from quizapp.questions.model import Question, Response
from quizapp.study.model import Feedback
from quizapp.study.sentences import joined


class Back(QWidget):
    """The back of the card: the answer, the fact in words, its source and a caution."""

    def __init__(self) -> None:
        super().__init__()
        self._answer = Text("", "stem", strong=True)
        self._fact = Text()
        self._source = Text("", "small", quiet=True)
        self._caution = Caution()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        rows.setSpacing(SPACE_2)
        for widget in (self._answer, self._fact, self._source, self._caution):
            rows.addWidget(widget)

    def show_back(self, question: Question) -> None:
        """Show what the card says."""
        self._answer.setText(question.answer)
        self._fact.show_text(
            "" if question.explanation == question.answer else question.explanation
        )
        self._source.show_text(
            tr("Source: {source}", source=question.source) if question.source else ""
        )
        self._caution.show_caution(question.caution)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the card."""
        colours = style.current().colours
        round_box(
            QPainter(self),
            self.rect().toRectF(),
            fill=colours.surface,
            edge=colours.hairline,
            radius=RADIUS_LARGE,
        )


class Reveal(AnswerWidget):
    """The prompt's back, hidden until asked for, and then the buttons that say how it went."""

    def __init__(self) -> None:
        super().__init__()
        self._turned = False
        self._show = Button(tr("Show answer"), "primary", key=tr("Space"))
        self._show.clicked.connect(self._turn)
        self._back = Back()
        self._ratings = Ratings()
        self._ratings.rated.connect(self._rate)
        self.read = Button(tr("Read it"), "quiet", key="R")
        self.read.setAccessibleName(tr("Read it in the lesson"))
        self.read.clicked.connect(self.read_wanted)
        self._ratings.put_beside(self.read)
        for widget in (self._show, self._back, self._ratings):
            self.rows.addWidget(widget)

    def show_question(self, question: Question) -> None:
        """Show the front only."""
        self._back.show_back(question)
        self._show.setAccessibleDescription(question.stem)
        self._ratings.offer(liked().answer_buttons)
        self._ratings.describe(question.answer)
        self._spoken = joined(question.answer, question.explanation, question.caution)
        self._side(turned=False)
        self.locked = False

    @property
    def hint(self) -> str:
        """Which key turns the card, or which is which answer."""
        return self._ratings.hint if self._turned else tr("Think of the answer, then press Space.")

    @property
    def tells(self) -> bool:
        """Whether the card is turned."""
        return self._turned

    def show_liked(self) -> None:
        """Offer as many answers as the student likes now, and say which keys are which."""
        if self._ratings.count != liked().answer_buttons:
            self._ratings.offer(liked().answer_buttons)
            self._side(turned=self._turned)
        super().show_liked()

    def show_verdict(self, feedback: Feedback) -> None:  # noqa: ARG002 - the student judged
        """Take the ratings away."""
        self._ratings.hide()

    def take_focus(self) -> None:
        """Put the keyboard on the button that turns the card."""
        self._show.setFocus()

    def take_key(self, event: QKeyEvent) -> bool:
        """Turn with Space, rate with 1, 2 and so on, read the fact with R."""
        if self.locked or event.isAutoRepeat():
            return False
        if not self._turned:
            wanted = event.key() == Qt.Key.Key_Space
            if wanted:
                self._turn()
            return wanted
        if typed(event).lower() == "r":
            self.read.click()
            return True
        rating = self._ratings.rating_of(typed(event))
        if rating:
            self._rate(rating)
        return bool(rating)

    def _turn(self) -> None:
        if not self._turned and not self.locked:
            let_go_of_keyboard(self._show)
            self._side(turned=True)
            self._ratings.take_focus()
            self.changed.emit(self._spoken)

    def _side(self, *, turned: bool) -> None:
        self._turned = turned
        self._show.setVisible(not turned)
        for widget in (self._back, self._ratings):
            widget.setVisible(turned)

    def _rate(self, rating: int) -> None:
        self.respond(Response(rating=rating))
