"""Match: several facts of one sort taken apart, to be put together again."""

from quizapp.questions.build import Draw, Unfair, question
from quizapp.questions.choosing import arranged
from quizapp.questions.facets import asked_in
from quizapp.questions.likeness import difficulty_of
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Part, Question
from quizapp.questions.pairs import FEWEST, pairs_for
from quizapp.questions.wording import stem


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return three or four prompts with their answers, none of which fits two of them."""
    if "match" not in asked_in(card):
        return Unfair("this facet has no pairs", "another form")
    pairs = pairs_for(card, material, draw)
    if not pairs:
        reason = "the prompt gives the answer away, or the fact is in doubt"
        return Unfair(reason, "certainty" if card.entry.text("Caution") else "silence")
    if len(pairs) < FEWEST:
        others = "1 other fact" if len(pairs) == 2 else f"{len(pairs) - 1} other facts"
        reason = f"{others} of its sort where {FEWEST - 1} are needed"
        return Unfair(reason, "pairs", FEWEST - len(pairs), card.entry.text("Type"))
    draw.random.shuffle(pairs)
    parts = tuple(Part(one.key, one.fact, text, one.answer, one.accept) for one, text in pairs)
    wrong = [one.answer for one, _ in pairs if one.key != card.key]
    return question(
        card,
        material,
        form="match",
        variant=draw.variant,
        answer_form="pair",
        stem=stem(card, "match", material, draw.variant),
        options=arranged([part.answer for part in parts], material, draw),
        accept=(),
        parts=parts,
        difficulty=difficulty_of(card, card.answer, wrong, material),
    )
