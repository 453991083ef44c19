"""From the text of a lesson to its entries, with a finding for each line that cannot be used."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import count
from pathlib import Path

from quizapp.lessons.checks import check_entry, check_header, check_lesson
from quizapp.lessons.ids import lesson_id
from quizapp.lessons.kinds import KINDS
from quizapp.lessons.model import Entry, Field, Lesson, Problem
from quizapp.lessons.reading.blocks import Block, blocks_of
from quizapp.lessons.reading.decode import decode
from quizapp.lessons.reading.front import UNTITLED, bytes_of
from quizapp.lessons.reading.lines import Draft, Repeat, read_entry, read_head, read_topic
from quizapp.lessons.slug import slug

MOST_ENTRIES = 5_000


@dataclass(frozen=True, slots=True)
class _Stated:
    """What a block of lines states, by itself: its lines count from 0; and where it was found last."""

    kind: str
    title: str
    usable: bool
    fields: Mapping[str, Field]
    problems: tuple[Problem, ...]
    repeats: tuple[Repeat, ...]
    end: int
    found: dict[tuple[int, str, str], Entry] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Standing:
    """An entry with a kind and a title as it stands in its block, whether it can be used or not."""

    block: Block
    entry: Entry
    usable: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as it was read: its blocks, the head first, the entries in them, and the lesson."""

    blocks: tuple[Block, ...]
    standing: tuple[Standing, ...]
    lesson: Lesson


def read_lesson(path: Path) -> Lesson:
    """Return the lesson in a file; LessonError where it holds none, UnreadableError without one."""
    text, problems = decode(bytes_of(path))
    return parse_lesson(text, problems)


def parse_lesson(text: str, found: tuple[Problem, ...] = (), *, advise: bool = True) -> Lesson:
    """Return the lesson that a text states: the sound entries, and all problems in the order of lines.

    Who only studies it needs no advice; without `advise` it is read in half the time.
    """
    return read_text(text, found, advise=advise).lesson


def read_text(text: str, found: tuple[Problem, ...] = (), *, advise: bool = True) -> Reading:
    """Return the lesson that a text states, and where in the text it does."""
    problems = list(found)
    head, *blocks = blocks_of(text, problems)
    drafted = read_head(head)
    topics = [(block, read_topic(block)) for block in blocks if block.level == 2]
    for block, draft in [(head, drafted), *topics]:
        problems += _placed(draft.problems, draft.repeats, block.line)
    header = _moved(drafted.fields, head.line)
    problems += check_header(drafted.title, header)
    language = header["Language"].raw if "Language" in header else "en"
    entry_blocks = [block for block in blocks if block.level > 2]
    stated = [
        (block, _stated(block.lines, language, advise=advise))
        for block in entry_blocks[: MOST_ENTRIES + 1]
    ]
    standing = tuple(_entries(stated, problems))
    entries = tuple(one.entry for one in standing if one.usable)
    told = any(
        one.severity == "error" and entry_blocks and one.line >= entry_blocks[0].line
        for one in problems
    )
    if entries or not told:
        problems += check_lesson(entries, language, advise=advise)
    ordered = tuple(sorted(problems, key=lambda problem: (problem.line, problem.severity)))
    title = drafted.title or UNTITLED
    times = Counter(one.entry.id for one in standing)
    doubled = frozenset(one for one, number in times.items() if number > 1)
    lesson = Lesson(lesson_id(header), title, header, entries, ordered, doubled)
    return Reading((head, *blocks), standing, lesson)


def _entries(
    blocks: Sequence[tuple[Block, _Stated]], problems: list[Problem]
) -> Iterator[Standing]:
    """Yield the entries, and which can be used; the first with an id keeps it."""
    lines: dict[str, int] = {}
    again: list[tuple[Entry, int]] = []
    used = blocks[:MOST_ENTRIES]
    free = free_ids({one.fields["Id"].raw for _, one in used if "Id" in one.fields})
    for block, one in used:
        problems += _placed(one.problems, one.repeats, block.line)
        if not one.kind or not one.title:
            continue
        given = one.fields.get("Id")
        entry = _entry(block, one, given.raw if given else free(slug(f"{one.kind} {one.title}")))
        if not given:
            problems.append(_without_id(entry))
        first = lines.setdefault(entry.id, entry.line) if one.usable else entry.line
        if first != entry.line:
            again.append((entry, first))
        yield Standing(block, entry, one.usable and first == entry.line)
    problems += [_taken(entry, first, free(entry.id)) for entry, first in again]
    if len(blocks) > MOST_ENTRIES:
        problems.append(_too_many(blocks[MOST_ENTRIES][0]))


def free_ids(given: set[str]) -> Callable[[str], str]:
    """Return a function from a wished id to one that is neither given nor was returned before."""
    taken = set(given)
    tried: dict[str, count[int]] = defaultdict(lambda: count(2))

    def free(wish: str) -> str:
        found = wish
        while found in taken:
            found = f"{wish}-{next(tried[wish])}"
        taken.add(found)
        return found

    return free


def _entry(block: Block, one: _Stated, entry_id: str) -> Entry:
    """Return the entry where it stands; one that stands where it did is not made again."""
    place = (block.line, block.topic, entry_id)
    entry = one.found.get(place)
    if not entry:
        end, fields = block.line + one.end, _moved(one.fields, block.line)
        entry = Entry(entry_id, one.kind, one.title, block.topic, block.line, end, fields)
        one.found.clear()
        one.found[place] = entry
    return entry


@lru_cache(maxsize=MOST_ENTRIES + 1_000)
def _stated(lines: tuple[str | None, ...], language: str, *, advise: bool) -> _Stated:
    """Return what the lines of an entry state; an entry that stays as it was is read once."""
    draft = read_entry(lines)
    findings = check_entry(_alone(draft), language, advise=advise) if draft.sound else []
    unusable = {label for problem, label in findings if problem.severity == "error"}
    needed = set(KINDS[draft.kind].required) | {"Id"} if draft.sound else set()
    missing = any(label not in draft.fields for label in needed - {"Id"})
    usable = draft.sound and not unusable & needed and not missing
    kept = {
        label: one for label, one in draft.fields.items() if label not in unusable or not usable
    }
    problems = (*draft.problems, *(problem for problem, _ in findings))
    title = draft.title if draft.sound else ""
    return _Stated(draft.kind, title, usable, kept, problems, tuple(draft.repeats), draft.end)


def _alone(draft: Draft) -> Entry:
    given = draft.fields.get("Id")
    return Entry(
        given.raw if given else "", draft.kind, draft.title, "", 0, draft.end, draft.fields
    )


def _moved(fields: Mapping[str, Field], by: int) -> dict[str, Field]:
    return {
        label: Field(label, one.raw, one.line + by, one.end + by) for label, one in fields.items()
    }


def _placed(problems: Iterable[Problem], repeats: Iterable[Repeat], by: int) -> Iterator[Problem]:
    """Yield the findings of a block with the lines of the file."""
    for one in problems:
        yield Problem(one.line + by, one.severity, one.quote, one.message, one.remedy)
    for again in repeats:
        first = again.first + by
        message = f"“{again.label}” stands twice, first on line {first}"
        remedy = f"Keep one of them; line {first} is used."
        yield Problem(again.line + by, "error", again.quote[:120], message, remedy)


def _without_id(entry: Entry) -> Problem:
    remedy = f"Add “- Id: {entry.id}”; progress hangs on it, so that you can retitle the entry."
    return Problem(entry.line, "advice", entry.title, "This entry has no Id", remedy)


def _taken(entry: Entry, first: int, other: str) -> Problem:
    return Problem(
        entry.line_of("Id"),
        "error",
        f"Id: {entry.id}",
        f"“{entry.id}” is already the Id of the entry on line {first}",
        f"Give this one another, e.g. “{other}”.",
    )


def _too_many(block: Block) -> Problem:
    return Problem(
        block.line,
        "error",
        (block.lines[0] or "").strip()[:120],
        f"A lesson has at most {MOST_ENTRIES:,} entries; the rest is left out",
        "Divide it into several lessons.",
    )
