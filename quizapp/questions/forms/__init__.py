"""The forms in which a card can be asked: one file each, and its name in FORMS."""

from collections.abc import Callable
from random import Random

from quizapp.questions.build import GENERATOR, Unfair
from quizapp.questions.forms import choice, cloze, flip, numeric, true_false, typed
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question

Make = Callable[[Card, Material, Random, int], "Question | Unfair"]

FORMS: dict[str, Make] = {
    "choice": choice.make,
    "true-false": true_false.make,
    "cloze": cloze.make,
    "typed": typed.make,
    "numeric": numeric.make,
    "flip": flip.make,
}


def make(card: Card, form: str, material: Material, seed: int) -> Question | Unfair:
    """Return a card's question in a form, always the same for a seed, or why there is no fair one."""
    variant = seed % 12
    random = Random(f"{GENERATOR}/{seed}/{material.lesson.id}/{card.key}/{form}")  # noqa: S311 - no secret
    return FORMS[form](card, material, random, variant)
