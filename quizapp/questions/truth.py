"""The truth oracle: what the lesson itself would make true, and so must never be offered as wrong."""

from collections.abc import Callable, Iterator

from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry
from quizapp.lessons.quantity import read_quantity
from quizapp.lessons.when import read_when
from quizapp.questions.facets import facet_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card

Test = Callable[[str], bool]


def oracle(card: Card, material: Material) -> Test:
    """Return a test that says of a text whether it is surely wrong, and so may stand beside the answer.

    It is not where the lesson says it, implies it or leaves it open. The lesson is searched once.
    """
    right = right_answers(card, material)
    sort = facet_of(card.entry.kind, card.facet).sort
    apart = _BY_SORT.get(sort, _any_text)(card, material)
    return lambda text: fold(text) not in right and apart(text)


def _any_text(_card: Card, _material: Material) -> Test:
    return lambda _text: True


def _other_date(card: Card, _material: Material) -> Test:
    key = read_when(card.answer)
    open_ended = key.relation in ("since", "by", "by the end of", "before", "after")

    def apart(text: str) -> bool:
        given = read_when(text)
        known = key.known and given.known and key.anchor != given.anchor
        return known and (open_ended or not key.overlaps(given))

    return apart


def _other_quantity(card: Card, material: Material) -> Test:
    """Apart from the key's interval, from values never to be offered and the same measure's elsewhere."""
    entry, when = card.entry, read_when(card.entry.text("When"))
    same = [
        other.text("Value")
        for other in material.by_kind.get("Figure", ())
        if _same(entry, other, "Measures") and read_when(other.text("When")).overlaps(when)
    ]
    texts = (card.answer, *card.accept, *same, *entry.values("Never offer"))
    read = (read_quantity(text, material.language) for text in texts)
    banned = [quantity for quantity in read if quantity]

    def apart(text: str) -> bool:
        given = read_quantity(text, material.language)
        return given is not None and not any(given.overlaps(quantity) for quantity in banned)

    return apart


_BY_SORT = {"quantity": _other_quantity, "date": _other_date}


def right_answers(card: Card, material: Material) -> frozenset[str]:
    """Return the folded texts that are right, might be, or must never stand among the wrong ones."""
    entry = card.entry
    fixed = (
        card.answer,
        *card.accept,
        *entry.values("Never offer"),
        *entry.values("Never mix with"),
    )
    right = {fold(text) for text in fixed}
    if facet_of(entry.kind, card.facet).sort in ("name", "thing", "term"):
        right |= material.relatives(card.answer) | material.never_mix.get(
            fold(card.answer), frozenset()
        )
    more = _ALSO_TRUE.get(f"{entry.kind}/{card.facet}")
    return frozenset(right | {fold(text) for text in (more(entry, material) if more else ())})


def _others(entry: Entry, material: Material) -> Iterator[Entry]:
    return (other for other in material.by_kind.get(entry.kind, ()) if other.id != entry.id)


def _same(entry: Entry, other: Entry, label: str) -> bool:
    return fold(entry.text(label)) == fold(other.text(label))


def _names(entry: Entry, material: Material) -> Iterator[str]:
    """Names of the same description, and what the name is part of or holds."""
    yield from material.relatives(entry.title)
    yield from (other.title for other in _others(entry, material) if _same(entry, other, "Is"))


def _descriptions(entry: Entry, material: Material) -> Iterator[str]:
    known = {fold(name) for name in (entry.title, *entry.values("Also accept"))}
    for other in _others(entry, material):
        if known & {fold(name) for name in (other.title, *other.values("Also accept"))}:
            yield other.text("Is" if entry.kind == "Name" else "Means")


def _terms(entry: Entry, material: Material) -> Iterator[str]:
    yield from (other.title for other in _others(entry, material) if _same(entry, other, "Means"))


def _wholes(entry: Entry, material: Material) -> Iterator[str]:
    yield from material.relatives(entry.title)


def _measures(entry: Entry, material: Material) -> Iterator[str]:
    """What another figure measures, where this one's value fits it too."""
    value = read_quantity(entry.text("Value"), material.language)
    for other in _others(entry, material):
        theirs = read_quantity(other.text("Value"), material.language)
        if not value or not theirs or value.overlaps(theirs):
            yield other.text("Measures")


def _sources(entry: Entry, material: Material) -> Iterator[str]:
    yield from (
        other.text("Source")
        for other in _others(entry, material)
        if _same(entry, other, "Measures")
    )


def _happenings(entry: Entry, material: Material) -> Iterator[str]:
    when = read_when(entry.text("When"))
    for other in _others(entry, material):
        if when.overlaps(read_when(other.text("When"))):
            yield other.text("What")


def _doers(entry: Entry, material: Material) -> Iterator[str]:
    yield from (
        other.text("Who") for other in _others(entry, material) if _same(entry, other, "What")
    )
    what = fold(entry.text("What"))
    yield from (name for name in material.names if f" {name} " in f" {what} ")


def _objects(entry: Entry, material: Material) -> Iterator[str]:
    """Whatever any link says of the subject, of what it is part of and of what it holds."""
    subject = fold(entry.text("Subject"))
    kin = material.relatives(subject) | {subject}
    for other in material.by_kind["Link"]:
        if fold(other.text("Subject")) in kin:
            yield other.text("Object")
            yield from material.relatives(other.text("Object"))


def _subjects(entry: Entry, material: Material) -> Iterator[str]:
    target = fold(entry.text("Object"))
    kin = material.relatives(target) | {target}
    for other in material.by_kind["Link"]:
        if fold(other.text("Object")) in kin:
            yield other.text("Subject")
            yield from material.relatives(other.text("Subject"))


def _causes(entry: Entry, material: Material) -> Iterator[str]:
    """Other causes of the effect, and the causes of the cause."""
    for other in _others(entry, material):
        if _same(entry, other, "Effect") or fold(other.text("Effect")) == fold(entry.text("Cause")):
            yield other.text("Cause")
    yield entry.text("Effect")


def _effects(entry: Entry, material: Material) -> Iterator[str]:
    for other in _others(entry, material):
        if _same(entry, other, "Cause") or fold(other.text("Cause")) == fold(entry.text("Effect")):
            yield other.text("Effect")
    yield entry.text("Cause")


def _list_items(entry: Entry, _: Material) -> Iterator[str]:
    """The items, and both sides of "AI = artificial intelligence"."""
    yield from entry.values("Items")
    for pair in entry.values("Also accept"):
        yield from (side.strip() for side in pair.split("="))


def _quotes(entry: Entry, material: Material) -> Iterator[str]:
    yield from (
        other.text("Words") for other in _others(entry, material) if _same(entry, other, "Said by")
    )


def _speakers(entry: Entry, material: Material) -> Iterator[str]:
    yield from (
        other.text("Said by") for other in _others(entry, material) if _same(entry, other, "Words")
    )


_ALSO_TRUE: dict[str, Callable[[Entry, Material], Iterator[str]]] = {
    "Term/term": _terms,
    "Term/meaning": _descriptions,
    "Name/name": _names,
    "Name/description": _descriptions,
    "Name/part-of": _wholes,
    "Figure/measure": _measures,
    "Figure/source": _sources,
    "Event/what": _happenings,
    "Event/who": _doers,
    "Link/object": _objects,
    "Link/subject": _subjects,
    "Cause/cause": _causes,
    "Cause/effect": _effects,
    "List/items": _list_items,
    "Quote/words": _quotes,
    "Quote/speaker": _speakers,
}
