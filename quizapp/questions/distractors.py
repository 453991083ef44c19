"""Wrong options: candidates of the key's own sort from the lesson, less all that might be right."""

import re
from collections.abc import Callable, Iterator
from itertools import islice
from random import Random

from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry
from quizapp.lessons.values.quantity import Quantity, read_quantity, same_unit
from quizapp.lessons.values.when import read_when
from quizapp.questions.cues import article_before_gap, bare, fair_beside
from quizapp.questions.denied import times_of_other_values
from quizapp.questions.material import Material
from quizapp.questions.model import Card
from quizapp.questions.truth import oracle, sort_of
from quizapp.questions.wording import like_key
from quizapp.questions.wrong_dates import wrong_dates
from quizapp.questions.wrong_numbers import wrong_quantities

_CLOSEST = 8
_TRIES = 8
_DIGITS = re.compile(r"\d[\d.,]*")
Alike = Callable[[Entry, Entry, Material], bool]
Test = Callable[[str], bool]


def wrong_options(
    card: Card,
    material: Material,
    random: Random,
    count: int = 3,
    *,
    key: str = "",
    stem: str = "",
    claim: bool = False,
) -> list[str]:
    """Return up to `count` distinct wrong answers to a card; fewer where no more are fair.

    They are to stand beside `key`, where it is not the card's whole answer, and under `stem`; or in a
    `claim` of their own, which must then be false.
    """
    key = key or card.answer
    surely_wrong, fair = oracle(card, material, claim=claim), fair_beside(key, stem, material)

    def sound(text: str) -> bool:
        return surely_wrong(text) and fair(text)

    sort = sort_of(card, material)
    if sort == "quantity":
        return _drawn(lambda: _quantities(card, material, random, count), sound, count)
    if sort == "date":
        return _dates(card, material, random, count, sound, claim=claim)
    texts = candidates(card, material)
    if article_before_gap(stem) == "the":
        texts = list(map(bare, texts))
    if sort == "words" and card.entry.kind != "Quote":
        texts = [like_key(text, key, material) for text in texts]
    found = list(islice(filter(sound, _nearest_first(key, texts, material)), _CLOSEST))
    return random.sample(found, min(count, len(found)))


def _dates(
    card: Card, material: Material, random: Random, count: int, sound: Test, *, claim: bool
) -> list[str]:
    """A figure is denied at the times of other values, of which the lesson has few."""
    if claim and card.entry.kind == "Figure":
        found = sorted(set(filter(sound, times_of_other_values(card, material))))
        return random.sample(found, min(count, len(found)))
    when = read_when(card.answer, material.language)
    return wrong_dates(when, count=count, random=random, fits=sound)


def _drawn(draw: Callable[[], list[str]], sound: Test, count: int) -> list[str]:
    """Draw until all are sound, so that the key's rank stays as drawn; else return the most that were."""
    best: list[str] = []
    for _ in range(_TRIES):
        found = list(filter(sound, draw()))
        if len(found) == count:
            return found
        best = max(best, found, key=len)
    return best


def _nearest_first(key: str, texts: list[str], material: Material) -> list[str]:
    """Return each name once, those nearest to the key in length first, so that length tells nothing."""
    unique = {material.title(text): text for text in texts}
    return sorted(unique.values(), key=lambda text: (abs(len(text) - len(key)), text))


def candidates(card: Card, material: Material) -> list[str]:
    """Return what might be offered beside the answer: names of its type, the like field of other entries."""
    find = _CANDIDATES.get(f"{card.entry.kind}/{card.facet}", _names_of_type)
    return list(find(card, material))


def _names_of_type(card: Card, material: Material) -> Iterator[str]:
    kind = material.type_of(card.answer)
    yield from material.members.get(kind, ()) if kind else ()


def _of_own_type(card: Card, material: Material) -> Iterator[str]:
    """A namesake of another type makes no difference to a name that is asked for itself."""
    yield from material.members[fold(card.entry.text("Type"))]


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
    "Name/name": _of_own_type,
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
    share = same_unit(key.unit, "per cent") and not _CHANGES.search(kind)
    others = [other for other in _like_values(card, material) if _in_style(other, key)]
    return wrong_quantities(
        key, others, share=share, count=count, random=random, language=material.language
    )


_CHANGES = re.compile(
    r"growth|change|(?:in|de)crease|\b(?:rise|fall)|inflation|interest|[增减涨跌变降]|利[率息]"
)
"""Percentages that may be below 0 or above 100."""


def _like_values(card: Card, material: Material) -> Iterator[Quantity]:
    """Values of the lesson's other figures of the same kind, the doubtful ones left out."""
    for other in material.by_kind.get("Figure", ()):
        quantity = read_quantity(other.text("Value"), material.language)
        if quantity and other.id != card.entry.id and _comparable(card.entry, other, material):
            yield quantity


def _in_style(one: Quantity, key: Quantity) -> bool:
    """Whether a value is written as the key is, digits apart, and of its order of size."""
    if _DIGITS.sub("#", one.text) != _DIGITS.sub("#", key.text):
        return False
    return abs(key.number) <= abs(one.number) * 10 and abs(one.number) <= abs(key.number) * 10
