"""Statistics over a log: pure arithmetic over counts, states and the answers to a few cards."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from quizapp.memory.log import LogRow
from quizapp.memory.marks import Marks
from quizapp.memory.policy import Policy
from quizapp.memory.replay import live
from quizapp.memory.state import CardState
from quizapp.memory.undoing import known_after_all
from quizapp.questions.model import Card
from quizapp.study.forecast import DayAhead, forecast_of, together
from quizapp.study.hardest import Forgotten, HardCard, hardest, hardest_of, leeches_of
from quizapp.study.mastery import Mastery, mastery_of
from quizapp.study.retention import (
    BucketCount,
    Calibration,
    DayCount,
    StudyDay,
    Week,
    calibration_of,
    days_of,
    weeks_of,
)


@dataclass(frozen=True, slots=True)
class LessonSoFar:
    """A lesson as it is known: its cards, their states, what is wanted and what is put aside.

    `answers` are the rows of its hardest cards, `claims` those of answers that were known after
    all, both with what revises them.
    """

    lesson: str
    cards: Sequence[Card]
    states: Mapping[str, CardState]
    policy: Policy
    marks: Marks = field(default_factory=Marks)
    answers: Sequence[LogRow] = ()
    claims: Sequence[LogRow] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """An answer that was judged wrong and that its student says was right: what was given and expected."""

    lesson: str
    card: str
    title: str
    day: date
    form: str
    given: str
    expected: str


@dataclass(frozen=True, slots=True)
class Flagged:
    """What a student says is wrong with a card, in their words, and in which form it was asked."""

    lesson: str
    card: str
    title: str
    form: str
    note: str


@dataclass(frozen=True, slots=True)
class Statistics:
    """What a log comes to on a study day.

    `claims` and `flags` are for the teacher; the others are for the student.
    """

    day: date
    weeks: tuple[Week, ...]
    calibration: Calibration
    days: tuple[StudyDay, ...]
    forecast: tuple[DayAhead, ...]
    topics: tuple[Mastery, ...]
    hardest: tuple[HardCard, ...]
    leeches: tuple[Forgotten, ...]
    claims: tuple[Claim, ...]
    flags: tuple[Flagged, ...]


def statistics_of(
    lessons: Sequence[LessonSoFar],
    days: Iterable[DayCount],
    buckets: Iterable[BucketCount],
    day: int,
) -> Statistics:
    """Return the statistics of some lessons on a study day, by the counts over their answers."""
    days = sorted(days)
    return Statistics(
        day=date.fromordinal(day),
        weeks=weeks_of(days),
        calibration=calibration_of(buckets),
        days=days_of(days),
        forecast=together([_forecast(one, day) for one in lessons]),
        topics=tuple(
            topic for one in lessons for topic in mastery_of(one.lesson, one.cards, one.states, day)
        ),
        hardest=tuple(hardest(card for one in lessons for card in _hardest(one))),
        leeches=tuple(
            leech for one in lessons for leech in leeches_of(one.lesson, one.cards, one.states)
        ),
        claims=tuple(claim for one in lessons for claim in claims_of(one)),
        flags=tuple(flag for one in lessons for flag in flags_of(one)),
    )


def claims_of(lesson: LessonSoFar) -> list[Claim]:
    """Return the answers of a lesson that were known after all, the last first."""
    knew = known_after_all(lesson.claims)
    claimed = {row.id for row in lesson.claims if (row.screen, row.card) in knew}
    by_key = {card.key: card for card in lesson.cards}
    return [
        Claim(
            lesson=lesson.lesson,
            card=row.card,
            title=by_key[row.card].entry.title,
            day=date.fromordinal(row.day),
            form=row.form,
            given=row.response,
            expected=by_key[row.card].answer,
        )
        for row in reversed(live(lesson.claims))
        if row.id in claimed and row.card in by_key
    ]


def flags_of(lesson: LessonSoFar) -> list[Flagged]:
    """Return what was found wrong with a lesson's cards, in their order."""
    flags = lesson.marks.flags
    return [
        Flagged(
            lesson.lesson, card.key, card.entry.title, flags[card.key].form, flags[card.key].note
        )
        for card in lesson.cards
        if card.key in flags
    ]


def _forecast(lesson: LessonSoFar, day: int) -> tuple[DayAhead, ...]:
    cards = [card.key for card in lesson.cards if card.key not in lesson.marks.suspended]
    return forecast_of(cards, lesson.states, day, lesson.policy)


def _hardest(lesson: LessonSoFar) -> list[HardCard]:
    return hardest_of(lesson.lesson, lesson.cards, lesson.states, live(lesson.answers))
