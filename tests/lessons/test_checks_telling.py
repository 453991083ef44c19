"""Fields that give the answer away, or that no stem can be made of; and what was meant as several values."""

import pytest

from quizapp.lessons.reader import parse_lesson
from quizapp.lessons.writing.fixes import fixed
from quizapp.lessons.writing.writer import begin

FIRST_LINE = 7


def entry(kind, *lines, title="thing"):
    return f"### {kind}: {title}\n- Id: x\n" + "".join(f"- {line}\n" for line in lines)


def says(text):
    return entry("Statement", f"Says: {text}")


def figure(measures, value="5 km"):
    return entry("Figure", f"Value: {value}", f"Measures: {measures}")


def event(what, when="14 July 1789"):
    return entry("Event", f"When: {when}", f"What: {what}")


def quote(words, more="About: the army"):
    return entry("Quote", f"Words: {words}", "Said by: Napoleon", more)


def question(wrong, answer="Rhine"):
    return entry("Question", "Ask: Which?", f"Answer: {answer}", f"Wrong answers: {wrong}")


def listed(items, more="Are: rivers"):
    return entry("List", more, f"Items: {items}")


def accepted(others, title="thing"):
    return entry("Term", "Means: land by the sea", f"Also accept: {others}", title=title)


def link(more):
    return entry("Link", "Subject: Rhine", "Relation: flows into", "Object: the sea", more)


# what is written, the line counted from its heading, severity, message, remedy; what is near it
CASES = [
    (event("On 14 July 1789 the Bastille fell"), 3, "advice", "holds the date itself, “1789”",
     "Leave the date out", event("the Bastille of 1370 fell")),
    (event("the age of steam began", "the age of steam"), 3, "advice", "holds the date itself",
     "Leave the date out", event("machines came", "the age of steam")),
    (figure("the traffic by the end of 2023") + "- When: by the end of 2023\n", 3, "advice",
     "“Measures” holds the date itself, “2023”", "“When” tells it",
     figure("the traffic against 2022") + "- When: by the end of 2023\n"),
    (figure("the traffic last year") + "- When: last year\n", 3, "advice",
     "“Measures” holds the date itself, “last year”", "Leave the date out of “Measures”",
     figure("the traffic in 2023")),
    (entry("Name", "Type: river; border", "Is: long"), 2, "advice", "read as one Type",
     "Write one, e.g. “river”.", entry("Name", "Type: river", "Is: long")),
    (entry("Pool", "Type: river; border", "Items: Po; Don"), 2, "advice", "read as one Type",
     "a Pool for each other", entry("Name", r"Type: river\; border", "Is: long")),
    (figure("How long is the river?"), 3, "advice", "is a question", "the length of the river",
     figure("the length of the river")),
    (figure("The river is long."), 3, "advice", "is a sentence", "the length of the river",
     figure("the number of people who are poor")),
    (figure("the river is long."), 3, "advice", "is a sentence", "the length of the river",
     figure("exports to the U.S.")),
    (figure("The length of the river"), 3, "advice", "begins with a capital", "Write “the …”",
     figure("GDP")),
    (figure("the year of the battle", "1789"), 2, "advice", "is a year", "Make it an Event",
     figure("the yearly output", "1789")),
    (quote("“An army marches”"), 2, "advice", "has quotation marks", "Take the marks",
     quote("“An army” marches on “bread”")),
    (quote("An army marches", "Key words: bread"), 4, "advice", "“bread” does not stand in “Words”",
     "just as they stand", quote("An army marches", "Key words: army; marches")),
    (says("[The king fled.]"), 2, "advice", "All of “Says” is blanked", "around one word",
     says("The [king fled].")),
    (says("The king [fl]ed."), 2, "advice", "“[fl]” blanks a part of a word", "the whole word",
     says("The [king]s fled with l’[or].")),
    (says("The king un[tied] it."), 2, "advice", "“[tied]” blanks a part of a word",
     "the whole word", says("It is [5]km away.")),
    (says("The king ____ home."), 2, "advice", "“____” is shown as it stands", "“[fled]”",
     says("The king [fled] home.")),
    (says("The king {fled} home."), 2, "advice", "“{fled}” is shown as it stands", "“[fled]”",
     says("The set {1, 2} is [small].")),
    (entry("Term", "Means: land at a delta", title="delta"), 2, "advice",
     "“Means” holds “delta” itself", "Say it without", entry("Term", "Means: land", title="delta")),
    (entry("Name", "Type: river", "Is: the Rhine of Basel", title="Rhine"), 3, "advice",
     "“Is” holds “Rhine” itself", "Say it without",
     entry("Name", "Type: river", "Is: the river of Basel", title="Rhine")),
    (entry("Name", "Type: river", "Is: long", "Part of: Rhine", title="Rhine"), 4, "error",
     "part of itself", "Name what it is part of",
     entry("Name", "Type: river", "Is: long", "Part of: Europe", title="Rhine")),
    (question("a) Po; b) Loire"), 4, "advice", "offered with its number", "Take “a)”",
     question("a) Po; b) Loire", "c) Rhine")),
    (question("Po, Loire, Rhone"), 4, "advice", "is read as one value", "Put “;” between",
     question("Po; Loire")),
    (question("Po, Loire and Rhone"), 4, "advice", "is read as one value", "end it with “;”",
     question("Po, Loire and Rhone;")),
    (accepted("bay, gulf"), 3, "advice", "is read as one value", "Put “;” between",
     accepted("bay; gulf")),
    (accepted("grey or gray"), 3, "advice", "is read as one value", "Put “;” between",
     accepted("grey; gray")),
    (accepted("grey/gray"), 3, "advice", "is read as one value", "Put “;” between",
     accepted("AC/DC")),
    (accepted("Paris, France"), 3, "advice", "is read as one value", "end it with “;”",
     accepted("Paris, France", title="Paris, the city")),
    (quote("bread and an army", "Key words: bread, army"), 4, "advice", "is read as one value",
     "Put “;” between", quote("bread and an army", "Key words: bread; army")),
    (entry("List", "Are: rivers", "Items: Rhine; Po", "Not in it: Don, Volga, Ob"), 4, "advice",
     "is read as one value", "Put “;”",
     entry("List", "Are: rivers", "Items: Rhine; Po", "Not in it: Don")),
    (listed("Rhine; Po; etc."), 3, "advice", "says that there are more", "Take it out",
     listed("Rhine; Po")),
    (listed("Rhine; Po; and so on"), 3, "advice", "says that there are more", "Take it out",
     listed("Rhine; Po, and Don")),
    (listed("Rhine; Po; etc.", "Are: rivers\n- Complete: yes"), 4, "error",
     "says that there are more", "Name all of them", listed("Rhine; Po", "Are: rivers\n- Complete: yes")),
]  # fmt: skip


@pytest.mark.parametrize(("written", "line", "severity", "message", "remedy", "near"), CASES)
def test_it_is_said_on_its_line_with_the_remedy(
    lesson_of, written, line, severity, message, remedy, near
):
    found = [one for one in lesson_of(written).problems if message in one.message]
    assert [(one.line, one.severity) for one in found] == [(FIRST_LINE + line, severity)]
    assert remedy in found[0].remedy
    assert not found[0].message.endswith(".")
    assert not [one for one in lesson_of(near).problems if message in one.message]


@pytest.mark.parametrize("near", [case[-1] for case in CASES[:20]])
def test_what_is_near_it_is_left_in_peace(lesson_of, near):
    assert lesson_of(near).problems == ()


@pytest.mark.parametrize("label", ["Ask subject", "Ask object"])
def test_what_is_asked_has_a_question_mark(lesson_of, label):
    found = [
        [
            one.line
            for one in lesson_of(link(f"{label}: Which {end}")).problems
            if label in one.message
        ]
        for end in ("is it", "is it?")
    ]
    assert found == [[FIRST_LINE + 5], []]


@pytest.mark.parametrize("given", ["5 km, 6 km", "5 km or 6 km", "many", "5 km / 6 km"])
def test_never_offer_holds_one_value_each(lesson_of, given):
    kept = f"### Figure: f\n- Id: f\n- Value: 7 km\n- Measures: the width\n- Never offer: {given}\n"
    assert [(one.line, one.severity) for one in lesson_of(kept).problems] == [(11, "error")]


def test_two_events_that_are_told_alike_with_other_dates_are_found(lesson_of):
    first = event("the dam broke", "1781")
    second = event("the dam broke", "1791").replace("Id: x", "Id: y")
    assert [(one.line, one.severity) for one in lesson_of(first + second).problems] == [
        (13, "advice")
    ]
    assert lesson_of(first + second.replace("broke", "burst")).problems == ()


def test_where_one_number_is_typed_in_another_language_those_like_it_are_doubted_too(lesson_of):
    like = "### Figure: g\n- Id: g\n- Value: 23.456 km\n- Measures: the width\n"
    sure = figure("the length", "17.000 km") + like
    assert [one.line for one in lesson_of(sure).problems] == [9, 13]
    assert lesson_of(figure("the length", "17.5 km") + like).problems == ()


def test_thousands_are_doubted_in_a_sentence_too():
    lesson = parse_lesson(
        "# R\n- Id: r\n- Language: fr\n\n### Statement: s\n- Id: s\n- Says: Il y a [17,000] habitants.\n"
    )
    assert [(one.line, one.severity) for one in lesson.problems] == [(7, "advice")]
    assert "is read as 17 in" in lesson.problems[0].message
    assert "“17 000”" in lesson.problems[0].remedy


@pytest.mark.parametrize(
    ("line", "remedy"),
    [
        ("- Term: oxbow", "write “### Term: oxbow”"),
        ("- Name: oxbow", "in the heading"),
        ("- Title: oxbow", "in the heading"),
        ("- Note: oxbow", "“Teacher note”"),
        ("- Synonyms: oxbow", "“Also accept”"),
        ("Topic: Lakes", "Write “## Lakes”"),
    ],
)
def test_a_label_of_elsewhere_is_told_what_it_is_here(lesson_of, line, remedy):
    problems = lesson_of(f"### Term: delta\n- Id: t\n- Means: land\n{line}\n").problems
    assert [one.line for one in problems] == [FIRST_LINE + 3]
    assert remedy in problems[0].remedy


def test_a_question_in_a_question_is_to_be_asked(lesson_of):
    problems = lesson_of("### Question: q\n- Id: q\n- Question: Why?\n- Answer: so\n").problems
    assert [one.remedy for one in problems if one.line == FIRST_LINE + 2] == ["Did you mean “Ask”?"]


def test_a_sentence_above_the_title_has_its_place():
    problems = parse_lesson(
        "About rivers.\n# R\n- Id: r\n\n### Term: t\n- Id: t\n- Means: m\n"
    ).problems
    assert [one.line for one in problems] == [1]
    assert "Standfirst" in problems[0].remedy


def test_that_nothing_can_be_asked_is_said_where_no_error_explains_it():
    broken = parse_lesson("# R\n- Id: r\n\n### Term: t\n- Id: t\n").problems
    assert not [one for one in broken if "no entry that could be asked" in one.message]
    empty = parse_lesson("# R\n- Id: r\n").problems
    assert [one for one in empty if "no entry that could be asked" in one.message]


@pytest.mark.parametrize("start", ["### Term: delta", "Term: delta", "## Term: delta"])
def test_a_lesson_without_title_gets_no_id_from_its_first_entry(start):
    text = f"{start}\n- Means: land\n"
    assert fixed(begin(text)).text == f"{start}\n- Id: term-delta\n- Means: land\n"
