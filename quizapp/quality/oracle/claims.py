"""Whether a claim is true by the lesson, read from its words and the lesson's fields alone.

What is given of a fact is taken out of the claim; what is left must hold an answer, the right one or another.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from quizapp.lessons.escapes import unbracketed
from quizapp.quality.oracle.dates import BOUNDS, date_in, implies, same_time
from quizapp.quality.oracle.facts import ANSWERS, GIVEN, Facts, facet_of, field
from quizapp.quality.oracle.sizes import meet, numbers_in, same_size
from quizapp.quality.oracle.truth import is_answer, made_true
from quizapp.quality.oracle.words import holds, place, plain, without
from quizapp.questions.model import Card


@dataclass(frozen=True, slots=True)
class Reading:
    """What the lesson says of a claim: "true", "false", or "open", and why it is so or is open."""

    truth: str
    why: str


def read_claim(card: Card, claim: str, facts: Facts, *, alone: bool) -> Reading:
    """Return whether a claim about a card's fact is true; one that stands `alone` must be deniable."""
    facet = facet_of(card)
    if facet == "Statement/truth":
        return _statement(claim, facts)
    given = GIVEN.get(facet, ())
    if not given:
        return Reading("open", "nothing tells what it is about")
    missing = [label for label in given if not held(card, label, claim)]
    if missing == ["Title"]:
        return _of_another(card, claim, facts, alone=alone)
    if missing:
        return Reading("open", f"it does not hold the entry’s {missing[0]}")
    rest = _left(card, given, claim)
    find = _FOUND.get(ANSWERS[facet], _named)
    return find(card, rest, facts, alone)


def _statement(claim: str, facts: Facts) -> Reading:
    """The longest version that a claim holds says what it is."""
    versions = [
        (len(plain(text)), truth)
        for entry in facts.of_kind("Statement")
        for text, truth in (
            (unbracketed(entry.raw("Says")), "true"),
            (entry.text("False version"), "false"),
        )
        if text and holds(claim, text)
    ]
    length = max(versions, default=(0, ""))[0]
    truths = {truth for size, truth in versions if size == length}
    said = {plain(unbracketed(one.raw("Says"))) for one in facts.lesson.entries}
    if "true" in truths or plain(claim) in said:
        return Reading("true", "a Says of the lesson")
    return Reading("false", "a False version") if truths else Reading("open", "no version is in it")


def held(card: Card, label: str, claim: str) -> bool:
    """Whether a claim holds a field; of a value its digits are enough, as its unit may stand apart."""
    text = field(card.entry, label)
    digits = re.findall(r"\d[\d.,]*", text) if label == "Value" else []
    return all(one in claim for one in digits) if digits else holds(claim, text)


def _left(card: Card, given: Iterable[str], claim: str) -> str:
    """Return a claim without what is given of the fact, and without the time of a figure's value."""
    labels = [*given, *(("When",) if ANSWERS[facet_of(card)] == "Value" else ()), "Relation"]
    for label in labels:
        text = field(card.entry, label)
        for part in (text, *(_parts_of_value(text) if label == "Value" else ())):
            if part and re.search(re.escape(part), claim, re.IGNORECASE):
                claim = re.sub(re.escape(part), "…", claim, count=1, flags=re.IGNORECASE)
                break
    return claim


def _parts_of_value(text: str) -> Iterator[str]:
    """Yield a value with ever fewer of the words after its number."""
    words = text.split()
    for count in range(len(words) - 1, 0, -1):
        if re.search(r"\d", " ".join(words[:count])):
            yield " ".join(words[:count])


def _named(card: Card, rest: str, facts: Facts, alone: bool) -> Reading:  # noqa: FBT001 - as its table calls it
    """Find a name or phrase of the lesson in what is left: the longest is what is claimed."""
    said = _longest(rest, _candidates(card, facts))
    if not said:
        return Reading("open", "no answer of the lesson is in it")
    if is_answer(card, said, facts):
        return Reading("true", said)
    why = made_true(card, said, facts)
    if not why and alone and not _deniable(card, said, facts):
        why = "the lesson says nothing of it, so it may be"
    return Reading("open", f"“{said}”: {why}") if why else Reading("false", said)


def _numbered(card: Card, rest: str, facts: Facts, _alone: bool) -> Reading:  # noqa: FBT001 - as above
    key = facts.size(card.entry.text("Value"))
    found = list(numbers_in(rest, facts.language))
    if key is None or not found:
        return Reading("open", "no number is in it")
    if any(same_size(key, one) for one in found):
        return Reading("true", card.entry.text("Value"))
    if any(meet(key, one) for one in found):
        return Reading("open", f"{found[0].text} fits the right number")
    why = made_true(card, found[0].text, facts)
    return Reading("open", f"{found[0].text}: {why}") if why else Reading("false", found[0].text)


def _dated(card: Card, rest: str, facts: Facts, alone: bool) -> Reading:  # noqa: FBT001 - as above
    key, said = facts.when(card.entry.text("When")), date_in(rest, facts.language)
    if said is None:
        text = card.entry.text("When")
        return Reading("true", text) if holds(rest, text) else Reading("open", "no time is in it")
    if same_time(key, said):
        return Reading("true", said.text)
    why = made_true(card, said.text, facts) or (
        "the right time implies it" if implies(key, said) else ""
    )
    if not why and alone and key.relation in BOUNDS:
        why = "a bound may be true elsewhere"
    if not why and alone and card.entry.kind == "Figure":
        why = _may_last(card, said.text, facts)
    return Reading("open", f"{said.text}: {why}") if why else Reading("false", said.text)


def _may_last(card: Card, time: str, facts: Facts) -> str:
    """A figure can be denied only at a time for which the lesson gives its measure another value."""
    own, at = facts.size(card.entry.text("Value")), facts.when(time)
    for one in facts.of_kind("Figure"):
        size = facts.size(one.text("Value"))
        same = plain(one.text("Measures")) == plain(card.entry.text("Measures"))
        if (
            same
            and own
            and size
            and not meet(own, size)
            and same_time(facts.when(one.text("When")), at)
        ):
            return ""
    return "the figure may have been the same"


_Find = Callable[[Card, str, Facts, bool], Reading]
_FOUND: dict[str, _Find] = {"Value": _numbered, "When": _dated}
"""By the field of the answer, how it is found in a claim; a name or phrase by any other."""


def _of_another(card: Card, claim: str, facts: Facts, *, alone: bool) -> Reading:
    """A claim that puts another name or term where the entry's title was."""
    answer = field(card.entry, ANSWERS[facet_of(card)])
    if not holds(claim, answer):
        return Reading("open", "neither the entry’s title nor its answer is in it")
    names = {one.title for one in facts.of_kind("Name", "Term")} | _ready(facts)
    other = _longest(without(plain(claim), answer), names)
    if not other:
        return Reading("open", "no other name is in it")
    if facts.same(other, card.entry.title):
        return Reading("true", other)
    turned = replace(card, facet="name" if card.entry.kind == "Name" else "term")
    why = made_true(turned, other, facts)
    alone_fits = card.entry.text("Is")[:4].casefold() == "the " or plain(other) in facts.told
    if not why and alone and not alone_fits:
        why = "the lesson says nothing of it, so it may be"
    return Reading("open", f"“{other}”: {why}") if why else Reading("false", other)


def _deniable(card: Card, said: str, facts: Facts) -> bool:
    """Whether a name that is claimed is more than one kept ready in a Pool, where that matters."""
    return facet_of(card) not in _TOLD or plain(said) in facts.told


_TOLD = ("Name/part-of", "Link/object", "Link/subject")


def _candidates(card: Card, facts: Facts) -> frozenset[str]:
    """Return all that the lesson could put in an answer's place: the like field, names, Pools."""
    label = ANSWERS[facet_of(card)]
    like = facts.once(
        ("candidates", card.entry.kind, label), lambda: _like(card.entry.kind, label, facts)
    )
    return like | set(facts.answers(card))


def _like(kind: str, label: str, facts: Facts) -> frozenset[str]:
    found = {field(one, label) for one in facts.of_kind(kind)} | _ready(facts)
    found |= {
        text
        for one in facts.of_kind("Name", "Term")
        for text in (one.title, *one.values("Also accept"))
    }
    return frozenset(found)


def _ready(facts: Facts) -> set[str]:
    """Return the names that stand ready as others: in Pools, and as namesakes."""
    pooled = {text for pool in facts.of_kind("Pool") for text in pool.values("Items")}
    return pooled | {text for one in facts.of_kind("Name") for text in one.values("Never mix with")}


def _longest(rest: str, candidates: Iterable[str]) -> str:
    """Return the candidate of the most signs that stands in a text, "" for none."""
    inside = plain(rest)
    held = (one for one in candidates if one and place(inside, plain(one)) is not None)
    return max(held, key=lambda one: (len(plain(one)), one), default="")
