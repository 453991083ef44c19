"""Whether the lesson makes an answer right: put into the stem, does some entry say so or imply it?"""

from collections.abc import Callable, Iterator, Mapping

from quizapp.lessons.escapes import blanks, with_gap
from quizapp.lessons.model import Entry
from quizapp.lessons.slug import slug
from quizapp.quality.oracle.dates import implies, touch
from quizapp.quality.oracle.facts import (
    GAP,
    Facts,
    asks_name,
    facet_of,
    field,
    gap_key,
    reached,
)
from quizapp.quality.oracle.sizes import meet, same_size
from quizapp.quality.oracle.words import holds, plain
from quizapp.questions.model import Card

Says = Callable[[Entry, str, str, Facts], bool]


def is_answer(card: Card, text: str, facts: Facts) -> bool:
    """Whether a text is what the card's own entry gives as its answer, in any accepted wording."""
    for answer in facts.answers(card):
        size, given = facts.size(answer), facts.size(text)
        when, at = facts.when(answer), facts.when(text)
        if when.known or at.known:
            right = when.known and at.known and (when.start, when.end) == (at.start, at.end)
        elif size and given:
            right = same_size(size, given) or plain(answer) == plain(text)
        else:
            right = facts.same(answer, text)
        if right:
            return True
    return False


def made_true(card: Card, text: str, facts: Facts, stem: str = "") -> str:
    """Return why a text would be right as well, in words, or "" where the lesson leaves it wrong."""
    facet = facet_of(card)
    if is_answer(card, text, facts):
        return "it is the right answer in other words"
    if facet == "blank":
        return _fills(card, text, facts)
    name = asks_name(card) or (card.entry.kind == "Link" and bool(facts.types.get(plain(text))))
    if name and any(facts.nested(text, answer) for answer in facts.answers(card)):
        return "one lies in the other"
    says = _SAYS.get(facet)
    if says and says(card.entry, text, stem, facts):
        return "the lesson says this too"
    return ""


def _fills(card: Card, text: str, facts: Facts) -> str:
    """A sentence of the lesson has the gap filled so, or the number or date fits the key's."""
    for answer in facts.answers(card):
        size, given = facts.size(answer), facts.size(text)
        when, at = facts.when(answer), facts.when(text)
        if when.known and at.known and implies(when, at):
            return "the right date implies it"
        if not when.known and size and given and meet(size, given):
            return "it fits the right number"
        if facts.nested(text, answer):
            return "one lies in the other"
    says = card.entry.raw("Says")
    mine = [at for at, one in enumerate(blanks(says)) if card.facet == f"blank:{slug(one)}"]
    keys = (gap_key(with_gap(says, number, GAP)) for number in mine)
    filled = (words for key in keys for words in facts.fillings.get(key, ()))
    return "another sentence says so" if any(facts.same(text, one) for one in filled) else ""


def _also(kind: str, given: str, asked: str) -> Says:
    """Whether any entry of a kind that has the same in one field has the text in another."""

    def says(entry: Entry, text: str, _stem: str, facts: Facts) -> bool:
        return any(
            facts.same(field(one, given), field(entry, given))
            and bool(field(one, asked))
            and facts.same(field(one, asked), text)
            for one in facts.of_kind(kind)
        )

    return says


def _value(entry: Entry, text: str, _stem: str, facts: Facts) -> bool:
    """The number fits the key's, one never to be offered, or the same measure's at that time."""
    given, measures = facts.size(text), plain(entry.text("Measures"))
    like = [
        one.text("Value")
        for one in facts.of_kind("Figure")
        if plain(one.text("Measures")) == measures
        and touch(facts.when(one.text("When")), facts.when(entry.text("When")))
    ]
    sizes = map(facts.size, (*like, entry.text("Value"), *entry.values("Never offer")))
    return given is None or any(size is not None and meet(size, given) for size in sizes)


def _measure(entry: Entry, text: str, stem: str, facts: Facts) -> bool:
    """A figure of that measure has a value that fits this one's, at a time that may be the same."""
    own = facts.size(entry.text("Value"))
    for one in facts.of_kind("Figure"):
        size = facts.size(one.text("Value"))
        if one.id == entry.id or plain(one.text("Measures")) != plain(text) or not own or not size:
            continue
        told_apart = plain(own.unit) != plain(size.unit) and holds(stem, own.unit)
        same_time = touch(facts.when(one.text("When")), facts.when(entry.text("When")))
        if meet(own, size) and same_time and not told_apart:
            return True
    return False


def _figure_when(entry: Entry, text: str, _stem: str, facts: Facts) -> bool:
    own, given = facts.size(entry.text("Value")), facts.when(text)
    keys = [
        facts.when(one.text("When"))
        for one in facts.of_kind("Figure")
        if one.text("When")
        and plain(one.text("Measures")) == plain(entry.text("Measures"))
        and (size := facts.size(one.text("Value")))
        and own
        and meet(own, size)
    ]
    return any(implies(key, given) for key in keys)


def _event_when(entry: Entry, text: str, _stem: str, facts: Facts) -> bool:
    again = (
        one
        for one in facts.of_kind("Event")
        if plain(one.text("What")) == plain(entry.text("What"))
    )
    return any(implies(facts.when(one.text("When")), facts.when(text)) for one in again)


def _event_what(entry: Entry, text: str, _stem: str, facts: Facts) -> bool:
    """The event is of a time that may be the same."""
    when = facts.when(entry.text("When"))
    return any(
        plain(one.text("What")) == plain(text) and touch(when, facts.when(one.text("When")))
        for one in facts.of_kind("Event")
    )


def _event_who(entry: Entry, text: str, stem: str, facts: Facts) -> bool:
    """Whoever is named in what happened was involved in it as well."""
    named = any(holds(entry.text("What"), one) for one in facts.spellings(text))
    return named or _also("Event", "What", "Who")(entry, text, stem, facts)


def _linked(given: str, asked: str) -> Says:
    """Whether some link of the same thing ends there, or in what lies there."""

    def says(entry: Entry, text: str, _stem: str, facts: Facts) -> bool:
        return any(
            facts.same(one.text(given), entry.text(given))
            and (facts.same(one.text(asked), text) or facts.nested(one.text(asked), text))
            for one in facts.of_kind("Link")
        )

    return says


def _chained(given: str, asked: str) -> Says:
    """Whether one leads to the other, by however many steps."""

    def says(entry: Entry, text: str, _stem: str, facts: Facts) -> bool:
        steps: dict[str, set[str]] = {}
        for one in facts.of_kind("Cause"):
            steps.setdefault(plain(one.text(given)), set()).add(plain(one.text(asked)))
        start = plain(entry.text(given))
        return plain(text) in reached([start], steps) | {start}

    return says


def is_member(entry: Entry, text: str, facts: Facts) -> bool:
    """Whether a text is a member of a list, in any accepted wording."""
    members = entry.values("Items")
    pairs = [pair.split("=", 1) for pair in entry.values("Also accept") if "=" in pair]
    spelt = [side for pair in pairs for side in pair]
    return any(facts.same(text, one) for one in (*members, *spelt))


def is_outside(entry: Entry, text: str, facts: Facts) -> bool:
    """Whether the lesson says that a text is no member: under Not in it, or as the list is complete."""
    written = any(facts.same(text, one) for one in entry.values("Not in it"))
    return not is_member(entry, text, facts) and (written or entry.complete)


def sides_of(entry: Entry, text: str, facts: Facts) -> tuple[str, ...]:
    """Return the sides of a contrast to which an item belongs."""
    sides = (("Side A", "A items"), ("Side B", "B items"))
    return tuple(
        entry.text(side)
        for side, items in sides
        if any(facts.same(text, one) for one in entry.values(items))
    )


def _whole(entry: Entry, text: str, _stem: str, facts: Facts) -> bool:
    return plain(text) in facts.wholes(entry.title)


def banned(entry: Entry, right: tuple[str, ...], facts: Facts) -> tuple[str, ...]:
    """Return what may never be offered beside right answers: their namesakes, and Never offer."""
    key = ("banned", entry.id, right)
    return facts.once(key, lambda: tuple(dict.fromkeys(_banned(entry, right, facts))))


def _banned(entry: Entry, right: tuple[str, ...], facts: Facts) -> Iterator[str]:
    yield from entry.values("Never offer")
    names = {spelt for answer in right for spelt in facts.spellings(answer)}
    for one in facts.of_kind("Name"):
        if plain(one.title) in names:
            yield from one.values("Never mix with")
        if any(plain(other) in names for other in one.values("Never mix with")):
            yield one.title


_SAYS: Mapping[str, Says] = {
    "Term/term": _also("Term", "Means", "Title"),
    "Term/meaning": _also("Term", "Title", "Means"),
    "Name/name": _also("Name", "Is", "Title"),
    "Name/description": _also("Name", "Title", "Is"),
    "Name/part-of": _whole,
    "Figure/value": _value,
    "Figure/measure": _measure,
    "Figure/when": _figure_when,
    "Figure/source": _also("Figure", "Measures", "Source"),
    "Event/when": _event_when,
    "Event/what": _event_what,
    "Event/who": _event_who,
    "Link/object": _linked("Subject", "Object"),
    "Link/subject": _linked("Object", "Subject"),
    "Cause/cause": _chained("Effect", "Cause"),
    "Cause/effect": _chained("Cause", "Effect"),
    "Quote/words": _also("Quote", "Said by", "Words"),
    "Quote/speaker": _also("Quote", "Words", "Said by"),
}
