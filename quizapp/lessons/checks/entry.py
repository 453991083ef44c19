"""One entry by itself: every check that needs nothing but its own lines and the lesson's language."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from quizapp.lessons.checks.agreement import AGREEMENT, SAME_ENDS
from quizapp.lessons.checks.brackets import BRACKETS
from quizapp.lessons.checks.fields import FIELDS, LONGEST_FIELD, length
from quizapp.lessons.checks.finding import Finding
from quizapp.lessons.checks.habits import HABITS
from quizapp.lessons.checks.joined import COMMAS, JOINED
from quizapp.lessons.checks.lists import LISTS
from quizapp.lessons.checks.numbers import NUMBERS, YEARS
from quizapp.lessons.checks.options import OPTIONS
from quizapp.lessons.checks.telling import TELLING
from quizapp.lessons.model import Entry, Problem

Check = Callable[[Entry, str], Iterable[Finding]]

_MOST_SAID = 5
_OF_WORDS = (*BRACKETS, *LISTS, *OPTIONS, *SAME_ENDS, *NUMBERS, *JOINED)
_ADVICE = (*AGREEMENT, *HABITS, *YEARS, *COMMAS, *TELLING)
"""Checks that find no errors, and take half the time."""


def check_entry(entry: Entry, language: str, *, advise: bool = True) -> list[Finding]:
    """Return what is wrong with an entry, field by field; without `advise` all errors, and less advice."""
    long = list(length(entry, language))
    whole, short = (_cut(entry), _without_long(entry)) if long else (entry, entry)
    of_words = (*_OF_WORDS, *_ADVICE) if advise else _OF_WORDS
    return [
        *long,
        *_found(FIELDS, whole, language),
        *_found(of_words, short, language),
    ]


def _found(checks: Iterable[Check], entry: Entry, language: str) -> Iterator[Finding]:
    """Yield what some checks find, which is nothing most of the time."""
    for check in checks:
        if findings := list(check(entry, language)):
            yield from _few(findings)


def _few(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Yield the first findings of one check on each field, and how many more there are."""
    alike: dict[tuple[int, str, str], list[Finding]] = defaultdict(list)
    for problem, label in findings:
        alike[problem.line, problem.severity, label].append((problem, label))
    for (_, _, label), found in alike.items():
        yield from found[:_MOST_SAID]
        if len(found) > _MOST_SAID:
            yield _more(found[-1][0], len(found) - _MOST_SAID), label


def _more(last: Problem, count: int) -> Problem:
    message = f"The same is so {count} more time{'s' * (count > 1)} in this entry"
    return replace(last, message=message, remedy="Mend these in the same way.")


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
