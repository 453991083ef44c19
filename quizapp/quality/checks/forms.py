"""Q16 and Q17: every card can be asked in several ways, and a lesson has questions enough."""

from quizapp.quality.checks.remedies import remedies_of
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
    reasons = [f"{form}: {why.reason}" for form, why in one.refused.items()]
    what = f"{card.facet} can be asked in {_counted(len(one.forms))} ({', '.join(one.forms)})"
    why = f"; not {'; '.join(reasons)}" if reasons else ""
    return Shortfall(card.entry, what + why, remedies_of(one))


def _counted(number: int) -> str:
    return "1 form" if number == 1 else f"{number} forms"


def measure_amount(sample: Sample, _facts: Facts) -> Measured:
    """Return how many questions there are, cards in forms, the flipped ones not counted (Q17)."""
    count = sum(len(one.forms) - ("flip" in one.forms) for one in sample.forms)
    return Measured(f"{count:,}", count >= _QUESTIONS)
