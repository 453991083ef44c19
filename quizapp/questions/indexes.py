"""Entries found by what their fields say: an index is made once for a lesson."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry
from quizapp.questions.material import Graph, Material, graph_of, reach

_Index = Mapping[tuple[str, ...], Sequence[Entry]]


def alike(entry: Entry, material: Material, *labels: str) -> Sequence[Entry]:
    """Return the entries of an entry's kind that say the same in these fields, itself among them."""
    return stated(material, entry.kind, *labels).get(
        tuple(fold(field_of(entry, label)) for label in labels), ()
    )


def _by(kind: str, labels: tuple[str, ...], material: Material) -> _Index:
    found: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
    for entry in material.by_kind.get(kind, ()):
        found[tuple([fold(field_of(entry, label)) for label in labels])].append(entry)
    return dict(found)


def field_of(entry: Entry, label: str) -> str:
    """Return a field's text; "Title" is the entry's title, "Topic" the heading that it stands under."""
    if label == "Title":
        return entry.title
    return entry.topic if label == "Topic" else entry.text(label)


def stated(material: Material, kind: str, *labels: str) -> _Index:
    """Return the entries of a kind by what they say in these fields, folded."""
    return material.once(("alike", kind, labels), lambda: _by(kind, labels, material))


def ends_of(material: Material, given: str, asked: str) -> Graph:
    """Return what the links ask for by the title of what they give, both folded."""
    return material.once(
        ("ends", given, asked),
        lambda: graph_of(
            (material.title(one.text(given)), fold(one.text(asked)))
            for one in material.by_kind.get("Link", ())
        ),
    )


def steps_of(material: Material, given: str, asked: str) -> Graph:
    """Return which effects each cause has, or the other way round, in folded words."""
    return material.once(
        ("steps", given, asked),
        lambda: graph_of(
            (fold(one.text(given)), fold(one.text(asked)))
            for one in material.by_kind.get("Cause", ())
        ),
    )


def subjects_of(relation: str, material: Material) -> frozenset[str]:
    """Return the titles of all that links with a relation are about."""
    links = material.by_kind.get("Link", ())
    found = material.once(
        "subjects of relations",
        lambda: graph_of(
            (fold(one.text("Relation")), material.title(one.text("Subject"))) for one in links
        ),
    )
    return found.get(fold(relation), frozenset())


def joined_by(relation: str, material: Material) -> Graph:
    """Return all that a relation joins to each title, both ways and from link to link."""
    return material.once(("joined", fold(relation)), lambda: _joined(relation, material))


def _joined(relation: str, material: Material) -> Graph:
    pairs = [
        (material.title(one.text("Subject")), material.title(one.text("Object")))
        for one in stated(material, "Link", "Relation").get((fold(relation),), ())
    ]
    both_ways = graph_of([*pairs, *((other, one) for one, other in pairs)])
    found: dict[str, frozenset[str]] = {}
    for start in both_ways:
        if start not in found:
            together = reach(start, both_ways)
            found |= dict.fromkeys(together, together)
    return found


def described(material: Material, kind: str, label: str) -> frozenset[tuple[str, str]]:
    """Return each spelling of the names of a kind with what is said of it, both folded."""
    return material.once(
        ("described", kind, label),
        lambda: frozenset(
            (fold(name), fold(entry.text(label)))
            for entry in material.by_kind.get(kind, ())
            for name in (entry.title, *entry.values("Also accept"))
        ),
    )
