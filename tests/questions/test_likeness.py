"""Wrong answers are graded by how alike they are to the right one, and a level takes its share of them."""

from itertools import pairwise
from random import Random
from statistics import fmean, median

import pytest

from quizapp.lessons.values.quantity import read_quantity
from quizapp.lessons.values.when import read_when
from quizapp.questions.build import LEVELS, Draw, Unfair, draw_of, seed_for
from quizapp.questions.cards import cards_of
from quizapp.questions.distractors import wrong_options
from quizapp.questions.facets import asked_in
from quizapp.questions.forms import FORMS, make
from quizapp.questions.levels import in_turn
from quizapp.questions.likeness import TRAITS, WEIGHTS, likeness_of
from quizapp.questions.wrong_dates import wrong_dates

TURNS = range(6)
LAKES = """# Test
- Id: test

## North

### Name: Arno
- Id: arno
- Type: lake
- Is: the deepest
- Part of: Ost

### Name: Belm
- Id: belm
- Type: lake
- Is: the widest
- Part of: Ost

### Name: Cull
- Id: cull
- Type: lake
- Is: the coldest
- Part of: West

### Name: Fjord
- Id: fjord
- Type: town
- Is: a harbour

## South

### Name: Dorn
- Id: dorn
- Type: lake
- Is: the saltiest
- Part of: Sud

### Pool: others
- Id: others
- Type: lake
- Items: Erle; Arna
"""


def card_of(material, key):
    return next(card for card in cards_of(material) if card.key == key)


@pytest.fixture
def like(material_of):
    """Give a function that grades a wrong answer to the name Arno."""
    material = material_of("", head=LAKES)
    return lambda text: likeness_of(card_of(material, "arno/name"), "Arno", text, material)


def test_the_weights_make_a_whole_and_each_has_its_trait():
    for weights in WEIGHTS.values():
        assert sum(weights.values()) == pytest.approx(1)
        assert set(weights) <= set(TRAITS)


@pytest.mark.parametrize(
    ("more", "less"),
    [("Belm", "Cull"), ("Cull", "Dorn"), ("Cull", "Fjord"), ("Dorn", "Erle"), ("Arna", "Erle")],
    ids=["of one whole", "of one topic", "of one type", "told of", "spelt alike"],
)
def test_a_name_is_the_more_alike_the_more_it_shares(more, less, like):
    assert like(more) > like(less)


@pytest.mark.parametrize("key", ["n-xi/name", "t-npf/meaning", "f-rd/measure"])
def test_likeness_is_the_same_both_ways_and_a_share_of_one(key, shipped):
    card = card_of(shipped, key)
    others = [one.answer for one in cards_of(shipped) if one.facet == card.facet]
    assert len(others) > 3
    for text in others:
        found = likeness_of(card, card.answer, text, shipped)
        assert 0 <= found <= 1
        assert found == pytest.approx(likeness_of(card, text, card.answer, shipped))


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        ("200 km", ["210 km", "150 km", "400 km", "40 km", "4,000 km"]),
        ("60 per cent", ["62 per cent", "70 per cent", "35 per cent", "5 per cent"]),
        ("3 people", ["4 people", "6 people", "12 people"]),
        ("0 per cent", ["1 per cent", "-2 per cent", "9 per cent"]),
        ("5–6 km", ["6–7 km", "8–10 km", "20–30 km"]),
    ],
)
def test_a_number_is_the_more_alike_the_nearer_in_size(value, texts, material_of):
    material = material_of(f"### Figure: x\n- Id: f\n- Value: {value}\n- Measures: x\n")
    card = card_of(material, "f/value")
    found = [likeness_of(card, value, text, material) for text in (value, *texts)]
    assert found[0] == 1
    assert all(one > other > 0 for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("when", "texts"),
    [
        ("2016", ["2017", "2012", "1950"]),
        ("May 2016", ["June 2016", "December 2015", "May 2012"]),
        ("5 May 2016", ["9 May 2016", "5 June 2016", "5 May 2012"]),
    ],
)
def test_a_date_is_the_more_alike_the_nearer_in_units_of_its_precision(when, texts, material_of):
    material = material_of(f"### Event: x\n- Id: e\n- When: {when}\n- What: it was\n")
    card = card_of(material, "e/when")
    found = [likeness_of(card, when, text, material) for text in (when, *texts)]
    assert found[0] == 1
    assert all(one > other > 0 for one, other in pairwise(found))


def test_each_level_takes_its_half_of_many_and_all_the_same_of_few():
    drawn = {level: in_turn(range(8), float, Draw("1", 0, level), 3) for level in LEVELS}
    assert {level: set(found[:4]) for level, found in drawn.items()} == {
        "easy": {0, 1, 2, 3},
        "middle": {2, 3, 4, 5},
        "hard": {4, 5, 6, 7},
    }
    assert all(sorted(found) == list(range(8)) for found in drawn.values())
    few = [in_turn(range(3), float, Draw("1", 0, level), 1) for level in LEVELS]
    assert few[0] == few[1] == few[2]


def test_with_few_candidates_every_level_is_equally_hard(ask):
    says = "### Statement: s\n- Id: s\n- Says: She went to [Arno].\n"
    pool = "### Pool: p\n- Id: p\n- Type: lake\n- Items: Arno; Belm; Cull; Dorn\n"
    found = [
        ask(says + pool, "s/blank:arno", "choice", seed_for(turn, level))
        for level in LEVELS
        for turn in TURNS
    ]
    assert len({frozenset(question.options) for question in found}) == 1
    assert len({question.difficulty for question in found}) == 1


def difficulties(material, form, card):
    """A card's difficulty in a form in the middle of some questions, by level; none where it has none."""
    found = []
    for level in LEVELS:
        made = [make(card, form, material, seed_for(turn, level)) for turn in TURNS]
        graded = [
            one.difficulty
            for one in made
            if not isinstance(one, Unfair) and one.difficulty is not None
        ]
        found += [fmean(graded)] if graded else []
    return found if len(found) == len(LEVELS) else []


@pytest.mark.parametrize("form", ["choice", "match", "true-false"])
def test_questions_get_harder_from_level_to_level(form, shipped):
    graded = [
        difficulties(shipped, form, card) for card in cards_of(shipped) if form in asked_in(card)
    ]
    easy, middle, hard = map(fmean, zip(*filter(None, graded), strict=True))
    assert 0 < easy < middle < hard < 1


CANDIDATES = 6


@pytest.mark.parametrize("form", ["choice", "true-false"])
def test_nearly_every_card_with_enough_candidates_gets_harder(form, shipped):
    many = []
    for card in cards_of(shipped):
        if form in asked_in(card):
            draw, claim = draw_of(0, card.key), form == "true-false"
            pool = wrong_options(card, shipped, draw, CANDIDATES, claim=claim)
            many += [difficulties(shipped, form, card)] if len(pool) == CANDIDATES else []
    many = [one for one in many if one]
    assert len(many) > 30
    rising = [one for one in many if one[0] <= one[1] <= one[2] and one[0] < one[2]]
    assert len(rising) >= 0.8 * len(many)


def test_nothing_wrong_shown_has_no_difficulty(shipped):
    shown = {"flip", "typed", "cloze", "complete-quote", "numeric", "recall", "order", "sort"}
    for card in cards_of(shipped)[::5]:
        for form in FORMS:
            question = make(card, form, shipped, 0)
            if not isinstance(question, Unfair):
                assert (question.difficulty is None) == (form in shown), question.id


TWO_TOPICS = "# Test\n- Id: test\n\n## One\n\n{}\n## Two\n\n{}"
TERM = "### Term: {0}\n- Id: {0}\n- Means: the meaning of {1}\n\n"


def test_partners_are_of_other_topics_first_and_of_the_same_when_it_is_hard(material_of):
    one = "".join(TERM.format(f"alpha{n}", f"a{n}") for n in range(4))
    two = "".join(TERM.format(f"omega{n}", f"o{n}") for n in range(4))
    material = material_of("", head=TWO_TOPICS.format(one, two))
    card = card_of(material, "alpha0/term")
    partners = {}
    for level in LEVELS:
        made = [make(card, "match", material, seed_for(turn, level)) for turn in TURNS]
        partners[level] = {
            part.card[:5] for one in made for part in one.parts if part.card != card.key
        }
        assert all(len(one.parts) == 4 for one in made)
    assert partners["easy"] == {"omega"}
    assert "alpha" in partners["hard"]


def test_figures_are_compared_with_far_ones_first_and_with_near_ones_when_it_is_hard(ask):
    figure = "### Figure: f{0}\n- Id: f{0}\n- Value: {0} km\n- Measures: road {0}\n- Kind of number: length\n"
    roads = "".join(figure.format(n) for n in (100, 110, 120, 130, 500, 900, 2000))
    others = {
        level: {
            text
            for turn in range(12)
            for text in ask(roads, "f100/value", "compare", seed_for(turn, level)).options
        }
        for level in LEVELS
    }
    assert not any("110" in text or "120" in text for text in others["easy"])
    assert not any("900" in text or "2000" in text for text in others["hard"])


def test_wrong_dates_are_nearer_when_it_is_hard():
    for text in ("1911", "May 1911", "5 May 1911"):
        key = read_when(text)
        away = {}
        for level in LEVELS:
            found = [
                read_when(one).anchor.toordinal()
                for seed in range(60)
                for one in wrong_dates(key, count=3, random=Random(seed), level=level)
            ]
            assert len(found) == 180
            away[level] = fmean(abs(one - key.anchor.toordinal()) for one in found)
        assert away["easy"] > away["middle"] > away["hard"]


def test_length_tells_nothing_at_any_level(material):
    ratios, longest = [], []
    for card in cards_of(material):
        for level in LEVELS if "choice" in asked_in(card) else ():
            question = make(card, "choice", material, seed_for(1, level))
            if not isinstance(question, Unfair) and not read_quantity(question.answer):
                lengths = [len(text) for text in question.options]
                ratios.append(len(question.answer) / median(lengths))
                others = [len(text) for text in question.options if text != question.answer]
                longest.append(len(question.answer) > max(others))
    assert len(ratios) > 100
    assert sum(0.5 <= one <= 1.6 for one in ratios) >= 0.95 * len(ratios)
    assert sum(longest) <= 0.35 * len(longest)
