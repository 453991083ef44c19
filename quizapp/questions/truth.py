"""The truth oracle: what the lesson itself would make true, and so must never be offered as wrong."""

from collections.abc import Callable, Iterator

from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry
from quizapp.lessons.quantity import read_quantity
from quizapp.lessons.when import When, read_when
from quizapp.questions.facets import facet_of
from quizapp.questions.material import Material, graph_of, reach, spellings
from quizapp.questions.model import Card

Test = Callable[[str], bool]


def oracle(card: Card, material: Material) -> Test:
    """Return a test that says of a text whether it is surely wrong, and so may stand beside the answer.

    It is not where the lesson says it, implies it or leaves it open. The lesson is searched once.
    """
    right = right_answers(card, material)
    apart = _BY_SORT.get(sort_of(card, material), _any_text)(card, material)
    return lambda text: fold(text) not in right and apart(text)


def sort_of(card: Card, material: Material) -> str:
    """Return the sort of a card's answer; a blank is whatever its words are: a date, a quantity, a name."""
    if not card.facet.startswith("blank:"):
        return facet_of(card.entry.kind, card.facet).sort
    if read_when(card.answer).known:
        return "date"
    return "quantity" if read_quantity(card.answer, material.language) else "name"


def _any_text(_card: Card, _material: Material) -> Test:
    return lambda _text: True


def right_dates(card: Card, material: Material) -> tuple[str, ...]:
    """Return the dates that answer a card, its own first: what recurs has several."""
    also = _SAME_PROMPT.get(f"{card.entry.kind}/{card.facet}")
    others = also(card.entry, material) if also else ()
    return (card.answer, *(other.text("When") for other in others))


def _recurrences(entry: Entry, material: Material) -> Iterator[Entry]:
    yield from (other for other in _others(entry, material) if _same(entry, other, "What"))


def _equal_figures(entry: Entry, material: Material) -> Iterator[Entry]:
    """Figures of the same measure whose value fits this one's."""
    value = read_quantity(entry.text("Value"), material.language)
    for other in _others(entry, material):
        theirs = read_quantity(other.text("Value"), material.language)
        equal = not value or not theirs or value.overlaps(theirs)
        if equal and _same(entry, other, "Measures"):
            yield other


_SAME_PROMPT = {"Event/when": _recurrences, "Figure/when": _equal_figures}


def _other_date(card: Card, material: Material) -> Test:
    keys = [read_when(text) for text in right_dates(card, material)]
    return lambda text: all(_apart_in_time(key, read_when(text)) for key in keys)


def _apart_in_time(key: When, given: When) -> bool:
    """Whether a date is surely another; "since 2015" is another than "since 2016", though they overlap."""
    if not key.known or not given.known or key.anchor == given.anchor:
        return False
    alike = key.relation == given.relation and key.relation in OPEN_ENDED
    return alike or not key.overlaps(given)


OPEN_ENDED = ("since", "by", "by the end of", "before", "after")


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
    right = {
        card.answer,
        *card.accept,
        *entry.values("Never offer"),
        *entry.values("Never mix with"),
    }
    if facet_of(entry.kind, card.facet).sort in ("name", "thing", "term"):
        right |= material.relatives(card.answer)
        right |= material.never_mix.get(material.title(card.answer), frozenset())
    right |= set(_ALSO_TRUE.get(f"{entry.kind}/{card.facet}", _nothing)(entry, material))
    return frozenset(name for text in right for name in material.all_spellings(text))


def _nothing(_entry: Entry, _material: Material) -> Iterator[str]:
    yield from ()


def _others(entry: Entry, material: Material) -> Iterator[Entry]:
    return (other for other in material.by_kind.get(entry.kind, ()) if other.id != entry.id)


def _same(entry: Entry, other: Entry, label: str) -> bool:
    return fold(entry.text(label)) == fold(other.text(label))


def _names(entry: Entry, material: Material) -> Iterator[str]:
    yield from (other.title for other in _others(entry, material) if _same(entry, other, "Is"))


def _descriptions(entry: Entry, material: Material) -> Iterator[str]:
    """What is said of whatever shares a name with the entry."""
    known = set(map(fold, spellings(entry)))
    for other in _others(entry, material):
        if not known.isdisjoint(map(fold, spellings(other))):
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
    yield from _other_ends(entry, material, "Subject", "Object")


def _subjects(entry: Entry, material: Material) -> Iterator[str]:
    yield from _other_ends(entry, material, "Object", "Subject")


def _other_ends(entry: Entry, material: Material, given: str, asked: str) -> Iterator[str]:
    start = material.title(entry.text(given))
    kin = material.relatives(start) | {start}
    for other in material.by_kind["Link"]:
        if material.title(other.text(given)) in kin:
            yield other.text(asked)
            yield from material.relatives(other.text(asked))
    yield from _joined(entry, material)


def _joined(entry: Entry, material: Material) -> frozenset[str]:
    """All that the relation joins to the entry's two ends: it may hold both ways, and from link to link."""
    pairs = [
        (material.title(other.text("Subject")), material.title(other.text("Object")))
        for other in material.by_kind["Link"]
        if _same(entry, other, "Relation")
    ]
    both_ways = graph_of([*pairs, *((other, one) for one, other in pairs)])
    return reach(material.title(entry.text("Subject")), both_ways)


def _causes(entry: Entry, material: Material) -> Iterator[str]:
    """The effect, and whatever led to it by however many steps."""
    yield from _chain(entry, material, "Effect", "Cause")


def _effects(entry: Entry, material: Material) -> Iterator[str]:
    yield from _chain(entry, material, "Cause", "Effect")


def _chain(entry: Entry, material: Material, given: str, asked: str) -> Iterator[str]:
    steps = graph_of(
        (fold(one.text(given)), fold(one.text(asked))) for one in material.by_kind["Cause"]
    )
    yield entry.text(given)
    yield from reach(fold(entry.text(given)), steps)


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
