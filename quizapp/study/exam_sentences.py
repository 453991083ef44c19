"""Sentences on an exam and on what a student aims at, for the window and the terminal."""

from datetime import date

from quizapp.language import Count, phrase, tr
from quizapp.memory.policy import LAST_DAYS, ON_THE_DAY, UNTIL_THEN
from quizapp.study.exam import ExamPlan
from quizapp.study.sentences import dated


def percent(chance: float) -> str:
    """Return a chance as one says it: "93 %", which no line divides."""
    return f"{round(chance * 100)}\N{NO-BREAK SPACE}%"


AIM = percent(ON_THE_DAY)
_TOMORROW = phrase(
    "{when}: {n} {n:card|cards} below {aim} on the day; about {minutes} {minutes:minute|minutes}"
    " today gets there."
)
_DAILY = phrase(
    "{when}: {n} {n:card|cards} below {aim} on the day; about {minutes} {minutes:minute|minutes} a"
    " day gets there."
)


def exam_aim() -> str:
    """Return what an exam does to the aim."""
    return tr(
        "With an exam date the aim is {until} until {n} days before, then {aim} on the day. After it"
        " your own aim holds again.",
        "",
        LAST_DAYS,
        until=percent(UNTIL_THEN),
        aim=AIM,
    )


def exam_line(exam: date | None, today: date, plan: ExamPlan | None) -> str:
    """Return how far an exam is and what it takes: "5 days to go: 34 cards below 93 % …"; "" with none."""
    if exam is None:
        return ""
    if exam < today or plan is None:
        return tr("The exam is today.") if exam == today else _over(exam, today)
    tomorrow = plan.days == 1
    when = tr("The exam is tomorrow") if tomorrow else tr("{n} days to go", "", plan.days)
    if plan.cards == 1 and not plan.below:
        return tr("{when}: the one card is above {aim}.", when=when, aim=AIM)
    if not plan.below:
        return tr("{when}: all {n} cards are above {aim}.", "", plan.cards, when=when, aim=AIM)
    said = _TOMORROW if tomorrow else _DAILY
    minutes = Count(max(1, plan.minutes))
    return tr(said, "", plan.below, when=when, aim=AIM, minutes=minutes)


def a_day(minutes: int) -> str:
    """Return what study takes: "about 12 minutes a day"."""
    if not minutes:
        return tr("next to nothing a day")
    return tr("about {n} {n:minute|minutes} a day", "", minutes)


def _over(exam: date, today: date) -> str:
    if (today - exam).days == 1:
        return tr("The exam was yesterday.")
    return tr("The exam was on {day}.", day=dated(exam, today))
