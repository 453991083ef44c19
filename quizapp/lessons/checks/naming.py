"""Names that lead nowhere: a Subject that no entry names, a Type or a Kind of number spelt in two ways."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from quizapp.lessons.checks.finding import advise
from quizapp.lessons.checks.near import Spellings, near, spellings_of
from quizapp.lessons.checks.survey import Survey
from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry, Problem

_ENOUGH = 3
"""Subjects in a group that are wrong answers to one another without being named anywhere."""

_BY_NAME = (("Link", "Object"), ("Name", "Part of"), ("Event", "Who"), ("Quote", "Said by"))


def _known(survey: Survey) -> frozenset[str]:
    """Return every folded name that a Name, a Term or a Pool brings."""
    return frozenset(name for _, gist in survey.of("Pool", "Term", "Name") for name in gist.names)


def _as_written(survey: Survey) -> dict[str, str]:
    """Return the names as they are to be written, by their folded spelling."""
    pooled = (item for entry, _ in survey.of("Pool") for item in entry.values("Items"))
    titled = (
        (name, entry.title) for entry, gist in survey.of("Term", "Name") for name in gist.names
    )
    return {fold(item): item for item in pooled} | dict(titled)


def _subjects(survey: Survey) -> Iterator[Problem]:
    links = list(survey.of("Link"))
    known = _known(survey) if links else frozenset[str]()
    unnamed = [(entry, name) for entry, gist in links if (name := gist.answers[0]) not in known]
    groups: dict[str, set[str]] = defaultdict(set)
    for entry, name in unnamed:
        groups[fold(entry.text("Group"))].add(name)
    written = _as_written(survey) if unnamed else {}
    spellings = spellings_of(known if unnamed else frozenset())
    for entry, name in unnamed:
        group = fold(entry.text("Group"))
        meant = written.get(near(name, spellings), "")
        if meant or not group or len(groups[group]) < _ENOUGH:
            message = f"No Name or Term is called “{entry.text('Subject')}”"
            remedy = "Add one, or a Pool with it, so that there are wrong answers of its type."
            if meant:
                remedy = f"Did you mean “{meant}”? If not, add a Name or Term for it."
            yield advise(entry, "Subject", message, remedy)


def _misspelt(survey: Survey) -> Iterator[Problem]:
    """A name in another field may be free text; one spelt nearly like a known name seldom is."""
    named = [
        (entry, label)
        for kind, label in _BY_NAME
        for entry, _ in survey.of(kind)
        if entry.raw(label)[:1].isupper()
    ]
    known = _known(survey) if named else frozenset[str]()
    strange = [(entry, label) for entry, label in named if fold(entry.text(label)) not in known]
    written = _as_written(survey) if strange else {}
    spellings = spellings_of(known if strange else frozenset())
    apart = _never_mixed(survey) if strange else set[str]()
    for entry, label in strange:
        name = fold(entry.text(label))
        meant = written.get(near(name, spellings), "")
        if meant and name not in apart:
            message = f"No entry is called “{entry.text(label)}”, but one is called “{meant}”"
            remedy = f"Write “{meant}” if that is meant, or add a Name for the other."
            yield advise(entry, label, message, remedy)


def _never_mixed(survey: Survey) -> set[str]:
    return {
        fold(other) for entry, _ in survey.of("Name") for other in entry.values("Never mix with")
    }


def _types(survey: Survey) -> Iterator[Problem]:
    of_names = Counter(gist.type for _, gist in survey.of("Name"))
    of_pools = frozenset(gist.type for _, gist in survey.of("Pool"))
    types = spellings_of(of_pools.union(of_names))
    alone = [
        entry
        for entry, gist in survey.of("Name")
        if of_names[gist.type] == 1 and gist.type not in of_pools
    ]
    yield from _alone(alone, survey, types)
    kinds = {gist.figure.kind for _, gist in survey.of("Figure") if gist.figure}
    used = kinds.union(of_names)
    unused = [entry for entry, gist in survey.of("Pool") if gist.type not in used]
    yield from _unused(unused, survey, types)


def _alone(names: list[Entry], survey: Survey, types: Spellings) -> Iterator[Problem]:
    for entry in names:
        other = near(fold(entry.text("Type")), types)
        if other:
            written = _type_as_written(other, survey)
            message = (
                f"“{entry.text('Type')}” is the Type of this Name alone, and another is “{written}”"
            )
            remedy = (
                f"Write “{written}” if that is meant: only names of one Type are offered together."
            )
            yield advise(entry, "Type", message, remedy)


def _type_as_written(folded: str, survey: Survey) -> str:
    seen = survey.of("Pool", "Name")
    return next(entry.text("Type") for entry, gist in seen if gist.type == folded)


def _unused(pools: list[Entry], survey: Survey, types: Spellings) -> Iterator[Problem]:
    """A Pool without a Name of its Type is of use where one of its items is an answer."""
    if not pools:
        return
    answers = {
        name for seen in survey.by_kind.values() for _, gist in seen for name in gist.answers
    }
    for entry in pools:
        if answers.isdisjoint(map(fold, entry.values("Items"))):
            other = near(fold(entry.text("Type")), types)
            message = (
                f"No Name has the Type “{entry.text('Type')}”, and no Figure that Kind of number, so"
                " nothing here is ever offered"
            )
            remedy = (
                "Write a Type just as the Names have it, or a Kind of number as the Figures do."
            )
            if other:
                remedy = f"Did you mean “{_type_as_written(other, survey)}”?"
            yield advise(entry, "Type", message, remedy)


def _kinds_of_number(survey: Survey) -> Iterator[Problem]:
    seen = [(entry, gist.figure.kind) for entry, gist in survey.of("Figure") if gist.figure]
    counts = Counter(kind for _, kind in seen)
    kinds = spellings_of(frozenset(counts))
    written = (
        {kind: entry.text("Kind of number") for entry, kind in reversed(seen)}
        if len(kinds) > 1
        else {}
    )
    for entry, kind in seen:
        other = near(kind, kinds) if counts[kind] == 1 else ""
        if other and (counts[other] > 1 or other < kind):
            message = f"“{written[kind]}” is this Figure’s alone, and another is “{written[other]}”"
            remedy = (
                f"Write “{written[other]}” if that is meant: only figures of one kind are compared."
            )
            yield advise(entry, "Kind of number", message, remedy)


NAMING = (_subjects, _misspelt, _types, _kinds_of_number)
