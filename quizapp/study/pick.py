"""In which form a card is asked: easy ones while it is new, recall when it is known."""

from zlib import crc32

from quizapp.memory.state import CardState
from quizapp.questions.build import Unfair
from quizapp.questions.facets import facet_of
from quizapp.questions.forms import make
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question

YOUNG, KNOWN = 4.0, 21.0
"""Stabilities in days from which a card counts as young, and as known."""
_RECALL = ("cloze", "typed", "numeric")


def question_for(
    card: Card, state: CardState | None, day: int, material: Material
) -> tuple[Question, int]:
    """Return the card's question for now and the seed that makes it: the first form that is fair.

    A card that went wrong today comes back in a form that recalls.
    """
    seed = crc32(card.key.encode()) % 12 + (state.reviews if state else 0)
    again = state is not None and state.last_day == day and not state.right_today
    fair = (make(card, form, material, seed) for form in forms_for(card, state, again=again))
    questions = (question for question in fair if not isinstance(question, Unfair))
    chosen = next(questions)
    if state and chosen.form == state.last_form and _asked_before(card, chosen, seed, material):
        chosen = next(questions, chosen)
    return chosen, seed


def _asked_before(card: Card, question: Question, seed: int, material: Material) -> bool:
    """Whether the last question in this form had the same wording."""
    before = make(card, question.form, material, seed - 1)
    return not isinstance(before, Unfair) and before.stem == question.stem


def forms_for(card: Card, state: CardState | None, *, again: bool) -> list[str]:
    """Return all forms to try, the best first: those of its stage in turn, then its others, then flip."""
    facet = facet_of(card.entry.kind, card.facet)
    stages = [facet.fresh, facet.young, facet.known]
    stage = _stage(state)
    first = list(stages[stage])
    if state and first:
        turn = state.reviews % len(first)
        first = first[turn:] + first[:turn]
        first.sort(key=lambda form: form == state.last_form)
    others = [form for number, forms in enumerate(stages) if number != stage for form in forms]
    recall = [form for form in _RECALL if again]
    return list(
        dict.fromkeys([*recall, *first, *(form for form in others if form != "flip"), "flip"])
    )


def _stage(state: CardState | None) -> int:
    if state is None or state.stability < YOUNG:
        return 0
    return 1 if state.stability <= KNOWN else 2
