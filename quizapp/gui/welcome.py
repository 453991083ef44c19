"""What is said to whoever opens quizapp for the first time; it waits for nothing and nothing waits for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from quizapp.gui import style
from quizapp.gui.button import Button
from quizapp.gui.flow import Flow
from quizapp.gui.marks import Mark
from quizapp.gui.shapes import round_box
from quizapp.gui.text import Text
from quizapp.gui.theme import RADIUS_LARGE, SPACE_2, SPACE_3, SPACE_4, SPACE_5
from quizapp.language import phrase, tr

_POINTS = (
    phrase("Press Enter to begin. A few minutes a day are enough."),
    phrase("Each answer is explained. What you forget comes back soon, what you know comes later."),
    phrase("Stop whenever you like: every answer is saved. F1 helps, Esc closes this."),
)


class Welcome(QWidget):
    """What this is in three points, and ways on; `closed` says that it was read."""

    closed = Signal()
    lessons_wanted = Signal()
    guide_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        close = Button(tr("Got it"))
        close.setToolTip(tr("Esc"))
        close.clicked.connect(self.closed)
        lessons = Button(tr("Choose a lesson…"), "link")
        lessons.clicked.connect(self.lessons_wanted)
        guide = Button(tr("How to write a lesson"), "link")
        guide.clicked.connect(self.guide_wanted)
        self.stops = (close, lessons, guide)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        rows.setSpacing(SPACE_3)
        rows.addWidget(Text(tr("Welcome. With quizapp you learn what a text says."), strong=True))
        rows.addLayout(_points())
        rows.addWidget(Text(tr("To learn from another text, open a lesson of your own."), "small"))
        ways = Flow()
        ways.setSpacing(SPACE_5)
        for stop in self.stops:
            ways.addWidget(stop)
        rows.addLayout(ways)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw a quiet field with an outline: it is no work to do."""
        colours, box = style.current().colours, self.rect().toRectF()
        round_box(
            QPainter(self),
            box,
            fill=colours.accent_soft,
            edge=colours.hairline,
            radius=RADIUS_LARGE,
        )


def _points() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_2)
    grid.setVerticalSpacing(SPACE_2)
    grid.setColumnStretch(1, 1)
    for row, point in enumerate(_POINTS):
        grid.addWidget(Mark("right", "body", "neutral"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(tr(point)), row, 1)
    return grid
