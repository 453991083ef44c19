"""One entry by itself: every check that needs nothing but its own lines and the lesson's language."""

from dataclasses import replace

from quizapp.lessons.checks.agreement import AGREEMENT, SAME_ENDS
from quizapp.lessons.checks.brackets import BRACKETS
from quizapp.lessons.checks.fields import FIELDS, LONGEST_FIELD, length
from quizapp.lessons.checks.finding import Finding
from quizapp.lessons.checks.habits import HABITS
from quizapp.lessons.checks.lists import LISTS
from quizapp.lessons.checks.options import OPTIONS
from quizapp.lessons.model import Entry

_OF_WORDS = (*BRACKETS, *LISTS, *OPTIONS, *SAME_ENDS)
_ADVICE = (*AGREEMENT, *HABITS)
"""Checks that find no errors, and take half the time."""


def check_entry(entry: Entry, language: str, *, advise: bool = True) -> list[Finding]:
    """Return what is wrong with an entry, field by field; without `advise` all errors, and less advice."""
    long = list(length(entry, language))
    whole, short = (_cut(entry), _without_long(entry)) if long else (entry, entry)
    of_words = (*_OF_WORDS, *_ADVICE) if advise else _OF_WORDS
    return [
        *long,
        *(finding for check in FIELDS for finding in check(whole, language)),
        *(finding for check in of_words for finding in check(short, language)),
    ]


def _cut(entry: Entry) -> Entry:
    """Return the entry with no field longer than it may be, so that no check takes forever."""
    fields = {
        label: replace(one, raw=one.raw[:LONGEST_FIELD]) for label, one in entry.fields.items()
    }
    return replace(entry, fields=fields)


def _without_long(entry: Entry) -> Entry:
    """Return the entry without the fields that are too long: half a field says half the truth."""
    fields = entry.fields.items()
    return replace(
        entry, fields={label: one for label, one in fields if len(one.raw) <= LONGEST_FIELD}
    )
