"""One block of a lesson line by line: each line is a field, the rest of one, or a finding."""

from collections.abc import Iterator

from quizapp.lessons.kinds import HEADER, KINDS, LISTED, labels_of
from quizapp.lessons.model import Field, Problem
from quizapp.lessons.reading.blocks import RULE, Block, soft_lines, underlined
from quizapp.lessons.reading.draft import TAKE_OUT, Draft, Growing, Repeat
from quizapp.lessons.reading.field_lines import lacks_colon, near_to, read_field
from quizapp.lessons.reading.invisible import tidy
from quizapp.lessons.reading.labels import heading_of, kind_and_title, labelled, untabbed

__all__ = ["Draft", "Repeat", "read_entry", "read_head", "read_topic"]


def read_head(block: Block) -> Draft:
    """Return the title of a lesson and the fields of its head."""
    draft = Draft(labels=HEADER)
    for number, written in enumerate(block.lines):
        first, *below = soft_lines(written or "")
        title = "" if draft.title else _title(block, number, tidy(first))
        if not title:
            _read_line(draft, number, written)
            continue
        draft.title, draft.end, draft.after_gap = title, number, False
        for part in below:
            _read_part(draft, number, tidy(part), inside=True)
    return _finished(draft)


def _title(block: Block, number: int, line: str) -> str:
    """Return the title that a line of the head is, or ""."""
    heading = heading_of(line)
    if heading:
        return heading[1] if heading[0] == 1 else ""
    return line if underlined(block.lines, number) else ""


def read_topic(block: Block) -> Draft:
    """Return the findings of the lines between a topic and its first entry: there should be none."""
    draft = Draft(title=block.topic, sound=False)
    _, *below = soft_lines(block.lines[0] or "")
    for part in below:
        _read_part_of_topic(draft, 0, tidy(part))
    for number, written in enumerate(block.lines[1:], 1):
        _read_part_of_topic(draft, number, tidy(written or ""))
    return draft


def _read_part_of_topic(draft: Draft, number: int, line: str) -> None:
    found = labelled(line)
    if found and found.known in HEADER and found.known != "Id":
        message = f"“{found.known}” belongs under the title"
        draft.error(number, line, message, "Move the line up, above the first “##”.")
    elif line and not RULE.fullmatch(line):
        message = "This line stands under a topic and in no entry"
        remedy = "Begin a fact with “###”, its kind, a colon and a title, e.g. “### Term: delta”."
        draft.error(number, line, message, remedy)


def read_entry(lines: tuple[str | None, ...]) -> Draft:
    """Return an entry as its lines state it, the first of them its heading."""
    heading, *below = soft_lines(lines[0] or "")
    draft = _begun(tidy(heading))
    for part in below:
        _read_part(draft, 0, tidy(part), inside=True)
    for number, written in enumerate(lines[1:], 1):
        _read_line(draft, number, written)
    return _finished(draft)


def _begun(line: str) -> Draft:
    heading = heading_of(line)
    words = heading[1] if heading else line
    known, kind, title = kind_and_title(words)
    draft = Draft(known, title, labels_of(known) if known else (), bool(known and title))
    if not words:
        remedy = "Write its kind, a colon and a title, e.g. “### Term: delta”, or take it out."
        draft.error(0, line, "This heading is empty", remedy)
    elif not known or (not title and kind == words):
        draft.sound, draft.labels = False, ()
        near = near_to(kind, KINDS, 60) or next(
            (one for one in KINDS if words.startswith(f"{one} ")), ""
        )
        remedy = f"Did you mean “{near}”?" if near else f"Use one of: {', '.join(KINDS)}."
        draft.error(0, line, f"“{kind}” is not a kind of entry", remedy)
    elif not draft.sound:
        draft.error(0, line, f"This {known} has no title", f"Write “### {known}: a title”.")
    return draft


def _finished(draft: Draft) -> Draft:
    """Return the draft with its fields whole, and with the labels found that lack their colon."""
    draft.fields = {
        label: Field(label, one.raw(), one.line, one.end) for label, one in draft.growing.items()
    }
    for label, one in draft.growing.items():
        if label in LISTED:
            draft.problems += _torn(label, one)
    for number, line, label in draft.unsure:
        if label not in draft.fields and label in KINDS[draft.kind].required:
            lacks_colon(draft, number, line, label)
    return draft


def _torn(label: str, growing: Growing) -> Iterator[Problem]:
    """Yield advice where a line ends within a value, and may have been meant to end it."""
    for place, before, after in growing.torn():
        line = min(growing.line + place + growing.listing, growing.end)
        message = f"“{before} {after}” is read as one of the values of “{label}”"
        remedy = "Put “;” at the end of the line above, or write the value on one line."
        yield Problem(line, "advice", after[:120], message, remedy)


def _read_line(draft: Draft, number: int, written: str | None) -> None:
    """Add what a line says to what has been read."""
    if written is None:
        return
    line = tidy(written)
    if not line or RULE.fullmatch(line):
        draft.after_gap = True
        return
    for place, part in enumerate(soft_lines(written)):
        _read_part(draft, number, tidy(untabbed(part)), inside=place > 0)


def _read_part(draft: Draft, number: int, line: str, *, inside: bool) -> None:
    """Add what a line says, or one part of it between soft line breaks."""
    draft.end = number
    heading = heading_of(line)
    if heading and inside:
        message = "A heading must begin its line"
        draft.error(number, line, message, "Press Enter before it.")
    elif heading and not heading[1]:
        remedy = "Write its words behind the “#”, or take it out."
        draft.error(number, line, "This heading is empty", remedy)
    elif heading and heading[0] == 1:
        remedy = (
            "Begin a topic with “##”, a fact with “###”; put text at the end of the line before."
        )
        draft.error(number, line, "This is a second title", remedy)
    elif heading:
        draft.error(number, line, "This line means nothing in a lesson", TAKE_OUT)
    else:
        read_field(draft, number, line)
    draft.after_gap = False
