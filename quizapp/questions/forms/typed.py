"""Typed: a name, term, date or short answer, written from memory."""

from collections.abc import Iterator

from quizapp.questions.build import Draw, Unfair, question
from quizapp.questions.cues import gives_away
from quizapp.questions.facets import asked_in, facet_of
from quizapp.questions.indexes import alike
from quizapp.questions.material import Material, reach, spellings
from quizapp.questions.model import Card, Part, Question
from quizapp.questions.times import right_dates
from quizapp.questions.wording import stem

LONGEST = 4
"""Words in an answer that a student can be asked to write as it stands."""


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return the stem with a field to write in, unless the answer is too free to be judged."""
    if "typed" not in asked_in(card):
        return Unfair("the answer can be worded in too many ways to be typed", "fixed words")
    if card.facet == "words":
        return _quoted(card, material, draw)
    sort = facet_of(card.entry.kind, card.facet).sort
    if len(card.answer.split()) > LONGEST and sort in ("thing", "words"):
        return Unfair(f"the answer has more than {LONGEST} words", "short words")
    if len(right_dates(card, material)) > 1:
        return Unfair("more than one date answers it", "one answer")
    if _another_answers(card, material):
        return Unfair("more than one name answers it", "one answer")
    text = stem(card, "typed", material, draw.variant)
    if gives_away(text, (card.answer, *card.accept)):
        return Unfair("the stem holds the answer", "silence")
    return question(
        card,
        material,
        form="typed",
        variant=draw.variant,
        answer_form="write",
        stem=text,
        accept=(*card.accept, *_further_wholes(card, material)),
    )


def _further_wholes(card: Card, material: Material) -> Iterator[str]:
    """Yield whatever a thing lies in beside its answer: what is part of Rhône is part of France."""
    if card.facet == "part-of":
        for whole in sorted(reach(material.title(card.entry.title), material.wholes)):
            entries = material.named.get(whole, ())
            yield from spellings(entries[0]) if entries else (whole,)


def _quoted(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Ask for a quotation, of which the key words must be there."""
    words = card.entry.values("Key words")
    if not words:
        reason = "the quotation has no Key words that an answer could be known by"
        return Unfair(reason, "key words")
    text = stem(card, "typed", material, draw.variant)
    if gives_away(text, words):
        return Unfair("the stem holds a key word", "silence")
    return question(
        card,
        material,
        form="typed",
        variant=draw.variant,
        answer_form="write",
        stem=text,
        parts=tuple(Part(card.key, card.fact, "", word) for word in words),
    )


_PROMPTS = {
    "Term/term": ("", "Means"),
    "Name/name": ("", "Is", "Type"),
    "Link/subject": ("Ask subject", "Relation", "Object"),
    "Link/object": ("Ask object", "Relation", "Subject"),
    "Event/who": ("", "What"),
    "Figure/source": ("", "Measures", "Value", "When"),
    "Quote/speaker": ("", "Words"),
    "Question/answer": ("", "Ask"),
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
