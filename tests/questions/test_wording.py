"""English stems and claims agree in number, time and capitals."""

import re

import pytest

from quizapp.questions.wording import capitals
from quizapp.questions.wording.en_grammar import (
    amount,
    at,
    attributed,
    closed,
    for_time,
    how_many,
    lower_question,
    plural,
    sentence,
)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("the number of 5G stations", False),
        ("exports of lithium batteries", True),
        ("China's total spending on R&D", False),
        ("the share of GDP that went on R&D", False),
        ("sales", True),
        ("the analysis of data", False),
        ("years of schooling", True),
        ("", False),
        ("people living in cities", True),
        ("strikes organised by unions", True),
        ("children under five", True),
        ("working women", True),
        ("China's spending", False),
        ("the body behind the paper's figures on spending", False),
        ("a slump, linked with banks", False),
        ("the latest news", False),
    ],
)
def test_the_head_of_a_phrase_says_whether_it_is_plural(phrase, expected):
    assert plural(phrase) is expected


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2016", "in 2016"),
        ("September 2023", "in September 2023"),
        ("5 May 2020", "on 5 May 2020"),
        ("end of 2023", "at the end of 2023"),
        ("since 2022", "since 2022"),
        ("today", "today"),
        ("last year (2023)", "last year (2023)"),
    ],
)
def test_a_time_takes_its_preposition(when, expected):
    assert at(when) == expected


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2016", "for 2016"),
        ("in April 1848", "for April 1848"),
        ("end of 2023", "for the end of 2023"),
        ("5 May 2020", "for 5 May 2020"),
        ("since 2022", "since 2022"),
        ("last year (2023)", "last year (2023)"),
    ],
)
def test_a_figure_is_given_for_its_time(when, expected):
    assert for_time(when) == expected


@pytest.mark.parametrize(
    ("measures", "be", "expected"),
    [
        ("the number of 5G stations in China", "were", "how many 5G stations were there in China"),
        ("the number of moons of Mars", "are", "how many moons does Mars have"),
        ("the number of members of Parliament", "were", "how many members did Parliament have"),
        ("the number of planets that go round the Sun", "are", "how many planets go round the Sun"),
        (
            "the number of people who had flown in space",
            "were",
            "how many people had flown in space",
        ),
        (
            "the total number of people who work in R&D",
            "are",
            "how many people in total work in R&D",
        ),
        ("the total number of strikes", "were", "how many strikes were there in total"),
        ("the number of copies of the book", "are", "how many copies of the book are there"),
        ("the number of countries that China trades with", "are", ""),
        ("the number of people who they met", "are", ""),
        ("the number of strikes called off", "were", ""),
        ("the number of staff", "are", ""),
        ("the number of strikes", "have been", ""),
        ("the numbers of cars", "are", ""),
        ("the growth rate of China’s economy", "were", ""),
    ],
)
def test_a_number_of_things_is_asked_for_with_how_many_where_that_is_sure(measures, be, expected):
    assert how_many(measures, be) == expected


def test_an_apposition_is_closed_by_a_comma_and_a_list_is_not():
    assert closed("the arrival of Li Auto, a giant") == "the arrival of Li Auto, a giant,"
    assert closed("trade, war and plague") == "trade, war and plague"
    assert (
        closed("the slump, linked with banks, of 1929") == "the slump, linked with banks, of 1929"
    )
    assert closed("a fall in costs") == "a fall in costs"


def test_only_question_words_lose_their_capital():
    assert lower_question("In which province?") == "in which province?"
    assert lower_question("Changzhou lies where?") == "Changzhou lies where?"


def test_a_fact_is_attributed_once():
    assert attributed("The article says so.", "the article") == "The article says so."
    assert attributed("It grew.", "the article") == "According to the article: It grew."
    books = "The textbooks were burnt."
    assert attributed(books, "the textbook") == f"According to the textbook: {books}"


def test_negatives_stand_in_capitals():
    assert capitals("It is not so, and isn't now.") == "It is NOT so, and ISN'T now."
    assert capitals("a note on notes") == "a note on notes"
    assert capitals("Nobody saw nothing nowhere.") == "NOBODY saw NOTHING NOWHERE."
    assert capitals("Symphony No. 5, no 6") == "Symphony No. 5, no 6"


def test_a_sentence_has_its_capital_and_one_stop():
    assert sentence("rain falls") == "Rain falls."
    assert sentence("Does it?") == "Does it?"


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("f-5g", "3.38 million stations", "3.38 million"),
        ("f-rd", "3.327 billion yuan", "3.327 billion yuan"),
        ("f-growth", "5.2 per cent", "5.2 per cent"),
        ("f-clusters", "more than 200 clusters", "more than 200"),
    ],
)
def test_a_unit_that_the_measure_names_is_not_said_twice(shipped, key, value, expected):
    entry = next(entry for entry in shipped.lesson.entries if entry.id == key)
    assert amount(value, entry.text("Measures")) == expected


def stems(ask, entries, key, form, head=None):
    """The wordings of a question, each once."""
    more = {"head": head} if head else {}
    return {ask(entries, key, form, seed, **more).stem for seed in range(12)}


COUNT = """### Figure: f
- Id: f
- Value: at least 3
- Measures: {}
- Kind of number: count
- When: 1848
"""


@pytest.mark.parametrize("measures", ["strikes", "people living in cities", "strikes called off"])
def test_a_count_of_something_is_asked_for_as_a_figure(measures, ask):
    asked = stems(ask, COUNT.format(measures), "f/value", "choice")
    assert asked == {
        f"According to the leaflet, what was the figure for {measures} in 1848?",
        f"Which figure does the leaflet give for {measures} in 1848?",
        f"At what figure does the leaflet put {measures} in 1848?",
    }
    claims = stems(ask, COUNT.format(measures), "f/value", "true-false")
    assert any(f"\nThe figure for {measures} was at least 3 in 1848." in one for one in claims)


def test_a_number_of_something_is_asked_for_plainly(ask):
    asked = stems(ask, COUNT.format("the total number of strikes"), "f/value", "choice")
    assert "According to the leaflet, how many strikes were there in total in 1848?" in asked


def test_a_growth_or_share_is_never_asked_for_with_how_many(ask):
    growth = COUNT.format("the growth of exports").replace("number: count", "number: growth")
    asked = stems(ask, growth, "f/value", "numeric")
    assert "According to the leaflet, what was the growth of exports in 1848?" in asked
    assert not any("how many" in one for one in asked)


def test_a_figure_is_given_with_its_qualifier(ask):
    asked = stems(ask, COUNT.format("strikes"), "f/measure", "flip")
    assert (
        "According to the leaflet, what does the figure of at least 3 for 1848 stand for?" in asked
    )


@pytest.mark.parametrize(
    ("when", "first", "bare", "reported"),
    [
        ("in April 1848", "what happened in April 1848", "April 1848", "for April 1848"),
        ("since 1830", "what has been so since 1830", "Since 1830", "for the time since 1830"),
        ("today", "what happened today", "Today", "for this time: today"),
    ],
)
def test_a_time_is_said_with_one_preposition(when, first, bare, reported, ask):
    asked = stems(ask, f"### Event: e\n- Id: e\n- When: {when}\n- What: x\n", "e/what", "flip")
    assert asked == {
        f"According to the leaflet, {first}?",
        f"“{bare}”: which event belongs to this time, according to the leaflet?",
        f"What does the leaflet report {reported}?",
    }


@pytest.mark.parametrize(
    ("title", "kind", "is_", "verb"),
    [
        ("Chartists", "movement", "a movement for the vote", "are"),
        ("the Luddites", "rebels", "weavers who broke looms", "are"),
        ("Athens", "city", "the capital of Greece", "is"),
        ("the Two Sessions", "gathering", "the biggest event of the year", "is"),
    ],
)
def test_a_name_of_several_takes_a_plural_verb(title, kind, is_, verb, ask):
    name = f"### Name: {title}\n- Id: n\n- Type: {kind}\n- Is: {is_}\n- Part of: Europe\n"
    asked = stems(ask, name, "n/description", "flip")
    assert f"According to the leaflet, what {verb} {title}?" in asked
    assert f"what {verb} {title} part of?" in " ".join(stems(ask, name, "n/part-of", "flip"))
    assert f"{title} {verb} {is_}." in ask(name, "n/description", "flip").explanation.replace(
        "The Two", "the Two"
    ).replace("The Lud", "the Lud")


def test_a_link_without_a_question_of_its_own_is_completed(ask):
    link = "### Link: k\n- Id: k\n- Subject: arteries\n- Relation: lead to\n- Object: the lung\n"
    assert stems(ask, link, "k/subject", "flip") == {
        "According to the leaflet, which words complete this: “… lead to the lung”?",
        "Going by the leaflet, which words complete this: “… lead to the lung”?",
        "Which words complete this: “… lead to the lung”? Answer as the leaflet does.",
        "Which words complete this: “… lead to the lung”? Take your answer from the leaflet.",
    }


@pytest.mark.parametrize("are", ["seas", "the seas", "one of the seas"])
def test_the_members_of_a_list_are_named_once(are, ask):
    seas = f"### List: l\n- Id: l\n- Are: {are}\n- Items: a; b\n- Not in it: c; d; e\n"
    asked = stems(ask, seas, "l/items", "which-belongs")
    assert "According to the leaflet, which of these is one of the seas?" in asked
    assert "According to the leaflet, what are the two seas?" in stems(ask, seas, "l/items", "flip")


def test_a_question_is_attributed_unless_it_names_its_source_as_a_whole_word(ask):
    head = "# T\n- Id: t\n- Attribute as: the textbook\n\n"
    written = "### Question: x\n- Id: q\n- Ask: {}\n- Answer: a\n"
    others = written.format("Who wrote the textbooks?")
    own = written.format("Whom does the textbook name?")
    assert stems(ask, others, "q/answer", "flip", head) == {
        "According to the textbook, who wrote the textbooks?",
        "Going by the textbook, who wrote the textbooks?",
        "Who wrote the textbooks? Answer as the textbook does.",
        "Who wrote the textbooks? Take your answer from the textbook.",
    }
    assert stems(ask, own, "q/answer", "flip", head) == {"Whom does the textbook name?"}


def test_each_side_of_a_contrast_has_a_line_of_its_own(ask):
    sides = (
        "- Side A: the old way\n- Side B: the new way\n- A items: slow; dear\n- B items: quick\n"
    )
    answer = ask(f"### Contrast: c\n- Id: c\n{sides}", "c/sides", "flip").answer
    assert answer == "The old way: slow, dear\nThe new way: quick"


@pytest.mark.parametrize(
    "kind", ["poet", "English poet", "queen", "Astronomer", "scientist", "诗人"]
)
def test_people_of_every_type_are_asked_for_with_who(kind, ask):
    keats = f"### Name: John Keats\n- Id: n\n- Type: {kind}\n- Is: the writer of odes\n"
    for seed in range(4):
        assert "what is John Keats" not in ask(keats, "n/description", "flip", seed).stem
        assert "what is the name" not in ask(keats, "n/name", "flip", seed).stem
        assert "Which" not in ask(keats, "n/name", "flip", seed).stem
    assert "who is John Keats" in ask(keats, "n/description", "flip", 0).stem


def test_a_thing_is_asked_for_with_what(ask):
    ship = "### Name: Juno\n- Id: n\n- Type: spacecraft of a president\n- Is: a probe\n"
    assert "what is Juno" in ask(ship, "n/description", "flip", 0).stem


def test_a_date_takes_its_preposition_in_the_lessons_language(ask):
    head = "# T\n- Id: t\n- Attribute as: la fiche\n- Language: fr\n\n## Sujet\n\n"
    event = "### Event: e\n- Id: e\n- When: 5 mai 1789\n- What: the estates met\n"
    assert "on 5 mai 1789" in ask(event, "e/what", "flip", 0, head).stem


def test_who_did_it_is_asked_for_with_who_only_where_it_is_known_to_be_a_person(ask):
    event = "### Event: e\n- Id: e\n- When: 1848\n- What: x\n- Who: Ann\n"
    pool = "\n### Pool: p\n- Id: p\n- Type: poet\n- Items: Ann\n"
    assert "who or what was involved" in ask(event, "e/who", "flip", 0).stem
    assert "who was involved" in ask(event + pool, "e/who", "flip", 0).stem


def test_what_lasts_since_a_time_is_asked_for_with_since_when(ask):
    event = "### Event: e\n- Id: e\n- When: {}\n- What: people live there\n"
    lasting = ask(event.format("since 2000"), "e/when", "flip", 0).stem
    assert lasting == "Since when has this been so, according to the leaflet?\nPeople live there."
    once = ask(event.format("2000"), "e/when", "flip", 0).stem
    assert once == "When was this, according to the leaflet?\nPeople live there."


def test_a_fact_that_says_nothing_is_explained_in_a_sentence(ask):
    seas = "### List: l\n- Id: l\n- Are: the seas\n- Items: a; b; c\n"
    assert ask(seas, "l/items", "flip").explanation == (
        "According to the leaflet: The seas are a, b and c."
    )
    cause = "### Cause: c\n- Id: c\n- Cause: the arrival of Ann, a poet\n- Effect: joy\n"
    assert ask(cause, "c/cause", "flip").explanation == (
        "According to the leaflet: The arrival of Ann, a poet, led to joy."
    )


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("1848", "was the growth of exports in 1848"),
        ("since 1848", "has been the growth of exports since 1848"),
        ("today", "is the growth of exports today"),
    ],
)
def test_a_figure_is_asked_for_in_the_tense_of_its_time(when, expected, ask):
    growth = COUNT.format("the growth of exports").replace("number: count", "number: growth")
    asked = ask(growth.replace("1848", when), "f/value", "flip", 0).stem
    assert asked == f"According to the leaflet, what {expected}?"


def test_a_figure_between_two_is_called_a_range(ask):
    between = COUNT.format("the depth").replace("at least 3", "between 3 and 5 m")
    asked = stems(ask, between, "f/measure", "flip")
    assert (
        "According to the leaflet, what does the range between 3 and 5 m for 1848 stand for?"
        in asked
    )


def test_the_verb_agrees_with_whom_it_is_attributed_to(ask):
    head = "# T\n- Id: t\n- Attribute as: our notes\n\n## S\n\n"
    asked = stems(ask, "### Term: x\n- Id: t\n- Means: y\n", "t/term", "flip", head)
    assert "What do our notes call y?" in asked
    seas = "### List: l\n- Id: l\n- Are: seas\n- Items: a; b\n"
    assert "Write down the two seas, as our notes have them." in stems(
        ask, seas, "l/items", "recall", head
    )
    paper = head.replace("our notes", "The Times")
    asked = stems(ask, "### Term: x\n- Id: t\n- Means: y\n", "t/term", "flip", paper)
    assert "What does The Times call y?" in asked


def test_an_option_in_the_middle_of_a_claim_begins_with_a_small_letter(ask):
    figures = "".join(
        f"### Figure: {n}\n- Id: f{n}\n- Value: {n}1 yuan\n- Measures: {what}\n"
        "- Kind of number: money\n"
        for n, what in enumerate(
            ("China’s total spending", "the value of oil", "the sum of taxes"), 1
        )
    )
    for option in ask(figures, "f1/measure", "which-says").options:
        assert re.match(r"The figure given for (China|the )", option), option
