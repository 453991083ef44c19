"""Q2 and Q3: nothing that is offered as wrong is right by another name, or made true by the lesson."""

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise, permutations

from quizapp.quality.checks.right import asked_side, cards_of_parts, last_lines
from quizapp.quality.checks.rows import wrong_of
from quizapp.quality.model import Asked
from quizapp.quality.oracle.claims import read_claim
from quizapp.quality.oracle.facts import Facts
from quizapp.quality.oracle.figures import figure_named, incomparable
from quizapp.quality.oracle.sizes import meet
from quizapp.quality.oracle.truth import banned, is_member, is_outside, made_true, sides_of
from quizapp.quality.oracle.words import plain
from quizapp.questions.model import Card

_Found = Iterator[str]


def find_same(one: Asked, facts: Facts) -> _Found:
    """Yield what is offered as wrong and is the answer in other words, or may never be offered (Q2)."""
    question = one.question
    if question.form == "match":
        for (card, part), (_, other) in permutations(cards_of_parts(one, facts), 2):
            yield from _same(card, (part.answer,), other.answer, facts)
    elif question.form == "true-false" and question.answer == "false":
        said = read_claim(one.card, last_lines(question), facts, alone=True)
        title = (one.card.entry.title,) if one.card.facet == "description" else ()
        right = (*facts.answers(one.card), *title)
        yield from _never(one.card, right, said.why, facts) if said.truth == "false" else ()
    elif question.form in _OPTIONS:
        right = tuple(part.answer for part in question.parts) or (question.answer, *question.accept)
        for text in wrong_of(one):
            yield from _same(one.card, right, text, facts)


_OPTIONS = frozenset(
    ("choice", "who-said", "by-hand", "which-belongs", "odd-one-out", "which-side", "which-says",
     "select-all")
)  # fmt: skip


def _same(card: Card, right: tuple[str, ...], text: str, facts: Facts) -> _Found:
    for answer in right:
        if facts.same(text, answer) or _same_number(text, answer, facts):
            yield f"“{text}” is “{answer}” in other words"
    yield from _never(card, right, text, facts)


def _never(card: Card, right: tuple[str, ...], text: str, facts: Facts) -> _Found:
    """Yield what may never be offered; a teacher's own Not in it may stand beside its namesake."""
    outside = set(map(plain, card.entry.values("Not in it")))
    if outside & set(map(plain, (text, *right))):
        return
    given = None if facts.when(text).known else facts.size(text)
    for never in banned(card.entry, right, facts):
        size = facts.size(never)
        if facts.same(text, never) or (given and size and meet(given, size)):
            yield f"“{text}” may never be offered here"


def _same_number(one: str, other: str, facts: Facts) -> bool:
    """Whether two texts are one number, scale and unit apart: 3.38 million and 3,380,000."""
    first, second = facts.size(one), facts.size(other)
    if not first or not second or facts.when(one).known:
        return False
    return (first.number, first.upper, first.qualifier) == (
        second.number, second.upper, second.qualifier,
    ) and first.unit == second.unit  # fmt: skip


def find_true(one: Asked, facts: Facts) -> _Found:
    """Yield what is offered as wrong and is made true, or not surely false, by the lesson (Q3)."""
    judge = _TRUE.get(one.question.form)
    if judge:
        yield from judge(one, facts)


def _made_true(one: Asked, facts: Facts) -> _Found:
    for text in wrong_of(one):
        if why := made_true(one.card, text, facts, one.question.stem):
            yield f"“{text}” is offered as wrong: {why}"


def _not_outside(one: Asked, facts: Facts) -> _Found:
    for text in wrong_of(one):
        if not is_outside(one.card.entry, text, facts):
            yield f"the lesson does not say that “{text}” is not in the list"


def _not_members(one: Asked, facts: Facts) -> _Found:
    for text in wrong_of(one):
        if not is_member(one.card.entry, text, facts):
            yield f"“{text}” is not in the list either"


def _on_both_sides(one: Asked, facts: Facts) -> _Found:
    asked = asked_side(one)
    for text in wrong_of(one):
        sides = sides_of(one.card.entry, text, facts)
        if not sides or set(sides) & set(asked):
            yield f"“{text}” is not surely on the other side alone"


def _said_too(one: Asked, facts: Facts) -> _Found:
    for text in wrong_of(one):
        reading = read_claim(one.card, text, facts, alone=False)
        if reading.truth != "false":
            yield f"“{text}” is {reading.truth} ({reading.why})"


def _incomparable(one: Asked, facts: Facts) -> _Found:
    figures = [figure_named(text, facts) for text in one.question.options]
    known = [figure for figure in figures if figure]
    if len(known) < len(figures):
        yield "an option names no figure of the lesson, or several"
    for first, second in pairwise(known):
        if why := incomparable(first, second, facts):
            yield why


def _fits_two(one: Asked, facts: Facts) -> _Found:
    for (card, part), (_, other) in permutations(cards_of_parts(one, facts), 2):
        if why := made_true(card, other.answer, facts, part.prompt):
            yield f"“{other.answer}” fits “{part.prompt}” too: {why}"


_TRUE: Mapping[str, Callable[[Asked, Facts], _Found]] = {
    "choice": _made_true,
    "who-said": _made_true,
    "by-hand": _made_true,
    "which-belongs": _not_outside,
    "select-all": _not_outside,
    "odd-one-out": _not_members,
    "which-side": _on_both_sides,
    "which-says": _said_too,
    "compare": _incomparable,
    "match": _fits_two,
}
"""By form, how what is offered as wrong is proved to be; in the other forms nothing is."""
