"""The forms in which a card can be asked: one file each, and its name in FORMS."""

from collections.abc import Callable

from quizapp.questions.build import Draw, Unfair, draw_of
from quizapp.questions.forms import (
    by_hand,
    choice,
    cloze,
    compare,
    complete_quote,
    flip,
    match,
    numeric,
    odd_one_out,
    order,
    recall,
    select_all,
    sort,
    true_false,
    typed,
    which_belongs,
    which_says,
    which_side,
    who_said,
)
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question

Make = Callable[[Card, Material, Draw], "Question | Unfair"]

FORMS: dict[str, Make] = {
    "choice": choice.make,
    "who-said": who_said.make,
    "which-side": which_side.make,
    "which-belongs": which_belongs.make,
    "which-says": which_says.make,
    "by-hand": by_hand.make,
    "true-false": true_false.make,
    "compare": compare.make,
    "odd-one-out": odd_one_out.make,
    "select-all": select_all.make,
    "match": match.make,
    "sort": sort.make,
    "order": order.make,
    "cloze": cloze.make,
    "complete-quote": complete_quote.make,
    "typed": typed.make,
    "numeric": numeric.make,
    "recall": recall.make,
    "flip": flip.make,
}


def make(card: Card, form: str, material: Material, seed: int) -> Question | Unfair:
    """Return a card's question in a form, always the same for a seed, or why there is no fair one."""
    draw = draw_of(seed, f"{material.lesson.id}/{card.key}/{form}")
    return FORMS[form](card, material, draw)
