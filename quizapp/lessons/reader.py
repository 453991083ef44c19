"""From the text of a lesson to its entries, with a finding for each line that cannot be used."""

import difflib
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from quizapp.errors import UnreadableError
from quizapp.lessons.checks import check_entry, check_header, check_lesson, lesson_id
from quizapp.lessons.decode import LARGEST, decode
from quizapp.lessons.kinds import HEADER, KINDS, KNOWN_LABELS, labels_of
from quizapp.lessons.model import Entry, Field, Lesson, Problem
from quizapp.lessons.slug import slug

MOST_ENTRIES = 5_000

_HEADING = re.compile(r"(#{1,3})(?!#) ?(.*)")
_FIELD = re.compile(r"(?P<bullet>[-*+•–—])? ?(?P<label>[^\W\d_][^:：]{0,30})[:：](?P<text>.*)")
_BOLD_LABEL = re.compile(r"^([-*+•–—]? ?)(?:\*\*|__)([^*_:：]{1,30})([:：]?) ?(?:\*\*|__) ?[:：]?")


@dataclass(slots=True)
class _Draft:
    """An entry, or the header, while its lines are being read."""

    kind: str
    title: str
    topic: str
    line: int
    fields: dict[str, Field] = field(default_factory=dict)
    last: str = ""
    sound: bool = True


@dataclass(slots=True)
class _Reading:
    """What has been read so far."""

    title: str = ""
    topic: str = ""
    header: _Draft = field(default_factory=lambda: _Draft("", "", "", 1))
    drafts: list[_Draft] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    after_gap: bool = False

    @property
    def current(self) -> _Draft:
        return self.drafts[-1] if self.drafts else self.header

    def error(self, line: int, quote: str, message: str, remedy: str) -> None:
        self.problems.append(Problem(line, "error", quote.strip()[:120], message, remedy))


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
    reading = _Reading(problems=list(found))
    for number, line in _without_notes(text, reading):
        _read_line(reading, number, line)
    header = reading.header.fields
    reading.problems += check_header(reading.title, header)
    entries = tuple(_entries(reading))
    reading.problems += check_lesson(entries)
    ordered = tuple(sorted(reading.problems, key=lambda problem: (problem.line, problem.severity)))
    return Lesson(lesson_id(header), reading.title or "Untitled lesson", header, entries, ordered)


def _without_notes(text: str, reading: _Reading) -> Iterator[tuple[int, str]]:
    """Yield the numbered lines that are not in a `<!-- … -->` note, which begins a line."""
    lines = re.split(r"\r\n|\r|\n", text.replace("\ufeff", ""))
    ends = [number for number, line in enumerate(lines, 1) if "-->" in line]
    closes_at = 0
    for number, line in enumerate(lines, 1):
        if number <= closes_at:
            continue
        if line.lstrip().startswith("<!--"):
            place = bisect_left(ends, number)
            closes_at = ends[place] if place < len(ends) else 0
            if not closes_at:
                reading.error(number, line, "This note is never closed", "End it with “-->”.")
            continue
        yield number, line.replace("\u00a0", " ")


def _read_line(reading: _Reading, number: int, written: str) -> None:
    line = " ".join(written.split())
    if not line:
        reading.after_gap = True
        return
    heading = _HEADING.fullmatch(line)
    if heading:
        _read_heading(reading, number, line, len(heading[1]), heading[2].rstrip("# "))
    else:
        _read_field(reading, number, line)
    reading.after_gap = False


def _read_heading(reading: _Reading, number: int, line: str, level: int, text: str) -> None:
    if level == 1:
        if reading.title or reading.drafts:
            reading.error(
                number,
                line,
                "This is a second title",
                "Begin a topic with “##”, a fact with “###”.",
            )
        else:
            reading.title = text
    elif level == 2:
        reading.topic = re.sub(r"^topic\s*[:：]\s*", "", text, flags=re.IGNORECASE)
    else:
        _begin_entry(reading, number, line, text)


def _begin_entry(reading: _Reading, number: int, line: str, text: str) -> None:
    kind, colon, title = (part.strip() for part in re.sub("：", ":", text, count=1).partition(":"))
    known = next((name for name in KINDS if name.casefold() == kind.casefold()), "")
    draft = _Draft(known, title, reading.topic, number, sound=bool(known and colon and title))
    if not known:
        reading.error(
            number,
            line,
            f"“{kind}” is not a kind of entry",
            _did_you_mean(kind, KINDS, f"Use one of: {', '.join(KINDS)}."),
        )
    elif not draft.sound:
        reading.error(number, line, f"This {known} has no title", f"Write “### {known}: a title”.")
    reading.drafts.append(draft)


def _match_field(line: str) -> tuple[bool, str, str] | None:
    """Return whether there is a bullet, the label and the text of a line with a label before a colon."""
    match = _FIELD.fullmatch(_BOLD_LABEL.sub(r"\1\2: ", line))
    if not match:
        return None
    return bool(match["bullet"]), match["label"].strip(), match["text"].strip()


def _read_field(reading: _Reading, number: int, line: str) -> None:
    found = _match_field(line)
    label = KNOWN_LABELS.get(found[1].casefold(), "") if found else ""
    if found and label:
        _add_field(reading, number, line, label, found[2])
    elif found and found[0]:
        _unknown_label(reading, number, line, found[1])
    elif re.match(r"\s*[-*+•–—]\s", line):
        reading.error(
            number,
            line,
            "This line has a dash but no label",
            "Write “- Label: text”, or put list items on one line with “;” between them.",
        )
    else:
        _continue_field(reading, number, line)


def _allowed(draft: _Draft) -> tuple[str, ...]:
    return labels_of(draft.kind) if draft.kind else HEADER


def _unknown_label(reading: _Reading, number: int, line: str, label: str) -> None:
    remedy = _did_you_mean(label, _allowed(reading.current), "Check its spelling.")
    reading.error(number, line, f"“{label}” is not a label", remedy)
    reading.current.last = ""


def _add_field(reading: _Reading, number: int, line: str, label: str, text: str) -> None:
    draft = reading.current
    draft.last = ""
    if reading.drafts and not draft.kind:
        return  # the heading has been reported
    if label not in _allowed(draft):
        owner = f"A {draft.kind}" if draft.kind else "The head of a lesson"
        remedy = f"It may have: {', '.join(_allowed(draft))}."
        reading.error(number, line, f"{owner} has no field “{label}”", remedy)
    elif label in draft.fields:
        first = draft.fields[label].line
        remedy = f"Keep one of them; line {first} is used."
        reading.error(number, line, f"“{label}” stands twice, first on line {first}", remedy)
    else:
        draft.fields[label] = Field(label, text, number)
        draft.last = label


def _continue_field(reading: _Reading, number: int, line: str) -> None:
    draft = reading.current
    if reading.drafts and not draft.kind:
        return
    if not draft.last or reading.after_gap:
        reading.error(
            number,
            line,
            "This text belongs to no field",
            "Begin it with a label, e.g. “- Says:”, or move it to the end of the line it belongs to.",
        )
        draft.last = ""
        return
    before = draft.fields[draft.last]
    draft.fields[draft.last] = Field(
        before.label, f"{before.raw} {line.strip()}".strip(), before.line
    )


def _did_you_mean(word: str, known: object, otherwise: str) -> str:
    names = {name.casefold(): name for name in known}  # type: ignore[attr-defined]
    near = difflib.get_close_matches(word.casefold(), names, n=1, cutoff=0.6)
    return f"Did you mean “{names[near[0]]}”?" if near else otherwise


def _entries(reading: _Reading) -> Iterator[Entry]:
    """Yield the entries that can be used; the first with an id keeps it."""
    lines: dict[str, int] = {}
    for number, draft in enumerate(reading.drafts):
        if number == MOST_ENTRIES:
            reading.error(
                draft.line,
                draft.title,
                f"A lesson has at most {MOST_ENTRIES:,} entries; the rest is left out",
                "Divide it into several lessons.",
            )
            return
        entry = _entry(reading, draft)
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


def _entry(reading: _Reading, draft: _Draft) -> Entry | None:
    """Return the entry without the fields that cannot be used, or None where one of them is needed."""
    if not draft.sound:
        return None
    given_id = draft.fields.get("Id")
    entry_id = given_id.raw if given_id else slug(f"{draft.kind} {draft.title}")
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


def _language(reading: _Reading) -> str:
    given = reading.header.fields.get("Language")
    return given.raw if given else "en"
