"""What must hold of an entry, a header and a whole lesson: a finding for each thing that does not."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from quizapp.lessons.escapes import blanks, split
from quizapp.lessons.fold import fold
from quizapp.lessons.kinds import KINDS
from quizapp.lessons.model import Entry, Field, Problem
from quizapp.lessons.quantity import read_quantity
from quizapp.lessons.slug import slug

Finding = tuple[Problem, str]
"""A problem and the label of the field that it makes unusable."""

LONGEST_FIELD = 2_000
_ID = re.compile(r"[^\W_](?:[^\W_]|-)*")
_LIST_FIELDS = (
    "Items",
    "A items",
    "B items",
    "Not in it",
    "Wrong answers",
    "Key words",
    "Never offer",
)


def check_header(title: str, header: Mapping[str, Field]) -> Iterator[Problem]:
    """Yield what is wrong with the head of a lesson."""
    if not title:
        yield Problem(
            1, "error", "", "The lesson has no title", "Begin it with “# Title of the lesson”."
        )
    given = header.get("Id")
    if given is None:
        yield Problem(
            1,
            "error",
            title,
            "The lesson has no Id, so nobody's progress could be kept",
            "Add a line such as “- Id: my-first-lesson” under the title.",
        )
    elif not _sound_id(given.raw):
        yield _bad_id(given)


def check_entry(entry: Entry, language: str) -> list[Finding]:
    """Return what is wrong with an entry, field by field."""
    return [finding for check in _CHECKS for finding in check(entry, language)]


def check_lesson(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield what is wrong with the entries as a whole."""
    if not any(KINDS[entry.kind].facets for entry in entries):
        yield Problem(
            1,
            "error",
            "",
            "There is no entry that could be asked about",
            "Add one, e.g. “### Term: …” with a line “- Means: …” under it.",
        )


def lesson_id(header: Mapping[str, Field]) -> str:
    """Return the Id that progress can hang on, or "" where there is no sound one."""
    given = header.get("Id")
    return given.raw if given and _sound_id(given.raw) else ""


def _error(entry: Entry, label: str, message: str, remedy: str) -> Finding:
    line = entry.line_of(label)
    return Problem(line, "error", entry.raw(label)[:120] or entry.title, message, remedy), label


def _sound_id(text: str) -> bool:
    return bool(_ID.fullmatch(text)) and text == text.lower()


def _bad_id(given: Field) -> Problem:
    remedy = "Use small letters, digits and “-” only, e.g. “five-g-stations”."
    return Problem(given.line, "error", given.raw, f"“{given.raw}” cannot be an Id", remedy)


def _id(entry: Entry, _: str) -> Iterator[Finding]:
    given = entry.fields.get("Id")
    if given and not _sound_id(given.raw):
        yield _bad_id(given), "Id"


def _required(entry: Entry, _: str) -> Iterator[Finding]:
    for label in KINDS[entry.kind].required:
        if not entry.raw(label):
            yield _error(
                entry,
                label,
                f"This {entry.kind} has no “{label}”",
                f"Add a line “- {label}: …” under its title.",
            )


def _optional(entry: Entry, _: str) -> Iterator[Finding]:
    for label, given in entry.fields.items():
        if not given.raw and label not in KINDS[entry.kind].required:
            remedy = "Write something after the colon, or take the line out."
            yield _error(entry, label, f"“{label}” is empty", remedy)


def _length(entry: Entry, _: str) -> Iterator[Finding]:
    for label, given in entry.fields.items():
        if len(given.raw) > LONGEST_FIELD:
            yield _error(
                entry,
                label,
                f"“{label}” has {len(given.raw):,} characters; a field has at most {LONGEST_FIELD:,}",
                "Shorten it, or divide the entry into two.",
            )


def _brackets(entry: Entry, _: str) -> Iterator[Finding]:
    says = entry.raw("Says")
    signs = re.findall(r"(?<!\\)[\[\]]", says)
    paired = signs == ["[", "]"] * (len(signs) // 2)
    if not paired or len(blanks(says)) * 2 != len(signs) or not all(map(slug, blanks(says))):
        yield _error(
            entry,
            "Says",
            "The square brackets do not pair up, or hold nothing",
            r"Put “[” before and “]” after the words to blank; a bracket as such is “\[”.",
        )


def _blanks(entry: Entry, _: str) -> Iterator[Finding]:
    """A blank is known by the slug of its words, so two of one entry may not have the same."""
    seen: dict[str, str] = {}
    for words in blanks(entry.raw("Says")):
        if slug(words) in seen:
            remedy = "Blank it in one place only, or word one of them differently."
            message = (
                f"“{seen[slug(words)]}” and “{words}” are the same blank; only the first is asked"
            )
            yield (
                Problem(entry.line_of("Says"), "advice", f"[{words}]", message, remedy),
                "",
            )
        seen.setdefault(slug(words), words)


def _shown_notes(entry: Entry, _: str) -> Iterator[Finding]:
    for label, given in entry.fields.items():
        if "<!--" in given.raw and label != "Teacher note":
            remedy = "Put it on a line of its own, or in a “Teacher note”."
            message = f"Students see the note in “{label}”"
            yield Problem(given.line, "advice", given.raw[:120], message, remedy), ""


def _number(entry: Entry, language: str) -> Iterator[Finding]:
    value = entry.text("Value")
    if entry.kind == "Figure" and value and read_quantity(value, language) is None:
        remedy = "Write it in digits, e.g. 5 per cent."
        yield _error(entry, "Value", f"No number found in “{value}”", remedy)


def _lists(entry: Entry, _: str) -> Iterator[Finding]:
    for label in _LIST_FIELDS:
        if entry.raw(label) and not split(entry.raw(label)):
            remedy = "Write the items with “;” between them."
            yield _error(entry, label, f"“{label}” holds no items", remedy)
    for label in ("Items", "A items", "B items"):
        seen: dict[str, str] = {}
        for one in split(entry.raw(label)):
            if fold(one) in seen:
                yield _error(entry, label, f"“{one}” stands twice in “{label}”", "Keep it once.")
            seen[fold(one)] = one


def _list_of_one(entry: Entry, _: str) -> Iterator[Finding]:
    if entry.kind == "List" and len(entry.values("Items")) == 1:
        remedy = "Put “;” between the items, or make it a Statement."
        yield _error(entry, "Items", "A List needs two items or more", remedy)


def _yes_or_no(entry: Entry, _: str) -> Iterator[Finding]:
    if entry.raw("Complete") and entry.raw("Complete").casefold() not in ("yes", "no"):
        yield _error(entry, "Complete", "“Complete” is neither yes nor no", "Write “yes” or “no”.")


_CHECKS: tuple[Callable[[Entry, str], Iterator[Finding]], ...] = (
    _id,
    _required,
    _optional,
    _length,
    _brackets,
    _blanks,
    _shown_notes,
    _number,
    _lists,
    _list_of_one,
    _yes_or_no,
)
