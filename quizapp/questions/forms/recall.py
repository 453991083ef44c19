"""Recall: the members of a list from memory, in any order, each ticked off as it is recognised."""

from quizapp.questions.build import Draw, Unfair, question
from quizapp.questions.cards import answers_blank, entry_cards
from quizapp.questions.facets import asked_in
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Part, Question
from quizapp.questions.pairs import parts_of_list
from quizapp.questions.wording import stem

_MOST = 9


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return the stem with a line for each member; one that has a card of its own is evidence of that."""
    if "recall" not in asked_in(card):
        return Unfair("this is no list", "another form")
    members = list(parts_of_list(card.entry))
    if not 2 <= len(members) <= _MOST:
        reason = f"a list of 2 to {_MOST} members is written from memory"
        return Unfair(reason, "a short list", len(members) - _MOST)
    blanks = [one for one in entry_cards(card.entry, material) if one.facet != "items"]
    parts = []
    for member, accept in members:
        own = (one for one in blanks if answers_blank(one, member, material.language))
        of = next(own, card)
        parts.append(Part(of.key, of.fact, "", member, (*accept, *material.also(member))))
    return question(
        card,
        material,
        form="recall",
        variant=draw.variant,
        answer_form="write many",
        stem=stem(card, "recall", material, draw.variant),
        accept=(),
        parts=tuple(parts),
    )
