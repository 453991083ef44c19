"""Adds, deletes and moves the entries of a lesson's text, each with its own lines alone."""

from collections import Counter
from collections.abc import Mapping

from quizapp.errors import LessonError
from quizapp.lessons.kinds import KINDS, labels_of
from quizapp.lessons.reader import MOST_ENTRIES, free_ids
from quizapp.lessons.reading.invisible import tidy
from quizapp.lessons.reading.lines import read_entry
from quizapp.lessons.slug import slug
from quizapp.lessons.writing.meaning import Edit, begin, errors_in, same_else, why_not
from quizapp.lessons.writing.placing import (
    Place,
    after_entry,
    before_entry,
    empty_after,
    empty_before,
    end_of_lesson,
    end_of_topic,
    known,
    span,
    standing,
    start_of_topic,
)
from quizapp.lessons.writing.splice import end_of as line_end
from quizapp.lessons.writing.splice import ended, joined, put, written_lines
from quizapp.lessons.writing.style import plain_style
from quizapp.lessons.writing.value import as_read, one_line


def add_entry(
    edit: Edit,
    kind: str,
    title: str,
    fields: Mapping[str, str],
    *,
    after: str | None = None,
    topic: str | None = None,
) -> Edit:
    """Return the lesson with a new entry after another, at the end of a topic, or else of the lesson.

    Its Id is the one among its fields, or derived from its title. LessonError where it could not be used.
    """
    kind = known(kind, KINDS, "a kind of entry")
    title = _title(kind, title)
    values = {
        (name := known(label, labels_of(kind), f"a field of a {kind}")): as_read(kind, name, value)
        for label, value in fields.items()
    }
    given = _free_id(edit, values.pop("Id", ""), f"{kind} {title}")
    ordered = {"Id": given} | {one: values[one] for one in labels_of(kind) if one in values}
    if after is not None:
        place = after_entry(edit, after)
    else:
        place = end_of_lesson(edit) if topic is None else end_of_topic(edit, topic)
    lines = ended(written_lines(edit.text))
    gap = [""] if place.line and not empty_before(lines, place.line) else []
    below = [] if place.line == len(lines) or empty_after(lines, place.line) else [""]
    new = [f"### {kind}: {title}", *(plain_style(one) + raw for one, raw in ordered.items())]
    made = begin(joined(put(lines, place.line, [*gap, *new, *below]), edit.text))
    _refuse_unsound(
        edit, made, place.line + len(gap) + 1, (given, kind, title, place.topic), ordered
    )
    return made


def delete_entry(edit: Edit, entry_id: str) -> Edit:
    """Return the lesson without an entry and the empty lines that set it apart; its notes stay."""
    one = standing(edit, entry_id)
    lines = ended(written_lines(edit.text))
    start, end = span(one)
    kept = [line for n, line in enumerate(lines[start:end]) if one.block.lines[n] is None]
    above, below = empty_before(lines, start), empty_after(lines, end)
    if not kept and end + below == len(lines):
        start -= above
    elif not kept and (above or not start):
        end += below
    after = begin(joined([*lines[:start], *kept, *lines[end:]], edit.text))
    if not same_else(edit, after, gone=edit.reading.blocks.index(one.block)):
        raise LessonError(why_not(edit, after), one.block.line)
    return after


def move_entry(
    edit: Edit,
    entry_id: str,
    *,
    after: str | None = None,
    before: str | None = None,
    start_of: str | None = None,
    end_of: str | None = None,
) -> Edit:
    """Return the lesson with an entry moved after or before another, or to the start or end of a topic.

    Its notes go with it, and so do the empty lines that set it apart.
    """
    one = standing(edit, entry_id)
    if entry_id in (after, before):
        return edit
    if after is not None:
        place = after_entry(edit, after)
    elif before is not None:
        place = before_entry(edit, before)
    elif start_of is not None:
        place = start_of_topic(edit, start_of, one)
    else:
        place = end_of_topic(edit, end_of or "", one)
    lines = ended(written_lines(edit.text))
    moved, heading = _moved(lines, span(one), place)
    made = begin(joined(moved, edit.text))
    gone = edit.reading.blocks.index(one.block)
    new = next(
        (n for n, block in enumerate(made.reading.blocks) if block.line == heading + 1), None
    )
    if new is None or not same_else(edit, made, gone=gone, new=new, topic=place.topic):
        raise LessonError(why_not(edit, made), one.block.line)
    return made


def _moved(lines: list[str], cut: tuple[int, int], place: Place) -> tuple[list[str], int]:
    """Return the lines with some of them moved, and where the first of those then stands."""
    start, end = cut
    entry = lines[start:end]
    below = empty_after(lines, end)
    if below and end + below < len(lines):
        first, last, gap = start, end + below, lines[end : end + below]
    else:
        first = start - empty_before(lines, start)
        last, gap = end, lines[first:start]
    gap = gap or [line_end(entry[-1])]
    line = place.line - (last - first) if place.line >= last else min(place.line, first)
    rest = [*lines[:first], *lines[last:]]
    moved = [*entry, *gap] if place.above else [*gap, *entry]
    heading = line if place.above else line + len(gap)
    return [*rest[:line], *moved, *rest[line:]], heading


def _refuse_unsound(
    before: Edit,
    after: Edit,
    line: int,
    wanted: tuple[str, str, str, str],
    fields: Mapping[str, str],
) -> None:
    """LessonError unless an added entry can be used and says what was wanted, and the rest is the same."""
    one = after.standing.get(line)
    blocks = after.reading.blocks
    new = next((n for n, block in enumerate(blocks) if block.line == line), None)
    if new is None or not same_else(before, after, new=new):
        raise LessonError(why_not(before, after))
    errors = Counter(errors_in(after, blocks[new])) - Counter(errors_in(before))
    if error := next(iter(errors), ""):
        raise LessonError(error)
    entry = one.entry if one and one.usable else None
    found = entry and (entry.id, entry.kind, entry.title, entry.topic)
    if not entry or found != wanted or {n: f.raw for n, f in entry.fields.items()} != fields:
        raise LessonError("The entry would be read as something else. Word it differently.")


def _title(kind: str, title: str) -> str:
    text = one_line(title, "The title")
    read = read_entry((f"### {kind}: {text}",)).title
    if not read or read != tidy(text):
        raise LessonError(f"“{text}” cannot be the title of an entry. Write some words.")
    return read


def _free_id(edit: Edit, given: str, words: str) -> str:
    """Return the Id for a new entry; LessonError where the given one is taken or there is no room."""
    if sum(block.level > 2 for block in edit.reading.blocks) >= MOST_ENTRIES:
        raise LessonError(
            f"A lesson has at most {MOST_ENTRIES:,} entries. Divide it into several lessons."
        )
    taken = {one.entry.id: one.entry.line for one in edit.reading.standing}
    if given in taken:
        raise LessonError(
            f"“{given}” is already the Id of the entry on line {taken[given]}. Choose another."
        )
    return given or free_ids(set(taken))(slug(words))
