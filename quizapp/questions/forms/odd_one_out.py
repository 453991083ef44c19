"""Odd one out: which of these is NOT in the list, among members of it."""

from quizapp.questions.build import Draw, Unfair
from quizapp.questions.choosing import choose_one
from quizapp.questions.cues import fair_beside
from quizapp.questions.distractors import wrong_options
from quizapp.questions.facets import asked_in
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question
from quizapp.questions.wording import stem

_MEMBERS = 3


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return one outsider beside members; the lesson must say what is not in the list."""
    if "odd-one-out" not in asked_in(card):
        return Unfair("this is no list", "another form")
    text = stem(card, "odd-one-out", material, draw.variant)
    members = card.entry.values("Items")
    like = draw.random.choice(members)
    outside = wrong_options(card, material, draw, 1, key=like, stem=text)
    if not outside:
        reason = "the lesson does not say what is not in this list; Not in it would help"
        return Unfair(reason, "outsiders", 1)
    (key,) = outside
    beside = list(filter(fair_beside(key, text, material), members))
    wrong = draw.random.sample(beside, min(_MEMBERS, len(beside)))
    return choose_one(
        card, material, draw, form="odd-one-out", stem=text, key=key, wrong=wrong, lack="members"
    )
