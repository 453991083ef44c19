"""What a wrong answer really is: the fact that it is taken from."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question, Response
from quizapp.questions.wording import explanation
from quizapp.study.model import Belongs

_OF_ONE = ("choose one", "write")
"""The answer forms in which one thing is given."""
_PARTS = {"truth": ("False version",), "items": ("Items",), "sides": ("A items", "B items")}
"""The fields that options are taken from besides, by facet."""


def belongs_to(
    question: Question, response: Response, cards: Sequence[Card], material: Material
) -> Belongs | None:
    """Return the fact that a wrong answer is taken from, None where the lesson has none.

    That is one that it is right for, a list that holds it, or one that it was the false version of.
    Where there are several, one of the same kind and facet is meant.
    """
    given = response.text.strip().casefold()
    if question.answer_form not in _OF_ONE or not given:
        return None
    kind, facet = question.kind, question.card.rpartition("/")[2]
    known_by = _known_by(cards, material)
    found = [card for card in known_by.get(given, ()) if card.entry.id != question.entry]
    if not found:
        return None
    card = min(found, key=lambda one: (one.entry.kind, one.facet) != (kind, facet))
    return Belongs(card.key, card.entry.title, explanation(card.entry, material))


def _known_by(cards: Sequence[Card], material: Material) -> Mapping[str, Sequence[Card]]:
    """Return the cards by all that they are known by; put together once, as there may be ten thousand."""
    among, found = material.made.get(_known_by, ((), {}))
    if among is not cards:
        found = defaultdict(list)
        for card in cards:
            more = _parts(card) if card.facet in _PARTS else ()
            for words in {card.answer.casefold(), *more}:
                found[words].append(card)
        material.made[_known_by] = cards, found
    known: Mapping[str, Sequence[Card]] = found
    return known


def _parts(card: Card) -> Iterator[str]:
    """Yield what else a card's fact is known by: its members, its false version."""
    for label in _PARTS[card.facet]:
        for text in (card.entry.text(label), *card.entry.values(label)):
            yield text.casefold()
