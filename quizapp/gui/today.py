"""The first page: what the lesson is, what is to do today, and Start."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.button import Button
from quizapp.gui.marks import Mark
from quizapp.gui.page import Column, Page
from quizapp.gui.shapes import round_box
from quizapp.gui.text import Text
from quizapp.gui.theme import BLEED, RADIUS_LARGE, SPACE_2, SPACE_3, SPACE_4, SPACE_5

_ROOM_FOR_TWO = 0.6
_NAME = 8
"""How wide the name of who studies may be, in heights of a line."""
_QUIZ = "Or test yourself with a quiz on topics of your choice."


@dataclass(frozen=True, slots=True)
class Day:
    """What Today says: one sentence of work, whether any is left, and whether some was done.

    `quiz` says how far the quiz is that was left, and what its button is called.
    """

    sentence: str
    left: bool
    begun: bool
    notices: tuple[str, ...] = ()
    left_out: str = ""
    explained: str = ""
    quiz: tuple[str, str] | None = None


class TodayPage(Page):
    """Shows the title at once, and the day's work when it is known."""

    started = Signal()
    summary_wanted = Signal()
    help_wanted = Signal()
    quiz_wanted = Signal()
    another_quiz_wanted = Signal()
    students_wanted = Signal()
    first_painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        self._title = Text("", "title")
        self._byline = Text("", "body", quiet=True)
        self._standfirst = Text("", "lead")
        self._done = Mark("right", "lead", "right", disc=True)
        self._done.hide()
        self._sentence = Text("Getting your cards ready…", "lead", strong=True)
        self.start = Button("Start", "primary", step="lead")
        self.start.clicked.connect(self.started)
        self.summary = Button("See how today went")
        self.summary.clicked.connect(self.summary_wanted)
        self.summary.hide()
        self.help = Button("Help", "quiet", key="F1", step="small")
        self.help.clicked.connect(self.help_wanted)
        self.students = Button("Students", "quiet", mark="person", step="small")
        self.students.clicked.connect(self.students_wanted)
        self.students.hide()
        self._quiz = Text(_QUIZ, "body")
        self.quiz = Button("Quiz", key="Q")
        self.quiz.clicked.connect(self.quiz_wanted)
        self.another_quiz = Button("New quiz", "quiet")
        self.another_quiz.clicked.connect(self.another_quiz_wanted)
        self.another_quiz.hide()
        self._notices = Text("", "small", quiet=True)
        self._left_out = LeftOut()
        self._left_out.opened.connect(self.bring_into_view)
        self._lay_out()
        self.setFocusProxy(self.start)

    def show_lesson(self, title: str, byline: str, standfirst: str) -> None:
        """Show which lesson it is."""
        self._title.setText(title)
        self._byline.show_text(byline)
        self._standfirst.show_text(standfirst)

    def show_student(self, name: str) -> None:
        """Show who studies, "" where there is only one, on the way to the students' menu."""
        font, width = self.students.fontMetrics(), self.students.fontMetrics().height() * _NAME
        words = font.elidedText(name, Qt.TextElideMode.ElideRight, width) if name else "Students"
        self.students.setText(words)
        self.students.setShortcut(QKeySequence())  # an ampersand in a name makes none
        self.students.setAccessibleName(f"Students: {name}" if name else "Students")
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
        self._done.setVisible(not day.left)
        self.start.setVisible(day.left)
        self.start.setText("Go on" if day.begun else "Start")
        self.start.setAccessibleName(self.start.text())
        self.start.setAccessibleDescription(day.sentence)
        self.summary.setVisible(day.begun and not day.left)
        on = self.start if day.left else self.summary if day.begun else self.quiz
        self.setFocusProxy(on)

    def _show_quiz(self, left: tuple[str, str] | None) -> None:
        sentence, way = left or (_QUIZ, "Quiz")
        self._quiz.setText(sentence)
        self.quiz.setText(way)
        self.quiz.setAccessibleName(self.quiz.text())
        self.quiz.setAccessibleDescription(sentence)
        self.quiz.updateGeometry()
        self.another_quiz.setVisible(bool(left))

    def _show_notices(self, words: str) -> None:
        if words and words != self._notices.text():
            from quizapp.gui.announce import announce  # 2 ms that the first frame does not need

            announce(self, words)
        self._notices.show_text(words)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Say once that the page has been seen, when this frame is out."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def _lay_out(self) -> None:
        rows = self.rows
        rows.setSpacing(SPACE_4)
        rows.addStretch(2)
        rows.addWidget(self._title)
        rows.addWidget(self._byline)
        rows.addWidget(self._standfirst)
        rows.addSpacing(SPACE_5)
        rows.addWidget(Card(self._sentence, self.start, self.summary, mark=self._done))
        rows.addWidget(Card(self._quiz, self.another_quiz, self.quiz, plain=True))
        rows.addSpacing(SPACE_3)
        rows.addWidget(self._notices)
        rows.addLayout(self._left_out)
        rows.addStretch(3)
        # Added last, as Tab comes to it last.
        header = Column(SPACE_2, 0, bleed=BLEED)
        line = QHBoxLayout()
        line.addWidget(self.students)
        line.addStretch(1)
        line.addWidget(self.help)
        header.rows.addLayout(line)
        self.frame.insertWidget(0, header)


class Card(QWidget):
    """What there is to do on the left, the buttons to it on the right; a plain one has no face."""

    def __init__(
        self, sentence: QWidget, *buttons: QWidget, mark: QWidget | None = None, plain: bool = False
    ) -> None:
        super().__init__()
        self._plain = plain
        self._across = across = QHBoxLayout(self)
        high = 0 if plain else SPACE_5
        across.setContentsMargins(SPACE_5, high, SPACE_5, high)
        across.setSpacing(SPACE_4)
        if mark is not None:
            across.addWidget(mark)
        across.addWidget(sentence, 1)
        for button in buttons:
            across.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the button below the sentence where there is no room beside it."""
        narrow = self.width() < style.current().column * _ROOM_FOR_TWO
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if way != self._across.direction():
            self._across.setDirection(way)
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the card."""
        if self._plain:
            return
        colours, box = style.current().colours, self.rect().toRectF()
        round_box(
            QPainter(self), box, fill=colours.surface, edge=colours.hairline, radius=RADIUS_LARGE
        )


class LeftOut(QVBoxLayout):
    """A quiet line that something of the lesson is left out, and the details on demand.

    `opened` carries the details when they are shown.
    """

    opened = Signal(QWidget)

    def __init__(self) -> None:
        super().__init__()
        self._words = Text("", "small", quiet=True)
        self._details = Text("", "small")
        self._button = Button("Show details", "link", step="small")
        self._button.clicked.connect(self._turn)
        self.setSpacing(0)
        self.addWidget(self._words)
        self.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.addWidget(self._details)
        self.show_problems("", "")

    def show_problems(self, words: str, details: str) -> None:
        """Show the line, its details as open as they were; or nothing where nothing is left out."""
        self._words.show_text(words)
        self._details.setText(details)
        self.open(shown=bool(words) and not self._details.isHidden())
        self._button.setVisible(bool(words))

    def open(self, *, shown: bool) -> None:
        """Show the details, or hide them."""
        self._details.setVisible(shown)
        self._button.setText("Hide details" if shown else "Show details")
        self._button.setAccessibleName(self._button.text())
        self._button.updateGeometry()

    def _turn(self) -> None:
        self.open(shown=self._details.isHidden())
        if not self._details.isHidden():
            self.opened.emit(self._details)
