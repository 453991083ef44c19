"""How alike a wrong answer is to the right one: what makes a question easy or hard.

The more alike they are, the harder the question (Alsubait, Parsia & Sattler 2012 and later).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from statistics import fmean

from quizapp.lessons.escapes import blanks
from quizapp.lessons.fold import fold
from quizapp.lessons.model import Entry
from quizapp.lessons.values.quantity import read_quantity
from quizapp.lessons.values.when import read_when
from quizapp.questions.distances import far_in_size, far_in_time
from quizapp.questions.facets import FACETS
from quizapp.questions.material import Material, graph_of
from quizapp.questions.model import Card
from quizapp.questions.truth import sort_of
from quizapp.questions.words import content_words

Grade = Callable[[str], float]
"""Says of a wrong answer how alike it is to the right one, from 0 to 1."""

WEIGHTS: dict[str, dict[str, float]] = {
    "name": {
        "type": 0.2,  # what is of another type does not even answer the question
        "whole": 0.2,  # what lies in one whole, or is linked with one thing, is its neighbour
        "told": 0.15,  # a name that the lesson never speaks of is no temptation
        "topic": 0.2,  # what was learnt together is mixed up
        "spelling": 0.25,  # what looks alike is mixed up too
    },
    "phrase": {
        "words": 0.4,  # a phrase is known by the words that carry its meaning
        "topic": 0.25,  # what is of another topic is ruled out by what the stem is about
        "spelling": 0.35,  # word order and the small words make two phrases look alike
    },
}
"""What makes a name or a phrase like another, and how much of the whole it makes."""


def likeness_of(card: Card, key: str, text: str, material: Material) -> float:
    """Return how alike a wrong answer is to the key, from 0 to 1."""
    return grade_of(card, key, material)(text)


def difficulty_of(card: Card, key: str, wrong: Sequence[str], material: Material) -> float | None:
    """Return the likeness of the wrong answers in the middle, in hundredths; None without any."""
    if not wrong:
        return None
    return round(fmean(list(map(grade_of(card, key, material), wrong))), 2)


def grade_of(card: Card, key: str, material: Material) -> Grade:
    """Return what grades a card's wrong answers beside a key, which is looked up once."""
    sort = sort_of(card, material)
    if sort == "quantity" and (size := _by_size(key, material)):
        return size
    if sort == "date" and (time := _by_time(key, material)):
        return time
    named = sort in ("name", "term") or bool(material.type_of(key))
    return _by_words(card, key, "name" if named else "phrase", material)


def nearness(distance: float) -> float:
    """Return a distance as likeness: 1 for none, a half for 1, less and less beyond."""
    return 1 / (1 + distance)


def _by_size(key: str, material: Material) -> Grade | None:
    own = read_quantity(key, material.language)

    def near(text: str) -> float:
        other = read_quantity(text, material.language)
        return nearness(far_in_size(own, other)) if own and other else 0.0

    return near if own else None


def _by_time(key: str, material: Material) -> Grade | None:
    own = read_when(key, material.language)
    return (
        (lambda text: nearness(far_in_time(own, read_when(text, material.language))))
        if own.known
        else None
    )


@dataclass(frozen=True, slots=True)
class _Looks:
    """What a text is likened by: its type, what it is part of or linked with, where it stands, its words."""

    type: str
    near: frozenset[str]
    told: bool
    topics: frozenset[str]
    words: frozenset[str]
    spelling: str


def _looked_up(text: str, material: Material) -> _Looks:
    near = material.once("neighbours", lambda: graph_of(_neighbours(material)))
    topics = material.once("topics", lambda: graph_of(_places(material)))
    title = material.title(text)
    return _Looks(
        type=material.type_of(text),
        near=near.get(title, frozenset()),
        told=title in material.told,
        topics=topics.get(title, frozenset()),
        words=content_words(text),
        spelling=fold(text),
    )


def _by_words(card: Card, key: str, sort: str, material: Material) -> Grade:
    looks = material.once("looks", dict[str, _Looks])
    own = looks.get(key) or _looked_up(key, material)
    if not own.topics:
        own = replace(own, topics=frozenset({card.entry.topic}))
    traits = [(weight, TRAITS[name]) for name, weight in WEIGHTS[sort].items()]

    def alike(text: str) -> float:
        if (other := looks.get(text)) is None:
            other = looks[text] = _looked_up(text, material)
        return sum([weight * trait(own, other) for weight, trait in traits])

    return alike


def _shared_words(one: _Looks, other: _Looks) -> float:
    return 2 * len(one.words & other.words) / ((len(one.words) + len(other.words)) or 1)


def _spelling(one: _Looks, other: _Looks) -> float:
    return _similarity()(one.spelling, other.spelling)


@cache
def _similarity() -> Callable[[str, str], float]:
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity


TRAITS: dict[str, Callable[[_Looks, _Looks], float]] = {
    "type": lambda one, other: one.type == other.type,
    "whole": lambda one, other: not one.near.isdisjoint(other.near),
    "told": lambda one, other: (one.told + other.told) / 2,
    "topic": lambda one, other: not one.topics.isdisjoint(other.topics),
    "words": _shared_words,
    "spelling": _spelling,
}
"""How much two texts have of what makes them alike, from 0 to 1; the same either way round."""


def _neighbours(material: Material) -> Iterator[tuple[str, str]]:
    """What each name is part of, and what links join it to, by their titles."""
    yield from ((one, whole) for one, wholes in material.wholes.items() for whole in wholes)
    for link in material.by_kind.get("Link", ()):
        one, other = (material.title(link.text(end)) for end in ("Subject", "Object"))
        yield from ((one, other), (other, one))


_LABELS = frozenset(facet.answer for facet in FACETS.values()) - {"Title", "Says"}
_SEVERAL = ("Items", "A items", "B items", "Not in it")


def _places(material: Material) -> Iterator[tuple[str, str]]:
    """Where each answer stands; a Pool is no place where one is told of."""
    for entry in material.lesson.entries:
        if entry.kind != "Pool":
            for text in _said(entry):
                yield material.title(text), entry.topic


def _said(entry: Entry) -> list[str]:
    said = [entry.title, *blanks(entry.raw("Says"))]
    for label in entry.fields:
        if label in _SEVERAL:
            said += entry.values(label)
        elif label in _LABELS:
            said.append(entry.text(label))
    return said
