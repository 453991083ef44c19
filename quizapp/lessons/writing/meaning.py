"""What a lesson's text says, block by block, so that two texts can be compared."""

import re
from dataclasses import dataclass, field

from quizapp.lessons.model import Lesson
from quizapp.lessons.reader import Reading, Standing, read_text
from quizapp.lessons.reading.blocks import Block, split_lines
from quizapp.lessons.reading.lines import Draft
from quizapp.lessons.writing.source import readable
from quizapp.lessons.writing.style import draft_of

Said = tuple[int, str, str, tuple[str | None, ...]]
"""A block's level, topic, Id and the lines that say something."""


_LINE = re.compile(r"\bline \d+")


@dataclass(frozen=True, slots=True)
class Edit:
    """The text of a lesson while it is being edited, and what it states."""

    text: str
    reading: Reading = field(repr=False)

    @property
    def lesson(self) -> Lesson:
        """The lesson that the text states."""
        return self.reading.lesson

    @property
    def ids(self) -> dict[int, str]:
        """The Ids of the entries that have a kind and a title, by their first line."""
        return {one.block.line: one.entry.id for one in self.reading.standing}

    @property
    def standing(self) -> dict[int, Standing]:
        """The entries that have a kind and a title, by their first line."""
        return {one.block.line: one for one in self.reading.standing}


def begin(text: str) -> Edit:
    """Return the text of a lesson with what it states, ready to be edited."""
    return Edit(text, read_text(readable(text)))


def said(edit: Edit) -> list[Said]:
    """Return what each block says, without what means nothing at its end."""
    standing = edit.standing
    found = ((block, standing.get(block.line)) for block in edit.reading.blocks)
    return [
        (
            block.level,
            block.topic,
            one.entry.id if one else "",
            block.lines[: said_lines(block, one)],
        )
        for block, one in found
    ]


def notes(edit: Edit) -> list[str]:
    """Return the lines that are notes, sorted, for one may move with its entry."""
    if "<!--" not in edit.text:
        return []
    lines = split_lines(edit.text)
    return sorted(
        lines[block.line - 1 + number]
        for block in edit.reading.blocks
        for number, line in enumerate(block.lines)
        if line is None
    )


def same_else(
    before: Edit,
    after: Edit,
    *,
    gone: int | None = None,
    new: int | None = None,
    topic: str | None = None,
) -> bool:
    """Return whether two texts say the same in all blocks but the one gone and the new one.

    With a topic the new one is the one gone, moved there.
    """
    old, now = said(before), said(after)
    was = old.pop(gone) if gone is not None else None
    found = now.pop(new) if new is not None and new < len(now) else None
    if topic is not None and (not was or found != (was[0], topic, *was[2:])):
        return False
    return old == now and notes(before) == notes(after)


def same_but(before: Draft, after: Draft, label: str) -> bool:
    """Return whether two readings of a block agree in all but one field."""
    return _told(before, label) == _told(after, label)


def errors_in(edit: Edit, block: Block | None = None) -> list[str]:
    """Return the errors on the lines of a block, or all, in words that hold wherever they stand."""
    lines = range(block.line, block.line + len(block.lines)) if block else None
    return [
        _LINE.sub("another line", f"{one.message}. {one.remedy}")
        for one in edit.lesson.problems
        if one.severity == "error" and (lines is None or one.line in lines)
    ]


def why_not(before: Edit, after: Edit) -> str:
    """Return why a change is refused after which the rest would not say the same."""
    ids = {lines: entry_id for _, _, entry_id, lines in said(before)}
    if any(ids.get(lines, entry_id) != entry_id for _, _, entry_id, lines in said(after)):
        return (
            "An entry without an Id would get another one, and its progress would be lost."
            " Write the missing Ids first, with “quizapp check --fix”."
        )
    return "Other lines of the lesson would be read differently then. Word it differently."


def said_lines(block: Block, standing: Standing | None = None) -> int:
    """Return the number of a block's lines up to the last that says something."""
    if standing:
        return standing.entry.end - block.line + 1
    draft = draft_of(block)
    return max(draft.end, *(one.line for one in draft.problems), 0) + 1


def _told(draft: Draft, label: str) -> tuple[object, ...]:
    fields = {one.label: one.raw for one in draft.fields.values() if one.label != label}
    problems = [(one.quote, one.message) for one in draft.problems]
    repeats = [(one.quote, one.label) for one in draft.repeats]
    return draft.kind, draft.title, fields, problems, repeats
