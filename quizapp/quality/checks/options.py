"""Q4 to Q6: options can be told apart, are as many as they should be, and are all of one sort."""

from collections.abc import Iterator, Mapping
from itertools import combinations

from quizapp.lessons.values.quantity import Quantity
from quizapp.lessons.values.units import same_unit
from quizapp.quality.checks.right import cards_of_parts
from quizapp.quality.model import Asked
from quizapp.quality.oracle.facts import ANSWERS, Facts, asks_name, facet_of, field
from quizapp.quality.oracle.sizes import apart
from quizapp.quality.oracle.words import plain
from quizapp.questions.model import Card

COUNTS: Mapping[str, tuple[int, int]] = {
    "choose one": (3, 4),
    "choose many": (5, 7),
    "compare": (2, 2),
    "match": (3, 4),
    "sort": (3, 8),
    "order": (3, 5),
}
"""How many options or prompts a question has, by form or else by answer form."""


def find_close(one: Asked, facts: Facts) -> Iterator[str]:
    """Yield options that read alike, and numbers that are too close to be told apart (Q4)."""
    options = one.question.options
    for first, second in combinations(options, 2):
        if plain(first) == plain(second):
            yield f"“{first}” and “{second}” read alike"
    if not _asks_number(one.card, facts) or one.question.form == "compare":
        return
    sizes = [size for text in options if (size := facts.size(text))]
    for size, other in combinations(sizes, 2):
        if not apart(size, other):
            yield f"“{size.text}” and “{other.text}” are too close"


def _asks_number(card: Card, facts: Facts) -> bool:
    """Whether a card's answer is a number and no time."""
    if card.facet.startswith("blank:"):
        answer = "".join(facts.answers(card)[:1])
        return facts.size(answer) is not None and not facts.when(answer).known
    return facet_of(card) == "Figure/value"


def _asks_time(card: Card, facts: Facts) -> bool:
    if card.facet.startswith("blank:"):
        return facts.when("".join(facts.answers(card)[:1])).known
    return facet_of(card) in ("Event/when", "Figure/when")


def find_count(one: Asked, _facts: Facts) -> Iterator[str]:
    """Yield that a question has too few or too many options, pairs or things to order (Q5)."""
    question = one.question
    row = COUNTS.get(question.form) or COUNTS.get(question.answer_form)
    if row is None:
        return
    number = len(question.parts if question.form in ("match", "sort") else question.options)
    if not row[0] <= number <= row[1]:
        yield f"{number} where {row[0]} to {row[1]} are wanted"
    if question.form == "sort" and len(set(question.options)) != 2:
        yield "there are not two sides"


def find_mixed(one: Asked, facts: Facts) -> Iterator[str]:
    """Yield options of another type, unit or kind of number than the key (Q6)."""
    if one.question.form not in ("choice", "who-said", "match"):
        return
    options, card = one.question.options, one.card
    if _grouped(one, facts):
        return
    if _asks_time(card, facts):
        yield from _times(one, facts)
    elif _asks_number(card, facts):
        yield from _numbers(one, facts)
    elif asks_name(card) or card.facet.startswith("blank:") or card.entry.kind == "Link":
        yield from _types(card, options, facts)
    else:
        yield from _fields(card, options, facts)


def _times(one: Asked, facts: Facts) -> Iterator[str]:
    key = facts.when(one.question.answer)
    for text in one.question.options:
        when = facts.when(text)
        if when.precision != key.precision:
            yield f"“{text}” is not a {key.precision}, as “{key.text}” is"


def _numbers(one: Asked, facts: Facts) -> Iterator[str]:
    key = facts.size(one.question.answer)
    for text in one.question.options:
        size = facts.size(text)
        if not key or not size or not _one_unit(size, key):
            yield f"“{text}” has not the unit of “{one.question.answer}”"
    kinds = {plain(card.entry.text("Kind of number")) for card, _ in cards_of_parts(one, facts)}
    if len(kinds) > 1:
        yield f"they are of different kinds of number: {', '.join(sorted(kinds))}"


_ONE_OF = {
    "people": "person", "children": "child", "men": "man", "women": "woman", "feet": "foot",
    "teeth": "tooth", "mice": "mouse", "geese": "goose",
}  # fmt: skip


def _one_unit(size: Quantity, key: Quantity) -> bool:
    """Whether two numbers have one unit; of one thing it stands in the singular: 1 child, 2 children."""
    if 1 in (size.number, key.number):
        singular = {plain(_ONE_OF.get(unit, unit)) for unit in (size.unit, key.unit)}
        return len(singular) == 1 or same_unit(size.unit, key.unit)
    return same_unit(size.unit, key.unit)


def _grouped(one: Asked, facts: Facts) -> bool:
    """Whether a match is of links that the teacher put into one Group, which says that they are alike."""
    groups = {plain(card.entry.text("Group")) for card, _ in cards_of_parts(one, facts)}
    return one.question.form == "match" and one.card.entry.kind == "Link" and len(groups) == 1


def _types(card: Card, options: tuple[str, ...], facts: Facts) -> Iterator[str]:
    """Names share a type; phrases that are no names stand in the like field of a link."""
    typed = {text: set(facts.types.get(plain(text), ())) for text in options}
    if card.entry.kind == "Link" and not any(typed.values()):
        yield from _fields(card, options, facts)
    elif facet_of(card) != "Term/term" and not set.intersection(*typed.values()):
        yield f"no type is shared by {'; '.join(options)}"
    elif facet_of(card) == "Term/term":
        yield from _fields(card, options, facts)


_SHARED = {"Name/description": "Type", "Figure/measure": "Kind of number", "Link/object": "Group",
           "Link/subject": "Group"}  # fmt: skip


def _fields(card: Card, options: tuple[str, ...], facts: Facts) -> Iterator[str]:
    """Phrases are what entries of the kind have in the like field, or a Pool of that kind of number."""
    facet = facet_of(card)
    label, shared = ANSWERS.get(facet, ""), _SHARED.get(facet, "")
    if not label or facet in ("Statement/truth", "Question/answer"):
        return
    like = [
        one
        for one in facts.of_kind(card.entry.kind)
        if not shared or plain(one.text(shared)) == plain(card.entry.text(shared))
    ]
    known = {plain(field(one, label)) for one in like}
    for text in options:
        pooled = (
            plain(card.entry.text(shared)) in facts.types.get(plain(text), ()) if shared else False
        )
        if plain(text) not in known and not pooled:
            yield f"“{text}” is not a {label} of the like entries"
