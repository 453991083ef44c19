"""Sentences that the window and the terminal both say: of days and counts, errors and what they keep out."""

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from quizapp.errors import LessonError, QuizError
from quizapp.language import day_text, tr
from quizapp.lessons.model import Problem

if TYPE_CHECKING:
    from quizapp.study.model import Leech
    from quizapp.study.quiz import Quiz

_WEEK = 7
_LINE = re.compile(r"\bline \d+")


def counted(number: int, what: str) -> str:
    """Return a number with its noun in the right form: "1 card", "2 cards"."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def listed(words: Sequence[str]) -> str:
    """Return words as one says them: "2 due, 1 to see again and 3 new"."""
    return " and ".join(
        part for part in (", ".join(words[:-1]), words[-1] if words else "") if part
    )


def joined(*parts: str) -> str:
    """Return sentences, with or without their full stops, as a paragraph."""
    return " ".join(
        part if part.endswith((".", "!", "?")) else f"{part}." for part in parts if part
    )


def next_time(day: date | None, count: int, today: date) -> str:
    """Return when how many cards come next, or "" where none do."""
    return f"Next: {counted(count, 'card')} {on_day(day, today)}." if day else ""


def on_day(day: date, today: date) -> str:
    """Return a day as one would say it: "tomorrow", "on Friday", "on 3 May", "on 3 May 2027"."""
    ahead = (day - today).days
    if ahead <= 1:
        return tr("tomorrow") if ahead == 1 else tr("today")
    said = day_text(day, "weekday") if ahead < _WEEK else dated(day, today)
    return tr("on {day}", day=said)


def dated(day: date, today: date) -> str:
    """Return a day by its date: "3 May", in another year "3 May 2027"."""
    return day_text(day, "day" if day.year == today.year else "dated")


def given_up(quiz: "Quiz", answered: int) -> str:
    """Return what starting another quiz means for the one that was left."""
    return (
        f"You left a quiz with {answered} of {len(quiz.asked)} answered. It ends when you start"
        " another; its answers are kept."
    )


def forgotten(leech: "Leech") -> str:
    """Return how often a card was forgotten, and what its look-alikes are there for."""
    often = f"You have forgotten this {counted(leech.lapses, 'time')}."
    return f"{often} Compare it with:" if leech.beside else f"{often} Look at it in another way."


def left_out(problems: Sequence[Problem]) -> str:
    """Return what errors keep out of the lesson, with their lines; "" where there are none."""
    lines = sorted({problem.line for problem in problems if problem.severity == "error"})
    if not lines:
        return ""
    if len(lines) == 1:
        return (
            f"Part of the lesson was left out because of an error in its file, on line {lines[0]}."
        )
    shown = listed([str(line) for line in lines[:5]] + (["others"] if len(lines) > 5 else []))
    return f"Parts of the lesson were left out because of {len(lines)} errors in its file, on lines {shown}."


def newly_left_out(before: Sequence[Problem], after: Sequence[Problem]) -> str:
    """Return what errors keep out of a changed lesson, "" where it had all of them before."""
    had = {_fault(problem) for problem in before}
    fresh = any(_fault(problem) not in had for problem in after if problem.severity == "error")
    return left_out(after) if fresh else ""


def _fault(problem: Problem) -> tuple[str, str]:
    """Return what is wrong, wherever in the file it stands by now."""
    return problem.quote, _LINE.sub("", problem.message)


def explained(problems: Sequence[Problem]) -> str:
    """Return one paragraph for each error: its line, what it says, what is wrong, what to do."""
    return "\n".join(
        f"Line {problem.line}: {joined(problem.message, problem.remedy)}"
        for problem in problems
        if problem.severity == "error"
    )


def trouble(error: QuizError) -> str:
    """Return an error as it is, after the line of the lesson that is to blame."""
    line = error.line if isinstance(error, LessonError) else 0
    return f"Line {line}: {error}" if line else str(error)


def unusable(error: LessonError) -> str:
    """Return that the open lesson's file was changed to what cannot be used, and where."""
    what = f"The lesson’s file was changed. {trouble(error)}"
    return f"{what} You go on with the lesson as it was."
