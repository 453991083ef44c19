"""Flip: the question in front, the answer on the back, judged by the student."""

from quizapp.questions.build import Draw, Unfair, question
from quizapp.questions.gaps import gap_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question
from quizapp.questions.wording import gapped, stem


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return the card to flip; every card has one."""
    if card.facet.startswith("blank:"):
        gap = gap_of(card, material)
        text = gapped(gap.sentence if gap else card.answer, material, draw.variant)
    else:
        text = stem(card, "flip", material, draw.variant)
    return question(
        card, material, form="flip", variant=draw.variant, answer_form="reveal", stem=text
    )
