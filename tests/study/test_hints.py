"""Hints help to remember and give nothing away."""

import pytest

from quizapp.lessons.reader import parse_lesson
from quizapp.questions.cards import cards_of
from quizapp.questions.forms import make
from quizapp.questions.material import gather
from quizapp.study.hints import hint_of

NAMES = ("Shanxi", "Shaanxi", "Guangdong", "Inner Mongolia", "Hu")
TEXT = "# T\n- Id: t\n" + "".join(
    f"\n### Name: {name}\n- Id: n{n}\n- Type: province\n- Is: the province number {n}\n"
    for n, name in enumerate(NAMES)
)
MATERIAL = gather(parse_lesson(TEXT))
CARDS = {card.key: card for card in cards_of(MATERIAL)}


def question(key, form, seed=0):
    return make(CARDS[key], form, MATERIAL, seed)


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("n0/name", "It begins with “S” and has 6 signs."),
        ("n3/name", "It begins with “I” and has 2 words."),
        ("n4/name", ""),
    ],
)
def test_of_what_is_written_or_turned_the_beginning_is_told(key, hint):
    assert hint_of(question(key, "typed")) == hint
    assert hint_of(question(key, "flip")) == hint


@pytest.mark.parametrize("seed", range(12))
def test_of_several_options_one_is_told_that_is_wrong(seed):
    asked = question("n0/name", "choice", seed)
    assert f"“{asked.answer}”" not in hint_of(asked)
    assert sum(f"“{option}”" in hint_of(asked) for option in asked.options) == 1


def test_of_two_there_is_no_hint():
    assert hint_of(question("n0/description", "true-false")) == ""
