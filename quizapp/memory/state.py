"""What is known of a card: a value that follows from the log."""

from dataclasses import dataclass

from quizapp.memory.log import Verdict


@dataclass(frozen=True, slots=True)
class CardState:
    """How well a card is remembered and when it is due; a day is a study day as `date.toordinal()`.

    `first_day` is the day of the first answer, `last_day` of the last. `reviews` counts answers,
    `lapses` how often a card that had been known was wrong on a later day. `right_today` says that
    the last answer on `last_day` was right, so that it need not be asked again on that day.
    """

    stability: float
    difficulty: float
    first_day: int
    last_day: int
    due: int
    reviews: int
    lapses: int
    last_form: str
    last_variant: int
    last_verdict: Verdict
    right_today: bool
