"""Fields with several values: each once, on one side, and none inside another."""

import re
from collections.abc import Iterator, Sequence

from quizapp.lessons.checks.finding import Finding, advice, error, meant, times_folded, times_in
from quizapp.lessons.escapes import split
from quizapp.lessons.fold import fold
from quizapp.lessons.kinds import LISTED
from quizapp.lessons.model import Entry

_NEEDED = ("Items", "A items", "B items")
_ONCE = (*_NEEDED, "Not in it", "Wrong answers")
_ONE_OF = re.compile(r"(?:one|some|any|two|three|several|part) of (?:the|these|those|its|their)\b")
_MOST_COMPARED = 60


def _empty(entry: Entry, _: str) -> Iterator[Finding]:
    for label in LISTED:
        if entry.raw(label) and not split(entry.raw(label)):
            remedy = "Write the items with “;” between them."
            yield error(entry, label, f"“{label}” holds no items", remedy)


def _twice(entry: Entry, _: str) -> Iterator[Finding]:
    for label in _ONCE:
        seen: set[str] = set()
        for one in entry.values(label):
            if meant(one) in seen:
                message = f"“{one}” stands twice in “{label}”"
                yield error(entry, label, message, "Keep it once.", drops=label in _NEEDED)
            seen.add(meant(one))


def _list_of_one(entry: Entry, _: str) -> Iterator[Finding]:
    if entry.kind == "List" and len(entry.values("Items")) == 1:
        remedy = "Put “;” between the items, or make it a Statement."
        yield error(entry, "Items", "A List needs two items or more", remedy)


def _both_sides(entry: Entry, _: str) -> Iterator[Finding]:
    if entry.kind != "Contrast":
        return
    first = set(map(meant, entry.values("A items")))
    for one in entry.values("B items"):
        if meant(one) in first:
            message = f"“{one}” stands on both sides, so no student could say which is its side"
            remedy = "Keep it on one side, or word it differently on each."
            yield error(entry, "B items", message, remedy)
    if entry.raw("Side A") and meant(entry.text("Side A")) == meant(entry.text("Side B")):
        message = "“Side A” and “Side B” are the same"
        yield error(
            entry, "Side B", message, "Name the two things that are set against each other."
        )


def _in_and_not_in(entry: Entry, _: str) -> Iterator[Finding]:
    items = set(map(meant, entry.values("Items")))
    for one in entry.values("Not in it"):
        if meant(one) in items:
            message = f"“{one}” stands in “Items” and in “Not in it”"
            yield error(entry, "Not in it", message, "Take it out of the one where it is wrong.")


def _other_names(entry: Entry, _: str) -> Iterator[Finding]:
    """In a List another spelling says of which item it is one."""
    if entry.kind != "List" or not entry.values("Items"):
        return
    items = entry.values("Items")
    for pair in entry.values("Also accept"):
        name, equals, item = (part.strip() for part in pair.partition("="))
        if not equals:
            message = f"“{name}” does not say which item it is another name of"
            remedy = f"Write it with “=”, e.g. “{name} = {items[0]}”."
            yield advice(entry, "Also accept", message, remedy)
        elif fold(item) not in map(fold, items):
            message = f"“{item}” is none of the items, so “{name}” is another name of nothing"
            remedy = f"Write after “=” an item just as it stands in “Items”, e.g. “{items[0]}”."
            yield error(entry, "Also accept", message, remedy, drops=False)


def _inside(entry: Entry, _: str) -> Iterator[Finding]:
    if entry.kind == "List":
        yield from _told_apart(entry, "Items", entry.values("Items"))
    elif entry.kind == "Contrast":
        yield from _told_apart(entry, "A items", entry.values("A items"), entry.values("B items"))
        yield from _told_apart(entry, "B items", entry.values("B items"), entry.values("A items"))


def _told_apart(
    entry: Entry, label: str, items: Sequence[str], others: Sequence[str] = ()
) -> Iterator[Finding]:
    wholes = (*items[:_MOST_COMPARED], *others[:_MOST_COMPARED])
    folded = list(map(fold, wholes))
    together = " ".join(folded)
    for one in items[:_MOST_COMPARED]:
        if times_folded(fold(one), together) <= folded.count(fold(one)):
            continue
        longer = next((whole for whole in wholes if _is_part(one, whole)), "")
        if longer:
            message = f"“{one}” is also a part of “{longer}”, so an answer may not tell them apart"
            remedy = f"Word “{one}” more exactly, or leave one of them out."
            yield advice(entry, label, message, remedy)


def _is_part(one: str, whole: str) -> bool:
    return not one[:1].isdigit() and fold(one) != fold(whole) and times_in(one, whole) > 0


def _one_of(entry: Entry, _: str) -> Iterator[Finding]:
    if entry.kind == "List" and _ONE_OF.match(entry.text("Are").casefold()):
        message = "“Are” speaks of one or some, and the list asks for all"
        remedy = "Say what all the items are, e.g. “planets of the Solar System”."
        yield advice(entry, "Are", message, remedy)


def _itself(entry: Entry, _: str) -> Iterator[Finding]:
    if entry.raw("Part of") and meant(entry.text("Part of")) == meant(entry.title):
        message = f"“{entry.title}” is said to be part of itself"
        yield error(entry, "Part of", message, "Name what it is part of, or take the line out.")
    for other in entry.values("Never mix with"):
        if meant(other) == meant(entry.title):
            message = f"“Never mix with” names “{other}” itself"
            remedy = "Name what it could be mistaken for, or take it out."
            yield error(entry, "Never mix with", message, remedy, drops=False)


LISTS = (
    _empty,
    _twice,
    _list_of_one,
    _both_sides,
    _in_and_not_in,
    _other_names,
    _inside,
    _one_of,
    _itself,
)
