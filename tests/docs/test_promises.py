"""What the guide for teachers promises of numbers, dates, messages, corrections and commands holds."""

import re

import pytest

from quizapp.__main__ import _parser
from quizapp.commands.table import COMMANDS
from quizapp.lessons.reader import parse_lesson
from quizapp.lessons.reading.decode import decode
from quizapp.lessons.values.quantity import read_quantity
from quizapp.lessons.values.when import read_when
from quizapp.questions.cards import cards_of
from quizapp.questions.material import gather
from quizapp.study.changes import Known, changes_of
from tests.docs.guide import HEAD, SECTIONS, TEXT

(STATEMENT,) = re.findall(
    r"### Statement:.*?\n(?=\n)",
    SECTIONS["Ten minutes from nothing to a lesson"].body,
    re.DOTALL,
)
TERM = "### Term: magma\n- Id: magma\n- Means: hot liquid rock\n"
WRONG = {
    "“Figur” is not a kind of entry": "### Figur: Height\n- Id: a\n",
    "“Meaning” is not a label": "### Term: magma\n- Id: a\n- Meaning: hot liquid rock\n",
    "A Term has no field “Value”": f"{TERM}- Value: 5\n",
    "This Term has no “Means”": "### Term: magma\n- Id: a\n",
    "“Means” stands twice, first on line 7": f"{TERM}- Means: rock\n",
    "“magma” is already the Id of the entry on line 5": f"{TERM}\n{TERM}",
    "“Hot Rock” cannot be an Id": "### Term: magma\n- Id: Hot Rock\n- Means: hot liquid rock\n",
    "No number found in “about five”": "### Figure: F\n- Id: a\n- Value: about five\n- Measures: it\n",
    "“[” is never closed": f"{TERM}- Says: It is [hot.\n",
    "“hot” stands in “Says” a second time, which gives the gap away": (
        f"{TERM}- Says: It is [hot] and very hot.\n"
    ),
    "“Says” has “9 km”, but “Value” is “8 km”": (
        "### Figure: F\n- Id: a\n- Value: 8 km\n- Measures: the height\n- Says: It is 9 km high.\n"
    ),
    "The answer is by far the longest, which gives it away": (
        "### Question: Q\n- Id: a\n- Ask: Why?\n- Answer: the soil on the slopes is rich\n"
        "- Wrong answers: wind; rain; snow\n"
    ),
    "A List needs two items or more": "### List: L\n- Id: a\n- Are: rocks\n- Items: one, two\n",
    "This text belongs to no field": f"{TERM}\nand more\n",
    "This entry has no Id": TERM.replace("- Id: magma\n", ""),
}
NAMES = """
### Link: The capital
- Id: capital
- Subject: Sydney
- Relation: is the capital of
- Object: Australia

### Pool: Cities
- Id: p-city
- Type: city
- Items: Sydney; Canberra

### Question: The city
- Id: city
- Ask: Which city is the capital?
- Answer: Sydney

### Name: Georges Danton
- Id: danton
- Type: person
- Is: the man who spoke for the revolution
- Also accept: Danton
"""
CORRECTIONS = {
    "wording and spelling, `Means`, `Says`, `Items`, notes, wrong answers": (
        "magma/meaning",
        "reworded",
        ("Means: hot liquid rock", "Means: molten rock"),
    ),
    "a title that is not the answer, a topic, the order of facts": (
        "where/truth",
        "kept",
        ("Statement: Where volcanoes stand", "Statement: Volcanoes and plates"),
        ("## What a volcano is", "## Volcanoes"),
    ),
    "a number, date or name that is the answer: `Value`, `When`, the title of a Term or Name, `Who`,"
    " `Said by`, `Source`, `Part of`": (
        "st-helens-deaths/value",
        "afresh",
        ("57 people", "58 people"),
    ),
    "`Subject` or `Object` of a Link, from one name to another, if both are Names of the lesson or"
    " stand in a Pool": ("capital/subject", "afresh", ("Subject: Sydney", "Subject: Canberra")),
    "any other answer: of a Question, and `Subject` or `Object` in other words": (
        "city/answer",
        "reworded",
        ("Answer: Sydney", "Answer: Canberra"),
    ),
    "a name to a spelling that stood under `Also accept`, if the old one stands there now": (
        "danton/name",
        "reworded",
        ("Name: Georges Danton", "Name: Danton"),
        ("accept: Danton", "accept: Georges Danton"),
    ),
    "`5%` to `5 per cent`, `May 1980` to `1980-05`": (
        "st-helens/when",
        "kept",
        ("18 May 1980", "1980-05-18"),
    ),
    "the words of a blank, to like ones (`edge` to `edges`)": (
        "where/blank:edge",
        "renamed",
        ("[edges]", "[edge]"),
    ),
    "the words of a blank, to others (`edges` to `middle`)": (
        "where/blank:edges",
        "unlike",
        ("[edges]", "[corners]"),
    ),
    "the `Id` of a fact, and nothing else of it": (
        "eruption/when",
        "renamed",
        ("Id: st-helens\n", "Id: eruption\n"),
    ),
    "the `Id` of a fact, and what it says": (
        "st-helens/when",
        "retired",
        ("Id: st-helens\n", "Id: eruption\n"),
        ("18 May 1980", "15 June 1991"),
        ("What: Mount St Helens erupted", "What: Pinatubo erupted"),
    ),
    "a fact, by deleting it": (
        "where/truth",
        "retired",
        (STATEMENT, ""),
    ),
}
"""Row of the table: a card, what becomes of it, and the edits to the first lesson."""
RETURNS = ("a fact, by bringing it back with its old `Id`",)
TYPED = [
    line
    for section in SECTIONS.values()
    for block in section.fences("console")
    for line in block.splitlines()
    if line.startswith("quizapp ")
]


def code(cell):
    """Return the first code of a table's cell, or "" where it has none."""
    found = re.match(r"`([^`]+)`", cell)
    return found[1] if found else ""


def test_every_number_is_read_or_not_as_the_guide_says():
    for cells in SECTIONS["Numbers"].rows:
        language = code(cells[0])
        if len(cells) == 3:
            quantity = read_quantity(code(cells[1]), language)
            assert quantity, cells
            assert int(quantity.number) == int(re.sub(r"\D", "", cells[2].split()[0])), cells
        elif cells[0] in NOT_READ:
            assert read_quantity(code(cells[0])) is None, cells
            assert not code(cells[1]) or read_quantity(code(cells[1])), cells
        else:
            for text in re.findall(r"`([^`]*\d[^`]*)`", " ".join(cells)):
                assert read_quantity(text), text


NOT_READ = ("`fifty-seven`", "`two thirds`", "`10:30`", "`3 or 4`", "`3,38` in English")


def test_what_is_no_number_is_in_the_guide():
    assert set(NOT_READ) <= {cells[0] for cells in SECTIONS["Numbers"].rows}


def test_every_date_of_the_table_is_read_and_the_words_below_are_not():
    section = SECTIONS["Dates"]
    for cells in section.rows:
        for text in re.findall(r"`([^`]+)`", " ".join(cells)):
            assert read_when(text).known, text
    below = section.body.partition("Anything else")[2]
    for text in re.findall(r"`([^`]+)`", below):
        assert not read_when(text).known, text


def findings(text):
    return [problem.message for problem in parse_lesson(text).problems]


@pytest.mark.parametrize("message", WRONG)
def test_the_messages_are_those_of_the_program(message):
    assert message in findings(HEAD + WRONG[message])


def test_every_message_of_the_guide_is_tried():
    told = {row[0] for row in SECTIONS["Messages and what to do"].rows}
    no_id = "The lesson has no Id, so nobody’s progress could be kept"
    _, (old,) = decode("# Über Vulkane".encode("cp1252"))
    assert no_id in findings(f"# Volcanoes\n\n{TERM}")
    assert told == {*WRONG, no_id, old.message}


@pytest.mark.parametrize("row", CORRECTIONS)
def test_a_correction_means_what_the_guide_says(row):
    (text,) = SECTIONS["Ten minutes from nothing to a lesson"].fences("lesson")
    text += NAMES
    card, becomes, *edits = CORRECTIONS[row]
    corrected = text
    for old, new in edits:
        assert corrected.count(old) == 1
        corrected = corrected.replace(old, new)
    before, after = (cards_of(gather(parse_lesson(one))) for one in (text, corrected))
    changes = changes_of({one.key: Known(one.fact) for one in before}, after)
    groups = {
        name: {
            key
            for one in getattr(changes, name)
            for key in ([one] if isinstance(one, str) else one)
        }
        for name in changes.__slots__
    }
    assert [name for name, keys in groups.items() if card in keys] == [becomes]


def test_every_correction_of_the_guide_is_tried():
    told = {row[0] for row in SECTIONS["Correcting a lesson in the middle of term"].rows}
    assert told == {*CORRECTIONS, *RETURNS, "the `Id` of the lesson"}


@pytest.mark.parametrize("row", RETURNS)
def test_a_fact_that_is_brought_back_goes_on(row):
    (text,) = SECTIONS["Ten minutes from nothing to a lesson"].fences("lesson")
    cards = cards_of(gather(parse_lesson(text)))
    known = {one.key: Known(one.fact, present=False) for one in cards}
    assert changes_of(known, cards).returned == tuple(one.key for one in cards)


def test_the_slip_of_the_first_ten_minutes_is_found_on_its_line():
    section = SECTIONS["Ten minutes from nothing to a lesson"]
    (text,) = section.fences("lesson")
    (problem,) = parse_lesson(text.replace("57 people", "fifty-seven")).problems
    said = f"my-lesson.md:{problem.line}: error: {problem.message}. {problem.remedy}"
    assert said in section.body
    assert "“5 entries can be used.”" in section.body
    assert len(section.lessons[0].entries) == 5


@pytest.mark.parametrize("line", TYPED)
def test_every_line_for_the_terminal_is_understood(line):
    name, *arguments = line.split()
    assert name == "quizapp"
    if not arguments[0].endswith(".md"):
        _parser().parse_args(arguments)


def test_every_command_named_is_a_command_of_the_program():
    named = re.findall(r"`quizapp ([\w-]+)", TEXT)
    assert named
    assert set(named) <= {command.name for command in COMMANDS}


def test_every_flag_named_is_one_of_a_command(capsys):
    flags = set(re.findall(r"`(--[a-z]+)`", TEXT))
    for command in COMMANDS:
        with pytest.raises(SystemExit):
            _parser().parse_args([command.name, "--help"])
    known = set(re.findall(r"--[a-z]+", capsys.readouterr().out))
    assert flags
    assert flags <= known
