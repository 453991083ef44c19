"""Is what the program believes true: after an answer in each form, and of each card on each morning."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from statistics import fmean

from quizapp.memory.evidence import weigh
from quizapp.memory.fsrs import interval, retrievability
from tests.simulate import settings
from tests.simulate.learners import Draws, answer
from tests.simulate.schedulers import Ours
from tests.simulate.settings import LEARNERS
from tests.simulate.study import Study, row_of, ways_of


@dataclass(frozen=True)
class Belief:
    """Predicted and true recall after an answer: when the card would be due, and some days on."""

    form: str
    first: bool
    predicted: float
    true: float
    predicted_later: float
    true_later: float


@dataclass(frozen=True)
class Morning:
    """Predicted and true recall of a card on a morning."""

    predicted: float
    true: float


def bias(beliefs: Sequence[Belief]) -> tuple[float, float]:
    """Return how much recall is overrated, when due and some days on."""
    return (
        fmean(one.predicted - one.true for one in beliefs),
        fmean(one.predicted_later - one.true_later for one in beliefs),
    )


def common_log(
    learner: int,
    seeds: Sequence[int] = settings.SEEDS,
    cards: int = settings.CALIBRATION_CARDS,
    days: int = settings.CALIBRATION_DAYS,
) -> tuple[list[Belief], list[Morning]]:
    """Return what is believed after every answer of one log, had it been in each form, and each morning."""
    beliefs: list[Belief] = []
    mornings: list[Morning] = []
    for seed in seeds:
        study = Study(
            LEARNERS[learner], Ours(), seed, cards=cards,
            watch=lambda study, card, day: beliefs.extend(_each_form(study, card, day)),
        )  # fmt: skip
        for day in range(1, days + 1):
            mornings.extend(_morning(study, day))
            study.day(day)
    return beliefs, mornings


def _morning(study: Study, day: int) -> Iterator[Morning]:
    for card, state in study.states.items():
        past = day - state.last_day
        true = study.mind.recall(study.traces[card], past)
        yield Morning(retrievability(past, state.stability), true)


def _each_form(study: Study, card: int, day: int) -> Iterator[Belief]:
    """Yield what would be believed had the card been answered in each form, by the same chance."""
    random = Random(f"{study.seed} {card} {day}")
    draws = Draws.of(random)
    state, trace = study.states.get(card), study.traces.get(card)
    known = (state.stability, state.difficulty) if state else None
    past = day - state.last_day if state else 0
    for form in settings.CALIBRATED:
        ways = ways_of(form, random)
        right, after = answer(study.learner, study.mind, card, trace, past, form, ways, draws)
        stability, _ = weigh(known, past, row_of(card, form, day, ways, right=right))
        due = max(1, round(interval(stability, settings.RETENTION)))
        predicted = (retrievability(days, stability) for days in (due, settings.LATER))
        true = (study.mind.recall(after, days) for days in (due, settings.LATER))
        (when_due, later), (truly_due, truly_later) = predicted, true
        yield Belief(form, state is None, when_due, truly_due, later, truly_later)
