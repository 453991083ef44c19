"""Flip: the question in front, the answer on the back, judged by the student."""

from random import Random

from quizapp.questions.build import Unfair, question
from quizapp.questions.gaps import gap_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question
from quizapp.questions.wording import gapped, stem


def make(card: Card, material: Material, random: Random, variant: int) -> Question | Unfair:
    """Return the card to flip; every card has one."""
    if card.facet.startswith("blank:"):
        gap = gap_of(card, material)
        text = gapped(gap.sentence if gap else card.answer, material, variant)
    else:
        text = stem(card, "flip", material, variant)
    return question(card, material, form="flip", variant=variant, answer_form="reveal", stem=text)
