"""What a wrong answer really is: the fact that it is taken from."""

from collections.abc import Iterable, Iterator

from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question, Response
from quizapp.questions.wording import explanation
from quizapp.study.model import Belongs

_OF_ONE = ("choose one", "write")
"""The answer forms in which one thing is given."""
_PARTS = {"truth": ("False version",), "items": ("Items",), "sides": ("A items", "B items")}
"""The fields that options are taken from besides, by facet."""


def belongs_to(
    question: Question, response: Response, cards: Iterable[Card], material: Material
) -> Belongs | None:
    """Return the fact that a wrong answer is taken from, None where the lesson has none.

    That is one that it is right for, a list that holds it, or one that it was the false version of.
    Where there are several, one of the same kind and facet is meant.
    """
    given = response.text.strip().casefold()
    if question.answer_form not in _OF_ONE or not given:
        return None
    kind, facet = question.kind, question.card.rpartition("/")[2]
    found = [
        card
        for card in cards
        if (card.answer.casefold() == given or (card.facet in _PARTS and given in _parts(card)))
        and card.entry.id != question.entry
    ]
    if not found:
        return None
    card = min(found, key=lambda one: (one.entry.kind, one.facet) != (kind, facet))
    return Belongs(card.key, card.entry.title, explanation(card.entry, material))


def _parts(card: Card) -> Iterator[str]:
    """Yield what else a card's fact is known by: its members, its false version."""
    for label in _PARTS[card.facet]:
        for text in (card.entry.text(label), *card.entry.values(label)):
            yield text.casefold()
