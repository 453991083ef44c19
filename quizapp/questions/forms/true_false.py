"""True-false: a claim to be judged, true as often as false."""

from dataclasses import dataclass
from random import Random

from quizapp.lessons.escapes import unbracketed
from quizapp.questions.build import Draw, Unfair, question
from quizapp.questions.cards import entry_cards
from quizapp.questions.distractors import wrong_options
from quizapp.questions.facets import asked_in
from quizapp.questions.lacks import no_denial
from quizapp.questions.likeness import difficulty_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question
from quizapp.questions.truth import false_version
from quizapp.questions.wording import claim, judged


@dataclass(frozen=True, slots=True)
class _Claims:
    """What is to be judged true and what false, and how alike the two are."""

    true: str
    false: str
    difficulty: float | None = None


_BLOCKS = ("TTFF", "TFTF", "TFFT", "FTTF", "FTFT", "FFTT")


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return a true claim or a false one, or neither where no false one can be told for sure."""
    if "true-false" not in asked_in(card):
        return Unfair("this facet makes no claim", "another form")
    claims = _statement(card, material) if card.facet == "truth" else _derived(card, material, draw)
    if claims is None:
        return no_denial(card, material)
    true = _is_true(card, draw.variant)
    return question(
        card,
        material,
        form="true-false",
        variant=draw.variant,
        answer_form="true or false",
        stem=judged(claims.true if true else claims.false, material, draw.variant),
        answer="true" if true else "false",
        accept=(),
        difficulty=claims.difficulty,
    )


def _is_true(card: Card, variant: int) -> bool:
    """Draw by blocks of four wordings, two of them true, so that neither is ever the better guess."""
    block = Random(f"{card.key}/{variant // 4}").choice(_BLOCKS)  # noqa: S311 - no secret
    return block[variant % 4] == "T"


def _statement(card: Card, material: Material) -> _Claims | None:
    true, false = unbracketed(card.entry.raw("Says")), false_version(card.entry, material)
    return _Claims(true, false, difficulty_of(card, true, [false], material)) if false else None


def _derived(card: Card, material: Material, draw: Draw) -> _Claims | None:
    true = claim(card, card.answer, material)
    if wrong := wrong_options(card, material, draw, 1, claim=True):
        difficulty = difficulty_of(card, card.answer, wrong, material)
        return _Claims(true, claim(card, wrong[0], material), difficulty)
    return _of_another(card, true, material, draw) if card.facet == "description" else None


def _of_another(card: Card, true: str, material: Material, draw: Draw) -> _Claims | None:
    """Return the claim about its name and about one of the same type that it does not fit."""
    named = next(one for one in entry_cards(card.entry, material) if one.facet == "name")
    others = wrong_options(named, material, draw, 1, stem=card.answer, claim=True)
    difficulty = difficulty_of(named, named.answer, others, material)
    false = [claim(card, card.answer, material, other) for other in others]
    return _Claims(true, false[0], difficulty) if false else None
