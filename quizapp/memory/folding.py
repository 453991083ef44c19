"""Folds answers to what is known of their cards, one after another: a million where a log is long."""

from collections.abc import Iterable
from dataclasses import dataclass

from quizapp.memory.answers import Options
from quizapp.memory.evidence import Known, graded, weigh_and_predict
from quizapp.memory.state import CardState
from quizapp.memory.tally import Tally, add

Answer = tuple[str, str, object, str, int, str, int, str, int, int, int, str, Options]
"""What of an answer or of practice anything follows from: the columns of its row that are named here.

A `LogRow` takes ten times as long to make, and what has names twice as long to take apart.
"""
COLUMNS = (
    "lesson", "card", "screen", "event", "day", "form", "variant", "verdict", "hints", "rating",
    "took", "payload", "options",
)  # fmt: skip
KEY = slice(0, 2)
"""Where lesson and card stand in an answer: together they are the card's key."""
CARD, SCREEN, EVENT, DAY = map(COLUMNS.index, ("card", "screen", "event", "day"))


@dataclass(slots=True)
class Trace:
    """A card on the way through its answers: what `CardState` holds, but for when it is due."""

    known: Known
    first_day: int
    last_day: int
    reviews: int
    lapses: int
    form: str
    variant: int
    verdict: str
    right: bool


def trace_of(state: CardState) -> Trace:
    """Return a card to go on from where it is."""
    return Trace(
        (state.stability, state.difficulty),
        state.first_day,
        state.last_day,
        state.reviews,
        state.lapses,
        state.last_form,
        state.last_variant,
        state.last_verdict,
        state.right_today,
    )


def as_known(answer: Answer) -> Answer:
    """Return an answer as the right one that it was: see `standing_rows`."""
    lesson, card, screen, event, day, form, variant, _, _, _, took, payload, options = answer
    return lesson, card, screen, event, day, form, variant, "right", 0, 0, took, payload, options


def fold(answers: Iterable[Answer], traces: dict[tuple[str, str], Trace], tally: Tally) -> None:
    """Let answers of any cards, in replay order, change what is known of those, and count them all.

    None may be taken back. Practice is only counted. In one loop, as a replay comes by a million times.
    """
    for (
        lesson, card, _, event, day, form, variant, verdict, hints, own, took, payload, options,
    ) in answers:  # fmt: skip
        grade = graded(own, verdict, hints)
        if event != "answer":
            add(tally, lesson, day, form, None, grade, took)
            continue
        trace = traces.get((lesson, card))
        if trace is None:
            known, chance = weigh_and_predict(None, 0, form, grade, hints, took, options, payload)
            traces[lesson, card] = Trace(known, day, day, 1, 0, form, variant, verdict, grade > 1)
        else:
            days = day - trace.last_day
            trace.known, chance = weigh_and_predict(
                trace.known, days, form, grade, hints, took, options, payload
            )
            trace.reviews += 1
            if days > 0:
                trace.last_day = day
                if grade == 1 and trace.right:
                    trace.lapses += 1
            trace.form, trace.variant, trace.verdict = form, variant, verdict
            trace.right = grade > 1
        add(tally, lesson, day, form, chance, grade, took)
