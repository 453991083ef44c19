"""Typed: a name, term, date or short answer, written from memory."""

from random import Random

from quizapp.questions.build import Unfair, question
from quizapp.questions.cues import gives_away
from quizapp.questions.facets import facet_of
from quizapp.questions.indexes import alike
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question
from quizapp.questions.times import right_dates
from quizapp.questions.wording import stem

LONGEST = 4
"""Words in an answer that a student can be asked to write as it stands."""


def make(card: Card, material: Material, random: Random, variant: int) -> Question | Unfair:
    """Return the stem with a field to write in, unless the answer is too free to be judged."""
    sort = facet_of(card.entry.kind, card.facet).sort
    if card.facet.startswith("blank:") or sort not in ("term", "name", "thing", "date"):
        return Unfair("the answer can be worded in too many ways to be typed")
    if len(card.answer.split()) > LONGEST and sort == "thing":
        return Unfair(f"the answer has more than {LONGEST} words")
    if len(right_dates(card, material)) > 1:
        return Unfair("more than one date answers it")
    if _another_answers(card, material):
        return Unfair("more than one name answers it")
    text = stem(card, "typed", material, variant)
    if gives_away(text, (card.answer, *card.accept)):
        return Unfair("the stem holds the answer")
    return question(card, material, form="typed", variant=variant, answer_form="write", stem=text)


_PROMPTS = {
    "Term/term": ("", "Means"),
    "Name/name": ("", "Is", "Type"),
    "Link/subject": ("Ask subject", "Relation", "Object"),
    "Link/object": ("Ask object", "Relation", "Subject"),
}
"""The fields that a stem is made of, after the one for a question by hand, which can tell more."""


def _another_answers(card: Card, material: Material) -> bool:
    """Whether another entry gives the same stem another answer."""
    by_hand, *labels = _PROMPTS.get(f"{card.entry.kind}/{card.facet}", ("",))
    if not labels or card.entry.text(by_hand):
        return False
    facet = facet_of(card.entry.kind, card.facet)
    own = material.title(card.answer)
    asked = alike(card.entry, material, *labels)
    return any(material.title(facet.answer_of(other)) != own for other in asked)
