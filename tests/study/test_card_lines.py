"""Cards are lines by topic, found by words, with what is known of them in words."""

from datetime import date

import pytest

from quizapp.lessons.reader import parse_lesson
from quizapp.memory.marks import Flag, Marks
from quizapp.memory.state import CardState
from quizapp.questions.cards import cards_of
from quizapp.questions.facets import FACETS
from quizapp.questions.material import gather
from quizapp.study.card_lines import ASKS, face_of, lines_of
from quizapp.study.finding import KINDS, Finder, chosen, wanted_of

TODAY = date(2026, 12, 1)
DAY = TODAY.toordinal()
LESSON = """\
# Seas
- Id: seas
- Attribute as: the book

## Tides

### Term: neap tide
- Id: neap
- Means: the smallest tide of the month

## Places

### Name: Kiel
- Id: kiel
- Type: city
- Is: a port on the Baltic Sea

## Tides

### Term: ebb
- Id: ebb
- Means: the going out of the water, by 40% of its height
"""
KIEL = "kiel/name"
UNMARKED = Marks()


@pytest.fixture(scope="module")
def material():
    return gather(parse_lesson(LESSON))


@pytest.fixture(scope="module")
def cards(material):
    return cards_of(material)


def state(stability=3.0, due=DAY + 1, *, right=True):
    return CardState(stability, 5.0, DAY - 9, DAY - 5, due, 1, 0, "choice", 0, "right", right)


def line_of(cards, states, marks=UNMARKED):
    return next(one for one in lines_of(cards, states, marks, DAY) if one.key == KIEL)


def test_a_topic_stands_together_even_where_the_file_comes_back_to_it(cards):
    lines = lines_of(cards, {}, Marks(), DAY)
    assert [line.key for line in lines] == [
        *("neap/term", "neap/meaning", "ebb/term", "ebb/meaning"),
        *("kiel/name", "kiel/description"),
    ]


@pytest.mark.parametrize(
    ("known", "said", "comes"),
    [
        (None, "New", ""),
        (state(), "Learning", "due tomorrow"),
        (state(due=DAY - 3), "Learning", "due today"),
        (state(due=DAY + 3, right=False), "Learning", "due today"),
        (state(30.0, DAY + 40), "Known", "due on 10 January 2027"),
    ],
)
def test_a_line_says_what_is_known_and_when_the_card_comes(cards, known, said, comes):
    line = line_of(cards, {KIEL: known} if known else {})
    assert (line.state, line.comes(TODAY)) == (said, comes)


@pytest.mark.parametrize(
    ("marks", "said"),
    [
        (Marks(suspended=frozenset([KIEL])), "Learning, put aside"),
        (Marks(buried=frozenset([KIEL])), "Learning, put aside until tomorrow"),
        (Marks(flags={KIEL: Flag("odd")}), "Learning, flagged"),
    ],
)
def test_a_line_says_what_was_done_to_the_card(cards, marks, said):
    line = line_of(cards, {KIEL: state()}, marks)
    assert line.state == said
    assert bool(line.comes(TODAY)) == (not line.aside), "what is put aside does not come"


def test_every_facet_says_in_words_what_it_asks():
    assert ASKS.keys() == FACETS.keys()


def test_a_card_has_its_question_on_one_side_and_the_answer_and_fact_on_the_other(cards, material):
    card = next(one for one in cards if one.key == "kiel/description")
    face = face_of(card, material)
    assert "Kiel" in face.question
    assert face.question.endswith("?")
    assert face.answer == "a port on the Baltic Sea"
    assert "the book" in face.fact


@pytest.fixture(scope="module")
def finder(cards, material):
    made = Finder(cards, material)
    while not made.ready:
        made.prepare(2)
    return made


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", {"neap", "ebb", "kiel"}),
        ("kie", {"kiel"}),
        ("BALTIC", {"kiel"}),
        ("the smallest  month", {"neap"}),
        ("40 per cent", {"ebb"}),
        ("iel", set()),
        ("kiel month", set()),
    ],
)
def test_a_card_is_found_by_the_beginnings_of_words_of_title_fact_or_answer(
    cards, finder, words, found
):
    lines = lines_of(cards, {}, Marks(), DAY)
    assert {line.key.partition("/")[0] for line in finder.find(lines, words)} == found


def test_what_is_not_prepared_yet_is_not_found_yet(cards, material):
    finder = Finder(cards, material)
    lines = lines_of(cards, {}, Marks(), DAY)
    assert finder.find(lines, "kiel") == []
    finder.prepare(2)
    assert [line.key for line in finder.find(lines, "neap")] == ["neap/term", "neap/meaning"]
    assert not finder.ready
    finder.prepare(100)
    assert finder.ready
    assert len(finder.find(lines, "kiel")) == 2


TYPED = (
    "t",
    "te",
    "ter",
    "te",
    "tem",
    "",
    "s",
    "s t",
    "s ti",
    "se",
    "b s",
    "b",
    "k",
    "ki 4",
    "x",
    "a",
    "e",
    "eb w",
)


def test_words_typed_on_and_taken_back_find_what_they_find_by_themselves(cards, material, finder):
    lines = lines_of(cards, {}, UNMARKED, DAY)
    for among in (lines, lines[1:], lines):
        for words in TYPED:
            fresh = Finder(cards, material)
            fresh.prepare(100)
            assert finder.find(among, words) == fresh.find(among, words)


def test_where_words_are_not_set_apart_they_may_stand_anywhere():
    assert wanted_of("新质 tide") == ("新质", " tide")


def test_each_kind_holds_its_cards_and_a_topic_its_own(cards):
    states = {KIEL: state(), "kiel/description": state(40.0), "ebb/term": state()}
    marks = Marks(suspended=frozenset(["ebb/term"]), flags={"ebb/term": Flag("")})
    lines = lines_of(cards, states, marks, DAY)
    held = {which: {line.key for line in chosen(lines, "", which)} for which in KINDS}
    assert held == {
        "all": {card.key for card in cards},
        "new": {"neap/term", "neap/meaning", "ebb/meaning"},
        "learning": {KIEL, "ebb/term"},
        "known": {"kiel/description"},
        "aside": {"ebb/term"},
        "flagged": {"ebb/term"},
    }
    assert {line.key for line in chosen(lines, "Places", "known")} == {"kiel/description"}
