"""What a stem gives away in any script, and what the word before a gap lets stand in it."""

import pytest

from quizapp.questions.build import Unfair
from quizapp.questions.cues import gives_away

SEEDS = range(24)
ZH = "# 测试\n- Id: test\n- Attribute as: 本课\n- Language: zh\n\n## 题\n\n"
RIVERS = "### Pool: p\n- Id: p\n- Type: 支流\n- Items: 乌江; 湘江; 赣江; 汾河\n"
STARS = "### Pool: p\n- Id: p\n- Type: star\n- Items: Sirius; Vega; Rigel; Polaris; {}\n"
SUN = "### Name: the Sun\n- Id: n\n- Type: star\n- Is: our star\n"
MOVES = "### Statement: s\n- Id: s\n- Says: It is said that the [Sun] moves.\n"


@pytest.mark.parametrize(
    ("stem", "text", "held"),
    [
        ("本课中，西安附近的渭河是什么？", "渭河", True),
        ("黄河在2000年断流的天数", "2000年", True),
        ("黄河在12000年断流的天数", "2000年", False),
        ("黄河在200年断流的天数", "2000年", False),
        ("____机组和2号机组", "2号", True),
        ("____机组和12号机组", "2号", False),
        ("แม่น้ำโขงไหลผ่านเชียงราย", "เชียงราย", True),
        ("とうきょうタワーは東京にある", "タワー", True),
        ("서울에서 만나요", "서울", True),
        ("AI和5G都很重要", "AI", True),
        ("Who wrote C++?", "C", False),
        ("The machinations went on", "China", False),
        ("The President of China spoke", "China", True),
    ],
)
def test_a_stem_gives_away_in_scripts_without_spaces_too(stem, text, held):
    assert gives_away(stem, [text]) is held


def test_a_chinese_description_that_holds_the_name_is_unfair(ask):
    name = "### Name: 渭河\n- Id: n\n- Type: 支流\n- Is: 西安附近的渭河\n"
    for form in ("choice", "typed"):
        assert isinstance(ask(name + RIVERS, "n/name", form, head=ZH), Unfair)


def test_a_chinese_measure_that_holds_the_year_is_unfair(ask):
    figure = (
        "### Figure: f\n- Id: f\n- Value: 0天\n- Measures: 黄河在2000年断流的天数\n- When: 2000年\n"
    )
    for form in ("choice", "typed"):
        assert isinstance(ask(figure, "f/when", form, head=ZH), Unfair)


def test_a_number_that_stands_in_a_chinese_stem_is_no_option(ask):
    says = "### Statement: s\n- Id: s\n- Says: 指的是[1号]机组和2号机组。\n"
    for seed in SEEDS:
        question = ask(says, "s/blank:1号", "choice", seed, ZH)
        assert isinstance(question, Unfair) or "2号" not in question.options


def test_only_what_takes_the_stands_after_the(ask):
    refused = ask(SUN + MOVES + STARS.format("Deneb"), "s/blank:sun", "choice")
    assert isinstance(refused, Unfair)


def test_what_has_its_article_in_its_title_stands_after_the_without_it(ask):
    pool = STARS.format("the Pole Star; the Dog Star; the Little Ghost")
    for seed in SEEDS:
        options = ask(SUN + MOVES + pool, "s/blank:sun", "choice", seed).options
        assert set(options) == {"Sun", "Pole Star", "Dog Star", "Little Ghost"}


def test_common_nouns_stand_after_the(ask):
    terms = "".join(
        f"### Term: {one}\n- Id: t{n}\n- Means: m{n}\n"
        for n, one in enumerate(("delta", "mouth", "source", "bank"))
    )
    says = "### Statement: s\n- Id: s\n- Says: Rivers end at the [mouth] of land.\n"
    pool = "### Pool: p\n- Id: p\n- Type: part\n- Items: mouth; source; delta; bank\n"
    assert len(ask(terms + says + pool, "s/blank:mouth", "choice").options) == 4


def test_a_name_that_some_sentence_gives_its_article_stands_after_the(ask):
    says = "### Statement: x\n- Id: x\n- Says: Look at the Vega, the Rigel and the Polaris.\n"
    for seed in SEEDS:
        options = ask(SUN + MOVES + says + STARS.format("Deneb"), "s/blank:sun", "choice", seed)
        assert set(options.options) == {"Sun", "Vega", "Rigel", "Polaris"}


def test_nothing_with_an_article_of_its_own_stands_after_a(ask):
    says = "### Statement: s\n- Id: s\n- Says: She saw a [Vega] in white.\n"
    for seed in SEEDS:
        options = ask(says + STARS.format("the Dog Star"), "s/blank:vega", "choice", seed).options
        assert "the Dog Star" not in options
