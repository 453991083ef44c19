"""Where an entry stands in the lines of a lesson, and where another can be put."""

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizapp.errors import LessonError
from quizapp.lessons.reader import Standing
from quizapp.lessons.reading.blocks import Block
from quizapp.lessons.reading.invisible import tidy
from quizapp.lessons.writing.meaning import Edit, said_lines


@dataclass(frozen=True, slots=True)
class Place:
    """A place between lines, which count from 0: before the line `line`, under a topic.

    `above` tells that what stands below is what the place was chosen by.
    """

    line: int
    topic: str
    above: bool = False


def known(word: str, choices: Iterable[str], what: str) -> str:
    """Return a word as it is known, whatever its case; LessonError with the nearest where it is not."""
    names = {name.casefold(): name for name in choices}
    if word.casefold() in names:
        return names[word.casefold()]
    near = difflib.get_close_matches(word.casefold(), names, n=1)
    remedy = f"Did you mean “{names[near[0]]}”?" if near else _some(list(names.values()))
    raise LessonError(f"“{word}” is not {what}. {remedy}")


def standing(edit: Edit, entry_id: str) -> Standing:
    """Return where an entry stands: the one that can be used before others with its Id."""
    found = [one for one in edit.reading.standing if one.entry.id == entry_id]
    if not found:
        known(f"{entry_id}", (one.entry.id for one in edit.reading.standing), "the Id of an entry")
        raise LessonError(f"“{entry_id}” is not the Id of an entry. Write it in small letters.")
    return max(found, key=lambda one: one.usable)


def span(one: Standing) -> tuple[int, int]:
    """Return the first line of an entry and the one after its last, from 0."""
    return one.block.line - 1, one.entry.end


def after_entry(edit: Edit, entry_id: str) -> Place:
    """Return the place after an entry."""
    one = standing(edit, entry_id)
    return Place(one.entry.end, one.entry.topic)


def before_entry(edit: Edit, entry_id: str) -> Place:
    """Return the place before an entry and the note that stands right above it."""
    return _above(edit, standing(edit, entry_id).block)


def end_of_topic(edit: Edit, topic: str, moving: Standing | None = None) -> Place:
    """Return the place after the last entry of a topic other than the one moved; "" is under none."""
    name = _topic(edit, topic)
    blocks = [one for one in edit.reading.blocks if one.topic == name]
    return _below(edit, [one for one in blocks if not moving or one is not moving.block][-1])


def start_of_topic(edit: Edit, topic: str, moving: Standing | None = None) -> Place:
    """Return the place before the first entry of a topic other than the one moved."""
    name = _topic(edit, topic)
    entries = [one for one in edit.reading.blocks if one.topic == name and one.level > 2]
    first = next((one for one in entries if not moving or one is not moving.block), None)
    return _above(edit, first) if first else end_of_topic(edit, topic, moving)


def end_of_lesson(edit: Edit) -> Place:
    """Return the place after the last entry or topic."""
    return _below(edit, edit.reading.blocks[-1])


def empty_before(lines: Sequence[str], place: int) -> int:
    """Return how many empty lines stand right before a place."""
    return next((n for n in range(place) if tidy(lines[place - 1 - n])), place)


def empty_after(lines: Sequence[str], place: int) -> int:
    """Return how many empty lines stand from a place on."""
    return next((n for n, line in enumerate(lines[place:]) if tidy(line)), len(lines) - place)


def _above(edit: Edit, block: Block) -> Place:
    before = edit.reading.blocks[edit.reading.blocks.index(block) - 1]
    notes = next((n for n, line in enumerate(reversed(before.lines)) if line is not None), 0)
    return Place(block.line - 1 - notes, block.topic, above=True)


def _below(edit: Edit, block: Block) -> Place:
    one = edit.standing.get(block.line)
    if block.level > 2:
        return Place(block.line - 1 + said_lines(block, one), block.topic)
    filled = [n + 1 for n, line in enumerate(block.lines) if line is None or tidy(line)]
    return Place(block.line - 1 + max(filled, default=0), block.topic)


def _topic(edit: Edit, topic: str) -> str:
    names = [one.topic for one in edit.reading.blocks if one.level == 2]
    return known(topic, names, "a topic of this lesson") if topic else ""


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(names[:20])
    return f"There is: {shown}." if names else "There is none yet."
