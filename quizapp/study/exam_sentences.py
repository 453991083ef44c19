"""Sentences on an exam and on what a student aims at, for the window and the terminal."""

from datetime import date

from quizapp.memory.policy import LAST_DAYS, ON_THE_DAY, UNTIL_THEN
from quizapp.study.exam import ExamPlan
from quizapp.study.sentences import counted, dated


def percent(chance: float) -> str:
    """Return a chance as one says it: "93 %", which no line divides."""
    return f"{round(chance * 100)}\N{NO-BREAK SPACE}%"


AIM = percent(ON_THE_DAY)
EXAM_AIM = (
    f"With an exam date the aim is {percent(UNTIL_THEN)} until {LAST_DAYS} days before, then {AIM} on the"
    " day. After it your own aim holds again."
)


def exam_line(exam: date | None, today: date, plan: ExamPlan | None) -> str:
    """Return how far an exam is and what it takes: "5 days to go: 34 cards below 93 % …"; "" with none."""
    if exam is None:
        return ""
    if exam < today or plan is None:
        return "The exam is today." if exam == today else f"The exam was {_past(exam, today)}."
    tomorrow = plan.days == 1
    head = "The exam is tomorrow" if tomorrow else f"{plan.days} days to go"
    if not plan.below:
        return f"{head}: {_all_of(plan.cards)} above {AIM}."
    cards = f"{counted(plan.below, 'card')} below {AIM} on the day"
    minutes = counted(max(1, plan.minutes), "minute")
    return f"{head}: {cards}; about {minutes} {'today' if tomorrow else 'a day'} gets there."


def a_day(minutes: int) -> str:
    """Return what study takes: "about 12 minutes a day"."""
    return f"about {counted(minutes, 'minute')} a day" if minutes else "next to nothing a day"


def _all_of(cards: int) -> str:
    return "the one card is" if cards == 1 else f"all {cards} cards are"


def _past(day: date, today: date) -> str:
    if (today - day).days == 1:
        return "yesterday"
    return f"on {dated(day, today)}"
