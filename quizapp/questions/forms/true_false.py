"""True-false: a claim to be judged, true as often as false."""

from random import Random

from quizapp.lessons.escapes import unbracketed
from quizapp.questions.build import Unfair, question
from quizapp.questions.cards import entry_cards
from quizapp.questions.distractors import wrong_options
from quizapp.questions.facets import facet_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question
from quizapp.questions.wording import claim, judged

_BLOCKS = ("TTFF", "TFTF", "TFFT", "FTTF", "FTFT", "FFTT")


def make(card: Card, material: Material, random: Random, variant: int) -> Question | Unfair:
    """Return a true claim or a false one, or neither where no false one can be told for sure."""
    if card.facet == "truth":
        claims = _statement(card)
    elif "true-false" in (*(row := facet_of(card.entry.kind, card.facet)).fresh, *row.young):
        claims = _derived(card, material, random)
    else:
        return Unfair("this facet makes no claim")
    if claims is None:
        return Unfair("no version that is surely false; a False version would help")
    true = _is_true(card, variant)
    return question(
        card,
        material,
        form="true-false",
        variant=variant,
        answer_form="true or false",
        stem=judged(claims[not true], material, variant),
        answer="true" if true else "false",
        accept=(),
    )


def _is_true(card: Card, variant: int) -> bool:
    """Draw by blocks of four wordings, two of them true, so that neither is ever the better guess."""
    block = Random(f"{card.key}/{variant // 4}").choice(_BLOCKS)  # noqa: S311 - no secret
    return block[variant % 4] == "T"


def _statement(card: Card) -> tuple[str, str] | None:
    false = card.entry.text("False version")
    return (unbracketed(card.entry.raw("Says")), false) if false else None


def _derived(card: Card, material: Material, random: Random) -> tuple[str, str] | None:
    true = claim(card, card.answer, material)
    if wrong := wrong_options(card, material, random, 1, claim=True):
        return true, claim(card, wrong[0], material)
    if card.facet == "description" and (other := _another_name(card, material, random)):
        return true, claim(card, card.answer, material, other)
    return None


def _another_name(card: Card, material: Material, random: Random) -> str:
    """Return a name of the same type that the description does not fit, or "" where there is none."""
    named = next(one for one in entry_cards(card.entry, material) if one.facet == "name")
    return next(iter(wrong_options(named, material, random, 1, claim=True)), "")
