"""In which form a card is asked: easy ones while it is new, recall when it is known."""

from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import replace
from itertools import islice
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
    studied: Container[str],
    *,
    flash_cards: bool = False,
) -> tuple[Question, int]:
    """Return the card's question for now and the seed that makes it: the first form that is fair.

    Wrong answers are the more like the right one the better a card is known. A card that went wrong
    today comes back in a form that recalls. Only cards that are `studied` may be asked beside it.
    """
    state = states.get(card.key)
    level = LEVELS[stage_of(state)]
    turn = crc32(card.key.encode()) % WORDINGS + (state.reviews if state else 0)
    again = state is not None and state.last_day == day and not state.right_today

    def may_join(key: str) -> bool:
        """No card is met for the first time beside another one, nor a second time on a day."""
        other = states.get(key)
        return key in studied and other is not None and other.last_day < day

    forms = ["flip"] if flash_cards else forms_for(card, state, again=again)
    if not _enough_begun(states, day):
        forms = [form for form in forms if form not in _SEVERAL_CARDS]
    fair = (
        asked
        for form in forms
        for asked in _asked(card, form, seed_for(turn, level), material, may_join)
    )
    chosen = next(fair)
    if state and chosen[0].form == state.last_form:
        before = make(card, state.last_form, material, seed_for(turn - 1, level))
        if not isinstance(before, Unfair) and before.stem == chosen[0].stem:
            chosen = next(fair, chosen)
    return chosen


_SEVERAL_CARDS = ("match", "order")
_FEWEST_OTHERS = 2


def _enough_begun(states: Mapping[str, CardState], day: int) -> bool:
    """Whether there may be others for a card to stand among: at the beginning there are none."""
    begun = (state for state in states.values() if state.last_day < day)
    return len(list(islice(begun, _FEWEST_OTHERS))) == _FEWEST_OTHERS


_ROUNDS = 6
"""Draws that are tried for one in which all cards may join."""


def _asked(
    card: Card, form: str, seed: int, material: Material, may_join: Callable[[str], bool]
) -> Iterator[tuple[Question, int]]:
    """Yield a card's question in a form with its seed, if it is fair and all other cards may join it.

    What is drawn again keeps its wording and level. A list can be recalled where its members, which
    are cards too, may not join: it is evidence of the list alone then.
    """
    for one in range(seed, seed + _ROUNDS * len(LEVELS) * WORDINGS, len(LEVELS) * WORDINGS):
        question = make(card, form, material, one)
        if isinstance(question, Unfair):
            return
        if question.answer_form == "write many":
            question = _alone(question, may_join)
        if all(may_join(key) for key in question.cards if key != card.key):
            yield question, one
            return


def _alone(question: Question, may_join: Callable[[str], bool]) -> Question:
    """Return a list to be recalled as evidence of no card that may not join."""
    parts = (
        part if may_join(part.card) else replace(part, card=question.card, fact=question.fact)
        for part in question.parts
    )
    return replace(question, parts=tuple(parts))


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
