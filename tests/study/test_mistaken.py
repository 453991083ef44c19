"""What a wrong answer really is."""

import pytest

from quizapp.lessons.reader import parse_lesson
from quizapp.questions.cards import cards_of
from quizapp.questions.forms import make
from quizapp.questions.material import gather
from quizapp.questions.model import Response
from quizapp.study.mistaken import belongs_to

NAMES = ("Shanxi", "Shaanxi", "Guangdong", "Guangxi", "Hainan")
TEXT = "# T\n- Id: t\n" + "".join(
    f"\n### Name: {name}\n- Id: {name.lower()}\n- Type: province\n- Is: the province number {n}\n"
    for n, name in enumerate(NAMES)
)
TEXT += """
### List: Goods
- Id: goods
- Are: what is sold
- Items: tea; silk

### Statement: The sea
- Id: sea
- Says: The sea is deep.
- False version: The sea is dry.
"""


@pytest.fixture(scope="module")
def material():
    return gather(parse_lesson(TEXT))


@pytest.fixture(scope="module")
def cards(material):
    return cards_of(material)


@pytest.fixture(scope="module")
def found(material, cards):
    def finding(key, form, words):
        card = next(one for one in cards if one.key == key)
        question = make(card, form, material, 0)
        return belongs_to(question, Response(words), cards, material)

    return finding


def test_a_wrong_name_is_told_with_the_fact_of_its_own(found):
    own = found("shanxi/name", "choice", "Hainan")
    assert (own.card, own.title) == ("hainan/name", "Hainan")
    assert "the province number 4" in own.fact


def test_a_wrong_description_is_told_with_the_name_that_it_belongs_to(found):
    own = found("shanxi/description", "choice", "the province number 2")
    assert (own.card, own.title) == ("guangdong/description", "Guangdong")


def test_a_typed_answer_is_found_whatever_its_capitals(found):
    assert found("shanxi/name", "typed", " hainan ").title == "Hainan"


@pytest.mark.parametrize("words", ["", "Tibet", "Shanxi"])
def test_what_no_other_fact_says_belongs_to_none(found, words):
    assert found("shanxi/name", "typed", words) is None


def test_a_flipped_card_has_no_wrong_answer(found):
    assert found("shanxi/name", "flip", "Hainan") is None


def test_a_member_of_a_list_is_told_with_the_list(found):
    assert found("shanxi/name", "typed", "silk").title == "Goods"


def test_a_false_version_is_told_with_what_is_true(found):
    own = found("shanxi/name", "typed", "The sea is dry.")
    assert (own.title, "deep" in own.fact) == ("The sea", True)
