"""A quiz in every form, on a lesson that has them all: shown, answered, judged, and told afterwards."""

import shutil
from pathlib import Path

import pytest

from quizapp.gui import style
from quizapp.gui.quiz_line import QuizLineCard
from quizapp.gui.theme import LIGHT, Theme
from quizapp.questions.model import Response
from quizapp.study.quiz import QuizChoice
from tests.gui.access import cut

SEVERAL = ("select-all", "match", "sort", "order", "recall")


@pytest.fixture
def lesson(tmp_path):
    """A lesson about the Sun."""
    return Path(shutil.copy(Path(__file__).with_name("several.md"), tmp_path / "several.md"))


@pytest.fixture
def data(tmp_path):
    """The data folder of a student who begins."""
    return tmp_path / "data"


def right(question):
    parts = tuple(part.answer for part in question.parts)
    several = bool(parts) and question.form != "typed"
    return Response(several=parts) if several else Response(question.answer)


@pytest.mark.parametrize("form", SEVERAL)
@pytest.mark.parametrize("knows", [True, False])
def test_a_form_that_asks_several_things_is_asked_judged_and_told(window, qapp, form, knows):
    style.use(qapp, Theme(LIGHT, 12.0, 2.0))
    window.resize(1024, 768)
    window._collection.quizzes.begin(QuizChoice(number=0, forms=(form,)))
    window.quiz_wanted.emit()
    asked = 0
    while window.shows("study"):
        question = window._desks.answering.screen.question
        assert question.form == form
        qapp.processEvents()
        assert cut(window) == []
        window.answered.emit(right(question) if knows else Response(), 1000)
        qapp.processEvents()
        assert cut(window) == []
        window.study._next.click()
        asked += 1
    assert asked
    qapp.processEvents()
    assert cut(window) == []
    verdict = "Right" if knows else "Not quite"
    cards = [card.text() for card in window.quiz_result.findChildren(QuizLineCard)]
    assert len(cards) == asked
    assert all(f": {verdict}. " in words for words in cards)


def test_all_forms_together_make_one_quiz(window, qapp):
    window._collection.quizzes.begin(QuizChoice(number=0, feedback="end"))
    window.quiz_wanted.emit()
    asked = []
    while window.shows("study"):
        asked.append(window._desks.answering.screen.question.form)
        window.answered.emit(right(window._desks.answering.screen.question), 1000)
    assert set(asked) & set(SEVERAL)
    assert set(asked) - set(SEVERAL)
    assert window._collection.quizzes.result(window._desks.quiz._quiz).right == len(asked)
