"""Compare: which of two figures is the larger, of one kind of number and one unit."""

from collections import Counter

from quizapp.lessons.fold import fold
from quizapp.lessons.values.quantity import Quantity, read_quantity, same_unit
from quizapp.questions.build import Draw, Unfair, question
from quizapp.questions.facets import asked_in
from quizapp.questions.like_figures import Comparable, LikeFigure, comparable
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question
from quizapp.questions.wording import figure, stem

_OF_WHAT = frozenset(
    {"share", "proportion", "percentage", "fraction", "ratio", "比重", "比例", "份额", "占比"}
)
"""Kinds of number that can only be compared on one base, which they do not name."""


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return two figures without their numbers, where the lesson leaves no doubt which is larger."""
    if "compare" not in asked_in(card):
        return Unfair("only values are compared")
    own = read_quantity(card.answer, material.language)
    if own is None or card.entry.text("Caution"):
        return Unfair("the value holds no number, or is in doubt")
    if fold(card.entry.text("Kind of number")) in _OF_WHAT:
        return Unfair("a share of what is not said: write “share of GDP” as its Kind of number")
    others = [
        one
        for one in comparable(card.entry, material).figures
        if one.entry.id != card.entry.id and _differ(card, own, one, material)
    ]
    named = _by_words(comparable(card.entry, material), material)
    others = [one for one in others if named[fold(figure(one.entry, material))] == 1]
    if named[fold(figure(card.entry, material))] > 1:
        return Unfair("another figure has the same words and another value")
    if not others:
        return Unfair("no other figure of its kind of number and unit is surely larger or smaller")
    other = draw.random.choice(others)
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
    )


def _by_words(like: Comparable, material: Material) -> Counter[str]:
    """Return how many figures read alike, by their words."""
    return material.once(
        ("read alike", *like.name),
        lambda: Counter(fold(figure(one.entry, material)) for one in like.figures),
    )


def _differ(card: Card, own: Quantity, other: LikeFigure, material: Material) -> bool:
    """Whether one of two like figures is surely larger, and they are told apart by their words."""
    if not same_unit(own.unit, other.value.unit) or own.overlaps(other.value):
        return False
    return fold(figure(card.entry, material)) != fold(figure(other.entry, material))
