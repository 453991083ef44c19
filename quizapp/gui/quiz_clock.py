"""The time of a quiz: it runs while a question is asked, and stands while one reads what was right."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from quizapp.gui import quiz_wording

_MINUTE = 60


class QuizClock(QObject):
    """Counts down; `ticked` carries the time left in words, each second."""

    ticked = Signal(str)
    minute_left = Signal()
    up = Signal()

    def __init__(self, parent: QObject, now: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._now = now
        self._began = self._end = self._last = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.tick)

    def run(self, seconds: float) -> None:
        """Count down from so many seconds."""
        self._end, self._last = self._now() + seconds, seconds
        self.tick()

    def stop(self) -> None:
        """Stand still."""
        self._timer.stop()

    def tick(self) -> None:
        """Say how much time is left, and come again with the next second; at the end say that."""
        left = self._end - self._now()
        self.ticked.emit(quiz_wording.time_left(left))
        if left <= 0:
            self.up.emit()
            return
        if left <= _MINUTE < self._last:
            self.minute_left.emit()
        self._last = left
        self._timer.start(max(1, round((left % 1 or 1) * 1000)))
