"""What a text becomes as the value of a field, and why some cannot be one."""

from quizapp.errors import LessonError
from quizapp.lessons.checks.fields import LONGEST_FIELD
from quizapp.lessons.reading.blocks import Block
from quizapp.lessons.reading.lines import read_entry, read_head


def as_read(kind: str, label: str, value: str) -> str:
    """Return a text as it is read back from a field: on one line, with single spaces.

    `kind` is "" for the head. LessonError where there is nothing in it, or more than a field holds.
    """
    line = f"- {label}: {one_line(value, label)}"
    draft = read_entry((f"### {kind}: x", line)) if kind else read_head(Block(1, 0, "", (line,)))
    raw = draft.fields[label].raw
    if not raw:
        raise LessonError(f"“{label}” is empty. Write something, or take the field out.")
    if len(raw) > LONGEST_FIELD:
        raise LessonError(
            f"“{label}” has {len(raw):,} characters; a field has at most {LONGEST_FIELD:,}."
            " Shorten it, or divide the entry into two."
        )
    return raw


def one_line(text: str, label: str) -> str:
    """Return a text without line breaks; LessonError where no text file could keep it."""
    try:
        text.encode()
    except UnicodeEncodeError:
        text = "\0"
    if "\0" in text:
        raise LessonError(
            f"“{label}” holds a sign that no text file can keep. Type it without that sign."
        )
    return " ".join(text.split())
