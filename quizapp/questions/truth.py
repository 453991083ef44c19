"""The truth oracle: what the lesson itself would make true, and so must never be offered as wrong."""

from collections.abc import Callable, Iterator

from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry
from quizapp.lessons.values.quantity import read_quantity
from quizapp.lessons.values.when import read_when
from quizapp.questions.cues import gives_away
from quizapp.questions.denied import DENIED
from quizapp.questions.facets import facet_of
from quizapp.questions.gaps import gap_of
from quizapp.questions.material import Material, graph_of, reach, spellings
from quizapp.questions.model import Card
from quizapp.questions.others import Test, any_text, others, same
from quizapp.questions.times import other_date


def oracle(card: Card, material: Material, *, claim: bool = False) -> Test:
    """Return a test that says of a text whether it is surely wrong, and so may stand beside the answer.

    It is not where the lesson says it, implies it or leaves it open. The lesson is searched once. A
    `claim` stands alone and is to be denied: there it is not enough that the answer fits better.
    """
    right = right_answers(card, material)
    apart = _BY_SORT.get(sort_of(card, material), any_text)(card, material)
    denied = DENIED.get(f"{card.entry.kind}/{card.facet}", any_text) if claim else any_text
    deniable = denied(card, material)
    return lambda text: fold(text) not in right and apart(text) and deniable(text)


def sort_of(card: Card, material: Material) -> str:
    """Return the sort of a card's answer; a blank is whatever its words are: a date, a quantity, a name."""
    if not card.facet.startswith("blank:"):
        return facet_of(card.entry.kind, card.facet).sort
    if read_when(card.answer, material.language).known:
        return "date"
    return "quantity" if read_quantity(card.answer, material.language) else "name"


def _other_quantity(card: Card, material: Material) -> Test:
    """Apart from the key's interval, from values never to be offered and the same measure's elsewhere."""
    entry = card.entry
    when = read_when(entry.text("When"), material.language)
    elsewhere = [
        other.text("Value")
        for other in material.by_kind.get("Figure", ())
        if same(entry, other, "Measures")
        and read_when(other.text("When"), material.language).overlaps(when)
    ]
    texts = (card.answer, *card.accept, *elsewhere, *entry.values("Never offer"))
    read = (read_quantity(text, material.language) for text in texts)
    banned = [quantity for quantity in read if quantity]

    def apart(text: str) -> bool:
        given = read_quantity(text, material.language)
        return given is not None and not any(given.overlaps(quantity) for quantity in banned)

    return apart


_BY_SORT = {"quantity": _other_quantity, "date": other_date}


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
    if card.facet.startswith("blank:") and (gap := gap_of(card, material)):
        right |= material.other_fillings(gap.sentence, gap.words)
    right |= set(_ALSO_TRUE.get(f"{entry.kind}/{card.facet}", _nothing)(entry, material))
    return frozenset(name for text in right for name in material.all_spellings(text))


def _nothing(_entry: Entry, _material: Material) -> Iterator[str]:
    yield from ()


def _names(entry: Entry, material: Material) -> Iterator[str]:
    yield from (other.title for other in others(entry, material) if same(entry, other, "Is"))


def _descriptions(entry: Entry, material: Material) -> Iterator[str]:
    """What is said of whatever shares a name with the entry."""
    known = set(map(fold, spellings(entry)))
    for other in others(entry, material):
        if not known.isdisjoint(map(fold, spellings(other))):
            yield other.text("Is" if entry.kind == "Name" else "Means")


def _terms(entry: Entry, material: Material) -> Iterator[str]:
    yield from (other.title for other in others(entry, material) if same(entry, other, "Means"))


def _wholes(entry: Entry, material: Material) -> Iterator[str]:
    yield from material.relatives(entry.title)


def _measures(entry: Entry, material: Material) -> Iterator[str]:
    """What another figure measures, where this one's value fits it too."""
    value = read_quantity(entry.text("Value"), material.language)
    for other in others(entry, material):
        theirs = read_quantity(other.text("Value"), material.language)
        if not value or not theirs or value.overlaps(theirs):
            yield other.text("Measures")


def _sources(entry: Entry, material: Material) -> Iterator[str]:
    yield from (
        other.text("Source") for other in others(entry, material) if same(entry, other, "Measures")
    )


def _happenings(entry: Entry, material: Material) -> Iterator[str]:
    when = read_when(entry.text("When"), material.language)
    for other in others(entry, material):
        if when.overlaps(read_when(other.text("When"), material.language)):
            yield other.text("What")


def _doers(entry: Entry, material: Material) -> Iterator[str]:
    yield from (
        other.text("Who") for other in others(entry, material) if same(entry, other, "What")
    )
    what = entry.text("What")
    yield from (name for name in material.names if gives_away(what, [name]))


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
        if same(entry, other, "Relation")
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
        other.text("Words") for other in others(entry, material) if same(entry, other, "Said by")
    )


def _speakers(entry: Entry, material: Material) -> Iterator[str]:
    yield from (
        other.text("Said by") for other in others(entry, material) if same(entry, other, "Words")
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
