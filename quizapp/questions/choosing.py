"""What all forms that offer options have in common: a key among others, in an order that tells nothing."""

from collections.abc import Sequence
from itertools import takewhile

from quizapp.lessons.values.quantity import read_quantity
from quizapp.lessons.values.when import read_when
from quizapp.questions.build import Draw, Unfair, question
from quizapp.questions.cues import gives_away
from quizapp.questions.distractors import wrong_options
from quizapp.questions.lacks import too_few
from quizapp.questions.likeness import difficulty_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Lack, Question
from quizapp.questions.times import OPEN_ENDED

FEWEST_WRONG = 2


def choose_one(
    card: Card,
    material: Material,
    draw: Draw,
    *,
    form: str,
    stem: str,
    key: str = "",
    wrong: Sequence[str] | None = None,
    lack: Lack | None = None,
) -> Question | Unfair:
    """Return a question with the key among wrong options, drawn from the lesson if none are given.

    A `key` of its own is the only right answer; without one the card's is, in any accepted wording.
    `lack` is what it is where too few wrong ones are given.
    """
    own = key or card.answer
    accept = () if key else card.accept
    if gives_away(stem, (own, *accept)):
        return Unfair("the stem holds the answer", "silence")
    if wrong is None:
        wrong = wrong_options(card, material, draw, key=own, stem=stem)
    if len(wrong) < FEWEST_WRONG:
        refused = too_few(card, material, len(wrong), FEWEST_WRONG)
        given = FEWEST_WRONG - len(wrong)
        return Unfair(refused.reason, lack, given) if lack else refused
    return question(
        card,
        material,
        form=form,
        variant=draw.variant,
        answer_form="choose one",
        stem=stem,
        options=_in_place(own, wrong, material, draw),
        answer=own,
        accept=accept,
        difficulty=difficulty_of(card, own, wrong, material),
    )


def _in_place(key: str, wrong: Sequence[str], material: Material, draw: Draw) -> tuple[str, ...]:
    """Return the options in order, but shuffled where that would always put the key first or last."""
    options = [key, *wrong]
    if _is_one_sided(key, material.language):
        return _shuffled(options, draw)
    return arranged(options, material, draw)


def _is_one_sided(key: str, language: str) -> bool:
    """Whether all that is surely wrong lies on one side: below "more than 200", earlier than "since 2016"."""
    when = read_when(key, language)
    if when.known:
        return when.relation in OPEN_ENDED
    quantity = read_quantity(key, language)
    return quantity is not None and None in quantity.interval()


def arranged(options: Sequence[str], material: Material, draw: Draw) -> tuple[str, ...]:
    """Return numbers by size and dates by time, anything else shuffled."""
    read = (read_when(text, material.language) for text in options)
    dates = list(takewhile(lambda when: when.known, read))
    if len(dates) == len(options):
        return _by([when.anchor for when in dates], options)
    quantities = list(takewhile(bool, (read_quantity(text, material.language) for text in options)))
    if len(quantities) == len(options):
        return _by([quantity.number for quantity in quantities if quantity], options)
    return _shuffled(options, draw)


def _shuffled(options: Sequence[str], draw: Draw) -> tuple[str, ...]:
    return tuple(draw.random.sample(options, len(options)))


def _by(places: Sequence[object], options: Sequence[str]) -> tuple[str, ...]:
    return tuple(text for _, text in sorted(zip(places, options, strict=True)))
