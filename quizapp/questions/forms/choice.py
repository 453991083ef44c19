"""Choice: one right option among three or four."""

from quizapp.lessons.values.when import read_when
from quizapp.questions.build import Draw, Unfair
from quizapp.questions.choosing import choose_one
from quizapp.questions.facets import asked_in
from quizapp.questions.gaps import gap_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question
from quizapp.questions.times import OPEN_ENDED
from quizapp.questions.wording import gapped, stem


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return a stem with its options: numbers and dates in order, the rest shuffled."""
    if "choice" not in asked_in(card):
        return Unfair("this facet has a choice of its own", "another form")
    when = read_when(card.entry.text("When"), material.language)
    if card.facet == "what" and when.relation in OPEN_ENDED:
        return Unfair("so long a time may have many events", "one answer")
    text = _stem(card, material, draw)
    if text is None:
        return Unfair("no gap that the options could fill", "a blank")
    return choose_one(card, material, draw, form="choice", stem=text)


def _stem(card: Card, material: Material, draw: Draw) -> str | None:
    if not card.facet.startswith("blank:"):
        return stem(card, "choice", material, draw.variant)
    gap = gap_of(card, material)
    return gapped(gap.sentence, material, draw.variant) if gap else None
