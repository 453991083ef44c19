"""Select all: which of these belong to a list; how many is not said."""

from quizapp.questions.build import Draw, Unfair, question
from quizapp.questions.cues import fair_beside
from quizapp.questions.distractors import wrong_options
from quizapp.questions.facets import asked_in
from quizapp.questions.likeness import difficulty_of
from quizapp.questions.listing import in_a_row
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Part, Question
from quizapp.questions.wording import stem

_FEWEST, _MOST = 5, 7
_WRONG, _MOST_RIGHT = 2, 4


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return members of the list and at least two that are not in it, five to seven in all."""
    if "select-all" not in asked_in(card):
        return Unfair("this is no list", "another form")
    text = stem(card, "select-all", material, draw.variant)
    members = card.entry.values("Items")
    key = draw.random.choice(members)
    beside = [one for one in members if fair_beside(key, text, material)(one)]
    right = draw.random.sample(beside, min(len(beside), draw.random.randint(2, _MOST_RIGHT)))
    count = draw.random.randint(max(_WRONG, _FEWEST - len(right)), _MOST - len(right))
    wrong = wrong_options(card, material, draw, count, key=key, stem=text)
    if len(wrong) < _WRONG or len(right) + len(wrong) < _FEWEST:
        reason = f"{len(right)} members and {len(wrong)} others: {_FEWEST} in all are needed"
        return Unfair(reason, "outsiders", _lacking(len(beside), len(wrong)))
    options = draw.random.sample([*right, *wrong], len(right) + len(wrong))
    parts = tuple(Part(card.key, card.fact, "", one) for one in options if one in right)
    return question(
        card,
        material,
        form="select-all",
        variant=draw.variant,
        answer_form="choose many",
        stem=text,
        options=tuple(options),
        answer=in_a_row((part.answer for part in parts), material.language),
        accept=(),
        parts=parts,
        difficulty=difficulty_of(card, key, wrong, material),
    )


def _lacking(members: int, others: int) -> int:
    """Return how many more others are needed beside as many members as can be shown."""
    return max(1, max(_WRONG, _FEWEST - min(members, _MOST_RIGHT)) - others)
