"""Q1: what a question claims to be right is right by the lesson, and nothing else would be."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from quizapp.lessons.model import Entry
from quizapp.quality.model import Asked
from quizapp.quality.oracle.claims import held, read_claim
from quizapp.quality.oracle.dates import days
from quizapp.quality.oracle.facts import ANSWERS, GAP, GIVEN, Facts, facet_of, field, gap_key
from quizapp.quality.oracle.figures import figure_named
from quizapp.quality.oracle.sizes import ends, same_size
from quizapp.quality.oracle.truth import is_answer, is_member, is_outside, sides_of
from quizapp.quality.oracle.words import holds, plain
from quizapp.questions.model import Card, Part, Question

_Found = Iterator[str]


def find(one: Asked, facts: Facts) -> _Found:
    """Yield what keeps the answer that is claimed from being the only right one."""
    question = one.question
    if question.answer_form == "choose one" and question.options.count(question.answer) != 1:
        yield f"“{question.answer}” stands {question.options.count(question.answer)} times among the options"
    yield from _RIGHT[question.form](one, facts)


def asked_side(one: Asked) -> tuple[str, ...]:
    """Return the sides of a contrast that a stem names."""
    sides = (one.card.entry.text(label) for label in ("Side A", "Side B"))
    return tuple(side for side in sides if holds(one.question.stem, side))


def last_lines(question: Question) -> str:
    """Return what a stem is about, without the instruction above it and the marks of a negative."""
    text = question.stem.partition("\n")[2] or question.stem
    return text.replace("【", "").replace("】", "")


def _plain_answer(one: Asked, facts: Facts) -> _Found:
    if not is_answer(one.card, one.question.answer, facts):
        yield f"“{one.question.answer}” is not what the entry gives"


def _belongs(one: Asked, facts: Facts) -> _Found:
    if not is_member(one.card.entry, one.question.answer, facts):
        yield f"“{one.question.answer}” is not in the list"


def _is_odd(one: Asked, facts: Facts) -> _Found:
    if not is_outside(one.card.entry, one.question.answer, facts):
        yield f"the lesson does not say that “{one.question.answer}” is not in the list"


def _on_side(one: Asked, facts: Facts) -> _Found:
    if sides_of(one.card.entry, one.question.answer, facts) != asked_side(one):
        yield f"“{one.question.answer}” does not belong to the side asked, and to that alone"


def _says(one: Asked, facts: Facts) -> _Found:
    reading = read_claim(one.card, one.question.answer, facts, alone=False)
    if reading.truth != "true":
        yield f"“{one.question.answer}” is not what the lesson says ({reading.why})"


def _judged(one: Asked, facts: Facts) -> _Found:
    reading = read_claim(one.card, last_lines(one.question), facts, alone=True)
    if reading.truth != one.question.answer:
        yield f"the claim is said to be {one.question.answer}, and is {reading.truth} ({reading.why})"


def _larger(one: Asked, facts: Facts) -> _Found:
    key = figure_named(one.question.answer, facts)
    others = [
        figure_named(text, facts) for text in one.question.options if text != one.question.answer
    ]
    for other in others:
        sizes = [facts.size(entry.text("Value")) if entry else None for entry in (key, other)]
        if sizes[0] is None or sizes[1] is None or not ends(sizes[0])[0] > ends(sizes[1])[1]:
            yield f"“{one.question.answer}” is not surely larger"
    if not {entry.id for entry in (key, *others) if entry} & {one.card.entry.id}:
        yield "the figure of the card is not among them"


def _every_member(one: Asked, facts: Facts) -> _Found:
    claimed = {part.answer for part in one.question.parts}
    for text in one.question.options:
        if is_member(one.card.entry, text, facts) != (text in claimed):
            said = "in" if text in claimed else "outside"
            yield f"“{text}” is taken to be {said} the list, against the lesson"
    if claimed - set(one.question.options):
        yield "a right one is not among the options"


def _card_of(part: Part, facts: Facts) -> Card | None:
    """Return the card that a part claims to be of; only its entry and facet count."""
    entry_id, _, facet = part.card.partition("/")
    entry = next((entry for entry in facts.lesson.entries if entry.id == entry_id), None)
    return Card(entry, facet, part.answer, (), "") if entry and facet else None


def cards_of_parts(one: Asked, facts: Facts) -> list[tuple[Card, Part]]:
    """Return the parts of a question with their cards, those of no entry left out."""
    found = [(_card_of(part, facts), part) for part in one.question.parts]
    return [(card, part) for card, part in found if card]


def _partners(one: Asked, facts: Facts) -> _Found:
    if Counter(one.question.options) != Counter(part.answer for part in one.question.parts):
        yield "the options are not the partners of the prompts"
    if len({plain(part.prompt) for part in one.question.parts}) < len(one.question.parts):
        yield "two prompts read alike"
    for card, part in cards_of_parts(one, facts):
        if not is_answer(card, part.answer, facts):
            yield f"“{part.answer}” is not the partner of “{part.prompt}”"
        if not all(held(card, label, part.prompt) for label in GIVEN.get(facet_of(card), ())):
            yield f"“{part.prompt}” is not of the entry {card.entry.id}"


def _sorted(one: Asked, facts: Facts) -> _Found:
    for part in one.question.parts:
        if sides_of(one.card.entry, part.prompt, facts) != (part.answer,):
            yield f"“{part.prompt}” does not belong to “{part.answer}” alone"


def _in_order(one: Asked, facts: Facts) -> _Found:
    parts = cards_of_parts(one, facts)
    if Counter(one.question.options) != Counter(part.answer for _, part in parts):
        yield "the options are not the events to be put in order"
    for card, part in parts:
        if plain(card.entry.text("What")) != plain(part.answer):
            yield f"“{part.answer}” is not the event of {card.entry.id}"
    times = [(facts.when(card.entry.text("When")), part) for card, part in parts]
    for (when, part), (later, other) in pairwise(times):
        if not when.known or not later.known or not days(when)[1] < days(later)[0]:
            yield f"“{part.answer}” is not surely before “{other.answer}”"


def _all_members(one: Asked, facts: Facts) -> _Found:
    members = Counter(map(plain, one.card.entry.values("Items")))
    if members != Counter(plain(part.answer) for part in one.question.parts):
        yield "the members asked for are not those of the list"
    yield from _part_spellings(one, facts)


def _part_spellings(one: Asked, facts: Facts) -> _Found:
    for part in one.question.parts:
        strange = [text for text in part.accept if not is_member(one.card.entry, text, facts)]
        if strange:
            yield f"“{strange[0]}” is accepted and is not in the list"


def _fills_gap(one: Asked, _facts: Facts) -> _Found:
    sentence = last_lines(one.question)
    if GAP not in sentence:
        yield "there is no gap in the sentence"
    elif plain(sentence.replace(GAP, one.question.answer)) != plain(field(one.card.entry, "Says")):
        yield f"with “{one.question.answer}” the sentence is not that of the lesson"


def _cloze(one: Asked, facts: Facts) -> _Found:
    yield from _fills_gap(one, facts)
    right = (one.question.answer, *one.question.accept)
    for words in facts.fillings.get(gap_key(last_lines(one.question)), ()):
        if not any(facts.same(words, text) for text in right):
            yield f"“{words}” fills the same sentence elsewhere"


def _choice(one: Asked, facts: Facts) -> _Found:
    yield from _plain_answer(one, facts)
    if one.card.facet.startswith("blank:"):
        yield from _fills_gap(one, facts)


def _quote_gap(one: Asked, _facts: Facts) -> _Found:
    entry = one.card.entry
    if not holds(one.question.stem.replace(GAP, one.question.answer), entry.text("Words")):
        yield f"with “{one.question.answer}” the quotation is not that of the lesson"
    if plain(one.question.answer) not in set(map(plain, entry.values("Key words"))):
        yield f"“{one.question.answer}” is not one of its Key words"


_SHARED: Mapping[str, tuple[str, ...]] = {
    "Term/term": ("Means",),
    "Name/name": ("Is", "Type"),
    "Link/object": ("Subject", "Relation", "Ask object"),
    "Link/subject": ("Object", "Relation", "Ask subject"),
    "Event/when": ("What",),
    "Event/who": ("What",),
    "Figure/source": ("Measures", "Value", "When"),
    "Figure/when": ("Measures", "Value"),
    "Quote/speaker": ("Words",),
    "Question/answer": ("Ask",),
}
"""What two entries of a kind must share for one question to ask for the answers of both."""


def _rivals(card: Card, facts: Facts) -> Iterator[str]:
    """Yield what other entries give as the answer to the same question."""
    facet = facet_of(card)
    if facet == "Name/part-of":
        yield from facts.wholes(card.entry.title)
    shared = _SHARED.get(facet, ())
    for other in facts.of_kind(card.entry.kind) if shared else ():
        answer = field(other, ANSWERS[facet])
        if answer and other.id != card.entry.id and _alike(card.entry, other, shared):
            yield answer


def _alike(one: Entry, other: Entry, labels: tuple[str, ...]) -> bool:
    return all(plain(field(one, label)) == plain(field(other, label)) for label in labels)


def _typed(one: Asked, facts: Facts) -> _Found:
    question = one.question
    if question.parts:
        words = set(map(plain, one.card.entry.values("Key words")))
        if {plain(part.answer) for part in question.parts} != words:
            yield "the words asked for are not its Key words"
        return
    yield from _plain_answer(one, facts)
    rivals = set(_rivals(one.card, facts))
    for text in question.accept:
        if not is_answer(one.card, text, facts) and plain(text) not in set(map(plain, rivals)):
            yield f"“{text}” is accepted and is not what the entry gives"
    right = (question.answer, *question.accept)
    for rival in sorted(rivals):
        times = facts.when(rival), facts.when(question.answer)
        same = times[0].known and times[1].known and days(times[0]) == days(times[1])
        if not same and not any(facts.same(rival, text) for text in right):
            yield f"“{rival}” answers it as well, and is not accepted"


def _numeric(one: Asked, facts: Facts) -> _Found:
    key, given = facts.size(one.card.entry.text("Value")), facts.size(one.question.answer)
    if not key or not given or not same_size(key, given):
        yield f"“{one.question.answer}” is not the value that the entry gives"
    if (
        key
        and re.sub(r"\W", "", one.question.beside)
        and not holds(f"{key.scale} {key.unit}", one.question.beside)
    ):
        yield f"“{one.question.beside}” beside the field is not the scale and unit of the value"


def _flipped(one: Asked, facts: Facts) -> _Found:
    answers = facts.answers(one.card)
    several = one.card.entry.kind in ("List", "Contrast") and facet_of(one.card) != "blank"
    for text in answers if several else answers[:1]:
        if not holds(one.question.answer, text):
            yield f"the back of the card does not hold “{text}”"


_RIGHT: Mapping[str, Callable[[Asked, Facts], _Found]] = {
    "choice": _choice,
    "who-said": _plain_answer,
    "by-hand": _plain_answer,
    "which-belongs": _belongs,
    "odd-one-out": _is_odd,
    "which-side": _on_side,
    "which-says": _says,
    "compare": _larger,
    "true-false": _judged,
    "select-all": _every_member,
    "match": _partners,
    "sort": _sorted,
    "order": _in_order,
    "recall": _all_members,
    "cloze": _cloze,
    "complete-quote": _quote_gap,
    "typed": _typed,
    "numeric": _numeric,
    "flip": _flipped,
}
"""By form, how its answer is proved; a test holds that no form is left out."""
