"""Which belongs: one member of a list among what is not in it."""

from quizapp.questions.build import Draw, Unfair
from quizapp.questions.choosing import choose_one
from quizapp.questions.facets import asked_in
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question
from quizapp.questions.wording import stem


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return a member of the list beside things of which the lesson says that they are not in it."""
    if "which-belongs" not in asked_in(card):
        return Unfair("this is no list", "another form")
    text = stem(card, "which-belongs", material, draw.variant)
    key = draw.random.choice(card.entry.values("Items"))
    return choose_one(card, material, draw, form="which-belongs", stem=text, key=key)
