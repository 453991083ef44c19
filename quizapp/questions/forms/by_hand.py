"""By hand: a question as the teacher wrote it, with the teacher's wrong answers."""

from quizapp.questions.build import Draw, Unfair
from quizapp.questions.choosing import choose_one
from quizapp.questions.facets import asked_in
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question
from quizapp.questions.wording import stem


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return the question with its answer among the wrong ones written for it."""
    if "by-hand" not in asked_in(card):
        return Unfair("this question was not written by hand", "another form")
    text = stem(card, "by-hand", material, draw.variant)
    return choose_one(card, material, draw, form="by-hand", stem=text)
