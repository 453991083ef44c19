"""In which form a card is asked: easy ones while it is new, recall when it is known."""

from collections.abc import Mapping
from zlib import crc32

from quizapp.memory.state import CardState
from quizapp.questions.build import LEVELS, WORDINGS, Unfair, seed_for
from quizapp.questions.facets import asked_in, facet_of
from quizapp.questions.forms import make
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question

YOUNG, KNOWN = 4.0, 21.0
"""Stabilities in days from which a card counts as young, and as known."""
_RECALL = ("cloze", "complete-quote", "typed", "numeric", "recall")


def question_for(
    card: Card,
    states: Mapping[str, CardState],
    day: int,
    material: Material,
) -> tuple[Question, int]:
    """Return the card's question for now and the seed that makes it: the first form that is fair.

    Wrong answers are the more like the right one the better a card is known. A card that went wrong
    today comes back in a form that recalls.
    """
    state = states.get(card.key)
    turn = crc32(card.key.encode()) % WORDINGS + (state.reviews if state else 0)
    seed = seed_for(turn, LEVELS[stage_of(state)])
    again = state is not None and state.last_day == day and not state.right_today
    made = (make(card, form, material, seed) for form in forms_for(card, state, again=again))
    fair = (
        question
        for question in made
        if not isinstance(question, Unfair) and _all_begun(question, states, day)
    )
    chosen = next(fair)
    if state and chosen.form == state.last_form:
        before = make(card, chosen.form, material, seed_for(turn - 1, LEVELS[stage_of(state)]))
        if not isinstance(before, Unfair) and before.stem == chosen.stem:
            chosen = next(fair, chosen)
    return chosen, seed


def _all_begun(question: Question, states: Mapping[str, CardState], day: int) -> bool:
    """Whether no card is met for the first time beside another one, nor a second time on a day."""
    others = (states.get(key) for key in question.cards if key != question.card)
    return all(state is not None and state.last_day < day for state in others)


def forms_for(card: Card, state: CardState | None, *, again: bool) -> list[str]:
    """Return all forms to try, the best first: those of its stage in turn, then its others, then flip."""
    facet = facet_of(card.entry.kind, card.facet)
    stages = [facet.fresh, facet.young, facet.known]
    stage = stage_of(state)
    first = list(stages[stage])
    if state and first:
        turn = state.reviews % len(first)
        first = first[turn:] + first[:turn]
        first.sort(key=lambda form: form == state.last_form)
    others = [form for number, forms in enumerate(stages) if number != stage for form in forms]
    recall = [form for form in _RECALL if again and form in asked_in(card)]
    return list(
        dict.fromkeys([*recall, *first, *(form for form in others if form != "flip"), "flip"])
    )


def stage_of(state: CardState | None) -> int:
    """Return how well a card is known: 0 new or nearly so, 1 young, 2 known."""
    if state is None or state.stability < YOUNG:
        return 0
    return 1 if state.stability <= KNOWN else 2
