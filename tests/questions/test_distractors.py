"""Options that nothing but their truth tells apart: no article, absolute word, full stop or stem."""

from itertools import product

import pytest

from quizapp.lessons.values.quantity import read_quantity
from quizapp.questions.build import Unfair
from quizapp.questions.cards import cards_of
from quizapp.questions.cues import fair_beside, gives_away
from quizapp.questions.forms import make

SEEDS = range(12)
PROVINCES = """### Pool: p
- Id: p
- Type: province
- Items: Jiangsu; Sichuan; Shanxi; Yunnan; Hainan
"""
FRUIT = """### Pool: fruit
- Id: p
- Type: fruit
- Items: {}; fig; pear; plum; grape; orange; olive; quince
"""


def offered(question):
    assert not isinstance(question, Unfair), question.reason
    return set(question.options)


def test_an_option_that_stands_in_the_stem_is_dropped(ask):
    says = "### Statement: s\n- Id: s\n- Says: Apart from Jiangsu and Sichuan, one more is named: [Shanxi].\n"
    for seed in SEEDS:
        options = offered(ask(says + PROVINCES, "s/blank:shanxi", "choice", seed))
        assert options <= {"Shanxi", "Yunnan", "Hainan"}


def test_a_stem_that_holds_the_key_by_another_spelling_is_refused(ask):
    term = """### Term: GDP
- Id: gdp
- Means: the gross domestic product of a country
- Also accept: gross domestic product
- Says: The gross domestic product, or [GDP], grew.
"""
    others = "".join(f"### Term: t{n}\n- Id: t{n}\n- Means: m{n}\n" for n in range(4))
    for form in ("choice", "typed", "cloze"):
        assert isinstance(ask(term + others, "gdp/term", form), Unfair), form


def test_a_name_that_the_attribution_gives_away_is_no_gap(ask):
    head = "# Test\n- Id: test\n- Attribute as: the Ghent leaflet\n\n"
    says = "### Statement: s\n- Id: s\n- Says: Lace comes from [Ghent].\n"
    assert isinstance(ask(says, "s/blank:ghent", "cloze", head=head), Unfair)


@pytest.mark.parametrize(
    ("article", "key", "fitting"),
    [
        ("an", "apple", {"apple", "orange", "olive"}),
        ("a", "lime", {"lime", "fig", "pear", "plum", "grape", "quince"}),
    ],
)
def test_the_options_of_a_gap_fit_its_article(article, key, fitting, ask):
    says = f"### Statement: s\n- Id: s\n- Says: She ate {article} [{key}].\n"
    for seed in SEEDS:
        options = offered(ask(says + FRUIT.format(key), f"s/blank:{key}", "choice", seed))
        assert options <= fitting
        assert len(options) > 2


@pytest.mark.parametrize(
    ("key", "option", "fair"),
    [
        ("apple", "orange", True),
        ("apple", "hour", True),
        ("apple", "MP", True),
        ("apple", "8-hour day", True),
        ("apple", "union", False),
        ("apple", "European", False),
        ("apple", "UN body", False),
        ("apple", "one-off", False),
        ("apple", "umbrella", True),
        ("apple", "fig", False),
    ],
)
def test_an_article_goes_by_the_sound(key, option, fair, shipped):
    assert fair_beside(key, "It was an ____.", shipped)(option) is fair
    assert fair_beside(key, "It was the ____.", shipped)(option)


@pytest.mark.parametrize(
    ("key", "option"),
    [
        ("sold at home", "never sold"),
        ("never sold", "sold at home"),
        ("land", "all of the above"),
        ("land", "None of these"),
        ("land", "both labour and capital"),
        ("land", "both A and B"),
        ("none of the above", "land"),
    ],
)
def test_absolute_and_lazy_options_are_dropped(key, option, shipped):
    assert not fair_beside(key, "", shipped)(option)


def test_absolute_options_may_stand_beside_an_absolute_key(ask):
    written = (
        "### Question: x\n- Id: q\n- Ask: Why?\n- Answer: it never rains\n- Wrong answers: {}\n"
    )
    fair = ask(
        written.format("it always rains; it rains every day; it snows"), "q/answer", "by-hand"
    )
    assert offered(fair) == {"it never rains", "it always rains", "it rains every day"}
    assert isinstance(ask(written.format("it snows; it is dry"), "q/answer", "by-hand"), Unfair)


def test_the_sides_of_a_contrast_have_no_cues(ask):
    contrast = """### Contrast: x
- Id: c
- Side A: the old way
- Side B: the new way
- A items: slow; dear
- B items: both quick and cheap; always quick; quick; cheap; never slow
"""
    for seed in SEEDS:
        options = offered(ask(contrast, "c/sides", "which-side", seed))
        assert not options & {"both quick and cheap", "always quick", "never slow"}


@pytest.mark.parametrize(
    ("key", "others", "shown"),
    [
        ("The king fled.", ("a strike began", "The war ended"), {"A strike began."}),
        ("a strike began", ("The king fled.", "Rome fell"), {"the king fled", "Rome fell"}),
    ],
)
def test_events_begin_and_end_alike(key, others, shown, ask):
    whats = (key, *others)
    events = "".join(
        f"### Event: e{n}\n- Id: e{n}\n- When: {1900 + n}\n- What: {what}\n"
        for n, what in enumerate(whats)
    )
    options = offered(ask(events, "e0/what", "choice"))
    assert shown <= options
    assert key in options
    assert len({text.endswith(".") for text in options}) == 1


def test_what_happened_since_some_year_is_left_to_flash_cards(ask):
    events = "".join(
        f"### Event: e{n}\n- Id: e{n}\n- When: {when}\n- What: thing {n} began\n"
        for n, when in enumerate(["since 1830", "1700", "1710", "1720"])
    )
    assert "many events" in ask(events, "e0/what", "choice").reason
    assert "since 1830" in ask(events, "e0/what", "flip").stem


def figures(*rows):
    return "".join(
        f"### Figure: f{n}\n- Id: f{n}\n- Value: {value}\n- Measures: part {n}\n"
        f"- Kind of number: money\n{more}"
        for n, (value, more) in enumerate(rows)
    )


@pytest.mark.parametrize(
    ("value", "more"),
    [
        ("8.37 trillion yuan", ""),
        ("837.71 billion yuan", ""),
        ("0.837 billion yuan", "- Caution: doubtful\n"),
        ("6.37 billion yuan each", ""),
    ],
)
def test_a_value_of_another_size_style_or_doubtful_is_not_borrowed(value, more, ask):
    lesson = figures(("3.32 billion yuan", ""), (value, more))
    for seed in range(40):
        assert value not in offered(ask(lesson, "f0/value", "choice", seed))


def test_a_value_of_the_same_size_and_style_is_borrowed(ask):
    lesson = figures(("3.32 billion yuan", ""), ("8.37 billion yuan", ""))
    found = [ask(lesson, "f0/value", "choice", seed).options for seed in range(40)]
    assert any("8.37 billion yuan" in options for options in found)
    for options in found:
        numbers = [read_quantity(text).number for text in options]
        assert max(numbers) / min(numbers) < 100


def test_two_spellings_of_one_name_are_never_offered_together(ask):
    names = """### Name: the United States
- Id: us
- Type: country
- Is: x
- Also accept: the USA
### Name: Peru
- Id: peru
- Type: country
- Is: the land of the Incas
### Pool: p
- Id: p
- Type: country
- Items: the USA; Chile
"""
    for seed in SEEDS:
        options = offered(ask(names, "peru/name", "choice", seed))
        assert not {"the USA", "the United States"} <= options


def test_a_text_gives_away_only_as_whole_words():
    assert gives_away("The President of China spoke.", ["China"])
    assert not gives_away("The machinations went on.", ["China"])


NERVES = "### Name: afferent nerves\n- Id: n\n- Type: nerve\n- Is: x\n"
MOTOR = "### Term: motor nerves\n- Id: t\n- Means: y\n- Also accept: efferent nerves\n"
LINK = "### Link: {0}\n- Id: {0}\n- Subject: {1}\n- Relation: serve\n- Object: {2}\n"
NERVE_LINK = LINK.format("k", "efferent nerves", "the brain")
VESSELS = LINK.format("k", "the heart", "arteries") + LINK.format("l", "the lung", "arterias")


@pytest.mark.parametrize(
    ("names", "key", "refused"),
    [
        (NERVES + MOTOR, "n/name", "efferent nerves"),
        (NERVES + NERVE_LINK, "n/name", "efferent nerves"),
        (VESSELS, "k/object", "arterias"),
    ],
)
def test_every_other_name_of_the_lesson_is_no_slip_of_the_keyboard(
    names, key, refused, material_of
):
    material = material_of(names)
    card = next(card for card in cards_of(material) if card.key == key)
    assert refused in make(card, "typed", material, 0).refused


def test_another_spelling_of_the_answer_is_not_refused(ask):
    name = "### Name: Kiev\n- Id: n\n- Type: city\n- Is: x\n- Also accept: Kiew; Kyiv\n"
    assert ask(name, "n/name", "typed").refused == ()


TROY = """### Name: Helen
- Id: helen
- Type: person
- Is: the queen of Sparta
### Name: Paris
- Id: paris
- Type: person
- Is: the prince who took Helen away
### Name: Hector
- Id: hector
- Type: person
- Is: the best fighter of Troy
### Name: Priam
- Id: priam
- Type: person
- Is: the king of Troy
### Name: Ajax
- Id: ajax
- Type: person
- Is: the strongest of the Greeks
"""


@pytest.mark.parametrize("form", ["choice", "which-says", "true-false", "match"])
def test_nobody_is_described_by_himself(ask, form):
    for card, seed in product(("helen/description", "paris/description"), range(36)):
        question = ask(TROY, card, form, seed)
        if isinstance(question, Unfair):
            continue
        if form in ("which-says", "true-false"):
            claims = question.options or [question.stem.partition("\n")[2]]
            assert not [one for one in claims if one.count("Helen") > 1], question
        elif card == "helen/description":
            offered = [text for text in question.options if text != question.answer]
            assert not [text for text in offered if "Helen" in text]


@pytest.mark.parametrize(
    ("entry", "key"),
    [
        (
            "### Figure: x\n- Id: x\n- Value: more than 200 boats\n- Measures: the boats\n",
            "x/value",
        ),
        ("### Figure: x\n- Id: x\n- Value: less than 40 km\n- Measures: the way\n", "x/value"),
        ("### Event: x\n- Id: x\n- When: since 2016\n- What: a market is held\n", "x/when"),
        ("### Event: x\n- Id: x\n- When: after 1950\n- What: the ship was sold\n", "x/when"),
        (
            "### Statement: x\n- Id: x\n- Says: It holds [more than 30 tons].\n",
            "x/blank:more-than-30-tons",
        ),
    ],
)
def test_where_all_wrong_values_lie_on_one_side_the_key_stands_in_every_place(ask, entry, key):
    """In order of size it would always be the last, or the first."""
    asked = [ask(entry, key, "choice", seed) for seed in range(40)]
    assert {one.options.index(one.answer) for one in asked} == {0, 1, 2, 3}


def test_other_numbers_stand_in_order_of_size(ask):
    figure = "### Figure: x\n- Id: x\n- Value: {} boats\n- Measures: the number of boats\n"
    for value in ("48", "about 300", "30–40"):
        for seed in range(12):
            shown = ask(figure.format(value), "x/value", "choice", seed).options
            sizes = [read_quantity(text).number for text in shown]
            assert sizes == sorted(sizes)
