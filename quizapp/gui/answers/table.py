"""The widget of each answer form, imported when it is first asked for: a start has no time for all."""

from collections.abc import Callable

from quizapp.gui.answers.base import AnswerWidget
from quizapp.questions.model import AnswerForm


def _choose_one() -> AnswerWidget:
    from quizapp.gui.answers.choose_one import ChooseOne

    return ChooseOne()


def _choose_many() -> AnswerWidget:
    from quizapp.gui.answers.choose_many import ChooseMany

    return ChooseMany()


def _write() -> AnswerWidget:
    from quizapp.gui.answers.write import Write

    return Write()


def _write_many() -> AnswerWidget:
    from quizapp.gui.answers.write_many import WriteMany

    return WriteMany()


def _arrange() -> AnswerWidget:
    from quizapp.gui.answers.arrange import Arrange

    return Arrange()


def _pair() -> AnswerWidget:
    from quizapp.gui.answers.pair import Pair

    return Pair()


def _reveal() -> AnswerWidget:
    from quizapp.gui.answers.reveal import Reveal

    return Reveal()


ANSWERS: dict[AnswerForm, Callable[[], AnswerWidget]] = {
    "choose one": _choose_one,
    "true or false": _choose_one,
    "choose many": _choose_many,
    "write": _write,
    "write many": _write_many,
    "arrange": _arrange,
    "pair": _pair,
    "reveal": _reveal,
}
"""What makes each answer form's widget; forms with the same maker share one widget."""
