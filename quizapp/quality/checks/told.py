"""Q19 and Q20: every claim says whose it is, and every answer is explained."""

import re
from collections.abc import Iterator, Mapping

from quizapp.lessons.escapes import unbracketed
from quizapp.quality.model import Asked
from quizapp.quality.oracle.facts import Facts, field
from quizapp.quality.oracle.words import holds

_QUOTED = re.compile(r"“[^”]+”|\"[^\"]+\"|«[^»]+»|「[^」]+」|『[^』]+』|„[^“]+“")


def find_unattributed(one: Asked, facts: Facts) -> Iterator[str]:
    """Yield a question that asks about the world where it should ask about the text (Q19)."""
    stem, source = one.question.stem, facts.lesson.attribution
    if not holds(stem, source) and not _QUOTED.search(stem):
        yield f"it names neither “{source}” nor quotes"


_FACT: Mapping[str, tuple[str, ...]] = {
    "Term": ("Title", "Means"),
    "Name": ("Title", "Is"),
    "Figure": ("Measures",),
    "Event": ("What", "When"),
    "Link": ("Subject", "Object"),
    "Cause": ("Cause", "Effect"),
    "Contrast": ("Side A", "Side B"),
    "Quote": ("Words", "Said by"),
    "Question": ("Answer",),
}
"""What a fact in words holds where no sentence is written for it."""


def find_unexplained(one: Asked, _facts: Facts) -> Iterator[str]:
    """Yield what is missing from what is shown after a wrong answer (Q20)."""
    question, entry = one.question, one.card.entry
    if not question.answer.strip():
        yield "there is no right answer to show"
    for text in _words_of(one):
        if not holds(question.explanation, text):
            yield f"the explanation does not hold “{text}”"
    if question.paragraph != entry.text("Paragraph"):
        yield "the paragraph is not that of the entry"
    if question.caution != entry.text("Caution"):
        yield "the Caution is not that of the entry"


def _words_of(one: Asked) -> Iterator[str]:
    entry = one.card.entry
    written = entry.text("Why") or unbracketed(entry.raw("Says"))
    if written:
        yield written
        return
    yield from (field(entry, label) for label in _FACT.get(entry.kind, ()))
    if entry.kind == "Figure":
        yield from re.findall(r"\d[\d.,]*\d|\d", entry.text("Value"))
    if entry.kind == "List":
        yield from entry.values("Items")
