"""Compare: which of two figures is the larger, of one kind of number and one unit."""

from collections import Counter
from collections.abc import Iterator

from quizapp.lessons.fold import fold
from quizapp.lessons.values.quantity import Quantity, read_quantity, same_unit
from quizapp.questions.build import Draw, Unfair, question
from quizapp.questions.facets import asked_in
from quizapp.questions.levels import in_turn
from quizapp.questions.like_figures import Comparable, LikeFigure, comparable, peers
from quizapp.questions.likeness import difficulty_of, grade_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question
from quizapp.questions.wording import figure, stem

_OF_WHAT = frozenset(
    {"share", "proportion", "percentage", "fraction", "ratio", "比重", "比例", "份额", "占比"}
)
"""Kinds of number that can only be compared on one base, which they do not name."""


_TRIED = 24


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return two figures without their numbers, where the lesson leaves no doubt which is larger."""
    if "compare" not in asked_in(card):
        return Unfair("only values are compared", "another form")
    own = read_quantity(card.answer, material.language)
    if own is None or card.entry.text("Caution"):
        return Unfair("the value holds no number, or is in doubt", "certainty")
    if fold(card.entry.text("Kind of number")) in _OF_WHAT:
        reason = "a share of what is not said: write “share of GDP” as its Kind of number"
        return Unfair(reason, "a base")
    clear = _unmistakable(comparable(card.entry, material), material)
    if card.entry.id not in clear:
        return Unfair("another figure may be meant by the same words", "its own words")
    others = (
        one
        for one in _others(card, material, draw)
        if one.entry.id in clear and one.entry.id != card.entry.id and _differ(own, one)
    )
    other = next(others, None)
    if other is None:
        reason = "no other figure of its kind of number and unit is surely larger or smaller"
        return Unfair(reason, "a figure", 1)
    names = figure(card.entry, material), figure(other.entry, material)
    larger = names[0] if own.number > other.value.number else names[1]
    return question(
        card,
        material,
        form="compare",
        variant=draw.variant,
        answer_form="choose one",
        stem=stem(card, "compare", material, draw.variant),
        options=tuple(draw.random.sample(names, len(names))),
        answer=larger,
        accept=(),
        difficulty=difficulty_of(card, card.answer, [other.value.text], material),
    )


def _others(card: Card, material: Material, draw: Draw) -> Iterator[LikeFigure]:
    """Yield the figures to compare with in the level's turn: of many first some, then whatever there is."""
    some = peers(card.entry, material, draw.random, _TRIED)
    like = grade_of(card, card.answer, material)
    yield from in_turn(some, lambda one: like(one.value.text), draw, 1)
    if len(some) >= _TRIED - 1:
        yield from comparable(card.entry, material).figures


def _unmistakable(like: Comparable, material: Material) -> frozenset[str]:
    """Return the ids of figures told from all like ones by their words: one of no time is of any."""
    return material.once(("unmistakable", *like.name), lambda: frozenset(_clear(like, material)))


def _clear(like: Comparable, material: Material) -> Iterator[str]:
    read = Counter(fold(figure(one.entry, material)) for one in like.figures)
    measured = Counter(fold(one.entry.text("Measures")) for one in like.figures)
    for one in like.figures:
        timed = one.entry.text("When") or measured[fold(one.entry.text("Measures"))] == 1
        if timed and read[fold(figure(one.entry, material))] == 1:
            yield one.entry.id


def _differ(own: Quantity, other: LikeFigure) -> bool:
    """Whether one of two like figures is surely larger."""
    return same_unit(own.unit, other.value.unit) and not own.overlaps(other.value)
