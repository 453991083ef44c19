"""The truth oracle: what the lesson itself would make true, and so must never be offered as wrong."""

from collections.abc import Callable

from quizapp.lessons.escapes import unbracketed
from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry
from quizapp.lessons.values.quantity import read_quantity
from quizapp.lessons.values.when import read_when
from quizapp.questions.cues import gives_away
from quizapp.questions.denied import DENIED
from quizapp.questions.facets import facet_of
from quizapp.questions.gaps import gap_of
from quizapp.questions.indexes import described, ends_of, joined_by, stated, steps_of
from quizapp.questions.material import Material, reach, spellings
from quizapp.questions.model import Card
from quizapp.questions.others import Test, any_text
from quizapp.questions.spans import Spans, spans_of
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
    return lambda text: not right(text) and apart(text) and deniable(text)


def sort_of(card: Card, material: Material) -> str:
    """Return the sort of a card's answer; a blank is whatever its words are: a date, a quantity, a name."""
    if not card.facet.startswith("blank:"):
        return facet_of(card.entry.kind, card.facet).sort
    if read_when(card.answer, material.language).known:
        return "date"
    return "quantity" if read_quantity(card.answer, material.language) else "name"


def false_version(entry: Entry, material: Material) -> str:
    """Return what a statement has as its false version; "" where it has none, or the lesson says it."""
    said = material.once(
        "said",
        lambda: frozenset(fold(unbracketed(one.raw("Says"))) for one in material.lesson.entries),
    )
    text = entry.text("False version")
    return "" if fold(text) in said else text


def _other_quantity(card: Card, material: Material) -> Test:
    """Apart from the key's interval, from values never to be offered and the same measure's elsewhere."""
    own = (card.answer, *card.accept, *card.entry.values("Never offer"))
    read = (read_quantity(text, material.language) for text in own)
    banned = [quantity for quantity in read if quantity]
    measures, when = fold(card.entry.text("Measures")), card.entry.text("When")
    elsewhere = material.once(
        ("elsewhere", measures, when), lambda: _measured(measures, when, material)
    )

    def apart(text: str) -> bool:
        given = read_quantity(text, material.language)
        return (
            given is not None
            and not any(given.overlaps(quantity) for quantity in banned)
            and not elsewhere.meets(given)
        )

    return apart


def _measured(measures: str, when: str, material: Material) -> Spans:
    """Return what the figures of a measure give for a time."""
    asked = read_when(when, material.language)
    return spans_of(
        value
        for figure in stated(material, "Figure", "Measures").get((measures,), ())
        if read_when(figure.text("When"), material.language).overlaps(asked)
        and (value := read_quantity(figure.text("Value"), material.language))
    )


_BY_SORT = {"quantity": _other_quantity, "date": other_date}


def right_answers(card: Card, material: Material) -> Test:
    """Return a test of a text: whether it is right, might be, or must never stand among the wrong ones."""
    entry = card.entry
    right = {
        card.answer,
        *card.accept,
        *entry.values("Never offer"),
        *entry.values("Never mix with"),
    }
    names = set(map(fold, right))
    if facet_of(entry.kind, card.facet).sort in ("name", "thing", "term"):
        names |= material.relatives(card.answer)
    names |= _namesakes(card, material)
    gap = gap_of(card, material) if card.facet.startswith("blank:") else None
    known = names | material.fills(gap.sentence) if gap else names
    also = _ALSO_TRUE.get(f"{entry.kind}/{card.facet}", _nothing)(entry, material)

    def is_right(text: str) -> bool:
        those = material.stands_for(text)
        return not known.isdisjoint(those) or any(map(also, those))

    return is_right


def _namesakes(card: Card, material: Material) -> frozenset[str]:
    """Return what is never mixed with the answer or a list's members, but for what Not in it names."""
    listed = card.entry.kind == "List" and not card.facet.startswith("blank:")
    answers = card.entry.values("Items") if listed else (card.answer,)
    mixed = (material.never_mix.get(material.title(one), frozenset()) for one in answers)
    return frozenset[str]().union(*mixed) - set(map(fold, card.entry.values("Not in it")))


def _nothing(_entry: Entry, _material: Material) -> Test:
    return lambda _name: False


def _same_and(label: str, asked: str) -> Callable[[Entry, Material], Test]:
    """What is asked of another entry that says the same in a field."""

    def also(entry: Entry, material: Material) -> Test:
        said, known = fold(entry.text(label)), stated(material, entry.kind, label, asked)
        return lambda name: (said, name) in known

    return also


def _descriptions(label: str) -> Callable[[Entry, Material], Test]:
    """What is said of whatever shares a name with the entry."""

    def also(entry: Entry, material: Material) -> Test:
        known, own = described(material, entry.kind, label), set(map(fold, spellings(entry)))
        return lambda name: any((spelling, name) in known for spelling in own)

    return also


def _wholes(entry: Entry, material: Material) -> Test:
    return material.relatives(entry.title).__contains__


def _measures(entry: Entry, material: Material) -> Test:
    """What another figure measures, where this one's value fits it too."""
    value, known = (
        read_quantity(entry.text("Value"), material.language),
        stated(material, "Figure", "Measures"),
    )

    def also(name: str) -> bool:
        theirs = (
            read_quantity(other.text("Value"), material.language)
            for other in known.get((name,), ())
            if other.id != entry.id
        )
        return any(not value or not one or value.overlaps(one) for one in theirs)

    return also


def _happenings(entry: Entry, material: Material) -> Test:
    when, known = (
        read_when(entry.text("When"), material.language),
        stated(material, "Event", "What"),
    )

    def also(name: str) -> bool:
        return any(
            when.overlaps(read_when(other.text("When"), material.language))
            for other in known.get((name,), ())
            if other.id != entry.id
        )

    return also


def _doers(entry: Entry, material: Material) -> Test:
    what, again = entry.text("What"), _same_and("What", "Who")(entry, material)
    return lambda name: again(name) or (name in material.names and gives_away(what, [name]))


def _objects(entry: Entry, material: Material) -> Test:
    """Whatever any link says of the subject, of what it is part of and of what it holds."""
    return _other_ends(entry, material, "Subject", "Object")


def _subjects(entry: Entry, material: Material) -> Test:
    return _other_ends(entry, material, "Object", "Subject")


def _other_ends(entry: Entry, material: Material, given: str, asked: str) -> Test:
    start = material.title(entry.text(given))
    known = ends_of(material, given, asked)
    ends = frozenset().union(*(known.get(one, ()) for one in material.relatives(start) | {start}))
    titles = frozenset(map(material.title, ends))
    joined = joined_by(entry.text("Relation"), material).get(
        material.title(entry.text("Subject")), frozenset()
    )

    def also(name: str) -> bool:
        kin = reach(name, material.wholes) | reach(name, material.parts)
        return name in ends or name in joined or not titles.isdisjoint(kin)

    return also


def _causes(entry: Entry, material: Material) -> Test:
    """The effect, and whatever led to it by however many steps."""
    return _chain(entry, material, "Effect", "Cause")


def _effects(entry: Entry, material: Material) -> Test:
    return _chain(entry, material, "Cause", "Effect")


def _chain(entry: Entry, material: Material, given: str, asked: str) -> Test:
    start = fold(entry.text(given))
    return (reach(start, steps_of(material, given, asked)) | {start}).__contains__


def _list_items(entry: Entry, _: Material) -> Test:
    """The items, and both sides of "AI = artificial intelligence"."""
    pairs = (side for pair in entry.values("Also accept") for side in pair.split("="))
    return frozenset(map(fold, (*entry.values("Items"), *pairs))).__contains__


_ALSO_TRUE: dict[str, Callable[[Entry, Material], Test]] = {
    "Term/term": _same_and("Means", "Title"),
    "Term/meaning": _descriptions("Means"),
    "Name/name": _same_and("Is", "Title"),
    "Name/description": _descriptions("Is"),
    "Name/part-of": _wholes,
    "Figure/measure": _measures,
    "Figure/source": _same_and("Measures", "Source"),
    "Event/what": _happenings,
    "Event/who": _doers,
    "Link/object": _objects,
    "Link/subject": _subjects,
    "Cause/cause": _causes,
    "Cause/effect": _effects,
    "List/items": _list_items,
    "Quote/words": _same_and("Said by", "Words"),
    "Quote/speaker": _same_and("Words", "Said by"),
}
