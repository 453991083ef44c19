"""Complete the quote: one of its telling words is missing, to be written."""

import re

from quizapp.lessons.escapes import plain
from quizapp.questions.build import Draw, Unfair, question
from quizapp.questions.cues import gives_away, whole
from quizapp.questions.facets import asked_in
from quizapp.questions.material import GAP, Material
from quizapp.questions.model import Card, Question
from quizapp.questions.wording import stem


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return the quotation without one of its key words; the whole quotation is right as well."""
    if "complete-quote" not in asked_in(card):
        return Unfair("this is no quotation", "another form")
    quotation = plain(card.answer)
    words = [
        word
        for word in card.entry.values("Key words")
        if len(re.findall(whole(word), quotation)) == 1
    ]
    if not words:
        return Unfair("no Key words stand in the quotation once", "key words")
    word = draw.random.choice(words)
    gapped = re.sub(whole(word), GAP, quotation)
    text = stem(card, "complete-quote", material, draw.variant, gapped=gapped)
    if gives_away(text, (word,)):
        return Unfair("the missing word stands elsewhere in the question", "silence")
    return question(
        card,
        material,
        form="complete-quote",
        variant=draw.variant,
        answer_form="write",
        stem=text,
        answer=word,
        accept=(card.answer,),
    )
