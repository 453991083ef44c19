"""The sentence that a card's answer is cut out of."""

from dataclasses import dataclass

from quizapp.lessons.escapes import blanks, with_gap
from quizapp.lessons.slug import slug
from quizapp.questions.cards import answers_blank
from quizapp.questions.material import GAP, Material
from quizapp.questions.model import Card


@dataclass(frozen=True, slots=True)
class Gap:
    """A sentence with one gap, and the words that belong there."""

    sentence: str
    words: str


def gap_of(card: Card, material: Material) -> Gap | None:
    """Return the sentence with this card's answer cut out, or None where no blank holds it."""
    says = card.entry.raw("Says")
    for number, words in enumerate(blanks(says)):
        if card.facet.startswith("blank:"):
            mine = card.facet == f"blank:{slug(words)}"
        else:
            mine = answers_blank(card, words, material.language)
        if mine:
            return Gap(with_gap(says, number, GAP), words)
    return None
