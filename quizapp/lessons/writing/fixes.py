"""What can be mended in a lesson without touching what it says: missing Ids, and how its lines are typed."""

from itertools import zip_longest

from quizapp.errors import LessonError
from quizapp.lessons.ids import lesson_id
from quizapp.lessons.model import Field
from quizapp.lessons.reader import free_ids
from quizapp.lessons.reading.blocks import Block
from quizapp.lessons.reading.lines import Draft
from quizapp.lessons.slug import slug
from quizapp.lessons.writing.meaning import Edit, begin, notes, same_but
from quizapp.lessons.writing.splice import end_of, ended, joined, put, words_of, written_lines
from quizapp.lessons.writing.style import draft_of, parted, place_of, plain_style


def fixed(edit: Edit) -> Edit:
    """Return the lesson with its missing Ids written, unusable ones made sound, and its lines typed plainly.

    What its fields say stays, and so does every Id that progress may hang on; LessonError otherwise.
    """
    lines = ended(written_lines(edit.text))
    ids = _new_ids(edit)
    found: list[str] = []
    for block in edit.reading.blocks:
        start = block.line - 1
        chunk = _typed(block, lines[start : start + len(block.lines)])
        found += _with_id(block, chunk, ids.get((block.line, block.level > 0), ""))
    after = begin(joined(found, edit.text))
    if not _same_meaning(edit, after):
        raise LessonError(
            "This lesson cannot be mended without changing what it says. Mend it by hand."
        )
    return after


def _new_ids(edit: Edit) -> dict[tuple[int, bool], str]:
    """Return the Ids to be written, by the first line of a block and whether it is below the head."""
    head = edit.reading.blocks[0]
    ids = {(head.line, False): "" if edit.lesson.id else _id_of_lesson(draft_of(head))}
    free = free_ids({one.entry.id for one in edit.reading.standing})
    for one in edit.reading.standing:
        entry = one.entry
        if "Id" not in entry.fields:
            ids[one.block.line, True] = entry.id
        elif not _sound(entry.id):
            ids[one.block.line, True] = free(slug(entry.id) or slug(f"{entry.kind} {entry.title}"))
    return {line: made for line, made in ids.items() if _sound(made)}


def _id_of_lesson(draft: Draft) -> str:
    given = draft.fields.get("Id")
    return slug(given.raw if given else "") or slug(draft.title)


def _sound(entry_id: str) -> bool:
    return bool(lesson_id({"Id": Field("Id", entry_id, 0, 0)}))


def _typed(block: Block, lines: list[str]) -> list[str]:
    """Return the lines of a block, its fields as “- Label: text”, no spaces at the end of a line."""
    draft = draft_of(block)
    labels = {one.line: one.label for one in draft.fields.values()}
    typed = [
        line if read is None else _line(block, line, labels.get(number, ""))
        for number, (line, read) in enumerate(zip(lines, block.lines, strict=False))
    ]
    return typed if same_but(draft, draft_of(_as_block(block, typed)), "") else lines


def _line(block: Block, line: str, label: str) -> str:
    written = words_of(line).rstrip()
    start = plain_style(label)
    if label and not (written.startswith(start) and written[len(start) :][:1].strip()):
        found = parted(block, label, line)
        written = f"{start}{found[1]}".rstrip() if found else written
    return written + end_of(line)


def _with_id(block: Block, lines: list[str], made: str) -> list[str]:
    """Return the lines of a block with an Id, where it needs one and one can be written."""
    if not made:
        return lines
    now = _as_block(block, lines)
    draft = draft_of(now)
    given = draft.fields.get("Id")
    line = f"{plain_style('Id')}{made}"
    if given:
        first = lines[given.line]
        written = [*lines[: given.line], line + end_of(first), *lines[given.line + 1 :]]
        notes_at = [n for n, read in enumerate(block.lines) if read is None]
    else:
        place = place_of(now, draft, "Id")[0]
        written = put(lines, place, [line])
        notes_at = [n + (n >= place) for n, read in enumerate(block.lines) if read is None]
    after = draft_of(_read_as(block, written, notes_at))
    found = after.fields.get("Id")
    sound = found and found.raw == made and same_but(draft, after, "Id")
    return written if sound else lines


def _as_block(block: Block, lines: list[str]) -> Block:
    return _read_as(block, lines, [n for n, read in enumerate(block.lines) if read is None])


def _read_as(block: Block, lines: list[str], notes_at: list[int]) -> Block:
    read = (None if n in notes_at else words_of(line) for n, line in enumerate(lines))
    return Block(block.line, block.level, block.topic, tuple(read))


def _same_meaning(before: Edit, after: Edit) -> bool:
    """Return whether two texts say the same, but for Ids that no progress could hang on."""
    pairs = list(zip_longest(before.reading.blocks, after.reading.blocks))
    if any(not old or not new or _place(old) != _place(new) for old, new in pairs):
        return False
    if any(not same_but(draft_of(old), draft_of(new), "Id") for old, new in pairs):
        return False
    lines = {old.line: new.line for old, new in pairs}
    usable = {one.block.line: one.entry.id for one in after.reading.standing if one.usable}
    kept = all(
        usable.get(lines[one.block.line]) == one.entry.id
        for one in before.reading.standing
        if one.usable
    )
    same_lesson = before.lesson.id in ("", after.lesson.id)
    return kept and same_lesson and notes(before) == notes(after)


def _place(block: Block) -> tuple[int, str]:
    return block.level, block.topic
