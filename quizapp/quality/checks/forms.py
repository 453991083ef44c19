"""Q16 and Q17: every card can be asked in several ways, and a lesson has questions enough."""

import re
from collections.abc import Iterator

from quizapp.quality.model import CardForms, Measured, Sample, Shortfall
from quizapp.quality.oracle.facts import Facts, facet_of
from quizapp.questions.model import Card

_FORMS, _FORMS_OF_A_VALUE = 3, 5
_QUESTIONS = 350


def wanted_of(card: Card) -> int:
    """Return in how many forms a card should be askable, 0 where nothing is asked of it."""
    if facet_of(card) == "blank" or card.entry.kind == "Question":
        return 0
    return _FORMS_OF_A_VALUE if facet_of(card) == "Figure/value" else _FORMS


def measure_forms(sample: Sample, _facts: Facts) -> Measured:
    """Return how many cards can be asked in as many forms as they should be (Q16)."""
    counted = [one for one in sample.forms if wanted_of(one.card)]
    few = [one for one in counted if len(one.forms) < wanted_of(one.card)]
    return Measured(
        f"{len(counted) - len(few)} of {len(counted)}",
        not few,
        tuple(short_of(one) for one in few),
    )


def short_of(one: CardForms) -> Shortfall:
    """Return in which forms a card can be asked, and what would give it more."""
    card = one.card
    reasons = [f"{form}: {reason}" for form, reason in one.refused.items()]
    what = f"{card.facet} can be asked in {len(one.forms)} ({', '.join(one.forms)})"
    why = f"; not {'; '.join(reasons)}" if reasons else ""
    return Shortfall(card.entry, what + why, " ".join(dict.fromkeys(_remedies(one))))


def _remedies(one: CardForms) -> Iterator[str]:
    for reason in one.refused.values():
        yield _remedy(one.card, reason)
    if not one.refused:
        yield "Add another facet of the fact, for example as an entry of another kind."


def _remedy(card: Card, reason: str) -> str:
    """Return what a teacher can do about a reason for which a form is not offered."""
    numbers = [int(number) for number in re.findall(r"\d+", reason)]
    lacking = max(1, numbers[-1] - numbers[0]) if len(numbers) > 1 else 1
    for words, remedy in _REMEDIES:
        if words in reason:
            count = f"{_COUNTS[lacking]} more" if lacking < len(_COUNTS) else f"{lacking} more"
            return remedy.format(count=count, like=_like(card), kind=card.entry.kind)
    return "See “Fair wrong answers” in the guide."


_COUNTS = ("no", "one", "two", "three", "four", "five")
_REMEDIES: tuple[tuple[str, str], ...] = (
    ("fair wrong options", "Needs {count} {like}."),
    ("of its sort where", "Needs {count} entries of the kind {kind} that are like it."),
    ("events at another time", "Needs {count} Events at other times."),
    ("no [blank]", "Put the answer in [square brackets] in a Says."),
    ("no gap", "Put the answer in [square brackets] in a Says."),
    ("elsewhere in the sentence", "Word Says so that the answer stands in it once."),
    ("stem holds", "Word the question without the answer in it."),
    (
        "False version",
        "Write a False version, or more entries of the kind {kind} that are like it.",
    ),
    ("Not in it", "Write under Not in it what does not belong in the list, or Complete: yes."),
    ("are needed", "Write more under Not in it, at least {count}."),
    ("Key words", "Write the words that an answer is known by under Key words."),
    ("kind of number and unit", "Needs another Figure with this Kind of number and unit."),
    ("share of what", "Write what it is a share of as the Kind of number."),
    ("in doubt", "Nothing to do: a doubtful value is not compared."),
    ("more than one", "Nothing to do: several answers are right, so it is not asked in this form."),
    ("too many ways", "Nothing to do: this is not asked in writing."),
    ("more than 4 words", "Shorten the answer to four words, to have it typed."),
)
"""What to do, by words of the reason; the first that fits."""


def _like(card: Card) -> str:
    """Return what the wrong options of a card are made of, and where to write them."""
    facet, kind = facet_of(card), card.entry.text("Type")
    if kind and facet == "Name/name":
        return f"of type {kind}: add a Pool"
    if kind and facet == "Name/description":
        return f"Names of type {kind}, each with its Is"
    if facet == "blank":
        return "names of the type of these words: add a Pool"
    if facet == "Figure/measure":
        return "measures: add a Pool whose Type is this Kind of number"
    if facet in ("Name/part-of", "Event/who", "Figure/source", "Quote/speaker"):
        return "of the type of the answer: give the answer a Name, and add a Pool of its type"
    if card.entry.kind == "Link":
        return "Links of the same Group, or a Pool of the answer’s type"
    if card.entry.kind in ("List", "Question", "Contrast"):
        return {"List": "under Not in it", "Question": "Wrong answers"}.get(
            card.entry.kind, "items on the other side"
        )
    return f"entries of the kind {card.entry.kind}"


def measure_amount(sample: Sample, _facts: Facts) -> Measured:
    """Return how many questions there are, cards in forms, the flipped ones not counted (Q17)."""
    count = sum(len(one.forms) - ("flip" in one.forms) for one in sample.forms)
    return Measured(f"{count:,}", count >= _QUESTIONS)
