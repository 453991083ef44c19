"""Cloze: a sentence of the lesson with the answer cut out, to be written."""

from quizapp.questions.build import Draw, Unfair, question
from quizapp.questions.cues import gives_away
from quizapp.questions.gaps import gap_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question
from quizapp.questions.times import right_dates
from quizapp.questions.wording import gapped


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return the sentence with its gap, unless the words also stand beside it."""
    gap = gap_of(card, material)
    if gap is None:
        return Unfair("no [blank] in Says holds the answer", "a blank")
    if len(right_dates(card, material)) > 1:
        return Unfair("more than one date answers it", "one answer")
    if material.other_fillings(gap.sentence, gap.words):
        return Unfair("another sentence of the lesson fills the gap otherwise", "one answer")
    text = gapped(gap.sentence, material, draw.variant)
    if gives_away(text, (gap.words, card.answer, *card.accept)):
        return Unfair("the words of the blank stand elsewhere in the sentence", "one place")
    return question(
        card,
        material,
        form="cloze",
        variant=draw.variant,
        answer_form="write",
        stem=text,
        answer=gap.words,
        accept=tuple(text for text in (card.answer, *card.accept) if text != gap.words),
    )
