"""What a wrong answer really is: the fact that it belongs to."""

from collections.abc import Iterable

from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question, Response
from quizapp.questions.wording import explanation
from quizapp.study.model import Belongs

_OF_ONE = ("choose one", "write")
"""The answer forms in which what was given is the answer of one other card."""


def belongs_to(
    question: Question, response: Response, cards: Iterable[Card], material: Material
) -> Belongs | None:
    """Return the fact that a wrong answer is the right one of, None where the lesson has none.

    Where several have that answer, one of the same kind and facet is meant.
    """
    given = response.text.strip().casefold()
    if question.answer_form not in _OF_ONE or not given:
        return None
    kind, facet = question.kind, question.card.rpartition("/")[2]
    found = [
        card
        for card in cards
        if card.answer.casefold() == given and card.entry.id != question.entry
    ]
    if not found:
        return None
    card = min(found, key=lambda one: (one.entry.kind, one.facet) != (kind, facet))
    return Belongs(card.key, card.entry.title, explanation(card.entry, material))
