"""How a flipped card went, by the student's own word: between two answers, or all four of FSRS."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.gui.button import Button
from quizapp.gui.flow import Flow
from quizapp.gui.keys import act_alone
from quizapp.gui.text import Text
from quizapp.gui.theme import SPACE_2, SPACE_3, SPACE_4
from quizapp.language import phrase, tr

AGAIN, HARD, GOOD, EASY = range(1, 5)
_ANSWERS: Mapping[int, tuple[tuple[str, int], ...]] = {
    2: ((phrase("Not yet"), AGAIN), (phrase("Knew it"), GOOD)),
    4: (
        (phrase("Again"), AGAIN),
        (phrase("Hard"), HARD),
        (phrase("Good"), GOOD),
        (phrase("Easy"), EASY),
    ),
}
"""The words of each button, and FSRS's rating; the keys are 1, 2 and so on."""
_HINTS: Mapping[int, str] = {
    2: phrase("Press 1 for Not yet or 2 for Knew it."),
    4: phrase("Press 1 for Again, 2 for Hard, 3 for Good or 4 for Easy."),
}


class Ratings(QWidget):
    """The question how it went, over its buttons; `rated` carries FSRS's rating."""

    rated = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, SPACE_4, 0, 0)
        rows.setSpacing(SPACE_2)
        rows.addWidget(Text(tr("Did you know it?"), "body", strong=True))
        across = QWidget()
        rows.addWidget(across)
        self._flow = flow = Flow(across)
        flow.setSpacing(SPACE_3)
        # All are made at once: what is made later would come last for Tab.
        self.buttons = [Button("", key=str(number)) for number in range(1, 5)]
        for at, button in enumerate(self.buttons):
            button.clicked.connect(partial(self._rate, at))
            flow.addWidget(button)
        self.offer(2)

    @property
    def hint(self) -> str:
        """Which key is which answer."""
        if act_alone():
            return tr(_HINTS[self.count])
        return tr("Go to your answer with Tab or Shift+Tab, then press Enter.")

    @property
    def count(self) -> int:
        """How many answers there are."""
        return len(self._offered)

    def put_beside(self, button: Button) -> None:
        """Set what leads elsewhere after the answers."""
        self._flow.addWidget(button)

    def describe(self, answer: str) -> None:
        """Have screen readers hear the card's answer with each of these."""
        for button in self.buttons:
            button.setAccessibleDescription(answer)

    def offer(self, count: int) -> None:
        """Offer two answers or four."""
        self._offered = _ANSWERS[count]
        for button, (words, _) in zip(self.buttons, self._offered, strict=False):
            button.setText(tr(words))
            button.setAccessibleName(button.text())
            button.updateGeometry()
        for at, button in enumerate(self.buttons):
            button.setVisible(at < count)

    def rating_of(self, key: str) -> int:
        """Return the rating that a key stands for, 0 for none."""
        keys = {str(at): rating for at, (_, rating) in enumerate(self._offered, start=1)}
        return keys.get(key, 0)

    def take_focus(self) -> None:
        """Put the keyboard on what one hopes for."""
        ratings = [rating for _, rating in self._offered]
        self.buttons[ratings.index(GOOD)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _rate(self, at: int) -> None:
        self.rated.emit(self._offered[at][1])
