"""What might be offered beside an answer: names of its type, the like field of other entries."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from quizapp.lessons.fold import fold
from quizapp.questions.indexes import alike, field_of
from quizapp.questions.like_figures import comparable
from quizapp.questions.material import Material
from quizapp.questions.model import Card


@dataclass(frozen=True, slots=True)
class Group:
    """Texts that are candidates for one another, under a name that tells the group from any other."""

    name: tuple[str, ...]
    texts: Callable[[], Iterable[str]]


def candidates(card: Card, material: Material) -> Group:
    """Return the texts that might be offered beside a card's answer."""
    find = _CANDIDATES.get(f"{card.entry.kind}/{card.facet}", _names_of_type)
    return find(card, material)


def _nothing() -> tuple[str, ...]:
    return ()


def _members(kind: str, material: Material) -> Group:
    return Group(("type", kind), lambda: material.members.get(kind, ()) if kind else ())


def _names_of_type(card: Card, material: Material) -> Group:
    return _members(material.type_of(card.answer), material)


def _of_own_type(card: Card, material: Material) -> Group:
    """A namesake of another type makes no difference to a name that is asked for itself."""
    return _members(fold(card.entry.text("Type")), material)


def _same_field(label: str, *shared: str) -> Callable[[Card, Material], Group]:
    """The field of the entries that say the same in the shared ones."""

    def find(card: Card, material: Material) -> Group:
        entry = card.entry
        like = alike(entry, material, *shared)
        said = (fold(entry.text(one)) for one in shared)
        return Group(
            (entry.kind, label, *said),
            lambda: filter(None, (field_of(other, label) for other in like)),
        )

    return find


def _measures(card: Card, material: Material) -> Group:
    """What the figures of one kind of number and unit measure, and the Pool of that kind of number."""
    like = comparable(card.entry, material)
    kind = fold(card.entry.text("Kind of number"))

    def texts() -> Iterable[str]:
        return (
            *(one.entry.text("Measures") for one in like.figures),
            *(material.members.get(kind, ()) if kind else ()),
        )

    return Group(("Measures", kind, *like.name), texts)


def _linked(label: str) -> Callable[[Card, Material], Group]:
    """A name's like are names of its type; a phrase's are those of links in its group."""
    grouped = _same_field(label, "Group")

    def find(card: Card, material: Material) -> Group:
        if material.type_of(card.answer):
            return _names_of_type(card, material)
        if not card.entry.text("Group"):
            return Group((), _nothing)
        group = grouped(card, material)
        return Group(
            ("phrases", *group.name),
            lambda: (text for text in group.texts() if not material.type_of(text)),
        )

    return find


def _own(label: str) -> Callable[[Card, Material], Group]:
    """What a teacher wrote for this entry alone."""

    def find(card: Card, _: Material) -> Group:
        return Group(("own", card.key, label), lambda: card.entry.values(label))

    return find


def outsiders(card: Card, material: Material) -> Group:
    """What a teacher says is not in a list; where it is complete, other names of its members' type too."""
    entry = card.entry
    types = {material.type_of(one) for one in entry.values("Items")}
    like = next(iter(types)) if len(types) == 1 and entry.complete else ""

    def texts() -> Iterable[str]:
        return (*entry.values("Not in it"), *(material.members.get(like, ()) if like else ()))

    return Group(("outside", card.key), texts)


_CANDIDATES: dict[str, Callable[[Card, Material], Group]] = {
    "Name/name": _of_own_type,
    "Term/term": _same_field("Title"),
    "Term/meaning": _same_field("Means"),
    "Name/description": _same_field("Is", "Type"),
    "Figure/measure": _measures,
    "Event/what": _same_field("What"),
    "Link/object": _linked("Object"),
    "Link/subject": _linked("Subject"),
    "Cause/cause": _same_field("Cause"),
    "Cause/effect": _same_field("Effect"),
    "List/items": outsiders,
    "Quote/words": _same_field("Words"),
    "Question/answer": _own("Wrong answers"),
}
