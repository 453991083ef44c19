"""What is mended in a lesson never touches what it says, nor an Id that progress hangs on."""

import random
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.errors import LessonError
from quizapp.lessons.reader import parse_lesson
from quizapp.lessons.writing.fixes import fixed
from quizapp.lessons.writing.writer import begin
from quizapp.paths import resource
from quizapp.questions.cards import cards_of
from quizapp.questions.material import gather

TYPED = """# The Rivers
*  Id: The Rivers
**author**：Ann  B.

### Term: delta
• **MEANS:** land that a river
   builds   here\x20
 -- says : The [delta] is wide.

<!-- a note\x20\x20
* Means: not a field -->
### Term: delta
\t- Means:\u00a0a letter\t
### Name: Danube
- Id: My Name
- Type: river
- Is: long
"""
MENDED = """# The Rivers
- Id: the-rivers
- Author: Ann  B.

### Term: delta
- Id: term-delta
- Means: land that a river
   builds   here
- Says: The [delta] is wide.

<!-- a note\x20\x20
* Means: not a field -->
### Term: delta
- Id: term-delta-2
- Means: a letter
### Name: Danube
- Id: my-name
- Type: river
- Is: long
"""
FILES = sorted(resource("content").rglob("*.md")) + sorted(Path(__file__).parents[1].rglob("*.md"))
TEXTS = {path.name: path.read_text("utf-8") for path in FILES} | {"typed": TYPED}


def entries(lesson):
    return {
        one.id: (one.kind, one.title, one.topic, {f.label: f.raw for f in one.fields.values()})
        for one in lesson.entries
    }


def keys(lesson):
    return {card.key for card in cards_of(gather(lesson))}


def mended(text):
    """Return the mended text, after holding that it says what it said."""
    before, edit = parse_lesson(text), fixed(begin(text))
    after = edit.lesson
    assert keys(before) <= keys(after)
    old, new = entries(before), entries(after)
    for entry_id, (*what, fields) in old.items():
        found = new[entry_id]
        assert list(found[:3]) == what
        assert {**found[3], "Id": entry_id} == {**fields, "Id": entry_id}
    assert {"Id": 0} | {f.label: f.raw for f in before.header.values() if f.label != "Id"} == (
        {"Id": 0} | {f.label: f.raw for f in after.header.values() if f.label != "Id"}
    )
    assert before.id in ("", after.id)
    assert fixed(edit).text == edit.text
    return edit.text


def test_lines_are_typed_plainly_and_ids_are_written():
    assert mended(TYPED) == MENDED
    (advice,) = parse_lesson(MENDED).problems
    assert "Term called “delta”" in advice.message


def test_line_ends_stay():
    text = TYPED.replace("\n", "\r\n").rstrip("\r\n")
    assert mended(text) == MENDED.replace("\n", "\r\n").rstrip("\r\n")


@pytest.mark.parametrize("name", [path.name for path in FILES])
def test_every_lesson_keeps_its_meaning(name):
    before, after = parse_lesson(TEXTS[name]), parse_lesson(mended(TEXTS[name]))
    assert [entry.id for entry in after.entries] == [entry.id for entry in before.entries]


def test_the_shipped_lesson_has_nothing_to_mend():
    text = TEXTS["new-productive-forces.md"]
    assert mended(text) == text


def test_an_unusable_id_never_takes_that_of_another_entry():
    entry = "### Term: {}\n- Id: {}\n- Means: x\n\n"
    text = "# T\n- Id: t\n\n" + entry.format("a", "F 5g") + entry.format("b", "f-5g")
    lesson = parse_lesson(mended(text))
    assert [(one.id, one.title) for one in lesson.entries] == [("f-5g-2", "a"), ("f-5g", "b")]


def test_an_entry_that_cannot_be_used_keeps_its_lines_and_gets_its_id():
    text = "# T\n- Id: t\n\n### Figure: a\n* Value: many\n* Measures: b\n* Colour: c\n"
    assert mended(text) == (
        "# T\n- Id: t\n\n### Figure: a\n- Id: figure-a\n- Value: many\n- Measures: b\n* Colour: c\n"
    )


def slip(text, chance):
    """Return a text with one slip of a typist in it."""
    lines = text.split("\n")
    at = chance.randrange(len(lines))
    line = lines[at]
    slips = (
        lambda: line.replace("- ", chance.choice(["* ", "• ", "– ", "", "\t- ", "1. "]), 1),
        lambda: re.sub(
            r"- ([^:]+):", chance.choice([r"- **\1:**", r"- **\1**:", r"- \1：", r"\1:"]), line
        ),
        lambda: re.sub(r"^- ([^:]+):", lambda m: m[0].upper(), line),
        lambda: line + chance.choice([" ", "\t", "  ", "\u00a0", "\u200b", "\ufeff"]),
        lambda: line.replace(" ", chance.choice(["  ", "\u00a0", "\t", "\n", "\n\n", "\x0b"]), 1),
        lambda: "" if line.startswith("- Id") else line,
        lambda: line.title() if line.startswith("- Id") else line,
        lambda: chance.choice(["<!-- x", "-->", "---", "> ", "# x", "## y", "- Foo: x"]) + line,
        lambda: line[: chance.randrange(len(line) + 1)],
        lambda: f"{line}\n{lines[chance.randrange(len(lines))]}",
    )
    lines[at] = chance.choice(slips)()
    return "\n".join(lines)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(TEXTS)), st.integers(1, 12), st.integers(0, 2**32))
def test_a_lesson_with_slips_keeps_its_meaning(name, count, seed):
    chance, text = random.Random(seed), TEXTS[name]
    text = "\n".join(text.split("\n")[: chance.randrange(20, 200)])
    for _ in range(count):
        text = slip(text, chance)
    try:
        mended(text)
    except LessonError as refused:
        assert "Mend it by hand" in str(refused)  # noqa: PT017
