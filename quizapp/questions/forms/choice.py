"""Choice: one right option among three or four."""

from random import Random

from quizapp.lessons.values.quantity import read_quantity
from quizapp.lessons.values.when import read_when
from quizapp.questions.build import Unfair, question
from quizapp.questions.cues import gives_away
from quizapp.questions.distractors import wrong_options
from quizapp.questions.gaps import gap_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Question
from quizapp.questions.sides import side_question
from quizapp.questions.times import OPEN_ENDED
from quizapp.questions.wording import gapped, stem

FEWEST_WRONG = 2


def make(card: Card, material: Material, random: Random, variant: int) -> Question | Unfair:
    """Return a stem with its options: numbers and dates in order, the rest shuffled."""
    if card.facet == "sides":
        return _sides(card, material, random, variant)
    if card.facet == "truth":
        return Unfair("a statement is judged, not chosen")
    when = read_when(card.entry.text("When"), material.language)
    if card.facet == "what" and when.relation in OPEN_ENDED:
        return Unfair("so long a time may have many events")
    text = _stem(card, material, variant)
    if text is None:
        return Unfair("no gap that the options could fill")
    key = random.choice(card.entry.values("Items")) if card.facet == "items" else card.answer
    if gives_away(text, (key, *card.accept)):
        return Unfair("the stem holds the answer")
    wrong = wrong_options(card, material, random, key=key, stem=text)
    if len(wrong) < FEWEST_WRONG:
        return Unfair(f"{len(wrong)} fair wrong options where 2 are needed")
    options = tuple(_arranged([key, *wrong], material, random))
    return question(
        card,
        material,
        form="choice",
        variant=variant,
        answer_form="choose one",
        stem=text,
        options=options,
        answer=key,
        accept=() if card.facet == "items" else None,
    )


def _stem(card: Card, material: Material, variant: int) -> str | None:
    if not card.facet.startswith("blank:"):
        return stem(card, "choice", material, variant)
    gap = gap_of(card, material)
    return gapped(gap.sentence, material, variant) if gap else None


def _sides(card: Card, material: Material, random: Random, variant: int) -> Question | Unfair:
    """Ask which of these belongs to one side, where the other side has enough to choose from."""
    asked = side_question(card, material, random)
    if asked is None:
        return Unfair("neither side has two items that do not belong to the other")
    side, key, wrong = asked
    options = [key, *wrong]
    random.shuffle(options)
    return question(
        card,
        material,
        form="choice",
        variant=variant,
        answer_form="choose one",
        stem=stem(card, "choice", material, variant).replace("{side}", side),
        options=tuple(options),
        answer=key,
        accept=(),
    )


def _arranged(options: list[str], material: Material, random: Random) -> list[str]:
    """Return numbers by size and dates by time, anything else shuffled."""
    quantities = [read_quantity(text, material.language) for text in options]
    dates = [read_when(text, material.language) for text in options]
    if all(when.known for when in dates):
        return [
            text for _, text in sorted(zip((when.anchor for when in dates), options, strict=True))
        ]
    if all(quantities):
        sizes = [quantity.number for quantity in quantities if quantity]
        return [text for _, text in sorted(zip(sizes, options, strict=True))]
    random.shuffle(options)
    return options
