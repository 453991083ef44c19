"""How a field's line is written: what stands before its text, and the same before another's."""

import re

from quizapp.lessons.reading.blocks import Block, underlined
from quizapp.lessons.reading.invisible import tidy
from quizapp.lessons.reading.labels import COLON, heading_of
from quizapp.lessons.reading.lines import Draft, read_entry, read_head, read_topic
from quizapp.lessons.writing.splice import words_of

_COLON = re.compile(f"[{COLON}]")
_LONGEST_START = 50


def draft_of(block: Block) -> Draft:
    """Return what the lines of a block state."""
    if block.level == 0:
        return read_head(block)
    return read_topic(block) if block.level == 2 else read_entry(block.lines)


def own_lines(block: Block, draft: Draft, label: str) -> list[int]:
    """Return the lines of a block, from 0, that hold a field: no notes, and none that cannot be read."""
    field = draft.fields[label]
    wrong = {problem.line for problem in draft.problems if problem.severity == "error"}
    rest = range(field.line + 1, field.end + 1)
    return [field.line, *(n for n in rest if block.lines[n] is not None and n not in wrong)]


def parted(block: Block, label: str, line: str) -> tuple[str, str] | None:
    """Return what stands before the text of a field on its first line, and the rest of that line.

    None where its text is read as other than it is written.
    """
    number = draft_of(block).fields[label].line
    cut = Block(block.line, block.level, block.topic, block.lines[: number + 1])
    text = draft_of(cut).fields[label].raw
    written = words_of(line)
    colon = _COLON.search(written)
    start = colon.end() if colon else 0
    for place in range(start, min(start + _LONGEST_START, len(written)) + 1):
        if tidy(written[place:]) == text:
            rest = written[place:].lstrip()
            return written[: len(written) - len(rest)], rest
    return None


def place_of(block: Block, draft: Draft, label: str) -> tuple[int, str]:
    """Return the line of a block, from 0, before which a new field belongs, and the field next to it."""
    rank = {name: number for number, name in enumerate(dict.fromkeys(("Id", *draft.labels)))}
    earlier = [one for one in draft.fields.values() if rank[one.label] < rank[label]]
    if earlier:
        nearest = max(earlier, key=lambda one: rank[one.label])
        return nearest.end + 1, nearest.label
    if draft.fields:
        first = min(draft.fields.values(), key=lambda one: one.line)
        return first.line, first.label
    return _below_heading(block), ""


def _below_heading(block: Block) -> int:
    if block.level:
        return 1
    for number, line in enumerate(block.lines):
        if heading_of(tidy(line or "")):
            return number + 1
        if underlined(block.lines, number):
            return number + 2
    return 0


def restyled(before: str, label: str, other: str) -> str:
    """Return what stands before the text of the field `label` as it would before that of `other`."""
    found = re.compile(re.escape(label), re.IGNORECASE).search(before)
    if not found:
        return plain_style(other)
    return before[: found.start()] + other + before[found.end() :]


def plain_style(label: str) -> str:
    """Return what the program writes before the text of a field."""
    return f"- {label}: "
