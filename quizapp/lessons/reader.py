"""From the text of a lesson to its entries, with a finding for each line that cannot be used."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from quizapp.errors import UnreadableError
from quizapp.lessons.checks import check_entry, check_header, check_lesson, lesson_id
from quizapp.lessons.decode import LARGEST, decode
from quizapp.lessons.kinds import KINDS
from quizapp.lessons.lines import Draft, Reading, read_line, without_notes
from quizapp.lessons.model import Entry, Lesson, Problem
from quizapp.lessons.slug import slug

MOST_ENTRIES = 5_000


def read_lesson(path: Path) -> Lesson:
    """Return the lesson in a file; LessonError where it holds none, UnreadableError without one."""
    raw = _bytes_of(path)
    text, problems = decode(raw)
    return parse_lesson(text, problems)


def _bytes_of(path: Path) -> bytes:
    """Return a file's bytes, no more of them than tell that it is too large."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        message = f"There is no lesson file {path}. Check its name and folder."
    except IsADirectoryError:
        message = f"{path} is a folder. Name the lesson file in it."
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror or error}."
    raise UnreadableError(message)


def parse_lesson(text: str, found: tuple[Problem, ...] = ()) -> Lesson:
    """Return the lesson that a text states: the sound entries, and all problems in the order of lines."""
    reading = Reading(problems=list(found))
    for number, line in without_notes(text, reading):
        read_line(reading, number, line)
    header = reading.header.fields
    reading.problems += check_header(reading.title, header)
    entries = tuple(_entries(reading))
    if not reading.drafts:
        reading.problems += check_lesson(entries)
    ordered = tuple(sorted(reading.problems, key=lambda problem: (problem.line, problem.severity)))
    return Lesson(lesson_id(header), reading.title or "Untitled lesson", header, entries, ordered)


def _entries(reading: Reading) -> Iterator[Entry]:
    """Yield the entries that can be used; the first with an id keeps it."""
    lines: dict[str, int] = {}
    given = {draft.fields["Id"].raw for draft in reading.drafts if "Id" in draft.fields}
    for number, draft in enumerate(reading.drafts):
        if number == MOST_ENTRIES:
            reading.error(
                draft.line,
                draft.title,
                f"A lesson has at most {MOST_ENTRIES:,} entries; the rest is left out",
                "Divide it into several lessons.",
            )
            return
        entry = _entry(reading, draft, frozenset(given | lines.keys()))
        if entry is None:
            continue
        if entry.id in lines:
            reading.error(
                entry.line_of("Id"),
                f"Id: {entry.id}",
                f"“{entry.id}” is already the Id of the entry on line {lines[entry.id]}",
                f"Give this one another, e.g. “{entry.id}-2”.",
            )
            continue
        lines[entry.id] = entry.line
        yield entry


def _entry(reading: Reading, draft: Draft, taken: frozenset[str]) -> Entry | None:
    """Return the entry without the fields that cannot be used, or None where one of them is needed.

    An Id that it does not have is derived, apart from those `taken`.
    """
    if not draft.sound:
        return None
    given_id = draft.fields.get("Id")
    entry_id = given_id.raw if given_id else _derived_id(draft, taken)
    if not given_id:
        remedy = f"Add “- Id: {entry_id}”; progress hangs on it, so that you can retitle the entry."
        reading.problems.append(
            Problem(draft.line, "advice", draft.title, "This entry has no Id", remedy)
        )
    entry = Entry(entry_id, draft.kind, draft.title, draft.topic, draft.line, draft.fields)
    found = check_entry(entry, _language(reading))
    reading.problems += [problem for problem, _ in found]
    unusable = {label for problem, label in found if problem.severity == "error"}
    needed = set(KINDS[draft.kind].required) | {"Id"}
    if unusable & needed or any(label not in draft.fields for label in needed - {"Id"}):
        return None
    for label in unusable:
        draft.fields.pop(label, None)
    return entry


def _derived_id(draft: Draft, taken: frozenset[str]) -> str:
    plain = slug(f"{draft.kind} {draft.title}")
    numbered = (f"{plain}-{number}" for number in count(2))
    return plain if plain not in taken else next(one for one in numbered if one not in taken)


def _language(reading: Reading) -> str:
    given = reading.header.fields.get("Language")
    return given.raw if given else "en"
