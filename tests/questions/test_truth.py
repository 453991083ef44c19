"""What a lesson makes true, straight or by a detour, is never offered as wrong: a case for each row."""

import pytest

from quizapp.lessons.fold import fold
from quizapp.lessons.slug import slug
from quizapp.questions import truth
from quizapp.questions.build import Unfair
from quizapp.questions.cards import cards_of
from quizapp.questions.forms import make

SEEDS = range(12)


def entry(kind, title, **fields):
    """One entry as a teacher writes it; its id is the slug of its title."""
    lines = [f"- {label.replace('_', ' ')}: {text}" for label, text in fields.items()]
    return "\n".join([f"### {kind}: {title}", f"- Id: {slug(title)}", *lines, ""])


def name(title, type_="city", is_="", **fields):
    return entry("Name", title, Type=type_, Is=is_ or f"known for {title[::-1]}", **fields)


def cause(title, before, after):
    return entry("Cause", title, Cause=before, Effect=after)


def link(title, subject, relation, other):
    return entry("Link", title, Group="g", Subject=subject, Relation=relation, Object=other)


def event(title, when, what, **fields):
    return entry("Event", title, When=when, What=what, **fields)


def figure(title, value, measures, **fields):
    return entry("Figure", title, Value=value, Measures=measures, **fields)


def quote(title, words, by):
    return entry("Quote", title, Words=words, **{"Said by": by})


def pool(type_, *items):
    return entry("Pool", f"pool-{fold(type_)}", Type=type_, Items="; ".join(items))


CITIES = pool("city", "Rome", "Oslo", "Bonn", "Cork")
COUNTRIES = pool("country", "Norway", "Chile", "Kenya", "India")
PEOPLE = pool("person", "Ada Byron", "Alan Turing", "Max Born", "Lise Meitner")

CHAIN = "".join(cause(f"c-{one}{two}", one, two) for one, two in ("ab", "bc", "cd", "de"))
RECURRENT = event("e1", "1958", "Brazil won the cup") + event("e2", "1962", "Brazil won the cup")

CASES = {
    "Term/term": (
        entry("Term", "ebb", Means="the tide goes out")
        + entry("Term", "low water", Means="the tide goes out"),
        "ebb/term",
        "low water",
    ),
    "Term/meaning": (
        entry("Term", "bank", Means="the side of a river")
        + entry("Term", "Bank", Means="a house for money").replace("Id: bank", "Id: money"),
        "bank/meaning",
        "a house for money",
    ),
    "Name/name": (
        name("Lyon", is_="a city of silk") + name("Como", is_="a city of silk"),
        "lyon/name",
        "Como",
    ),
    "Name/description": (
        name("Paris", is_="the capital of France")
        + name("PARIS", is_="the city of light").replace("Id: paris", "Id: light"),
        "paris/description",
        "the city of light",
    ),
    "Name/part-of": (
        name("Lyon", **{"Part of": "Rhône"}) + link("k", "Lyon", "lies in", "the Lyonnais"),
        "lyon/part-of",
        "the Lyonnais",
    ),
    "Figure/measure": (
        figure("f1", "5 per cent", "the growth of trade")
        + figure("f2", "more than 4 per cent", "the growth of wages"),
        "f1/measure",
        "the growth of wages",
    ),
    "Figure/source": (
        figure("f1", "5 per cent", "growth", Source="the bank")
        + figure("f2", "5 per cent", "growth", Source="the ministry"),
        "f1/source",
        "the ministry",
    ),
    "Event/what": (
        event("e1", "5 May 1848", "a strike began") + event("e2", "1848", "a bridge fell"),
        "e1/what",
        "a bridge fell",
    ),
    "Event/who": (
        PEOPLE + event("e1", "1930", "Max Born wrote to his pupil", Who="Lise Meitner"),
        "e1/who",
        "Max Born",
    ),
    "Link/object": (
        link("k1", "Ghent", "makes", "lace") + link("k2", "Ghent", "sells", "tulips"),
        "k1/object",
        "tulips",
    ),
    "Link/subject": (
        link("k1", "Ghent", "makes", "lace") + link("k2", "Bruges", "sells", "lace"),
        "k1/subject",
        "Bruges",
    ),
    "Cause/cause": (CHAIN, "c-de/cause", "a"),
    "Cause/effect": (CHAIN, "c-ab/effect", "e"),
    "List/items": (
        entry("List", "l", Are="fields", Items="AI; law", **{"Also accept": "robotics = AI"}),
        "l/items",
        "robotics",
    ),
    "Quote/words": (
        quote("q1", "Stay here", "Ada") + quote("q2", "Go there", "Ada"),
        "q1/words",
        "Go there",
    ),
    "Quote/speaker": (
        quote("q1", "Stay here", "Ada") + quote("q2", "Stay here", "Max"),
        "q1/speaker",
        "Max",
    ),
}


@pytest.fixture
def right(material_of):
    """Give a function from entries and a card's key to a test of what is right there."""

    def answers(entries, key):
        material = material_of(entries)
        card = next(card for card in cards_of(material) if card.key == key)
        return truth.right_answers(card, material)

    return answers


@pytest.fixture
def offered(material_of):
    """Give a function from entries and a card's key to all that is ever offered beside the answer."""

    def options(entries, key):
        material = material_of(entries)
        card = next(card for card in cards_of(material) if card.key == key)
        made = [make(card, "choice", material, seed) for seed in SEEDS]
        return {text for one in made if not isinstance(one, Unfair) for text in one.options}

    return options


def test_every_row_has_a_case():
    assert set(CASES) == set(truth._ALSO_TRUE)


@pytest.mark.parametrize("facet", CASES)
def test_what_the_lesson_makes_true_counts_as_right(facet, right):
    entries, key, text = CASES[facet]
    assert right(entries, key)(text)


@pytest.mark.parametrize("facet", CASES)
def test_it_is_the_row_that_tells(facet, right, monkeypatch):
    entries, key, text = CASES[facet]
    monkeypatch.delitem(truth._ALSO_TRUE, facet)
    assert not right(entries, key)(text)


def test_a_doer_of_the_same_deed_is_right(right):
    deeds = event("e1", "1930", "a comet was seen", Who="Max Born")
    deeds += event("e2", "1931", "A comet was seen.", Who="Ada Byron")
    assert right(PEOPLE + deeds, "e1/who")("ada byron")


@pytest.mark.parametrize(
    ("key", "true"),
    [
        ("c-ab/effect", "acde"),
        ("c-bc/effect", "bde"),
        ("c-cd/cause", "abd"),
        ("c-de/cause", "abce"),
    ],
)
def test_nothing_of_a_chain_is_offered_on_the_side_where_it_is_true(key, true, offered):
    chain = CHAIN + "".join(cause(f"x{n}", f"p{n}", f"q{n}") for n in range(3))
    options = offered(chain, key)
    assert len(options) == 4
    assert not options & set(true)


@pytest.mark.parametrize(
    ("links", "key", "true"),
    [
        ([("A", "B"), ("B", "C")], "k0/subject", {"B", "C"}),  # borders: both ways
        ([("A", "B"), ("B", "C"), ("C", "D")], "k0/object", {"C", "D"}),  # older than: on and on
        ([("A", "B"), ("C", "B"), ("D", "C")], "k0/object", {"C", "D"}),  # sister of: both
        ([("A", "B"), ("A", "C"), ("C", "D")], "k0/subject", {"B", "C", "D"}),
    ],
)
def test_a_relation_may_hold_both_ways_and_from_link_to_link(links, key, true, right, offered):
    joined = "".join(link(f"k{n}", *pair[:1], "is kin to", pair[1]) for n, pair in enumerate(links))
    others = "".join(link(f"x{n}", f"S{n}", "is kin to", f"O{n}") for n in range(3))
    assert all(map(right(joined + others, key), true))
    answer = "B" if key.endswith("object") else "A"
    options = offered(joined + others, key)
    assert answer in options
    assert not options & ({*true, "A"} - {answer})


def test_a_date_of_the_same_event_is_never_a_wrong_one(offered):
    cups = "".join(event(f"e{n}", str(1958 + n), "Brazil won the cup") for n in (0, 1, 2, 5))
    options = offered(cups, "e0/when")
    assert "1958" in options
    assert not options & {"1959", "1960", "1963"}


def test_a_date_of_the_same_event_makes_no_false_claim(ask):
    cups = "".join(event(f"e{n}", str(1958 + n), "Brazil won the cup") for n in range(-4, 4))
    years = {str(1958 + n) for n in range(-4, 4)}
    claims = [ask(cups, "e0/when", "true-false", seed) for seed in SEEDS]
    assert not any(one.answer == "false" and one.stem[-5:-1] in years for one in claims)


def test_what_has_several_dates_is_not_asked_in_writing(ask):
    assert "more than one date" in ask(RECURRENT, "e1/when", "typed").reason


def test_the_time_of_an_equal_figure_of_the_same_measure_is_never_a_wrong_one(offered):
    rows = ((0, "5 per cent"), (1, "about 5 per cent"), (2, "9 per cent"))
    figures = "".join(figure(f"f{n}", v, "growth", When=str(1990 + n)) for n, v in rows)
    options = offered(figures, "f0/when")
    assert "1991" not in options
    assert "1992" in options


def test_a_wrong_date_is_apart_from_a_longer_stretch_of_the_same_event(offered):
    events = event("e1", "5 May 1848", "a strike began") + event("e2", "1848", "a strike began")
    assert not {text for text in offered(events, "e1/when") if "1848" in text}


def test_a_value_never_to_be_offered_is_not_offered_in_other_words(ask):
    banned = "; ".join(f"{n}.0 cars" for n in (7, 8, 9, 11, 12, 13))
    cars = figure("f", "10 cars", "the number of cars", **{"Never offer": banned})
    for seed in SEEDS:
        question = ask(cars, "f/value", "choice", seed)
        assert len(question.options) >= 3
        assert not set(question.options) & {f"{n} cars" for n in (7, 8, 9, 11, 12, 13)}


def test_a_value_of_the_same_measure_at_the_same_time_is_not_offered(ask):
    cars = "".join(
        figure(f"f{n}", f"{n} cars", "the number of cars", When="1950", **{"Kind of number": "c"})
        for n in (9, 10, 11, 12)
    )
    for seed in SEEDS:
        options = ask(cars, "f10/value", "choice", seed).options
        assert not set(options) & {"9 cars", "11 cars", "12 cars"}


def test_another_spelling_of_a_whole_is_the_whole(right):
    names = name("Texas", "state", **{"Part of": "the USA"})
    names += name("Austin", "state", **{"Part of": "Texas"})
    names += name("the United States", "country", **{"Also accept": "the USA; America"})
    assert all(map(right(names, "austin/part-of"), ("united states", "usa", "america")))


def test_another_spelling_has_the_type_of_its_name_which_is_not_offered_beside_it(offered):
    crick = name("Francis Crick", "person", **{"Also accept": "Crick"}) + PEOPLE
    options = offered(crick + event("e", "1953", "the helix was found", Who="Crick"), "e/who")
    assert "Crick" in options
    assert len(options) > 3
    assert "Francis Crick" not in options


def test_a_namesake_by_another_spelling_is_not_offered(right):
    names = name("Shanxi", "province", **{"Never mix with": "Shensi"})
    names += name("Shaanxi", "province", **{"Also accept": "Shensi"})
    assert right(names, "shanxi/name")("shaanxi")
    assert right(names, "shaanxi/name")("shanxi")


def test_a_link_of_a_name_by_another_spelling_counts(right):
    names = name("Ghent", **{"Also accept": "Gent"}) + link("k1", "Gent", "makes", "lace")
    assert right(names + link("k2", "Ghent", "makes", "tulips"), "k1/object")("tulips")


GEORGIA = name("Georgia", "country") + name("Georgia", "state").replace("Id: georgia", "Id: state")
STATES = pool("state", "Ohio", "Iowa", "Utah", "Maine")


def test_each_of_two_namesakes_stands_among_names_of_its_own_type(offered):
    everything = GEORGIA + COUNTRIES + STATES
    assert offered(everything, "georgia/name") <= {"Georgia", "Norway", "Chile", "Kenya", "India"}
    assert offered(everything, "state/name") <= {"Georgia", "Ohio", "Iowa", "Utah", "Maine"}


def test_a_name_of_two_types_has_no_fair_wrong_options_elsewhere(ask):
    city = name("Athens", **{"Part of": "Georgia"})
    assert isinstance(ask(GEORGIA + COUNTRIES + STATES + city, "athens/part-of", "choice"), Unfair)


def test_the_lesson_is_searched_once_a_question_and_not_once_an_option(material_of):
    from dataclasses import replace

    class Counted(dict):
        looked_up = 0

        def get(self, *given):
            Counted.looked_up += 1
            return super().get(*given)

    names = "".join(name(f"N{n}", **{"Part of": f"N{n // 2}"}) for n in range(1, 5_000))
    material = material_of(names)
    material = replace(material, wholes=Counted(material.wholes), parts=Counted(material.parts))
    card = next(card for card in cards_of(material) if card.key == "n4000/name")
    for seed in range(20):
        assert not isinstance(make(card, "choice", material, seed), Unfair)
    assert Counted.looked_up < 20 * 100


def claims(ask, entries, key, head=None):
    """Every true-false question of a card, each seed once, or none where it is refused."""
    more = {"head": head} if head else {}
    made = [ask(entries, key, "true-false", seed, **more) for seed in range(40)]
    return [one for one in made if not isinstance(one, Unfair)]


def test_what_has_lasted_since_a_date_has_not_lasted_since_an_earlier_one(ask):
    station = event("e", "since November 2000", "people have lived on board")
    false = {one.stem[-5:-1] for one in claims(ask, station, "e/when") if one.answer == "false"}
    assert false
    assert all(int(year) <= 2000 for year in false)
    assert not any("December 2000" in one.stem for one in claims(ask, station, "e/when"))


@pytest.mark.parametrize("when", ["by 1961", "by the end of 1961", "before 1961", "after 1961"])
def test_a_bound_in_time_makes_no_claim_about_another_bound(when, ask):
    assert claims(ask, event("e", when, "people flew"), "e/when") == []


@pytest.mark.parametrize(
    ("entries", "false"),
    [
        (figure("f0", "100%", "units at work", When="July 2012"), set()),
        (
            figure("f0", "100%", "units at work", When="July 2012")
            + figure("f1", "100%", "units at work", When="May 2014"),
            set(),
        ),
        (
            figure("f0", "100%", "units at work", When="July 2012")
            + figure("f1", "80%", "units at work", When="May 2010")
            + figure("f2", "60%", "other units", When="May 2008"),
            {"May 2010"},
        ),
        (
            figure("f0", "100%", "units at work", When="July 2012")
            + figure("f1", "80%", "units at work", When="2012"),
            set(),
        ),
    ],
)
def test_a_figure_is_denied_only_at_a_time_with_another_value(entries, false, ask):
    made = claims(ask, entries, "f0/when")
    dates = ("May 2008", "May 2010", "May 2014")
    found = {date for one in made if one.answer == "false" for date in dates if date in one.stem}
    assert found == false
    assert bool(made) == bool(false)


def test_a_figure_is_still_asked_for_its_time(ask):
    share = figure("f0", "100%", "units at work", When="July 2012")
    assert len(ask(share, "f0/when", "choice").options) == 4


RIVER = [
    figure(f"f{year}", "0 days", "days without water", When=str(year)).rstrip()
    + f"\n- Says: In [{year}] the river ran dry on [0 days].\n"
    for year in (2000, 2010)
]


def test_a_gap_with_two_right_dates_is_not_asked(ask):
    assert "more than one date" in ask("".join(RIVER), "f2000/when", "cloze").reason
    assert not isinstance(ask(RIVER[0], "f2000/when", "cloze"), Unfair)


def test_a_gap_that_another_sentence_fills_otherwise_is_not_asked(ask):
    dry = "".join(
        entry("Statement", f"s{year}", Says=f"In [{year}] the river ran dry.")
        for year in (2000, 2010)
    )
    assert "another sentence" in ask(dry, "s2000/blank:2000", "cloze").reason
    for seed in range(40):
        question = ask(dry, "s2000/blank:2000", "choice", seed)
        assert isinstance(question, Unfair) or "2010" not in question.options


MOONS = (
    name("Titan", "moon")
    + name("Triton", "moon")
    + name("Io", "moon")
    + link("k-titan", "Titan", "goes round", "Saturn")
    + link("k-triton", "Triton", "goes round", "Neptune")
    + link("k-ceres", "Ceres", "goes round", "the Sun")
    + pool("moon", "Rhea", "Dione", "Mimas")
    + pool("planet", "Saturn", "Neptune", "Jupiter", "Uranus")
)


def test_a_claim_takes_no_wrong_name_of_which_the_lesson_says_nothing(ask):
    said = [one.stem for one in claims(ask, MOONS, "k-titan/subject")]
    assert said
    assert not [text for text in said if any(one in text for one in ("Rhea", "Dione", "Mimas"))]
    assert not [text for text in said if "Io " in text], "it may go round Saturn, too"
    said = [one.stem for one in claims(ask, MOONS, "k-titan/object")]
    assert said
    assert not [text for text in said if "Jupiter" in text or "Uranus" in text]


def test_a_choice_still_takes_names_from_a_pool(offered):
    assert offered(MOONS, "k-titan/subject") & {"Rhea", "Dione", "Mimas"}


def test_a_description_is_denied_only_of_names_that_the_lesson_describes(ask):
    known = name("Titan", "moon") + pool("moon", "Rhea", "Dione", "Mimas")
    assert claims(ask, known, "titan/description") == []
    assert claims(ask, known + name("Triton", "moon"), "titan/description")


def test_what_fits_one_thing_only_is_denied_of_the_names_in_a_pool_too(ask):
    known = name("Titan", "moon", "the moon with a haze") + pool("moon", "Rhea", "Dione", "Mimas")
    assert claims(ask, known, "titan/description")


def test_a_part_is_denied_only_of_wholes_that_the_lesson_names(ask):
    known = name("Lyon", **{"Part of": "France"}) + pool("country", "France", "Peru", "Gaul")
    assert claims(ask, known, "lyon/part-of") == []
    assert claims(ask, known + name("Spain", "country"), "lyon/part-of")


def test_an_approximate_value_has_wrong_ones_in_every_language(ask):
    head = "# 测试\n- Id: test\n- Attribute as: 本课\n- Language: zh\n\n## 题\n\n"
    length = figure("f", "约6300公里", "长江干流的长度")
    assert len(ask(length, "f/value", "choice", head=head).options) == 4
    assert claims(ask, length, "f/value", head)


def test_a_doer_that_a_chinese_deed_names_is_right(right):
    deed = event("e", "1930", "李白写信给杜甫", Who="王维") + pool("person", "李白", "杜甫", "王维")
    assert all(map(right(deed, "e/who"), ("李白", "杜甫")))


@pytest.mark.parametrize(
    ("entries", "key"),
    [
        (name("Lyon", is_="a city of silk") + name("Como", is_="A city of silk"), "lyon/name"),
        (entry("Term", "ebb", Means="it falls") + entry("Term", "lull", Means="it falls"), "ebb/term"),
        (link("k1", "Io", "goes round", "Jupiter") + link("k2", "Europa", "goes round", "Jupiter"),
         "k1/subject"),
        (link("k1", "Peru", "borders", "Chile") + link("k2", "Peru", "borders", "Brazil"), "k1/object"),
    ],
)  # fmt: skip
def test_what_two_names_answer_is_not_asked_in_writing(entries, key, ask):
    assert "more than one" in ask(entries, key, "typed").reason


def test_a_question_by_hand_that_tells_two_names_apart_is_asked_in_writing(ask):
    moons = entry(
        "Link", "k1", Subject="Io", Relation="goes round", Object="Jupiter",
        **{"Ask subject": "Which moon with volcanoes goes round Jupiter?"},
    )  # fmt: skip
    moons += link("k2", "Europa", "goes round", "Jupiter")
    assert not isinstance(ask(moons, "k1/subject", "typed"), Unfair)


def test_one_name_in_two_entries_is_still_asked_in_writing(ask):
    again = link("k1", "Io", "goes round", "Jupiter") + link("k2", "Io", "goes round", "Jupiter")
    assert not isinstance(ask(again, "k1/subject", "typed"), Unfair)
