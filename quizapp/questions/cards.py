"""From entries to cards: what can be remembered of each fact, with the hash that says when it changed."""

import hashlib
from collections.abc import Iterator

from quizapp.lessons.escapes import blanks, unbracketed
from quizapp.lessons.fold import fold
from quizapp.lessons.kinds import KINDS
from quizapp.lessons.model import Entry
from quizapp.lessons.slug import slug
from quizapp.lessons.values.quantity import Quantity, read_quantity, same_unit
from quizapp.lessons.values.units import meant_unit
from quizapp.lessons.values.when import read_when
from quizapp.questions.facets import FACETS, Facet, facet_of
from quizapp.questions.listing import in_a_row, under_heading
from quizapp.questions.material import Material
from quizapp.questions.model import Card


def cards_of(material: Material) -> tuple[Card, ...]:
    """Return the cards of a lesson in the order of the file, an entry's facets in the order of learning."""
    return tuple(card for entry in material.lesson.entries for card in entry_cards(entry, material))


def entry_cards(entry: Entry, material: Material) -> tuple[Card, ...]:
    """Return an entry's cards: one a facet that it has, and one a blank that is no facet's answer."""
    facets = tuple(_facet_cards(entry, material))
    return (*facets, *_blank_cards(entry, facets, material))


def _facet_cards(entry: Entry, material: Material) -> Iterator[Card]:
    for name in KINDS[entry.kind].facets:
        facet = FACETS[f"{entry.kind}/{name}"]
        answer = _shown(entry, facet, material.language)
        if answer:
            accept = accepted(entry, name, answer, material)
            yield Card(entry, name, answer, accept, fact_hash(answer, facet.sort, material))


def _shown(entry: Entry, facet: Facet, language: str) -> str:
    """Return a facet's answer as a student is shown it."""
    if entry.kind == "Contrast":
        sides = (("Side A", "A items"), ("Side B", "B items"))
        shown = (under_heading(entry.text(side), entry.values(of), language) for side, of in sides)
        return "\n".join(side[:1].upper() + side[1:] for side in shown)
    if facet.sort == "list":
        return in_a_row(entry.values(facet.answer), language)
    return unbracketed(entry.raw("Says")) if facet.sort == "claim" else facet.answer_of(entry)


_ACCEPTING = {"term", "name", "value", "object", "answer", "who", "speaker"}
"""The facets that an entry's own Also accept belongs to."""


def accepted(entry: Entry, facet: str, answer: str, material: Material) -> tuple[str, ...]:
    """Return further right answers: the entry's own, and the other spellings of a name."""
    own = entry.values("Also accept") if facet in _ACCEPTING and entry.kind != "List" else ()
    others = material.also(answer)
    return tuple(dict.fromkeys(text for text in (*own, *others) if text != answer))


def answers_blank(card: Card, words: str, language: str) -> bool:
    """Whether the words of a blank are a card's answer: the same name, number or date."""
    sort = facet_of(card.entry.kind, card.facet).sort
    if sort == "quantity":
        key, given = read_quantity(card.answer, language), read_quantity(words, language)
        return bool(key and given and _same_number(key, given))
    if sort == "date":
        when, given_when = read_when(card.answer, language), read_when(words, language)
        if when.known and given_when.known:
            return (when.start, when.end) == (given_when.start, given_when.end)
    return fold(words) in {fold(text) for text in (card.answer, *card.accept)}


def _same_number(key: Quantity, given: Quantity) -> bool:
    unit = not given.unit or same_unit(key.unit, given.unit)
    return unit and (key.number, key.upper) == (given.number, given.upper)


def _blank_cards(entry: Entry, facets: tuple[Card, ...], material: Material) -> Iterator[Card]:
    seen: set[str] = set()
    for words in blanks(entry.raw("Says")):
        name = f"blank:{slug(words)}"
        if name in seen or any(answers_blank(card, words, material.language) for card in facets):
            continue
        seen.add(name)
        yield Card(entry, name, words, material.also(words), fact_hash(words, "thing", material))


def fact_hash(answer: str, sort: str, material: Material) -> str:
    """Return what an answer rests on, in 18 characters: a mark, its version, and a hash.

    "n2…" is of the number, date or name as it is meant, so that 5% for 5 per cent changes nothing;
    "w1…" is of the words where an answer is a wording, which never resets a card. A name that some
    Pool gains or loses turns one mark into the other, so that only the hash tells of a change.
    """
    mark, meant = "n2", fold(answer)
    quantity = read_quantity(answer, material.language) if sort in ("quantity", "thing") else None
    when = read_when(answer, material.language) if sort in ("date", "thing") else None
    if when and when.known:
        meant = f"{when.start}..{when.end}"
    elif quantity:
        low, high = quantity.interval()
        meant = (
            f"{low and low.normalize()}..{high and high.normalize()} {meant_unit(quantity.unit)}"
        )
    elif sort in ("words", "claim", "list") or (sort == "thing" and not material.type_of(answer)):
        mark = "w1"
    return mark + _digest(meant)


def name_hash(name: str) -> str:
    """Return what `fact_hash` gives for an answer that is a name."""
    return "n2" + _digest(fold(name))


def _digest(meant: str) -> str:
    return hashlib.blake2b(meant.encode(), digest_size=8).hexdigest()
