"""Any text is read: nothing is dropped without a word, and each finding has its place."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.errors import LessonError
from quizapp.lessons.reader import parse_lesson
from quizapp.lessons.reading.blocks import split_lines
from quizapp.lessons.reading.decode import decode
from tests.lessons.fuzz import TOKENS, faults, lessons, mutated

LESSONS = lessons()
_SIGNS = st.lists(st.sampled_from(TOKENS) | st.text(max_size=5), max_size=60).map("".join)


@pytest.mark.parametrize("batch", range(5))
def test_a_lesson_with_slips_loses_no_line_in_silence(batch):
    found = {
        seed: list(faults(mutated(LESSONS, seed))) for seed in range(batch * 50, batch * 50 + 50)
    }
    assert not {seed: fault for seed, fault in found.items() if fault}


@settings(max_examples=80)
@given(_SIGNS)
def test_a_text_of_the_signs_of_the_format_loses_no_line_in_silence(text):
    assert not list(faults("# T\n- Id: t\n\n### Term: x\n- Id: x\n- Means: y\n" + text))
    assert not list(faults(text))


@settings(max_examples=50)
@given(st.binary(max_size=80), st.sampled_from(["", "# Flüsse\n- Id: r\n"]))
def test_any_bytes_are_read_or_refused_in_a_sentence(raw, before):
    with suppress(LessonError):
        text, problems = decode(before.encode() + raw)
        lines = len(split_lines(text))
        assert all(1 <= one.line <= lines and one.message for one in problems)


@pytest.mark.parametrize("seed", range(12))
def test_empty_lines_above_move_every_finding_and_change_none(seed):
    text = mutated(LESSONS, seed)
    below = parse_lesson("\n\n" + text)
    findings = [one for one in parse_lesson(text).problems if one.line > 1]
    moved = [one for one in below.problems if one.line > 3]
    assert [(one.line + 2, one.severity) for one in findings] == [
        (one.line, one.severity) for one in moved
    ]


@pytest.mark.parametrize(
    "text",
    [
        "- Means: a\n" + "b\n" * 40_000,
        "- Items:\n" + "- b\n" * 40_000,
        "- Items:\nb\n" + "c\n" * 40_000,
        "<!--\n" * 40_000,
        "Term: x\n" * 40_000,
        "Europe\n---\n" * 20_000,
        "- Also accept: " + "x; " * 40_000,
        "> " * 40_000,
        "- Means: " + "[" * 40_000,
        "\u2028- Means: y" * 40_000,
    ],
    ids=range(10),
)
def test_what_is_long_is_read_in_its_stride(text):
    """What takes the square of its length would hold up the whole run of tests at this one."""
    lesson = parse_lesson("# T\n- Id: t\n\n### Pool: x\n- Id: x\n" + text)
    assert lesson.problems
