"""All numbers of `make simulate`: learners, rivals, seeds, times, aims.

Committed before the first run, in a commit of its own, as `git log tests/simulate/settings.py` shows.
When its tables were seen, what stands at the end was added here, and nothing changed. Elsewhere two things
were: with the same minutes a day all study ahead now instead of leaving minutes unused, and the plan for
an exam shares out what it asks.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from quizapp.memory.evidence import WEIGHTS_OF, FormWeights
from quizapp.memory.fsrs import WEIGHTS

SEEDS = (11, 23, 37, 53, 71)
CARDS, DAYS, NEW_A_DAY = 200, 180, 15
COUNTED_FROM = 30
"""Recall is that of all cards in the morning: averaged over the days from this one on, and on the day
after the last."""

CHOICES = 4
WAYS_LEFT = (4, 3, 2, 1)
"""Ways left in a match of four, pick by pick: which one a card comes to is drawn."""

SECONDS: Mapping[str, float] = {
    "choice": 9.0,
    "true-false": 7.0,
    "cloze": 10.0,
    "match": 7.0,
    "typed": 12.0,
    "flip": 8.0,
}
"""Seconds an answer, of a match those of one of its cards; and what a correction takes to read.

Assumed, not measured: users of flash cards take some 8 s a card; options take time to read, words
time to type. The order of the forms matters here, hardly the sizes.
"""
SECONDS_OF_A_CORRECTION = 6.0


@dataclass(frozen=True)
class FsrsLearner:
    """Remembers as FSRS-6 says, by its own weights; `known` of all cards were known before."""

    name: str
    weights: tuple[float, ...] = WEIGHTS
    forms: Mapping[str, FormWeights] = field(default_factory=lambda: WEIGHTS_OF)
    known: float = 0.3


@dataclass(frozen=True)
class TwoTraces:
    """Remembers by a trace that fades in days and one that fades by a slow power law and consolidates.

    Recall fails where both fail. A recall makes the slow trace last the longer, the less sure it was;
    facts are easy or hard by `eases`, which scale where the slow trace begins and how much it gains.
    What was known before begins as if recalled when it was `surely_known`.
    """

    name: str
    fast_days: float = 1.2
    fast_power: float = 1.0
    slow_days: float = 1.0
    slow_power: float = 0.3
    growth: float = 8.0
    sureness: float = 1.05
    loss: float = 0.5
    surely_known: float = 0.8
    eases: tuple[float, ...] = (1.6, 0.6)
    forms: Mapping[str, FormWeights] = field(default_factory=lambda: WEIGHTS_OF)
    known: float = 0.3


Learner = FsrsLearner | TwoTraces

_OTHER_WEIGHTS = (
    0.12, 0.8, 1.5, 6.0, 6.8, 0.7, 2.4, 0.02, 1.6, 0.2, 0.7,
    1.2, 0.09, 0.25, 1.9, 0.6, 1.9, 0.45, 0.07, 0.08, 0.25,
)  # fmt: skip
"""Forgets sooner than most: shorter beginnings, less growth, a steeper curve."""

_GUESSING: Mapping[str, FormWeights] = {
    "choice": FormWeights(1 / 3, 0.06, 3.0, 0.8),
    "true-false": FormWeights(0.6, 0.08, 3.5, 0.6),
    "cloze": FormWeights(0.05, 0.03, 1.5, 0.9),
    "match": FormWeights(0.45, 0.05, 3.0, 0.7),
    "typed": FormWeights(0.0, 0.03, 1.0, 1.0),
}
"""Rules an option out before guessing, slips in every form, and recognises more than is reckoned with."""

MATCHED = FsrsLearner("matched")
LEARNERS: tuple[Learner, ...] = (
    MATCHED,
    FsrsLearner("other weights", weights=_OTHER_WEIGHTS, known=0.2),
    TwoTraces("two traces"),
    FsrsLearner("guesses, slips", forms=_GUESSING, known=0.4),
)

GRIDS: Mapping[str, tuple[float, ...]] = {
    "SM-2": (0.4, 0.55, 0.75, 1.0, 1.35, 1.8, 2.5),
    "Leitner": (0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0),
    "fixed": (1, 2, 3, 4, 5, 7, 10, 14, 21),
    "random": (10, 20, 40, 60, 90, 130, 180, 250),
}
"""Each rival's one knob: all intervals times this; the days between; the answers a day."""
USUAL: Mapping[str, float] = {"SM-2": 1.0, "Leitner": 1.0, "fixed": 7, "random": 10_000}
"""What a rival is set to where all have the same minutes; random order goes on until they are over."""
LEITNER_DAYS = (1, 2, 4, 8, 16)
RETENTION = 0.9
MINUTES_A_DAY = (3.0, 6.0)

CALIBRATED = ("typed", "cloze", "choice", "match", "true-false")
CALIBRATION_CARDS, CALIBRATION_DAYS = 300, 120
LATER = 7
"""Predicted and true recall are compared on the day when the card would be due, and this many days on."""

EXAM_DAY, EXAM_TARGET = 60, 0.93

BIAS, TIMES, WITHIN, SHARE = 0.02, 2.0, 1.15, 0.9
"""Aims: bias at most; how many times the hours fixed and random take; hours beside SM-2 and Leitner
at most; the exam plan's share of a flat target's minutes at most."""

# Added after the first run.
SCHOOL_YEAR = 300
"""Fixed intervals cost the same every week, ours less and less: so how long one studies matters."""
OTHER_RETENTIONS = (0.8, 0.85, 0.93)
"""What ours takes for less or more, for rivals that never reach the recall of .90."""
