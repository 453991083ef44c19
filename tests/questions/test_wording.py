"""English stems and claims agree in number, time and capitals."""

import pytest

from quizapp.questions.wording import capitals
from quizapp.questions.wording.en import amount, at, attributed, lower_question, plural, sentence


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
    assert amount(value, entry) == expected


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
        f"According to the leaflet, which figure is given for {measures} in 1848?",
    }
    claims = stems(ask, COUNT.format(measures), "f/value", "true-false")
    assert any(f"\nThe figure for {measures} was at least 3 in 1848." in one for one in claims)


def test_a_number_of_something_is_asked_for_plainly(ask):
    asked = stems(ask, COUNT.format("the total number of strikes"), "f/value", "choice")
    assert "According to the leaflet, what was the total number of strikes in 1848?" in asked


def test_a_figure_is_given_with_its_qualifier(ask):
    asked = stems(ask, COUNT.format("strikes"), "f/measure", "flip")
    assert (
        "According to the leaflet, what does the figure of at least 3 in 1848 stand for?" in asked
    )


@pytest.mark.parametrize(
    ("when", "adverb", "bare"),
    [("in April 1848", "in April 1848", "April 1848"), ("since 1830", "since 1830", "Since 1830")],
)
def test_a_time_is_said_with_one_preposition(when, adverb, bare, ask):
    asked = stems(ask, f"### Event: e\n- Id: e\n- When: {when}\n- What: x\n", "e/what", "flip")
    assert asked == {
        f"According to the leaflet, what happened {adverb}?",
        f"“{bare}”: which event belongs to this time, according to the leaflet?",
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
        "According to the leaflet, complete this: … lead to the lung",
        "Complete this: … lead to the lung Answer according to the leaflet.",
    }


@pytest.mark.parametrize("are", ["seas", "the seas", "one of the seas"])
def test_the_members_of_a_list_are_named_once(are, ask):
    seas = f"### List: l\n- Id: l\n- Are: {are}\n- Items: a; b\n- Not in it: c; d; e\n"
    asked = stems(ask, seas, "l/items", "choice")
    assert "According to the leaflet, which of these is one of the seas?" in asked
    assert "According to the leaflet, what are the two seas?" in stems(ask, seas, "l/items", "flip")


def test_a_question_is_attributed_unless_it_names_its_source_as_a_whole_word(ask):
    head = "# T\n- Id: t\n- Attribute as: the textbook\n\n"
    written = "### Question: x\n- Id: q\n- Ask: {}\n- Answer: a\n"
    others = written.format("Who wrote the textbooks?")
    own = written.format("Whom does the textbook name?")
    assert stems(ask, others, "q/answer", "flip", head) == {
        "According to the textbook, who wrote the textbooks?"
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
    assert "who is John Keats" in ask(keats, "n/description", "flip", 0).stem


def test_a_thing_is_asked_for_with_what(ask):
    ship = "### Name: Juno\n- Id: n\n- Type: spacecraft of a president\n- Is: a probe\n"
    assert "what is Juno" in ask(ship, "n/description", "flip", 0).stem


def test_a_date_takes_its_preposition_in_the_lessons_language(ask):
    head = "# T\n- Id: t\n- Attribute as: la fiche\n- Language: fr\n\n## Sujet\n\n"
    event = "### Event: e\n- Id: e\n- When: 5 mai 1789\n- What: the estates met\n"
    assert "on 5 mai 1789" in ask(event, "e/what", "flip", 0, head).stem
