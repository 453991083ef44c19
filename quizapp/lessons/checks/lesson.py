"""All entries of a lesson together: names that go nowhere, entries that say the same or not the same."""

from collections.abc import Iterator, Sequence

from quizapp.lessons.checks.figures import figures
from quizapp.lessons.checks.naming import NAMING
from quizapp.lessons.checks.same import SAME, without_copies
from quizapp.lessons.checks.survey import Survey, is_asked, survey_of
from quizapp.lessons.checks.thousands import thousands
from quizapp.lessons.model import Entry, Problem

_CHECKS = (*NAMING, *SAME, figures)


def check_lesson(entries: Sequence[Entry], language: str, *, advise: bool = True) -> list[Problem]:
    """Return what is wrong with the entries as a whole, in no order of lines.

    Without `advise` these are the errors alone.
    """
    if not any(map(is_asked, entries)):
        message = "There is no entry that could be asked about"
        remedy = "Add one, e.g. “### Term: …” with a line “- Means: …” under it."
        return [Problem(1, "error", "", message, remedy)]
    if not advise:
        return []
    copies, survey = without_copies(survey_of(entries, language))
    return [*copies, *_findings(survey), *thousands(survey, language)]


def _findings(survey: Survey) -> Iterator[Problem]:
    for check in _CHECKS:
        yield from check(survey)
