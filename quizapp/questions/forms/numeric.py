"""Numeric: a figure's value, written in digits beside its unit."""

from quizapp.lessons.values.quantity import read_quantity
from quizapp.questions.build import Draw, Unfair, question
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question
from quizapp.questions.wording import stem


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return the stem with a field for the number, scale and unit standing beside it."""
    if card.facet != "value":
        return Unfair("the answer is no number", "another form")
    key = read_quantity(card.answer, material.language)
    if key is None:
        return Unfair("the value holds no number", "numbers")
    return question(
        card,
        material,
        form="numeric",
        variant=draw.variant,
        answer_form="write",
        stem=stem(card, "numeric", material, draw.variant),
        beside=" ".join(part for part in (key.scale, key.unit) if part),
    )
