"""What a teacher types is read as meant, or the line is named."""

import pytest

from quizapp.errors import LessonError, UnreadableError
from quizapp.lessons.kinds import HEADER, KINDS, labels_of
from quizapp.lessons.reader import parse_lesson, read_lesson
from quizapp.lessons.reading.lines import read_entry
from quizapp.paths import shipped_lesson

TERM = "### Term: delta\n- Id: t-delta\n- Means: land that a river builds where it meets the sea\n"
FIRST_LINE = 7  # of the entries, after the head


def problem(lesson):
    """Return the only finding of a lesson."""
    (found,) = lesson.problems
    return found


def test_the_shipped_lesson_has_no_findings():
    lesson = read_lesson(shipped_lesson())
    assert lesson.id == "new-productive-forces"
    assert lesson.problems == ()
    assert len(lesson.entries) > 90
    assert {entry.kind for entry in lesson.entries} == set(KINDS)


def test_an_entry_has_its_kind_title_topic_line_and_fields(lesson_of):
    (entry,) = lesson_of(TERM).entries
    assert (entry.id, entry.kind, entry.title, entry.topic) == (
        "t-delta",
        "Term",
        "delta",
        "Europe",
    )
    assert entry.line == FIRST_LINE
    assert entry.line_of("Means") == FIRST_LINE + 2


@pytest.mark.parametrize("kind", KINDS)
def test_every_label_of_a_kind_is_read(kind):
    lines = (f"### {kind}: x", *(f"- {label}: y" for label in labels_of(kind)))
    draft = read_entry(lines)
    assert (draft.problems, draft.repeats) == ([], [])
    assert set(draft.fields) == set(labels_of(kind))


def test_every_header_field_is_read():
    lines = "".join(f"- {label}: en\n" for label in HEADER)
    lesson = parse_lesson(f"# Title\n{lines}\n{TERM}")
    assert lesson.problems == ()
    assert set(lesson.header) == set(HEADER)


@pytest.mark.parametrize(
    "line",
    [
        "- Means: a: b",
        "* means: a: b",
        "• MEANS : a: b",
        "– Means:a: b",
        "—Means: a: b",
        "+ Means: a: b",
        "Means: a: b",
        "  - **Means**: a: b",
        "- **Means:** a: b",
        "-\u00a0Means: a: b",
        "\t- Means: a: b",
    ],
)
def test_a_field_is_read_however_its_dash_and_label_are_typed(lesson_of, line):
    lesson = lesson_of(f"### Term: x\n- Id: x\n{line}\n")
    assert lesson.entries[0].text("Means") == "a: b"
    assert lesson.problems == ()


def test_a_line_with_no_label_continues_the_field_above(lesson_of):
    (entry,) = lesson_of(TERM.rstrip() + "\n  or a lake\n").entries
    assert entry.text("Means").endswith("meets the sea or a lake")


def test_text_after_an_empty_line_belongs_to_nothing_and_is_said(lesson_of):
    lesson = lesson_of(TERM + "\nstray words\n")
    assert problem(lesson).line == FIRST_LINE + 4
    assert len(lesson.entries) == 1


def test_what_stands_in_a_note_is_not_read(lesson_of):
    lesson = lesson_of("<!-- one\n### Term: hidden\n-->\n" + TERM)
    assert [entry.title for entry in lesson.entries] == ["delta"]
    assert lesson.entries[0].line == FIRST_LINE + 3


def test_a_note_that_is_never_closed_hides_nothing(lesson_of):
    lesson = lesson_of("<!-- oh\n" + TERM)
    assert problem(lesson).message == "This note is never closed"
    assert len(lesson.entries) == 1


def test_escaped_signs_are_themselves(lesson_of):
    (entry,) = lesson_of(
        "### List: signs\n- Id: l\n- Are: signs\n- Items: a\\; b; c\n- Says: see \\[1\\] and [c]\n"
    ).entries
    assert entry.values("Items") == ("a; b", "c")
    assert entry.text("Says") == "see [1] and [c]"


def test_symbols_and_markup_are_literal(lesson_of):
    text = "<b>5 & 6</b> &amp; *x* `y` # 1 C:\\new “q”"
    (entry,) = lesson_of(f"### Term: x\n- Id: x\n- Means: {text}\n").entries
    assert entry.text("Means") == text


@pytest.mark.parametrize(
    ("entries", "offset", "message", "remedy"),
    [
        ("### Trem: x\n- Means: y\n", 0, "“Trem” is not a kind", "Did you mean “Term”?"),
        ("### Term x\n- Means: y\n", 0, "“Term x” is not a kind", "Did you mean “Term”?"),
        ("### Term:\n- Means: y\n", 0, "This Term has no title", "Write “### Term: a title”"),
        (
            "### Term: x\n- Id: x\n- Maens: y\n",
            2,
            "“Maens” is not a label",
            "Did you mean “Means”?",
        ),
        ("### Term: x\n- Id: x\n", 0, "This Term has no “Means”", "Add a line “- Means: …”"),
        ("### Term: x\n- Id: x\n- Means:\n", 2, "This Term has no “Means”", "Add a line"),
        ("### Term: x\n- Id: x\n- Means: y\n- Means: z\n", 3, "stands twice, first on line 9", ""),
        (
            "### Term: x\n- Id: x\n- Means: y\n- Value: 5\n",
            3,
            "A Term has no field “Value”",
            "Means",
        ),
        ("### Term: x\n- Id: X y\n- Means: y\n", 1, "“X y” cannot be an Id", "small letters"),
        ("### Term: x\n- Id: x\n- Means: y\n- lithium\n", 3, "a dash but no label", "“;” between"),
        (
            "### Figure: x\n- Id: x\n- Value: about five\n- Measures: y\n",
            2,
            "No number found in “about five”",
            "Write it in digits, e.g. 5 per cent.",
        ),
        (
            "### Term: x\n- Id: x\n- Means: y\n- Says: a [b\n",
            3,
            "“[” is never closed",
            "Put “]”",
        ),
        ("### List: x\n- Id: x\n- Are: y\n- Items: a\n", 3, "needs two items", "Put “;”"),
        (
            "### List: x\n- Id: x\n- Are: y\n- Items: a; b; A\n",
            3,
            "“A” stands twice",
            "Keep it once",
        ),
        ("# Second\n", 0, "This is a second title", "Begin a topic with “##”"),
        (f"### Term: y\n- Id: t-delta\n- Means: {'z' * 2001}\n", 2, "2,001 characters", "Shorten"),
    ],
)
def test_an_error_names_its_line_and_the_remedy(lesson_of, entries, offset, message, remedy):
    lesson = lesson_of(TERM + "\n" + entries)
    words = message.replace("line 9", f"line {FIRST_LINE + 4 + 2}")
    found = next(one for one in lesson.problems if words in one.message)
    assert found.line == FIRST_LINE + 4 + offset
    assert remedy in found.remedy
    assert found.severity == "error"
    assert lesson.entries[0].id == "t-delta", "the sound entry stays"


def test_an_id_given_twice_names_both_lines(lesson_of):
    lesson = lesson_of(TERM + "\n" + TERM)
    assert problem(lesson).line == FIRST_LINE + 5
    assert f"line {FIRST_LINE}" in problem(lesson).message
    assert "t-delta-2" in problem(lesson).remedy
    assert len(lesson.entries) == 1


def test_an_entry_without_an_id_gets_one_from_its_kind_and_title(lesson_of):
    lesson = lesson_of("### Term: The Grand Canal!\n- Means: a waterway\n")
    assert lesson.entries[0].id == "term-the-grand-canal"
    assert problem(lesson).severity == "advice"


def test_a_lesson_without_an_id_is_an_error_with_the_remedy():
    lesson = parse_lesson("# Rivers\n\n" + TERM)
    assert problem(lesson).severity == "error"
    assert "- Id: my-first-lesson" in problem(lesson).remedy


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends_change_nothing(tmp_path, encoding, newline):
    path = tmp_path / "lesson.md"
    text = "# Flüsse\n- Id: rivers\n\n" + TERM
    path.write_bytes(text.replace("\n", newline).encode(encoding))
    lesson = read_lesson(path)
    assert (lesson.title, lesson.problems) == ("Flüsse", ())
    assert lesson.entries[0].line == 4


def test_windows_1252_is_read_and_said(tmp_path):
    path = tmp_path / "lesson.md"
    path.write_bytes(("# R\n- Id: r\n- Author: Müller\n\n" + TERM).encode("cp1252"))
    lesson = read_lesson(path)
    assert lesson.heading("Author") == "Müller"
    assert (problem(lesson).line, problem(lesson).severity) == (3, "advice")


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"\x89PNG\r\n\x00\x00", "not plain text"),
        (b"x" * 3_000_000, "more than 2 MB"),
    ],
)
def test_a_file_that_is_no_lesson_is_refused_in_a_sentence(tmp_path, raw, words):
    path = tmp_path / "lesson.md"
    path.write_bytes(raw)
    with pytest.raises(LessonError, match=words):
        read_lesson(path)


def test_a_missing_lesson_and_a_folder_are_named(tmp_path):
    with pytest.raises(UnreadableError, match="There is no lesson file"):
        read_lesson(tmp_path / "gone.md")
    with pytest.raises(UnreadableError, match="is a folder"):
        read_lesson(tmp_path)


def test_entries_over_the_limit_are_left_out_and_said(lesson_of):
    many = "".join(f"### Term: t{n}\n- Id: t{n}\n- Means: m{n}\n" for n in range(5_001))
    lesson = lesson_of(many)
    assert len(lesson.entries) == 5_000
    assert "at most 5,000 entries" in problem(lesson).message


@pytest.mark.parametrize("bullet", ["●", "·", "‣", "1.", "2)"])
def test_other_bullets_and_numbers_are_dashes_too(lesson_of, bullet):
    lesson = lesson_of(f"### Term: x\n- Id: x\n{bullet} Means: y\n")
    assert lesson.problems == ()
    assert lesson.entries[0].text("Means") == "y"


def test_a_hash_that_belongs_to_a_word_stays(lesson_of):
    lesson = lesson_of(
        "### Term: C#\n- Id: x\n- Means: y\n### Term: closed ###\n- Id: z\n- Means: y\n"
    )
    assert [entry.title for entry in lesson.entries] == ["C#", "closed"]


def test_a_rule_between_entries_means_nothing(lesson_of):
    assert lesson_of(TERM + "\n---\n***\n\n### Term: x\n- Id: x\n- Means: y\n").problems == ()


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("#### deeper", "means nothing in a lesson"),
        ("```", "means nothing in a lesson"),
        ("Pragraph: 14", "“Pragraph” is not a label"),
        ("<!-- a --> - Says: lost", "after a note on the same line is not read"),
    ],
)
def test_what_would_be_lost_or_swallowed_is_said(lesson_of, line, message):
    lesson = lesson_of(TERM + line + "\n")
    assert message in problem(lesson).message
    assert problem(lesson).line == FIRST_LINE + 3
    assert lesson.entries[0].text("Means").endswith("meets the sea")


def test_a_note_inside_a_field_is_shown_to_students_and_said(lesson_of):
    lesson = lesson_of(TERM.rstrip() + " <!-- hush -->\n")
    assert (problem(lesson).severity, problem(lesson).line) == ("advice", FIRST_LINE + 2)


def test_two_blanks_of_one_slug_are_said(lesson_of):
    lesson = lesson_of(TERM + "- Says: A [Lake] is a [lake].\n")
    assert any("are the same blank" in one.message for one in lesson.problems)


def test_a_written_id_comes_before_a_derived_one(lesson_of):
    lesson = lesson_of(
        "### Term: a\n- Means: first\n"
        "### Term: b\n- Id: term-a\n- Means: second\n"
        "### Term: a\n- Means: third\n"
    )
    assert [(entry.id, entry.text("Means")) for entry in lesson.entries] == [
        ("term-a-2", "first"),
        ("term-a", "second"),
        ("term-a-3", "third"),
    ]


def test_a_stray_byte_in_utf_8_is_named_by_its_line(tmp_path):
    path = tmp_path / "lesson.md"
    path.write_bytes(
        "# Flüsse\n- Id: r\n- Author: M".encode() + b"\xfc" + b"ller\n\n" + TERM.encode()
    )
    lesson = read_lesson(path)
    assert (problem(lesson).severity, problem(lesson).line) == ("error", 3)
    assert lesson.title == "Flüsse"


def test_a_lesson_id_that_cannot_be_one_keeps_no_progress():
    lesson = parse_lesson("# R\n- Id: My Lesson!\n\n" + TERM)
    assert lesson.id == ""
    assert problem(lesson).line == 2


@pytest.mark.parametrize(
    "text",
    [
        "# a" + " " * 20_000 + "b\n",
        "### Term: a" + " " * 20_000 + "b\n",
        "- **" + " " * 20_000 + "x\n",
        " " * 100_000 + "x\n",
        "<!-- a -->\n" * 60_000,
        "- " * 50_000,
        "*" * 100_000,
        "x:" * 50_000,
    ],
    ids=range(8),
)
def test_a_long_line_is_read_in_its_stride(text):
    """What took cubic time once took hours at this length; it is read or reported."""
    lesson = parse_lesson("# T\n- Id: t\n\n" + text + "\n" + TERM)
    assert lesson.problems or len(lesson.entries) == 1
