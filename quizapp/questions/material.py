"""A lesson arranged for asking: which names are of a type, what is part of what, who goes by which name."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry, Lesson


@dataclass(frozen=True, slots=True)
class Material:
    """Look-ups over one lesson; names are found by their folded spelling."""

    lesson: Lesson
    language: str
    by_kind: Mapping[str, tuple[Entry, ...]]
    types: Mapping[str, str]
    members: Mapping[str, tuple[str, ...]]
    aliases: Mapping[str, tuple[str, ...]]
    never_mix: Mapping[str, frozenset[str]]
    parents: Mapping[str, frozenset[str]]
    names: frozenset[str]

    def type_of(self, name: str) -> str:
        """Return the type of a name that an entry or pool holds, or ""."""
        return self.types.get(fold(name), "")

    def relatives(self, name: str) -> frozenset[str]:
        """Return the folded names of all that this is part of, and of all that is part of it."""
        start = fold(name)
        return _reach(start, self.parents) | frozenset(
            other for other in self.parents if start in _reach(other, self.parents)
        )

    def also(self, name: str) -> tuple[str, ...]:
        """Return the other spellings of a name that the lesson accepts."""
        return self.aliases.get(fold(name), ())


def _reach(start: str, parents: Mapping[str, frozenset[str]]) -> frozenset[str]:
    found: set[str] = set()
    ahead = [start]
    while ahead:
        fresh = parents.get(ahead.pop(), frozenset()) - found
        found |= fresh
        ahead += fresh
    return frozenset(found)


def gather(lesson: Lesson) -> Material:
    """Return the look-ups over a lesson."""
    by_kind: dict[str, list[Entry]] = defaultdict(list)
    for entry in lesson.entries:
        by_kind[entry.kind].append(entry)
    members: dict[str, dict[str, str]] = defaultdict(dict)
    for entry in (*by_kind["Name"], *by_kind["Pool"]):
        titles = entry.values("Items") if entry.kind == "Pool" else (entry.title,)
        members[fold(entry.text("Type"))] |= {fold(title): title for title in titles}
    return Material(
        lesson=lesson,
        language=lesson.heading("Language") or "en",
        by_kind={kind: tuple(entries) for kind, entries in by_kind.items()},
        types={name: kind for kind, names in members.items() for name in names},
        members={kind: tuple(names.values()) for kind, names in members.items()},
        aliases={
            fold(entry.title): entry.values("Also accept")
            for entry in (*by_kind["Name"], *by_kind["Term"])
        },
        never_mix=_never_mix(by_kind["Name"]),
        parents=_parents(by_kind),
        names=frozenset(name for names in members.values() for name in names)
        | {fold(entry.title) for entry in by_kind["Term"]}
        | {fold(name) for entry in by_kind["Name"] for name in entry.values("Never mix with")},
    )


def _never_mix(names: list[Entry]) -> dict[str, frozenset[str]]:
    """Namesakes go both ways: who must not be taken for Shanxi must not have Shanxi taken for it."""
    found: dict[str, set[str]] = defaultdict(set)
    for entry in names:
        for other in entry.values("Never mix with"):
            found[fold(entry.title)].add(fold(other))
            found[fold(other)].add(fold(entry.title))
    return {name: frozenset(others) for name, others in found.items()}


def _parents(by_kind: Mapping[str, list[Entry]]) -> dict[str, frozenset[str]]:
    """What lies directly in what, by Part of and by links that say so."""
    found: dict[str, set[str]] = defaultdict(set)
    for entry in by_kind.get("Name", ()):
        if whole := entry.text("Part of"):
            found[fold(entry.title)].add(fold(whole))
    for entry in by_kind.get("Link", ()):
        if fold(entry.text("Relation")) in _PART_RELATIONS:
            found[fold(entry.text("Subject"))].add(fold(entry.text("Object")))
    return {name: frozenset(wholes) for name, wholes in found.items()}


_PART_RELATIONS = frozenset(
    {"lies in", "is in", "is part of", "belongs to", "is located in", "位于", "属于", "在"}
)
