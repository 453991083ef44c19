"""Who said it: the speaker of a quotation, among others of the same type."""

from quizapp.questions.build import Draw, Unfair
from quizapp.questions.choosing import choose_one
from quizapp.questions.facets import asked_in
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question
from quizapp.questions.wording import stem


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return the words with the speaker's name among others."""
    if "who-said" not in asked_in(card):
        return Unfair("this is no quotation's speaker", "another form")
    text = stem(card, "who-said", material, draw.variant)
    return choose_one(card, material, draw, form="who-said", stem=text)
