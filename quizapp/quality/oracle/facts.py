"""A lesson arranged for judging: who is called what, what lies in what, and what each facet asks for."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from quizapp.lessons.escapes import blanks, unbracketed, with_gap
from quizapp.lessons.model import Entry, Lesson
from quizapp.lessons.slug import slug
from quizapp.lessons.values.quantity import Quantity, read_quantity
from quizapp.lessons.values.when import When, read_when
from quizapp.quality.oracle.words import plain
from quizapp.questions.model import Card

K = TypeVar("K")
V = TypeVar("V")

ANSWERS: dict[str, str] = {
    "Term/term": "Title",
    "Term/meaning": "Means",
    "Name/name": "Title",
    "Name/description": "Is",
    "Name/part-of": "Part of",
    "Figure/value": "Value",
    "Figure/measure": "Measures",
    "Figure/when": "When",
    "Figure/source": "Source",
    "Event/when": "When",
    "Event/what": "What",
    "Event/who": "Who",
    "Link/object": "Object",
    "Link/subject": "Subject",
    "Cause/cause": "Cause",
    "Cause/effect": "Effect",
    "Quote/words": "Words",
    "Quote/speaker": "Said by",
    "Statement/truth": "Says",
    "Question/answer": "Answer",
}
"""The field that a facet asks for, where one field alone is."""

GIVEN: dict[str, tuple[str, ...]] = {
    "Term/term": ("Means",),
    "Term/meaning": ("Title",),
    "Name/name": ("Is",),
    "Name/description": ("Title",),
    "Name/part-of": ("Title",),
    "Figure/value": ("Measures",),
    "Figure/measure": ("Value",),
    "Figure/when": ("Measures", "Value"),
    "Figure/source": ("Measures", "Value"),
    "Event/when": ("What",),
    "Event/what": ("When",),
    "Event/who": ("What",),
    "Link/object": ("Subject",),
    "Link/subject": ("Object",),
    "Cause/cause": ("Effect",),
    "Cause/effect": ("Cause",),
    "Quote/words": ("Said by",),
    "Quote/speaker": ("Words",),
}
"""The fields from which a facet's answer is to be found."""

_NAMES = frozenset(
    ("Term/term", "Name/name", "Name/part-of", "Figure/source", "Event/who", "Quote/speaker")
)
_LYING = frozenset(
    ("lies in", "is in", "is part of", "belongs to", "is located in", "位于", "属于", "在")
)
"""Relations of a Link that say what lies in what."""


def field(entry: Entry, label: str) -> str:
    """Return a field as a student reads it, the title for "Title"."""
    if label == "Title":
        return entry.title
    return unbracketed(entry.raw("Says")) if label == "Says" else entry.text(label)


def facet_of(card: Card) -> str:
    """Return kind and facet; all blanks are "blank"."""
    return "blank" if card.facet.startswith("blank:") else f"{card.entry.kind}/{card.facet}"


def asks_name(card: Card) -> bool:
    """Whether a name is asked for."""
    return facet_of(card) in _NAMES


@dataclass(frozen=True)
class Facts:
    """Look-ups over one lesson, by plain spellings."""

    lesson: Lesson

    @cached_property
    def language(self) -> str:
        """The lesson's language."""
        return self.lesson.heading("Language") or "en"

    @cached_property
    def _kinds(self) -> Mapping[str, list[Entry]]:
        return _grouped((entry.kind, entry) for entry in self.lesson.entries)

    def of_kind(self, *kinds: str) -> tuple[Entry, ...]:
        """Return the entries of some kinds, in the lesson's order."""
        return tuple(entry for kind in kinds for entry in self._kinds.get(kind, ()))

    @cached_property
    def _bearers(self) -> Mapping[str, list[Entry]]:
        return _grouped(
            (plain(name), entry)
            for entry in self.of_kind("Name", "Term")
            for name in {entry.title, *entry.values("Also accept")}
        )

    def spellings(self, name: str) -> frozenset[str]:
        """Return every plain spelling of whatever goes by a name, itself among them."""
        spelt = plain(name)
        return self.once(("spellings", spelt), lambda: self._spelt(spelt))

    def once(self, key: Hashable, find: Callable[[], V]) -> V:
        """Return what is found in the lesson under a key, looked for when first asked."""
        if key not in self._found:
            self._found[key] = find()
        found: V = self._found[key]
        return found

    @cached_property
    def _found(self) -> dict[Hashable, Any]:
        return {}

    def _spelt(self, name: str) -> frozenset[str]:
        named = self._bearers.get(name, ())
        texts = (text for entry in named for text in (entry.title, *entry.values("Also accept")))
        return frozenset((*map(plain, texts), name))

    def same(self, one: str, other: str) -> bool:
        """Whether two texts say the same, or are names of one thing."""
        return plain(one) == plain(other) or plain(one) in self.spellings(other)

    @cached_property
    def _wholes(self) -> Mapping[str, list[str]]:
        parts = [(one.title, one.text("Part of")) for one in self.of_kind("Name")]
        linked = (one for one in self.of_kind("Link") if one.text("Relation").casefold() in _LYING)
        parts += [(one.text("Subject"), one.text("Object")) for one in linked]
        return _grouped(
            (name, whole)
            for part, of in parts
            if of
            for name in self.spellings(part)
            for whole in self.spellings(of)
        )

    def wholes(self, name: str) -> frozenset[str]:
        """Return all that something lies in, however deep, in every plain spelling."""
        return reached(self.spellings(name), self._wholes)

    def nested(self, one: str, other: str) -> bool:
        """Whether one thing lies in the other."""
        return plain(one) in self.wholes(other) or plain(other) in self.wholes(one)

    @cached_property
    def types(self) -> Mapping[str, list[str]]:
        """The types of each name of a Name or a Pool, by every plain spelling."""
        names = [
            (text, one.text("Type"))
            for one in self.of_kind("Name")
            for text in (one.title, *one.values("Also accept"))
        ]
        names += [
            (text, one.text("Type")) for one in self.of_kind("Pool") for text in one.values("Items")
        ]
        return _grouped((plain(text), plain(kind)) for text, kind in names)

    @cached_property
    def told(self) -> frozenset[str]:
        """The names that the lesson says something of, in every plain spelling."""
        names = [one.title for one in self.of_kind("Name", "Term")]
        names += [one.text("Part of") for one in self.of_kind("Name")]
        names += [one.text(end) for one in self.of_kind("Link") for end in ("Subject", "Object")]
        return frozenset(spelt for name in names if name for spelt in self.spellings(name))

    @cached_property
    def fillings(self) -> Mapping[str, list[str]]:
        """What fills each sentence with one gap, by the sentence as `gap_key` has it."""
        return _grouped(
            (gap_key(with_gap(entry.raw("Says"), number, GAP)), words)
            for entry in self.lesson.entries
            for number, words in enumerate(blanks(entry.raw("Says")))
        )

    def size(self, text: str) -> Quantity | None:
        """Return the number that a text states."""
        return read_quantity(text, self.language)

    def when(self, text: str) -> When:
        """Return the time that a text states."""
        return read_when(text, self.language)

    def answers(self, card: Card) -> tuple[str, ...]:
        """Return the right answers that a card's own entry gives, the main one first."""
        entry = card.entry
        if card.facet.startswith("blank:"):
            words = (one for one in blanks(entry.raw("Says")) if card.facet == f"blank:{slug(one)}")
            return tuple(words)
        if entry.kind == "List":
            return entry.values("Items")
        if entry.kind == "Contrast":
            return (*entry.values("A items"), *entry.values("B items"))
        answer = field(entry, ANSWERS[facet_of(card)])
        own = entry.values("Also accept") if card.facet in _OWN_SPELLINGS else ()
        return (answer, *own)


GAP = "____"
_OWN_SPELLINGS = ("term", "name", "value", "object", "answer", "who", "speaker")
"""The facets whose further answers an entry's Also accept holds."""


def gap_key(sentence: str) -> str:
    """Return a sentence with a gap to compare, the gap's place with it."""
    return " | ".join(plain(part) for part in sentence.split(GAP))


def reached(starts: Iterable[str], graph: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """Return all that can be come to from some starts."""
    found: set[str] = set()
    ahead = list(starts)
    while ahead:
        fresh = set(graph.get(ahead.pop(), ())) - found
        found |= fresh
        ahead += fresh
    return frozenset(found)


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    found: dict[K, list[V]] = defaultdict(list)
    for key, one in pairs:
        found[key].append(one)
    return dict(found)
