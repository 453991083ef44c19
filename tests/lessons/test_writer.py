"""A change of a lesson touches its own lines alone, and what cannot be kept is refused in words."""

import re
from itertools import cycle, pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from quizapp.errors import LessonError
from quizapp.lessons.kinds import HEADER, KINDS, labels_of
from quizapp.lessons.reading.lines import read_entry
from quizapp.lessons.writing.splice import written_lines
from quizapp.lessons.writing.writer import add_entry, begin, delete_entry, move_entry, set_field
from quizapp.paths import resource

HEAD = "# Rivers\n- Id: rivers\n\n"
TERM = "### Term: delta\n- Id: t\n- Means: land at the sea\n"
MESSY = """# Rivers
<!-- a note
  ### Term: not an entry
-->

* id: rivers
**Author**：Ann

## Topic: Europe

### Term: delta
- Id: t-delta
<!-- ask Bob -->
• **Means:** land that a river
  <!-- between -->
  builds at   the sea
Says:The [delta] is wide.

---

### Figure: length
  - Id: f
\t- Value:  about 5 km\x20\x20
- Measures: the length

with a text that belongs nowhere
- Colour: blue
### Name: Danube
- Id: n
- Type: river
- Is: a long river
- Is: a river

<!-- on the next -->
### Term: mouth
- Means: where a river ends
## Asia

## Africa
### List: rivers
- Id: l
- Are: rivers
- Items: Nile; Congo

### Figure: bad
- Id: bad
- Value: many
- Measures: how many
<!-- never closed
"""
LOOSE = """Rivers
======
- Id: rivers

Europe
------

Term: delta
- Id: t-delta
1. Means: land\x0bat the sea

## List: rivers
Id: l
Are: rivers
Items:
* Nile

* Congo
  * Ob

#### Figure: length
- Id: f
- Value: 5 km\x0b- Measures: the length
---
**Term: mouth**

- **Means** where a river ends
- Means = where it ends
Means: an end
"""
QUOTED = "".join(
    f"> {line}\n" for line in (HEAD + TERM + "\n" + TERM.replace("Id: t", "Id: u")).splitlines()
)
ENDS = {"LF": ["\n"], "CRLF": ["\r\n"], "CR": ["\r"], "mixed": ["\r\n", "\n", "\n", "\r"]}


def with_ends(text, ends):
    """Return a text whose lines end in turn as said; an empty line never makes one end of two."""
    found, before = "", ""
    for line, end in zip(text.split("\n"), cycle(ends), strict=False):
        end = "\r\n" if before.endswith("\r") and not line and end == "\n" else end
        found, before = found + line + end, end
    return found[: -len(before)]


FILES = sorted(resource("content").rglob("*.md"))
PLAIN = {path.stem: path.read_text("utf-8") for path in FILES} | {
    "messy": MESSY,
    "loose": LOOSE,
    "quoted": QUOTED,
    "no end": MESSY.rstrip("\n"),
}
LESSONS = {
    f"{name}, {ends}": begin(with_ends(text, signs))
    for name, text in PLAIN.items()
    for ends, signs in ENDS.items()
    if ends in ("LF", "mixed") or name in ("messy", "no end")
}
names = st.sampled_from(sorted(LESSONS))
words = st.text(
    st.sampled_from("abc éü中 ,:;[]*-#<>!&\\\"'“”()=_~|.0123456789\t\u00a0\u200b\ufeff\n"),
    max_size=40,
)
values = st.one_of(
    words,
    st.text(max_size=30),
    st.sampled_from(["5 km", "yes", "<!-- x", "-->", "a; b", "- Id: x", "1999", "### Term: x"]),
)


def drawn(data, choices):
    """Return one of some choices; a failure shows its number instead of all of it."""
    return choices[data.draw(st.integers(0, len(choices) - 1))]


def tried(change, *arguments, **where):
    """Return what a change gives, or the sentence with which it is refused."""
    try:
        return change(*arguments, **where)
    except LessonError as error:
        return str(error)


def bare(text):
    return [line.rstrip("\r\n") for line in written_lines(text)]


def filled(text):
    return [line for line in bare(text) if line.strip()]


def noted(text):
    return sorted(re.findall(r"^[ \t]*<!--.*?-->", "\n".join(bare(text)), re.DOTALL | re.MULTILINE))


def facts(edit):
    """What the entries say, by Id."""
    return {
        one.id: (one.kind, one.title, one.topic, {f.label: f.raw for f in one.fields.values()})
        for one in edit.lesson.entries
    }


def header(edit):
    return {label: field.raw for label, field in edit.lesson.header.items()}


def outside(before, after, first, last):
    """Whether all lines but those from `first` to `last` are the same, and how many there are now."""
    old, new = (
        [line if line.strip() else "" for line in written_lines(one)] for one in (before, after)
    )
    above, below = first - 1, len(old) - last
    same_above = old[:above] == new[:above]
    below_new = new[len(new) - below :] if below else []
    return same_above and old[last:] == below_new and above + below <= len(new)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_splice_of_a_field_changes_its_lines_alone(data):
    edit = LESSONS[data.draw(names)]
    number = data.draw(st.sampled_from([None, *range(len(edit.reading.standing))]))
    one = None if number is None else edit.reading.standing[number]
    labels = HEADER if one is None else labels_of(one.entry.kind)
    label = data.draw(st.sampled_from(labels))
    value = data.draw(st.one_of(st.none(), values))
    entry_id = None if one is None else one.entry.id
    after = tried(set_field, edit, entry_id, label, value)
    if isinstance(after, str):
        assert after.endswith((".", "?", "”"))
        return
    before = edit.lesson.header if one is None else one.entry.fields
    old = before.get(label)
    if old:
        assert outside(edit.text, after.text, old.line, old.end)
    elif after.text != edit.text and (one is None or one.usable):
        new = (after.lesson.header if one is None else after.standing[one.block.line].entry.fields)[
            label
        ]
        assert outside(after.text, edit.text, new.line, new.line)
    others = facts(edit), facts(after)
    if one and one.usable:
        mine = [found.pop(key, None) for found, key in zip(others, (entry_id, None), strict=True)]
        assert mine[0]
        changed = next(key for key in others[1] if key not in others[0])
        assert others[1].pop(changed)[3].get(label) == (
            None if value is None else old_raw(after, one, label)
        )
    elif one:
        others[1].pop(after.standing[one.block.line].entry.id, None)
    if not (one is None and label == "Language"):
        assert others[0] == others[1]
    assert noted(edit.text) == noted(after.text)
    if one is not None:
        assert header(edit) == header(after)
    else:
        assert {**header(edit), label: 0} == {**header(after), label: 0}
    assert after.reading == begin(after.text).reading


def old_raw(edit, one, label):
    return edit.standing[one.block.line].entry.raw(label)


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_splice_is_undone_by_setting_the_old_value_back(data):
    edit = LESSONS[data.draw(names)]
    one = drawn(data, [one for one in edit.reading.standing if one.usable])
    field = drawn(data, list(one.entry.fields.values()))
    line = bare(edit.text)[field.line - 1]
    assume(field.line == field.end and field.label != "Id")
    assume(re.search(f"[:：].*{re.escape(field.raw)}", line))
    after = tried(set_field, edit, one.entry.id, field.label, data.draw(values))
    assume(not isinstance(after, str))
    assert set_field(after, one.entry.id, field.label, field.raw).text == edit.text


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_deleting_any_entry_takes_its_lines_and_leaves_every_other(data):
    edit = LESSONS[data.draw(names)]
    one = drawn(data, edit.reading.standing)
    after = tried(delete_entry, edit, one.entry.id)
    if isinstance(after, str):
        assert "check --fix" in after
        return
    lines = bare(edit.text)
    start, end = one.block.line - 1, one.entry.end
    inner = [
        line for line, read in zip(lines[start:end], one.block.lines, strict=False) if read is None
    ]
    rest = [*lines[:start], *inner, *lines[end:]]
    assert filled(after.text) == [line for line in rest if line.strip()]
    gone = facts(edit)
    if one.usable:
        del gone[one.entry.id]
    assert facts(after) == gone
    assert noted(after.text) == noted(edit.text)
    assert twice_empty(after.text) <= twice_empty(edit.text)


def twice_empty(text):
    lines = bare(text)
    return sum(not a.strip() and not b.strip() for a, b in pairwise(lines))


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_moving_any_entry_moves_its_lines_and_no_other(data):
    edit = LESSONS[data.draw(names)]
    one, other = (drawn(data, edit.reading.standing) for _ in range(2))
    topics = [block.topic for block in edit.reading.blocks if block.level == 2]
    way, where = data.draw(
        st.one_of(
            st.tuples(st.sampled_from(["after", "before"]), st.just(other.entry.id)),
            st.tuples(st.sampled_from(["start_of", "end_of"]), st.sampled_from(["", *topics])),
        )
    )
    after = tried(move_entry, edit, one.entry.id, **{way: where})
    if isinstance(after, str):
        assert "check --fix" in after
        return
    start, end = one.block.line - 1, one.entry.end
    chunk = filled("".join(written_lines(edit.text)[start:end]))
    lines = bare(edit.text)
    rest = [line for line in [*lines[:start], *lines[end:]] if line.strip()]
    now = filled(after.text)
    places = [n for n in range(len(now)) if now[n : n + len(chunk)] == chunk]
    assert any(now[:n] + now[n + len(chunk) :] == rest for n in places)
    old, new = facts(edit), facts(after)
    if one.usable:
        was, found = old.pop(one.entry.id), new.pop(one.entry.id)
        topic = where if way.endswith("of") else other.block.topic
        assert found == (*was[:2], topic, was[3])
    assert old == new
    assert noted(after.text) == noted(edit.text)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_adding_an_entry_leaves_every_other(data):
    edit = LESSONS[data.draw(names)]
    kind = data.draw(st.sampled_from(["Term", "Figure", "List"]))
    sound = {"Means": "x", "Value": "5 km", "Measures": "y", "Are": "z", "Items": "a; b"}
    fields = {label: sound[label] for label in KINDS[kind].required}
    fields |= data.draw(st.dictionaries(st.sampled_from(labels_of(kind)), values, max_size=2))
    topics = [block.topic for block in edit.reading.blocks if block.level == 2]
    where = data.draw(
        st.sampled_from(
            [{}, *({"topic": one} for one in topics)]
            + [{"after": one.entry.id} for one in edit.reading.standing]
        )
    )
    after = tried(add_entry, edit, kind, data.draw(words), fields, **where)
    assume(not isinstance(after, str))
    old, new = facts(edit), facts(after)
    (added,) = set(new) - set(old)
    assert set(new.pop(added)[3]) == set(fields) | {"Id"}
    assert old == new
    one = next(entry for entry in after.lesson.entries if entry.id == added)
    lines = written_lines(after.text)
    rest = filled("".join([*lines[: one.line - 1], *lines[one.end :]]))
    assert rest == filled(edit.text)
    around = [lines[n].strip() for n in (one.line - 2, one.end) if n < len(lines)]
    assert around == [""] * len(around)


def test_a_continued_field_becomes_one_line_and_notes_between_stay():
    after = set_field(begin(MESSY), "t-delta", "Means", "land at the sea")
    assert after.text == MESSY.replace(
        "land that a river\n  <!-- between -->\n  builds at   the sea",
        "land at the sea\n  <!-- between -->",
    )


def test_a_field_keeps_the_style_of_its_line():
    edit = begin(MESSY)
    assert "\n\t- Value:  7 km\x20\x20\n" in set_field(edit, "f", "Value", "7 km").text
    assert "\nSays:A [delta].\n" in set_field(edit, "t-delta", "Says", "A [delta].").text
    assert "\n**Author**：Bob\n" in set_field(edit, None, "Author", "Bob").text


@pytest.mark.parametrize(
    ("label", "line"),
    [("Id", "* Id: x"), ("Says", "* Says: x"), ("Paragraph", "* Paragraph: 3")],
)
def test_a_new_field_stands_in_the_order_of_the_labels_in_the_style_of_the_others(label, line):
    head = "# T\n- Id: t\n\n### Term: delta\n"
    field = "* Means: land\n"
    after = set_field(begin(head + field), "term-delta", label, line.partition(": ")[2])
    assert after.text == head + (f"{line}\n{field}" if label == "Id" else f"{field}{line}\n")


def test_a_new_field_of_an_entry_without_any_stands_under_its_title():
    after = set_field(begin(HEAD + "### Term: delta\n\n"), "term-delta", "Means", "land")
    assert after.text == HEAD + "### Term: delta\n- Means: land\n\n"


def test_a_field_that_could_not_be_used_is_mended_in_place():
    after = set_field(begin(MESSY), "bad", "Value", "5")
    assert after.text == MESSY.replace("Value: many", "Value: 5")
    assert "bad" in facts(after)


def test_a_text_without_a_last_line_end_stays_without():
    edit = begin((HEAD + TERM).rstrip("\n"))
    after = set_field(edit, "t", "Says", "A [delta].")
    assert after.text == edit.text + "\n- Says: A [delta]."
    assert set_field(after, "t", "Says", None).text == edit.text


def test_a_line_break_in_a_value_becomes_a_space():
    after = set_field(begin(HEAD + TERM), "t", "Means", "land\n- sea\r\n### Term: y")
    assert facts(after)["t"][3]["Means"] == "land - sea ### Term: y"


@pytest.mark.parametrize(
    ("label", "value", "why"),
    [
        ("Means", "x" * 2_001, "“Means” has 2,001 characters; a field has at most 2,000."),
        ("Means", " \n", "“Means” is empty. Write something, or take the field out."),
        ("Means", None, "This Term has no “Means”."),
        ("Means", "a\0b", "“Means” holds a sign that no text file can keep."),
        ("Means", "a\udc80b", "“Means” holds a sign that no text file can keep."),
        ("Says", "an [open bracket", "is never closed"),
        ("Id", "Two Words", "cannot be an Id"),
        ("Meens", "x", "“Meens” is not a field of a Term. Did you mean “Means”?"),
        ("Value", "5", "“Value” is not a field of a Term."),
    ],
)
def test_what_cannot_be_kept_is_refused_in_words(label, value, why):
    with pytest.raises(LessonError) as refused:
        set_field(begin(HEAD + TERM), "t", label, value)
    assert why in str(refused.value)


def test_a_value_that_would_close_an_open_note_is_refused():
    edit = begin(HEAD + "<!-- never closed\n\n" + TERM)
    with pytest.raises(LessonError, match="Other lines of the lesson would be read differently"):
        set_field(edit, "t", "Means", "see -->")


def test_an_id_of_another_entry_is_refused():
    edit = begin(HEAD + TERM + "\n" + TERM.replace("Id: t", "Id: u"))
    with pytest.raises(LessonError, match="“t” is already the Id of the entry"):
        set_field(edit, "u", "Id", "t")
    with pytest.raises(LessonError, match="“t” is already the Id of the entry on line 4"):
        add_entry(edit, "Term", "x", {"Id": "t", "Means": "y"})


def test_an_unknown_entry_is_refused_with_the_nearest():
    with pytest.raises(LessonError, match="“t-delto” is not the Id of an entry"):
        delete_entry(begin(MESSY), "t-delto")


def test_a_change_that_would_rename_another_entry_is_refused():
    twins = "### Term: delta\n- Means: a\n\n### Term: delta\n- Means: b\n"
    with pytest.raises(LessonError, match="check --fix"):
        delete_entry(begin(HEAD + twins), "term-delta")


def test_a_field_that_stands_twice_is_not_taken_out():
    with pytest.raises(LessonError, match="“Is” stands twice, also on line 32"):
        set_field(begin(MESSY), "n", "Is", None)


def test_a_field_set_to_what_it_says_changes_nothing():
    edit = begin(MESSY)
    assert set_field(edit, "t-delta", "Means", "land that a river builds at the sea") is edit


def test_an_added_entry_has_an_id_of_its_own():
    edit = add_entry(begin(HEAD + TERM), "term", "Delta", {"means": "x"})
    edit = add_entry(edit, "Term", "delta", {"Says": "A [b].", "Means": "y"})
    new = "\n### Term: Delta\n- Id: term-delta\n- Means: x\n"
    newer = "\n### Term: delta\n- Id: term-delta-2\n- Means: y\n- Says: A [b].\n"
    assert edit.text == HEAD + TERM + new + newer


def test_an_entry_added_to_an_empty_topic_stands_under_it():
    after = add_entry(begin(MESSY), "Term", "Mekong", {"Means": "a river"}, topic="asia")
    new = "\n### Term: Mekong\n- Id: term-mekong\n- Means: a river\n"
    assert after.text == MESSY.replace("## Asia\n", f"## Asia\n{new}")


def test_the_last_entry_goes_with_the_empty_line_above_it():
    two = HEAD + TERM + "\n" + TERM.replace("Id: t", "Id: u")
    assert delete_entry(begin(two), "u").text == HEAD + TERM
    assert delete_entry(begin(two), "t").text == HEAD + TERM.replace("Id: t", "Id: u")


def test_a_moved_entry_is_moved_back_to_the_same_text():
    one, two, three = (TERM.replace("Id: t", f"Id: {name}") for name in "abc")
    edit = begin(HEAD + "\n".join([one, two, three]))
    moved = move_entry(edit, "a", after="c")
    assert moved.text == HEAD + "\n".join([two, three, one])
    assert move_entry(moved, "a", before="b").text == edit.text


def test_a_note_right_above_an_entry_stays_with_it_when_another_is_put_before():
    after = move_entry(begin(MESSY), "l", before="term-mouth")
    place = after.text.index("### List: rivers")
    assert place < after.text.index("<!-- on the next -->") < after.text.index("### Term: mouth")


def test_a_field_reads_back_as_if_typed():
    after = set_field(begin(HEAD + TERM), "t", "Means", "5 < 6 & “x” [y] \\; # 1")
    (line,) = [line for line in bare(after.text) if "Means" in line]
    assert read_entry(("### Term: delta", line)).fields["Means"].raw == "5 < 6 & “x” [y] \\; # 1"
