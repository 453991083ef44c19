"""Changes to the text of a lesson, each of which touches its own lines alone and is read again."""

from collections import Counter
from collections.abc import Sequence

from quizapp.errors import LessonError
from quizapp.lessons.reading.blocks import Block
from quizapp.lessons.reading.lines import Draft
from quizapp.lessons.writing.entry_writer import add_entry, delete_entry, move_entry
from quizapp.lessons.writing.meaning import Edit, begin, errors_in, same_but, same_else, why_not
from quizapp.lessons.writing.placing import known, standing
from quizapp.lessons.writing.splice import end_of, ended, joined, put, words_of, written_lines
from quizapp.lessons.writing.style import (
    draft_of,
    own_lines,
    parted,
    place_of,
    plain_style,
    restyled,
)
from quizapp.lessons.writing.value import as_read

__all__ = ["Edit", "add_entry", "begin", "delete_entry", "move_entry", "set_field"]


def set_field(edit: Edit, entry_id: str | None, label: str, value: str | None) -> Edit:
    """Return the lesson with a field of an entry, or of its head, set; with None it is taken out.

    LessonError where the value could not be kept, or would change what else the lesson says.
    """
    block = edit.reading.blocks[0] if entry_id is None else standing(edit, entry_id).block
    draft = draft_of(block)
    label = known(
        label, draft.labels, f"a field of a {draft.kind}" if draft.kind else "a field of the head"
    )
    wanted = None if value is None else as_read(draft.kind, label, value)
    old = draft.fields.get(label)
    if (old.raw if old else None) == wanted:
        return edit
    if wanted is None:
        _refuse_repeated(block, draft, label)
    trouble = ""
    for styled in (True, False):
        lines = _with_field(edit, block, draft, label, wanted, styled=styled)
        after = begin(joined(lines, edit.text))
        trouble = _trouble(edit, after, block, label, wanted)
        if not trouble:
            return after
    raise LessonError(trouble, block.line + (old.line if old else 0))


def _with_field(
    edit: Edit, block: Block, draft: Draft, label: str, wanted: str | None, *, styled: bool
) -> list[str]:
    """Return the lines of the text with a field as wanted, styled as it was or as its neighbour is."""
    lines = ended(written_lines(edit.text))
    top = block.line - 1
    if label not in draft.fields:
        number, neighbour = place_of(block, draft, label)
        before = _style(block, lines, neighbour, label) if styled else plain_style(label)
        return put(lines, top + number, [f"{before}{wanted}"])
    first, *rest = (top + number for number in own_lines(block, draft, label))
    found = parted(block, label, lines[first]) if styled else None
    before, text = found or (plain_style(label), "")
    before += "" if text or before.endswith(" ") else " "
    spaces = text[len(text.rstrip()) :]
    written = [] if wanted is None else [f"{before}{wanted}{spaces}{end_of(lines[first])}"]
    for number in reversed(rest):
        del lines[number]
    return [*lines[:first], *written, *lines[first + 1 :]]


def _style(block: Block, lines: Sequence[str], neighbour: str, label: str) -> str:
    if not neighbour:
        return plain_style(label)
    first = block.line - 1 + draft_of(block).fields[neighbour].line
    found = parted(block, neighbour, words_of(lines[first]))
    if not found or not found[1]:
        return plain_style(label)
    return restyled(found[0], neighbour, label)


def _trouble(before: Edit, after: Edit, block: Block, label: str, wanted: str | None) -> str:
    """Return why a field could not be set, or "" where it was, and nothing else changed."""
    index = before.reading.blocks.index(block)
    if not same_else(before, after, gone=index, new=index):
        return why_not(before, after)
    now = after.reading.blocks[index]
    draft = draft_of(now)
    found = draft.fields.get(label)
    if not same_but(draft_of(block), draft, label) or (found.raw if found else None) != wanted:
        return f"“{label}” would be read as something else. Word it differently."
    ids = [edit.ids.get(one.line) for edit, one in ((before, block), (after, now))]
    if label != "Id" and ids[0] != ids[1]:
        return why_not(before, after)
    new = Counter(errors_in(after, now)) - Counter(errors_in(before, block))
    return next(iter(new), "")


def _refuse_repeated(block: Block, draft: Draft, label: str) -> None:
    for again in draft.repeats:
        if again.label == label:
            raise LessonError(
                f"“{label}” stands twice, also on line {block.line + again.line}."
                " Keep one of them, then take that out.",
                block.line + again.first,
            )
