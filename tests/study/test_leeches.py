"""Cards that are forgotten again and again, and what they are taken for."""

import pytest

from quizapp.lessons.reader import parse_lesson
from quizapp.memory.log import LogRow
from quizapp.memory.state import CardState
from quizapp.questions.cards import cards_of
from quizapp.questions.material import gather
from quizapp.study.leeches import LEECH, SHOWN, is_leech, look_alikes

NAMES = ("Shanxi", "Shaanxi", "Guangdong", "Guangxi", "Hainan")
TEXT = "# T\n- Id: t\n" + "".join(
    f"\n### Name: {name}\n- Id: {name.lower()}\n- Type: province\n- Is: the province number {n}\n"
    for n, name in enumerate(NAMES)
)


@pytest.fixture(scope="module")
def material():
    return gather(parse_lesson(TEXT))


@pytest.fixture(scope="module")
def cards(material):
    return {card.key: card for card in cards_of(material)}


def wrong(text, verdict="wrong"):
    return LogRow(
        "1" * 32, "a" * 32, 1, "answer", "2" * 32, "t", "shanxi/name", 1, 0, 1,
        form="typed", response=text, verdict=verdict,
    )  # fmt: skip


def found(cards, material, *rows):
    alike = look_alikes(cards["shanxi/name"], cards.values(), rows, material)
    return [card.key for card in alike]


def test_a_leech_was_forgotten_eight_times():
    def state(lapses):
        return CardState(3.0, 5.0, 1, 2, 3, 20, lapses, "typed", 0, "wrong", right_today=False)

    assert LEECH == 8
    assert not is_leech(None)
    assert not is_leech(state(7))
    assert is_leech(state(8))
    assert is_leech(state(30))


def test_what_is_spelt_most_like_it_comes_first(cards, material):
    assert found(cards, material)[0] == "shaanxi/name"


def test_what_was_answered_for_it_comes_before_what_is_like_it(cards, material):
    rows = [wrong("hainan"), wrong("Hainan "), wrong("Guangdong"), wrong("Guangdong", "right")]
    assert found(cards, material, *rows) == ["hainan/name", "guangdong/name"]


def test_only_facts_of_its_sort_stand_beside_it_and_never_more_than_two(cards, material):
    alike = found(cards, material)
    assert 0 < len(alike) <= SHOWN
    assert all(key.endswith("/name") and not key.startswith("shanxi/") for key in alike)


VALUES = {
    "growth": "8.1 per cent",
    "rise": "8.4 per cent",
    "staff": "8 people",
    "gain": "8.1 per cent",
}
FIGURES = "# T\n- Id: t\n" + "".join(
    f"\n### Figure: {title}\n- Id: {title}\n- Value: {value}\n- Measures: the {title} of China\n"
    for title, value in VALUES.items()
)


def test_nobody_takes_people_for_per_cent_nor_an_answer_for_itself():
    material = gather(parse_lesson(FIGURES))
    cards = {card.key: card for card in cards_of(material)}
    alike = look_alikes(cards["growth/value"], cards.values(), [], material)
    assert [card.key for card in alike] == ["rise/value"]
