"""The hint to a question, shown when it is asked for."""

from quizapp.gui.text import Text
from quizapp.language import tr
from quizapp.questions.model import Question
from quizapp.study.hints import hint_of


def no_hint() -> str:
    """Return that a question has no hint."""
    return tr("There is no hint for this question.")


class Clue(Text):
    """A line below what is asked; `given` counts the hints that were given."""

    def __init__(self) -> None:
        super().__init__("", "body", quiet=True)
        self.given = 0
        self._hint = ""
        self.hide()

    @property
    def offered(self) -> bool:
        """Whether there is a hint to give."""
        return bool(self._hint)

    def offer(self, question: Question, *, in_quiz: bool) -> None:
        """Have a hint ready for a question; in a quiz there is none."""
        self._hint = "" if in_quiz else hint_of(question)
        self.given = 0
        self.show_text("")

    def give(self) -> str:
        """Show the hint and return what it says, "" where there is none."""
        if not self._hint:
            return ""
        self.given = 1
        said = tr("Hint: {words}", words=self._hint)
        self.show_text(said)
        return said
