"""Wrong options: candidates of the key's own sort from the lesson, less all that might be right."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice
from random import Random

from quizapp.lessons.fold import fold
from quizapp.lessons.values.quantity import read_quantity, same_unit
from quizapp.lessons.values.when import read_when
from quizapp.questions.build import Draw
from quizapp.questions.cues import article_before_gap, bare, fair_beside
from quizapp.questions.denied import times_of_other_values
from quizapp.questions.indexes import alike, field_of
from quizapp.questions.like_figures import comparable, like_values
from quizapp.questions.material import Material
from quizapp.questions.model import Card
from quizapp.questions.shelf import Shelf, nearest_first, shelf_of
from quizapp.questions.truth import oracle, sort_of
from quizapp.questions.wording import like_key
from quizapp.questions.wrong_dates import wrong_dates
from quizapp.questions.wrong_numbers import wrong_quantities

_CLOSEST = 8
_TRIES = 8
_MOST_TRIED = 300
_MOST_LIKE = 40
Test = Callable[[str], bool]


def wrong_options(
    card: Card,
    material: Material,
    draw: Draw,
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
    random = draw.random
    key = key or card.answer
    surely_wrong, fair = oracle(card, material, claim=claim), fair_beside(key, stem, material)

    def sound(text: str) -> bool:
        return surely_wrong(text) and fair(text)

    sort = sort_of(card, material)
    if sort == "quantity":
        return _drawn(lambda: _quantities(card, material, random, count), sound, count)
    if sort == "date":
        return _dates(card, material, random, count, sound, claim=claim)
    tried = islice(nearest_first(_shelf(card, material, key, stem), len(key)), _MOST_TRIED)
    found = list(islice(filter(sound, tried), _CLOSEST))
    return random.sample(found, min(count, len(found)))


def _shelf(card: Card, material: Material, key: str, stem: str) -> Shelf:
    """Return the candidates for a card by length, worded as they would stand beside the key."""
    after_the = article_before_gap(stem) == "the"
    worded = sort_of(card, material) == "words" and card.entry.kind != "Quote"
    looks = (key[:1].isupper(), key[:1].islower(), key.endswith(".")) if worded else ()

    def shaped() -> Shelf:
        texts = map(bare, group.texts()) if after_the else group.texts()
        return shelf_of(
            (like_key(text, key, material) for text in texts) if worded else texts, material
        )

    group = candidates(card, material)
    return material.once(("shelf", group.name, after_the, looks), shaped)


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


@dataclass(frozen=True, slots=True)
class _Group:
    """Texts that are candidates for one another, under a name that tells the group from any other."""

    name: tuple[str, ...]
    texts: Callable[[], Iterable[str]]


def candidates(card: Card, material: Material) -> _Group:
    """Return what might be offered beside the answer: names of its type, the like field of other entries."""
    find = _CANDIDATES.get(f"{card.entry.kind}/{card.facet}", _names_of_type)
    return find(card, material)


def _nothing() -> tuple[str, ...]:
    return ()


def _members(kind: str, material: Material) -> _Group:
    return _Group(("type", kind), lambda: material.members.get(kind, ()) if kind else ())


def _names_of_type(card: Card, material: Material) -> _Group:
    return _members(material.type_of(card.answer), material)


def _of_own_type(card: Card, material: Material) -> _Group:
    """A namesake of another type makes no difference to a name that is asked for itself."""
    return _members(fold(card.entry.text("Type")), material)


def _same_field(label: str, *shared: str) -> Callable[[Card, Material], _Group]:
    """The field of the entries that say the same in the shared ones."""

    def find(card: Card, material: Material) -> _Group:
        entry = card.entry
        like = alike(entry, material, *shared)
        said = (fold(entry.text(one)) for one in shared)
        return _Group(
            (entry.kind, label, *said),
            lambda: filter(None, (field_of(other, label) for other in like)),
        )

    return find


def _measures(card: Card, material: Material) -> _Group:
    """What the figures of one kind of number and unit measure, and the Pool of that kind of number."""
    like = comparable(card.entry, material)
    kind = fold(card.entry.text("Kind of number"))

    def texts() -> Iterable[str]:
        return (
            *(one.entry.text("Measures") for one in like.figures),
            *(material.members.get(kind, ()) if kind else ()),
        )

    return _Group(("Measures", kind, *like.name), texts)


def _linked(label: str) -> Callable[[Card, Material], _Group]:
    """A name's like are names of its type; a phrase's are those of links in its group."""
    grouped = _same_field(label, "Group")

    def find(card: Card, material: Material) -> _Group:
        if material.type_of(card.answer):
            return _names_of_type(card, material)
        if not card.entry.text("Group"):
            return _Group((), _nothing)
        group = grouped(card, material)
        return _Group(
            ("phrases", *group.name),
            lambda: (text for text in group.texts() if not material.type_of(text)),
        )

    return find


def _own(label: str) -> Callable[[Card, Material], _Group]:
    """What a teacher wrote for this entry alone."""

    def find(card: Card, _: Material) -> _Group:
        return _Group(("own", card.key, label), lambda: card.entry.values(label))

    return find


def outsiders(card: Card, material: Material) -> _Group:
    """What a teacher says is not in a list; where it is complete, other names of its members' type too."""
    entry = card.entry
    types = {material.type_of(one) for one in entry.values("Items")}
    like = next(iter(types)) if len(types) == 1 and entry.complete else ""

    def texts() -> Iterable[str]:
        return (*entry.values("Not in it"), *(material.members.get(like, ()) if like else ()))

    return _Group(("outside", card.key), texts)


_CANDIDATES: dict[str, Callable[[Card, Material], _Group]] = {
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


def _quantities(card: Card, material: Material, random: Random, count: int) -> list[str]:
    key = read_quantity(card.answer, material.language)
    if key is None:
        return []
    kind = fold(card.entry.text("Kind of number"))
    share = same_unit(key.unit, "per cent") and not _CHANGES.search(kind)
    like = like_values(card.entry, key, material)
    others = random.sample(like, _MOST_LIKE) if len(like) > _MOST_LIKE else like
    return wrong_quantities(
        key, others, share=share, count=count, random=random, language=material.language
    )


_CHANGES = re.compile(
    r"growth|change|(?:in|de)crease|\b(?:rise|fall)|inflation|interest|[增减涨跌变降]|利[率息]"
)
"""Percentages that may be below 0 or above 100."""
