"""Entries that say the same: copies, namesakes, two terms of one meaning, a falsehood told elsewhere."""

from collections.abc import Hashable, Iterator

from quizapp.lessons.checks.finding import advise, article
from quizapp.lessons.checks.offered import never_offered
from quizapp.lessons.checks.survey import Seen, Survey
from quizapp.lessons.escapes import unbracketed
from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry, Problem


def without_copies(survey: Survey) -> tuple[list[Problem], Survey]:
    """Return advice on the entries that say what another does, and the survey without them."""
    first: dict[Hashable, Entry] = {}
    found: list[Problem] = []
    for kind, seen in survey.by_kind.items():
        for entry, gist in seen:
            other = first.setdefault(gist.fact, entry)
            if other is not entry:
                message = f"This {kind} says the same as the one on line {other.line}"
                remedy = "Delete one of them, or change what this one says."
                found.append(advise(entry, "", message, remedy))
    if not found:
        return found, survey
    kept = {
        kind: [one for one in seen if first[one[1].fact] is one[0]]
        for kind, seen in survey.by_kind.items()
    }
    return found, Survey(kept)


def _namesakes(survey: Survey) -> Iterator[Problem]:
    first: dict[tuple[str, str, str], Entry] = {}
    for entry, gist in survey.of("Name", "Term"):
        other = first.setdefault((entry.kind, gist.type, fold(entry.title)), entry)
        if other is not entry:
            sort = entry.text("Type") or "Term"
            message = f"On line {other.line} is {article(sort)} called “{entry.title}” too"
            remedy = "Tell them apart in their titles, e.g. by place or year in brackets."
            yield advise(entry, "", message, remedy)


def _meanings(survey: Survey) -> Iterator[Problem]:
    first: dict[str, Seen] = {}
    for entry, gist in survey.of("Term"):
        other, theirs = first.setdefault(fold(entry.text("Means")), (entry, gist))
        if other is not entry and gist.names[0] != theirs.names[0]:
            message = f"“{other.title}” on line {other.line_of('Means')} means just the same"
            remedy = "Put one under “Also accept” of the other, or say how they differ."
            yield advise(entry, "Means", message, remedy)


def _same_event(survey: Survey) -> Iterator[Problem]:
    first: dict[str, Entry] = {}
    for entry, _ in survey.of("Event"):
        other = first.setdefault(fold(entry.text("What")), entry)
        if other is not entry and fold(entry.text("When")) != fold(other.text("When")):
            message = (
                f"“{entry.text('When')}” here, but “{other.text('When')}” on line"
                f" {other.line_of('When')}, for the same “What”"
            )
            remedy = "Correct one of them, or tell them apart by “What”."
            yield advise(entry, "When", message, remedy)


def _told_elsewhere(survey: Survey) -> Iterator[Problem]:
    false = [entry for entry, _ in survey.of("Statement") if "False version" in entry.fields]
    if not false:
        return
    said = {gist.says: entry for seen in survey.by_kind.values() for entry, gist in seen}
    for entry in false:
        other = said.get(fold(unbracketed(entry.raw("False version"))))
        if other and other is not entry:
            message = f"This “False version” is what line {other.line_of('Says')} says"
            remedy = "Change one of the two: a lesson cannot call a sentence both true and false."
            yield advise(entry, "False version", message, remedy)


SAME = (_namesakes, _meanings, _same_event, _told_elsewhere, never_offered)
