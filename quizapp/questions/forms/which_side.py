"""Which side: which of these belongs to one side of a contrast."""

from quizapp.questions.build import Draw, Unfair
from quizapp.questions.choosing import choose_one
from quizapp.questions.facets import asked_in
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question
from quizapp.questions.sides import lacking_items, side_question
from quizapp.questions.wording import stem


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return a side with an item of it among those of the other side, where that has enough."""
    if "which-side" not in asked_in(card):
        return Unfair("this is no contrast", "another form")
    asked = side_question(card, material, draw)
    if asked is None:
        reason = "neither side has two items that do not belong to the other"
        return Unfair(reason, "items", *lacking_items(card, material))
    side, key, wrong = asked
    text = stem(card, "which-side", material, draw.variant, side=side)
    return choose_one(card, material, draw, form="which-side", stem=text, key=key, wrong=wrong)
