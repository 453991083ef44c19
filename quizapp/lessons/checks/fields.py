"""The fields of an entry as such: there, not empty, not too long, and of the form they need."""

import re
from collections.abc import Iterator

from quizapp.lessons.checks.finding import Finding, advice, error
from quizapp.lessons.checks.header import LONGEST_TITLE, bad_id, long_id
from quizapp.lessons.ids import sound_id
from quizapp.lessons.kinds import KINDS
from quizapp.lessons.model import Entry
from quizapp.lessons.pictures import leads_elsewhere
from quizapp.lessons.values.numbers import decimal_sign, grouping_sign
from quizapp.lessons.values.quantity import read_quantity

LONGEST_FIELD = 2_000
_SHARES = ("share", "share of total", "proportion")


def _title(entry: Entry, _: str) -> Iterator[Finding]:
    if len(entry.title) > LONGEST_TITLE:
        message = f"This title has {len(entry.title)} characters; it has at most {LONGEST_TITLE}"
        yield error(entry, "", message, "Shorten it, and put the rest into a field.", drops=False)


def _id(entry: Entry, _: str) -> Iterator[Finding]:
    given = entry.fields.get("Id")
    if given and not sound_id(given.raw):
        yield bad_id(given), "Id"
    elif given:
        yield from ((problem, "") for problem in long_id(given))


def _required(entry: Entry, _: str) -> Iterator[Finding]:
    for label in KINDS[entry.kind].required:
        if not entry.raw(label):
            message = f"This {entry.kind} has no “{label}”"
            yield error(entry, label, message, f"Add a line “- {label}: …” under its title.")


def _optional(entry: Entry, _: str) -> Iterator[Finding]:
    for label, given in entry.fields.items():
        if not given.raw and label not in KINDS[entry.kind].required:
            remedy = "Write something after the colon, or take the line out."
            yield error(entry, label, f"“{label}” is empty", remedy)


def length(entry: Entry, _: str) -> Iterator[Finding]:
    """Yield the fields that are too long."""
    for label, given in entry.fields.items():
        if len(given.raw) > LONGEST_FIELD:
            message = f"“{label}” has {len(given.raw):,} characters; a field has at most {LONGEST_FIELD:,}"
            yield error(entry, label, message, "Shorten it, or divide the entry into two.")


def _shown_notes(entry: Entry, _: str) -> Iterator[Finding]:
    for label, given in entry.fields.items():
        if "<!--" in given.raw and label != "Teacher note":
            remedy = "Put it on a line of its own, or in a “Teacher note”."
            yield advice(entry, label, f"Students see the note in “{label}”", remedy)


def _number(entry: Entry, language: str) -> Iterator[Finding]:
    value = entry.text("Value")
    if entry.kind == "Figure" and value and read_quantity(value, language) is None:
        yield error(entry, "Value", *_no_number(value, language))


def _no_number(value: str, language: str) -> tuple[str, str]:
    """Return why a value is none, and the remedy."""
    if not re.search(r"\d", value):
        return f"No number found in “{value}”", "Write it in digits, e.g. 5 per cent."
    message = f"“{value}” cannot be read as one number with its unit"
    if not re.search(r"\d[.,]\d", value):
        return message, "Write one number in digits, e.g. 5 per cent, or a range, e.g. 5–7 km."
    point, group = decimal_sign(language), grouping_sign(language)
    return (
        message,
        f"In this lesson’s language three and a half is 3{point}5, three thousand is 3{group}000.",
    )


def _share(entry: Entry, language: str) -> Iterator[Finding]:
    if entry.text("Kind of number").casefold() not in _SHARES:
        return
    value = read_quantity(entry.text("Value"), language)
    if value and value.unit == "per cent" and value.number > 100 and not entry.text("Caution"):
        message = f"A share of “{value.text}” is more than the whole"
        yield advice(entry, "Value", message, "Correct the number, or the “Kind of number”.")


def _yes_or_no(entry: Entry, _: str) -> Iterator[Finding]:
    if entry.raw("Complete") and entry.raw("Complete").casefold().rstrip(".!") not in ("yes", "no"):
        yield error(entry, "Complete", "“Complete” is neither yes nor no", "Write “yes” or “no”.")


def _image(entry: Entry, _: str) -> Iterator[Finding]:
    if "Image" not in entry.fields and "Alt text" not in entry.fields:
        return
    path, words = entry.text("Image"), entry.text("Alt text")
    if leads_elsewhere(path):
        message = f"“{path}” does not lie in the lesson’s folder"
        remedy = "Put the picture beside the lesson and write its name alone, e.g. “map.png”."
        yield error(entry, "Image", message, remedy)
    if path and not words:
        remedy = "Add “- Alt text: …”: what the picture shows, for students who cannot see it."
        yield advice(entry, "Image", "This picture has no “Alt text”", remedy)
    if words and not path:
        remedy = "Add “- Image: …” with the picture’s name, or take the line out."
        yield advice(entry, "Alt text", "“Alt text” describes a picture, and there is none", remedy)


FIELDS = (
    _title,
    _id,
    _required,
    _optional,
    _shown_notes,
    _number,
    _share,
    _yes_or_no,
    _image,
)
