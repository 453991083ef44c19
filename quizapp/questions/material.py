"""A lesson arranged for asking: which names are of a type, what is part of what, who goes by which name."""

import dataclasses
import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from quizapp.lessons.escapes import blanks, with_gap
from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry, Lesson

Graph = Mapping[str, frozenset[str]]
_Names = dict[str, frozenset[str]]
_NOTHING = frozenset[str]()
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Material:
    """Look-ups over one lesson; names are found by their folded spelling."""

    lesson: Lesson
    language: str
    by_kind: Mapping[str, tuple[Entry, ...]]
    named: Mapping[str, tuple[Entry, ...]]
    types: Mapping[str, frozenset[str]]
    members: Mapping[str, tuple[str, ...]]
    never_mix: Graph
    wholes: Graph
    parts: Graph
    names: frozenset[str]
    told: frozenset[str]
    after_the: frozenset[str]
    fillings: Mapping[str, frozenset[str]]
    hidden: Mapping[str, tuple[Entry, ...]]
    made: dict[Hashable, Any] = dataclasses.field(default_factory=dict, compare=False, repr=False)
    _spelt: _Names = dataclasses.field(default_factory=dict, compare=False, repr=False)
    _stood_for: _Names = dataclasses.field(default_factory=dict, compare=False, repr=False)

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what is made of the lesson under a key, made when first asked for."""
        if key not in self.made:
            self.made[key] = make()
        found: T = self.made[key]
        return found

    def type_of(self, name: str) -> str:
        """Return the type of a name or another spelling of it; "" where it has none, or several."""
        types = self.types.get(fold(name), frozenset())
        return next(iter(types)) if len(types) == 1 else ""

    def title(self, name: str) -> str:
        """Return the folded title of the one entry that goes by a name, or else the folded name."""
        return title_in(self.named, name)

    def also(self, name: str) -> tuple[str, ...]:
        """Return the other spellings of a name; none where two entries go by it."""
        entries = self.named.get(fold(name), ())
        return tuple(spellings(entries[0])) if len(entries) == 1 else ()

    def all_spellings(self, name: str) -> frozenset[str]:
        """Return every folded spelling of all that a name may stand for."""
        folded = fold(name)
        found = self._spelt.get(folded)
        if found is None:
            entries = self.named.get(folded, ())
            also = (fold(text) for one in entries for text in spellings(one))
            found = self._spelt[folded] = frozenset((folded, *also))
        return found

    def stands_for(self, name: str) -> frozenset[str]:
        """Return every folded name of which this is a spelling, itself among them."""
        folded = fold(name)
        found = self._stood_for.get(folded)
        if found is None:
            bearers = (*self.named.get(folded, ()), *self.hidden.get(folded, ()))
            known = (fold(text) for one in bearers for text in spellings(one))
            those = (one for one in known if folded in self.all_spellings(one))
            found = self._stood_for[folded] = frozenset((folded, *those))
        return found

    def is_told_of(self, name: str) -> bool:
        """Whether the lesson says something of a name, and does not just keep it ready in a Pool."""
        return self.title(name) in self.told

    def takes_the(self, name: str) -> bool:
        """Whether a name stands after "the" somewhere in the lesson."""
        return not self.all_spellings(name).isdisjoint(self.after_the)

    def other_fillings(self, sentence: str, words: str) -> frozenset[str]:
        """Return what else the lesson puts into the gap of a sentence, in folded spelling."""
        return self.fills(sentence) - self.all_spellings(words)

    def fills(self, sentence: str) -> frozenset[str]:
        """Return all that the lesson puts into the gap of a sentence, in folded spelling."""
        return self.fillings.get(fold(sentence), frozenset())

    def relatives(self, name: str) -> frozenset[str]:
        """Return the folded titles of all that this is part of, and of all that is part of it."""
        return reach(self.title(name), self.wholes) | reach(self.title(name), self.parts)


def spellings(entry: Entry) -> Iterator[str]:
    """Yield a name's title and its other spellings."""
    yield entry.title
    yield from entry.values("Also accept")


def title_in(named: Mapping[str, tuple[Entry, ...]], name: str) -> str:
    """Return the folded title of the one entry that goes by a name, or else the folded name."""
    folded = fold(name)
    entries = named.get(folded, ())
    return fold(entries[0].title) if len(entries) == 1 else folded


def reach(start: str, graph: Graph) -> frozenset[str]:
    """Return all that can be come to from a start, however many steps away."""
    if start not in graph:
        return _NOTHING
    found: set[str] = set()
    ahead = [start]
    while ahead:
        fresh = graph.get(ahead.pop(), frozenset()) - found
        found |= fresh
        ahead += fresh
    return frozenset(found)


def graph_of(pairs: Iterable[tuple[str, str]]) -> Graph:
    """Return the pairs as what each first one leads to, mostly one thing, which many may share."""
    found: dict[str, str] = {}
    several: dict[str, set[str]] = {}
    for one, other in pairs:
        first = found.setdefault(one, other)
        if first != other:
            several.setdefault(one, {first}).add(other)
    alone = {other: frozenset((other,)) for other in set(found.values())}
    return {
        one: frozenset(several[one]) if one in several else alone[other]
        for one, other in found.items()
    }


def gather(lesson: Lesson) -> Material:
    """Return the look-ups over a lesson."""
    by_kind: dict[str, list[Entry]] = defaultdict(list)
    for entry in lesson.entries:
        by_kind[entry.kind].append(entry)
    named, hidden = _named([*by_kind["Name"], *by_kind["Term"]])
    parts = [(title_in(named, one), title_in(named, whole)) for one, whole in _parts(by_kind)]
    apart = [(title_in(named, one), title_in(named, other)) for one, other in _namesakes(by_kind)]
    return Material(
        lesson=lesson,
        language=lesson.heading("Language") or "en",
        by_kind={kind: tuple(entries) for kind, entries in by_kind.items()},
        named=named,
        types=graph_of((fold(name), kind) for name, kind in _typed(by_kind)),
        members=_members(by_kind),
        never_mix=graph_of([*apart, *((other, one) for one, other in apart)]),
        wholes=graph_of(parts),
        parts=graph_of((whole, one) for one, whole in parts),
        names=frozenset(fold(name) for name in _names(by_kind)),
        told=frozenset(title_in(named, name) for name in _told(by_kind)),
        after_the=frozenset(map(fold, _after_the(lesson))),
        fillings=graph_of(_filled(lesson)),
        hidden=hidden,
    )


_Bearers = dict[str, tuple[Entry, ...]]


def _named(entries: list[Entry]) -> tuple[_Bearers, _Bearers]:
    """Who goes by which name, those of that title or else those that accept it; and who else accepts it."""
    found: dict[str, dict[str, Entry]] = defaultdict(dict)
    hidden: dict[str, dict[str, Entry]] = defaultdict(dict)
    titles = {fold(entry.title) for entry in entries}
    for entry in entries:
        for name in map(fold, spellings(entry)):
            shown = name == fold(entry.title) or name not in titles
            (found if shown else hidden)[name][entry.id] = entry
    return _tuples(found), _tuples(hidden)


def _tuples(found: Mapping[str, Mapping[str, Entry]]) -> _Bearers:
    return {name: tuple(those.values()) for name, those in found.items()}


def _typed(by_kind: Mapping[str, list[Entry]]) -> Iterator[tuple[str, str]]:
    for entry in by_kind.get("Name", ()):
        yield from ((name, fold(entry.text("Type"))) for name in spellings(entry))
    for entry in by_kind.get("Pool", ()):
        yield from ((name, fold(entry.text("Type"))) for name in entry.values("Items"))


def _members(by_kind: Mapping[str, list[Entry]]) -> dict[str, tuple[str, ...]]:
    """The names of each type, each once and in one spelling."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for entry in (*by_kind.get("Name", ()), *by_kind.get("Pool", ())):
        titles = entry.values("Items") if entry.kind == "Pool" else (entry.title,)
        found[fold(entry.text("Type"))] |= {fold(title): title for title in titles}
    return {kind: tuple(names.values()) for kind, names in found.items()}


def _namesakes(by_kind: Mapping[str, list[Entry]]) -> Iterator[tuple[str, str]]:
    for entry in by_kind.get("Name", ()):
        yield from ((entry.title, other) for other in entry.values("Never mix with"))


def _parts(by_kind: Mapping[str, list[Entry]]) -> Iterator[tuple[str, str]]:
    """What lies directly in what, by Part of and by links that say so."""
    for entry in by_kind.get("Name", ()):
        if entry.text("Part of"):
            yield entry.title, entry.text("Part of")
    for entry in by_kind.get("Link", ()):
        if fold(entry.text("Relation")) in _PART_RELATIONS:
            yield entry.text("Subject"), entry.text("Object")


def _names(by_kind: Mapping[str, list[Entry]]) -> Iterator[str]:
    """Whatever is a name to a student, and so no slip of the keyboard for another."""
    for entry in (*by_kind.get("Name", ()), *by_kind.get("Term", ())):
        yield from (*spellings(entry), *entry.values("Never mix with"))
    for entry in by_kind.get("Pool", ()):
        yield from entry.values("Items")
    for entry in by_kind.get("Link", ()):
        yield from (entry.text("Subject"), entry.text("Object"))


def _told(by_kind: Mapping[str, list[Entry]]) -> Iterator[str]:
    """The names that some entry is about."""
    for entry in (*by_kind.get("Name", ()), *by_kind.get("Term", ())):
        yield from (entry.title, entry.text("Part of"))
    for entry in by_kind.get("Link", ()):
        yield from (entry.text("Subject"), entry.text("Object"))


_NAME_AFTER_THE = re.compile(r"\b[Tt]he \[?([A-Z][\w-]*(?: [A-Z][\w-]*)*)")


def _after_the(lesson: Lesson) -> Iterator[str]:
    """The names before which the lesson has "the"."""
    for entry in lesson.entries:
        for text in (entry.title, *(field.raw for field in entry.fields.values())):
            yield from _NAME_AFTER_THE.findall(text)
        whole = (entry.title, *entry.values("Also accept"), *entry.values("Items"))
        yield from (name for name in whole if name[:4].casefold() == "the ")


GAP = "____"


def _filled(lesson: Lesson) -> Iterator[tuple[str, str]]:
    """Each sentence with one gap, folded, and the words that fill it."""
    for entry in lesson.entries:
        says = entry.raw("Says")
        for number, words in enumerate(blanks(says)):
            yield fold(with_gap(says, number, GAP)), fold(words)


_PART_RELATIONS = frozenset(
    {"lies in", "is in", "is part of", "belongs to", "is located in", "位于", "属于", "在"}
)
