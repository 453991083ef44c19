"""All entries are checked together: what triggers a finding, and what is near it and does not."""

import pytest

FIRST_LINE = 7


def name(title, sort, says="", also="", more=""):
    accept = f"- Also accept: {also}\n" if also else ""
    told = says or f"one of {len(title)} letters"
    key = title.lower().replace(" ", "-")
    return f"### Name: {title}\n- Id: n-{key}\n- Type: {sort}\n- Is: {told}\n{accept}{more}\n"


def term(title, means, key=""):
    return f"### Term: {title}\n- Id: t-{key or title}\n- Means: {means}\n\n"


def link(subject, number=1, more=""):
    ends = f"- Subject: {subject}\n- Relation: flows into\n- Object: the sea {number}\n"
    return f"### Link: l\n- Id: l-{number}\n{ends}{more}\n"


def pool(sort, items="Po; Don"):
    return f"### Pool: p\n- Id: p-{sort.lower()}\n- Type: {sort}\n- Items: {items}\n\n"


def figure(number, kind, measures):
    value = f"- Value: {number} km\n- Measures: {measures}\n- Kind of number: {kind}\n"
    return f"### Figure: f\n- Id: f-{number}\n{value}\n"


def statement(key, says, false):
    return f"### Statement: s\n- Id: s-{key}\n- Says: {says}\n- False version: {false}\n\n"


RHINE = name("Rhine", "river")  # lines 7 to 10 and an empty one
KEPT = "### Figure: f\n- Id: f\n- Value: 5 km\n- Measures: the length of the bridge\n- Never offer: 6 km\n\n"


def question(ask, wrong):
    return f"### Question: q\n- Id: q\n- Ask: {ask}\n- Answer: 5 km\n- Wrong answers: {wrong}\n"


GROUP = "- Group: rivers and seas\n"

# entries, line, quote, message, remedy; what is near it
CASES = [
    (
        RHINE + link("Volga"),
        7,
        "Volga",
        "No Name or Term is called “Volga”",
        "Add one, or a Pool with it",
        RHINE + link("the rhine"),
    ),
    (
        RHINE + link("Rhien"),
        7,
        "Rhien",
        "No Name or Term is called “Rhien”",
        "Did you mean “Rhine”? If not, add a Name or Term for it.",
        RHINE + link("Rhine"),
    ),
    (
        name("Rhine", "river", also="Rhein") + link("Volga"),
        8,
        "Volga",
        "No Name or Term is called “Volga”",
        "Add one",
        name("Rhine", "river", also="Rhein") + link("Rhein"),
    ),
    (
        RHINE + link("Don", more=GROUP),
        7,
        "Don",
        "No Name or Term is called “Don”",
        "Add one",
        RHINE + link("Don", 1, GROUP) + link("Po", 2, GROUP) + link("Oder", 3, GROUP),
    ),
    (
        RHINE + link("Don"),
        7,
        "Don",
        "No Name or Term",
        "a Pool with it",
        RHINE + link("Don") + pool("river"),
    ),
    (
        name("Jiangsu", "province") + name("Changzhou", "city", more="- Part of: Jiangus\n"),
        9,
        "Jiangus",
        "No entry is called “Jiangus”, but one is called “Jiangsu”",
        "Write “Jiangsu” if that is meant",
        name("Jiangsu", "province") + name("Changzhou", "city", more="- Part of: Anhui\n"),
    ),
    (
        name("Shanxi", "province", more="- Never mix with: Shaanxi\n")
        + name("Baoji", "city", more="- Part of: Shanxii\n"),
        10,
        "Shanxii",
        "one is called “Shanxi”",
        "Write “Shanxi”",
        name("Shanxi", "province", more="- Never mix with: Shaanxi\n")
        + name("Baoji", "city", more="- Part of: Shaanxi\n"),
    ),
    (
        name("Rome", "city") + name("Oslo", "city") + name("Pisa", "citys"),
        12,
        "citys",
        "“citys” is the Type of this Name alone, and another is “city”",
        "Write “city” if that is meant",
        name("Rome", "city") + name("Oslo", "city") + name("Pisa", "town"),
    ),
    (
        name("Rome", "city") + pool("citys"),
        7,
        "citys",
        "No Name has the Type “citys”, and no Figure that Kind of number, so nothing here is ever",
        "Did you mean “city”?",
        name("Rome", "city") + pool("City"),
    ),
    (
        RHINE + pool("lake"),
        7,
        "lake",
        "No Name has the Type “lake”",
        "Write a Type just as the Names have it",
        RHINE + link("Po") + pool("lake"),
    ),
    (
        figure(5, "length", "a") + pool("lengths"),
        8,
        "lengths",
        "no Figure that Kind of number",
        "or a Kind of number as the Figures do",
        figure(5, "length", "a") + pool("length"),
    ),
    (
        figure(5, "length", "a") + figure(6, "length", "b") + figure(7, "lenght", "c"),
        16,
        "lenght",
        "“lenght” is this Figure’s alone, and another is “length”",
        "Write “length” if that is meant",
        figure(5, "height", "a") + figure(6, "weight", "b") + figure(7, "depth", "c"),
    ),
    (
        RHINE + name("The Rhine", "River", says="a river"),
        5,
        "The Rhine",
        "On line 7 is a River called “The Rhine” too",
        "Tell them apart in their titles",
        RHINE + name("The Rhine", "ship"),
    ),
    (
        term("bay", "a part of the sea") + term("bay", "a tree", "tree"),
        4,
        "bay",
        "On line 7 is a Term called “bay” too",
        "Tell them apart",
        term("bay", "a part of the sea") + term("bay tree", "a tree", "tree"),
    ),
    (
        term("bay", "a part of the sea") + term("gulf", "a part of the sea!"),
        6,
        "a part of the sea!",
        "“bay” on line 9 means just the same",
        "Put one under “Also accept” of the other",
        term("bay", "a part of the sea") + term("gulf", "a large part of the sea"),
    ),
    (
        statement("a", "Tea is [hot].", "Tea is cold.")
        + statement("b", "Tea is green.", "Tea is hot."),
        8,
        "Tea is hot.",
        "This “False version” is what line 9 says",
        "Change one of the two",
        statement("a", "Tea is [hot].", "Tea is cold.")
        + statement("b", "Tea is green.", "Tea is not hot."),
    ),
    (
        RHINE
        + link("Rhine")
        + link("Rhine").replace("l-1", "l-2").replace("### Link: l", "### Link: m"),
        11,
        "m",
        "This Link says the same as the one on line 12",
        "Delete one of them",
        RHINE + link("Rhine") + link("Rhine", 2),
    ),
    (
        KEPT + question("How long is the bridge?", "4 km; 6 km"),
        10,
        "4 km; 6 km",
        "“6 km” stands here as wrong, and line 11 says never to offer it",
        "or take it out of line 11",
        KEPT + question("How deep is the well?", "4 km; 6 km"),
    ),
]
LEFT_IN_PEACE = [
    *(case[-1] for case in CASES),
    name("Voyager 2", "ship")
    + "### Event: e\n- Id: e\n- When: 1900\n- What: it froze\n- Who: Voyager 3\n",
    name("陕西", "省份", more="- Part of: 山西\n").replace("n-陕西", "n-1")
    + name("山东", "省份").replace("n-山东", "n-2"),
]


@pytest.mark.parametrize(("entries", "line", "quote", "message", "remedy", "near"), CASES)
def test_it_is_said_on_its_line_with_the_remedy(
    lesson_of, entries, line, quote, message, remedy, near
):
    found = [one for one in lesson_of(entries).problems if message in one.message]
    assert [(one.line, one.severity, one.quote) for one in found] == [
        (FIRST_LINE + line, "advice", quote)
    ]
    assert remedy in found[0].remedy
    assert not found[0].message.endswith(".")


@pytest.mark.parametrize("near", LEFT_IN_PEACE)
def test_what_is_near_it_is_left_in_peace(lesson_of, near):
    assert lesson_of(near).problems == ()


def test_a_copy_is_said_once_and_not_for_all_that_it_repeats(lesson_of):
    copied = term("bay", "a part of the sea") + term("bay", "a part of the sea", "copy")
    (found,) = lesson_of(copied).problems
    assert found.message == "This Term says the same as the one on line 7"


def test_an_id_given_twice_names_both_lines_and_proposes_a_free_one(lesson_of):
    meanings = {"bay": "a part of the sea", "gulf": "a large bay", "cove": "a small bay"}
    entries = "".join(term(title, means, "bay") for title, means in meanings.items())
    found = lesson_of(entries + term("inlet", "a narrow bay", "bay-2")).problems
    assert [one.line for one in found] == [FIRST_LINE + 5, FIRST_LINE + 9]
    assert all("already the Id of the entry on line 7" in one.message for one in found)
    assert [one.remedy for one in found] == [
        "Give this one another, e.g. “t-bay-3”.",
        "Give this one another, e.g. “t-bay-4”.",
    ]


def test_thousands_of_misnamed_links_are_all_said(lesson_of):
    """Each is looked up by its letters; comparing all with all would take minutes."""
    many = "".join(link(f"Rivver {chr(97 + n % 26)}{n}", n) for n in range(2_000))
    names = "".join(name(f"River {chr(97 + n % 26)}{n}", "river") for n in range(2_000))
    problems = lesson_of(names + many).problems
    assert len(problems) == 2_000
    assert all(one.remedy.startswith("Did you mean “River ") for one in problems)
