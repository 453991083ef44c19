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
    what = f"{card.facet} can be asked in {_counted(len(one.forms))} ({', '.join(one.forms)})"
    why = f"; not {'; '.join(reasons)}" if reasons else ""
    return Shortfall(card.entry, what + why, " ".join(dict.fromkeys(_remedies(one))))


def _counted(number: int) -> str:
    return "1 form" if number == 1 else f"{number} forms"


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
    ("of its sort where", "Needs {count} of the kind {kind} that can be told apart: add entries."),
    ("events at another time", "Needs {count} at other times: add Events."),
    ("no [blank]", "Put the answer in [square brackets] in a Says."),
    ("no gap", "Put the answer in [square brackets] in a Says."),
    ("elsewhere in the sentence", "Word Says so that the answer stands in it once."),
    ("stem holds", "Word the question without the answer in it."),
    ("False version", "Needs {count} {like}."),
    ("so long a time", "Nothing to do: much may have happened in so long a time."),
    ("Not in it", "Write under Not in it what does not belong in the list, or Complete: yes."),
    ("are needed", "Needs {count} outside the list: add to Not in it."),
    ("Key words", "Write the words that an answer is known by under Key words."),
    ("same words", "Say in Measures or When what tells it from the other."),
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
    by_facet = {
        "Name/name": f"of type {kind}: add a Pool",
        "Name/description": f"of type {kind} with an Is: add Names",
        "Figure/measure": "of this Kind of number: add a Pool with that as its Type",
        "blank": "of the type of these words: add a Pool",
        **dict.fromkeys(
            ("Name/part-of", "Event/who", "Figure/source", "Quote/speaker"),
            "of the answer’s type: add a Name for the answer, and a Pool",
        ),
    }
    by_kind = {
        "Link": "of this Group: add Links, or a Pool of the answer’s type",
        "List": "outside the list: add to Not in it",
        "Contrast": "on the other side: add items",
        "Statement": "of the kind Statement, each with a False version: add them, or this one’s own",
        "Question": "that are wrong: add to Wrong answers",
    }
    other = f"of the kind {card.entry.kind}: add entries"
    return by_facet.get(facet) or by_kind.get(card.entry.kind, other)


def measure_amount(sample: Sample, _facts: Facts) -> Measured:
    """Return how many questions there are, cards in forms, the flipped ones not counted (Q17)."""
    count = sum(len(one.forms) - ("flip" in one.forms) for one in sample.forms)
    return Measured(f"{count:,}", count >= _QUESTIONS)
