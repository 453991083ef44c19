"""Wrong options: candidates of the key's own sort from the lesson, less all that might be right."""

import re
from collections.abc import Callable, Iterator
from random import Random

from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry
from quizapp.lessons.quantity import Quantity, read_quantity, same_unit
from quizapp.lessons.when import read_when
from quizapp.questions.facets import facet_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card
from quizapp.questions.truth import Test, oracle
from quizapp.questions.wrong_numbers import wrong_dates, wrong_quantities

_ABSOLUTE = re.compile(r"\b(?:always|never|all|every|none|only|nobody|everybody)\b", re.IGNORECASE)
_CLOSEST = 8
Alike = Callable[[Entry, Entry, Material], bool]


def wrong_options(card: Card, material: Material, random: Random, count: int = 3) -> list[str]:
    """Return up to `count` distinct wrong answers to a card; fewer where no more are fair."""
    surely_wrong = oracle(card, material)
    sort = _sort(card, material)
    if sort == "quantity":
        found = _quantities(card, material, random, count)
    elif sort == "date":
        found = wrong_dates(read_when(card.answer), count=count, random=random)
    else:
        return _from_lesson(card, material, surely_wrong, random, count)
    return list(filter(surely_wrong, found))


def _sort(card: Card, material: Material) -> str:
    """A blank is whatever its words are: a quantity, a date, or a name."""
    sort = facet_of(card.entry.kind, card.facet).sort
    if not card.facet.startswith("blank:"):
        return sort
    if read_when(card.answer).known:
        return "date"
    return "quantity" if read_quantity(card.answer, material.language) else "name"


def _from_lesson(
    card: Card, material: Material, surely_wrong: Test, random: Random, count: int
) -> list[str]:
    """Draw from the candidates nearest to the key in length, so that length tells nothing."""
    unique = {fold(text): text for text in candidates(card, material)}
    sound = [
        text
        for text in unique.values()
        if surely_wrong(text)
        and bool(_ABSOLUTE.search(text)) <= bool(_ABSOLUTE.search(card.answer))
    ]
    near = sorted(sound, key=lambda text: (abs(len(text) - len(card.answer)), text))[:_CLOSEST]
    return random.sample(near, min(count, len(near)))


def candidates(card: Card, material: Material) -> list[str]:
    """Return what might be offered beside the answer: names of its type, the like field of other entries."""
    find = _CANDIDATES.get(f"{card.entry.kind}/{card.facet}", _names_of_type)
    return list(find(card, material))


def _names_of_type(card: Card, material: Material) -> Iterator[str]:
    kind = material.type_of(card.answer)
    yield from material.members.get(kind, ()) if kind else ()


def _same_field(
    label: str, alike: Alike = lambda _one, _other, _material: True
) -> Callable[[Card, Material], Iterator[str]]:
    def find(card: Card, material: Material) -> Iterator[str]:
        for other in material.by_kind[card.entry.kind]:
            text = other.title if label == "Title" else other.text(label)
            if other.id != card.entry.id and text and alike(card.entry, other, material):
                yield text

    return find


def _alike(*labels: str) -> Alike:
    def alike(one: Entry, other: Entry, _material: Material) -> bool:
        return all(fold(one.text(label)) == fold(other.text(label)) for label in labels)

    return alike


def _comparable(one: Entry, other: Entry, material: Material) -> bool:
    """Whether two figures are of one kind of number and unit; a count's unit is the thing counted."""
    if not _alike("Kind of number")(one, other, material) or other.text("Caution"):
        return False
    first = read_quantity(one.text("Value"), material.language)
    second = read_quantity(other.text("Value"), material.language)
    counted = fold(one.text("Kind of number")) == "count"
    return bool(first and second and (counted or same_unit(first.unit, second.unit)))


def _linked(label: str) -> Callable[[Card, Material], Iterator[str]]:
    """A name's like are names of its type; a phrase's are those of links in its group."""
    grouped = _same_field(
        label,
        lambda one, other, material: (
            bool(one.text("Group")) and _alike("Group")(one, other, material)
        ),
    )

    def find(card: Card, material: Material) -> Iterator[str]:
        typed = material.type_of(card.answer)
        if typed:
            yield from _names_of_type(card, material)
        else:
            yield from (text for text in grouped(card, material) if not material.type_of(text))

    return find


def _not_in_it(card: Card, _: Material) -> Iterator[str]:
    yield from card.entry.values("Not in it")


def _wrong_answers(card: Card, _: Material) -> Iterator[str]:
    yield from card.entry.values("Wrong answers")


_CANDIDATES: dict[str, Callable[[Card, Material], Iterator[str]]] = {
    "Term/term": _same_field("Title"),
    "Term/meaning": _same_field("Means"),
    "Name/description": _same_field("Is", _alike("Type")),
    "Figure/measure": _same_field("Measures", _comparable),
    "Event/what": _same_field("What"),
    "Link/object": _linked("Object"),
    "Link/subject": _linked("Subject"),
    "Cause/cause": _same_field("Cause"),
    "Cause/effect": _same_field("Effect"),
    "List/items": _not_in_it,
    "Quote/words": _same_field("Words"),
    "Question/answer": _wrong_answers,
}


def _quantities(card: Card, material: Material, random: Random, count: int) -> list[str]:
    key = read_quantity(card.answer, material.language)
    if key is None:
        return []
    kind = fold(card.entry.text("Kind of number"))
    share = same_unit(key.unit, "per cent") and not re.search(r"growth|change|increase|rate", kind)
    others = [other for other in _like_values(card, material) if same_unit(other.unit, key.unit)]
    return wrong_quantities(key, others, share=share, count=count, random=random)


def _like_values(card: Card, material: Material) -> Iterator[Quantity]:
    """Values of the lesson's other figures of the same kind, the doubtful ones left out."""
    for other in material.by_kind.get("Figure", ()):
        quantity = read_quantity(other.text("Value"), material.language)
        if quantity and other.id != card.entry.id and _comparable(card.entry, other, material):
            yield quantity
