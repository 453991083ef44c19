"""Order: events to be put in the order in which they happened."""

import re

from quizapp.lessons.values.when import When, read_when
from quizapp.questions.build import Draw, Unfair, question
from quizapp.questions.cards import entry_cards
from quizapp.questions.cues import gives_away
from quizapp.questions.facets import asked_in
from quizapp.questions.listing import in_a_row
from quizapp.questions.material import Material
from quizapp.questions.model import Card, Lack, Part, Question
from quizapp.questions.times import right_dates
from quizapp.questions.wording import stem
from quizapp.questions.wording.contract import capital

_FEWEST, _MOST = 3, 5
_TRIED = 100


def make(card: Card, material: Material, draw: Draw) -> Question | Unfair:
    """Return events of the lesson whose times do not touch, shuffled."""
    if "order" not in asked_in(card):
        return Unfair("only events are put in order", "another form")
    if untimed := _untimed(card, material):
        return Unfair("its time is no point in time, or stands in its words", untimed)
    chosen = _drawn(card, material, draw)
    if len(chosen) < _FEWEST:
        others = "1 other event" if len(chosen) == 2 else f"{len(chosen) - 1} other events"
        reason = f"{others} at another time where {_FEWEST - 1} are needed"
        return Unfair(reason, "events", _FEWEST - len(chosen))
    parts = tuple(
        Part(one.key, one.fact, one.answer, capital(one.entry.text("What")))
        for _, one in sorted(((when.anchor, one) for when, one in chosen), key=lambda pair: pair[0])
    )
    options = [part.answer for part in parts]
    return question(
        card,
        material,
        form="order",
        variant=draw.variant,
        answer_form="arrange",
        stem=stem(card, "order", material, draw.variant),
        options=tuple(_shuffled(options, draw)),
        answer=in_a_row(options, material.language),
        accept=(),
        parts=parts,
    )


def _shuffled(options: list[str], draw: Draw) -> list[str]:
    """Return another order than the right one."""
    while (found := draw.random.sample(options, len(options))) == options:
        pass
    return found


def _drawn(card: Card, material: Material, draw: Draw) -> list[tuple[When, Card]]:
    timed = material.once("events in time", lambda: _timed(material))
    others = draw.random.sample(timed, min(len(timed), _TRIED))
    own = _time_of(card, material)
    chosen = [(own, card)] if own else []
    for when, one in others:
        if len(chosen) < _MOST and not any(when.overlaps(other) for other, _ in chosen):
            chosen.append((when, one))
    return chosen


def _timed(material: Material) -> list[tuple[When, Card]]:
    """Return the cards of all events that have a point in time, with it."""
    cards = (
        one
        for entry in material.by_kind.get("Event", ())
        for one in entry_cards(entry, material)
        if one.facet == "when"
    )
    return [(when, one) for one in cards if (when := _time_of(one, material))]


_YEAR = re.compile(r"(?<![\d.,])\d{3,4}(?![\d.,]*\d)")
"""A number that may be a year: 1976, but not 4,800."""


def _time_of(card: Card, material: Material) -> When | None:
    """Return an event's only point in time; None where it has none or its words tell the year."""
    return None if _untimed(card, material) else read_when(card.answer, material.language)


def _untimed(card: Card, material: Material) -> Lack | None:
    """Return what an event lacks to be put in order, None where it can be."""
    when, what = read_when(card.answer, material.language), card.entry.text("What")
    if not when.known or when.relation not in ("", "end of"):
        return "a point in time"
    if card.entry.text("Caution"):
        return "certainty"
    if _YEAR.search(what) or gives_away(what, [card.answer]):
        return "silence"
    return None if len(right_dates(card, material)) == 1 else "one answer"
