"""Where the day of an exam is written, or picked from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QBoxLayout,
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quizapp.gui import style
from quizapp.gui.announce import announce
from quizapp.gui.button import Button
from quizapp.gui.speaking import LANGUAGES
from quizapp.gui.theme import SPACE_1, SPACE_2, SPACE_3, TARGET
from quizapp.gui.today_card import ROOM_FOR_TWO
from quizapp.language import day_text, spoken_language, tr
from quizapp.study.exam_day import FURTHEST


class DayField(QWidget):
    """A field for a day in words, a calendar, and "No exam".

    `changed` carries what is written; `picked` says that nothing more is going to be.
    """

    changed = Signal(str)
    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Day of the exam"))
        self.field.textChanged.connect(self.changed)
        self.calendar = Button(tr("Calendar"), menu=True)
        self.calendar.setAccessibleDescription(tr("Opens a calendar"))
        self.calendar.clicked.connect(self._open)
        self.none = Button(tr("No exam"), "quiet")
        self.none.clicked.connect(self.field.clear)
        self.none.clicked.connect(lambda: self.field.setFocus())
        self.none.clicked.connect(self.picked)
        self.month: Month | None = None
        self._across = across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE_3)
        across.addWidget(self.field, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_3)
        buttons.addWidget(self.calendar)
        buttons.addWidget(self.none)
        buttons.addStretch(1)
        across.addLayout(buttons)

    def show_day(self, day: date | None, today: date) -> None:
        """Show a day, or none; the calendar begins today."""
        self._today = today
        self.field.setText(_words(day) if day else "")
        self.field.setPlaceholderText(tr("None; e.g. {day}", day=_words(today)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the buttons below the field where there is no room for both."""
        narrow = self.width() < style.current().column * ROOM_FOR_TWO
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if way != self._across.direction():
            self._across.setDirection(way)
            self.updateGeometry()
        super().resizeEvent(event)

    def mark_day(self, day: date | None) -> None:
        """Have the calendar open on a day; "No exam" is offered where there is one."""
        self._day = day
        self.none.setVisible(bool(self.field.text()))

    def _open(self) -> None:
        self.month = Month(self, self._today, self._day or self._today)
        self.month.picked.connect(self._pick)
        self.month.adjustSize()
        corner = self.calendar.mapToGlobal(self.calendar.rect().bottomRight())
        self.month.move(corner - QPoint(self.month.width(), -SPACE_1))
        self.month.show()
        self.month.setFocus()
        self.month.say_day()

    def _pick(self, day: date) -> None:
        self.field.setText(_words(day))
        self.field.setFocus()
        self.picked.emit()


class Month(QWidget):
    """A month over the window; `picked` carries the day that is chosen."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, first: date, marked: date) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("month")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.days = QCalendarWidget()
        for grid in (self.days, *self.days.findChildren(QTableView)):
            grid.setAccessibleName(tr("Calendar"))
        self.days.setLocale(QLocale(LANGUAGES[spoken_language()][0]))
        self.days.setGridVisible(False)
        _restyle(self.days)
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        last = first.replace(year=first.year + FURTHEST, day=min(first.day, 28))
        self.days.setDateRange(_qdate(first), _qdate(last))
        self.days.setSelectedDate(_qdate(max(first, marked)))
        self.days.selectionChanged.connect(self.say_day)
        self.days.clicked.connect(self._choose)
        self.days.activated.connect(self._choose)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(SPACE_2, SPACE_2, SPACE_2, SPACE_2)
        rows.setSpacing(SPACE_1)
        rows.addWidget(self.days)
        self.setFocusProxy(self.days)

    def say_day(self) -> None:
        """Have a screen reader say the day that is marked: what is over a window has no focus for it."""
        day = self.days.selectedDate()
        announce(self, _words(date(day.year(), day.month(), day.day())))

    def _choose(self, day: QDate) -> None:
        if self.isVisible():
            self.picked.emit(date(day.year(), day.month(), day.day()))
            self.close()


def _restyle(days: QCalendarWidget) -> None:
    """Take Qt's own colours and arrows away, which the theme does not reach."""
    colours, plain, quiet = style.current().colours, QTextCharFormat(), QTextCharFormat()
    plain.setForeground(QColor(colours.ink))
    quiet.setForeground(QColor(colours.quiet))
    quiet.setBackground(QColor(colours.surface))
    days.setHeaderTextFormat(quiet)
    for day in Qt.DayOfWeek:
        days.setWeekdayTextFormat(day, plain)
    for name, sign, words in (("prev", "‹", tr("Month before")), ("next", "›", tr("Month after"))):
        button = days.findChild(QToolButton, f"qt_calendar_{name}month")
        if isinstance(button, QToolButton):
            button.setIcon(QIcon())
            button.setText(sign)
            button.setAccessibleName(words)
    days.setMinimumSize(days.sizeHint().expandedTo(QSize(7, 7) * TARGET))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _words(day: date) -> str:
    return day_text(day, "dated")
