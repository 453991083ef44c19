"""Members ticked off, exactly those that the grade counts."""

from pathlib import Path

import pytest

from quizapp.gui.answers.ticking import Ticking
from quizapp.lessons.reader import parse_lesson
from quizapp.questions.cards import cards_of
from quizapp.questions.forms import make
from quizapp.questions.grading import grade
from quizapp.questions.material import gather
from quizapp.questions.model import Response


@pytest.fixture(scope="module")
def question():
    """The inner planets, to be written."""
    text = (Path(__file__).parents[1] / "several.md").read_text(encoding="utf-8")
    material = gather(parse_lesson(text))
    card = next(card for card in cards_of(material) if card.key == "inner/items")
    return make(card, "recall", material, 0)


def taken(question, *texts):
    ticking = Ticking(question)
    for text in texts:
        ticking, _ = ticking.take(text)
    return ticking


def test_a_member_counts_once(question):
    ticking = taken(question, "Mars", "mars")
    assert ticking.count == "1 of 4"
    assert ticking.take("Mars")[1] is None


def test_a_slip_is_forgiven_and_a_stranger_is_not(question):
    ticking = taken(question, "Mercurry", "Pluto")
    assert [(one.part.answer, one.verdict) for one in ticking.found] == [("Mercury", "nearly")]


def test_the_same_text_is_kept_once(question):
    assert taken(question, "Pluto", "Pluto", "Mars").typed == ("Pluto", "Mars")


@pytest.mark.parametrize(
    "texts", [("Mars", "Pluto", "Mars", "Erth"), ("Venus", "Venu", "earth", "Mars", "mercury")]
)
def test_what_is_ticked_off_is_what_the_grade_counts(question, texts):
    ticking = taken(question, *texts)
    given = grade(question, Response(several=ticking.typed))
    known = {one.part for one in given.parts if one.verdict != "wrong"}
    assert set(ticking.parts) == known
    assert ticking.complete == (given.verdict != "wrong")
