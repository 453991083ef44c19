"""What Today says of the days studied, never in blame, and of what is hardest now."""

import pytest

from quizapp.lessons.reader import parse_lesson
from quizapp.memory.state import CardState
from quizapp.questions.cards import cards_of
from quizapp.questions.material import gather
from quizapp.study.lately import days_lately, hard_now, lately_line

TODAY = 100
NAMES = ("Shanxi", "Shaanxi", "Guangdong", "Guangxi", "Hainan")
TEXT = "# T\n- Id: t\n" + "".join(
    f"\n### Term: {name}\n- Id: {name.lower()}\n- Means: the province number {n}\n"
    for n, name in enumerate(NAMES)
)
CARDS = {card.key: card for card in cards_of(gather(parse_lesson(TEXT)))}


def state(lapses, stability=3.0, difficulty=5.0):
    return CardState(
        stability, difficulty, 1, 2, 3, 20, lapses, "typed", 0, "wrong", right_today=False
    )


@pytest.mark.parametrize(
    ("days", "count"),
    [
        ([], 0),
        ([TODAY], 1),
        ([TODAY - 1, TODAY - 2], 2),
        (range(TODAY - 6, TODAY + 1), 7),
        (range(TODAY - 7, TODAY), 7),
        (range(TODAY - 40, TODAY + 1), 7),
        ([TODAY - 8], 0),
        ([TODAY + 1], 0),
    ],
)
def test_the_last_seven_days_end_today_once_it_is_begun(days, count):
    assert days_lately(days, TODAY) == count


def test_there_is_a_sentence_once_there_is_something_good_to_say():
    assert lately_line(0) == lately_line(1) == ""
    assert lately_line(5) == "You studied on 5 of the last 7 days."
    assert lately_line(7) == "You studied on each of the last 7 days."


def test_the_three_that_were_forgotten_most_are_the_hardest():
    states = {f"{name.lower()}/term": state(n) for n, name in enumerate(NAMES)}
    found = hard_now(CARDS, states, ())
    assert [one.title for one in found] == ["Hainan", "Guangxi", "Guangdong"]
    assert found[0].answer == "Hainan"


def test_of_two_forgotten_alike_the_more_difficult_comes_first():
    states = {"shanxi/term": state(3, difficulty=4.0), "hainan/term": state(3, difficulty=8.0)}
    assert [one.card for one in hard_now(CARDS, states, ())] == ["hainan/term", "shanxi/term"]


def test_what_is_known_by_now_put_aside_or_gone_is_not_hard():
    states = {
        "shanxi/term": state(5, stability=60.0),
        "hainan/term": state(5),
        "gone/term": state(9),
        "guangxi/term": state(1),
    }
    assert hard_now(CARDS, states, {"hainan/term"}) == []
