"""Sentences that the window and the terminal both say: of days and counts, errors and what they keep out."""

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from quizapp.errors import LessonError, QuizError
from quizapp.language import commas, day_text, number, tr
from quizapp.lessons.model import Problem

if TYPE_CHECKING:
    from quizapp.study.model import Leech
    from quizapp.study.quiz import Quiz

_WEEK = 7
_LINE = re.compile(r"\bline \d+")
_WIDE_ENDS = ("。", "！", "？")
_ENDS = (".", "!", "?", *_WIDE_ENDS)


def counted(number: int, what: str) -> str:
    """Return a number with its noun in the right form: "1 card", "2 cards"."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def listed(words: Sequence[str]) -> str:
    """Return words as one says them: "2 due, 1 to see again and 3 new"."""
    if len(words) < 2:
        return "".join(words)
    return tr("{words} and {last}", "a list", words=commas(*words[:-1]), last=words[-1])


def joined(*parts: str) -> str:
    """Return sentences, with or without their full stops, as a paragraph."""
    return together(
        *(part if part.endswith(_ENDS) else part + _stop(part) for part in parts if part)
    )


def together(*sentences: str) -> str:
    """Return sentences one after the other, without a space after a full stop as wide as a sign."""
    said = ""
    for sentence in filter(None, sentences):
        said += sentence if not said or said.endswith(_WIDE_ENDS) else f" {sentence}"
    return said


def _stop(sentence: str) -> str:
    """Return the full stop of the script in which a sentence begins."""
    first = next(filter(str.isalpha, sentence), "")
    return "。" if "\u2e80" <= first <= "\uffef" else "."


def judged(answer: str) -> str:
    """Return "true" or "false" as it is shown, what is neither as it is."""
    return {"true": tr("True"), "false": tr("False")}.get(answer, answer)


def next_time(day: date | None, count: int, today: date) -> str:
    """Return when how many cards come next, or "" where none do."""
    if day is None:
        return ""
    return tr("Next: {n} {n:card|cards} {day}.", "", count, day=on_day(day, today))


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
    return tr(
        "You left a quiz with {answered} of {n} answered. It ends when you start another; its"
        " answers are kept.",
        "",
        len(quiz.asked),
        answered=number(answered),
    )


def forgotten(leech: "Leech") -> str:
    """Return how often a card was forgotten, and what its look-alikes are there for."""
    if leech.beside:
        return tr("You have forgotten this {n} {n:time|times}. Compare it with:", "", leech.lapses)
    return tr(
        "You have forgotten this {n} {n:time|times}. Look at it in another way.", "", leech.lapses
    )


def left_out(problems: Sequence[Problem]) -> str:
    """Return what errors keep out of the lesson, with their lines; "" where there are none."""
    lines = sorted({problem.line for problem in problems if problem.severity == "error"})
    if not lines:
        return ""
    if len(lines) == 1:
        return tr(
            "Part of the lesson was left out because of an error in its file, on line {line}.",
            line=lines[0],
        )
    shown = [str(line) for line in lines[:5]] + ([tr("others", "lines")] if len(lines) > 5 else [])
    return tr(
        "Parts of the lesson were left out because of {n} errors in its file, on lines {lines}.",
        "",
        len(lines),
        lines=listed(shown),
    )


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
        _on_line(problem.line, joined(problem.message, problem.remedy))
        for problem in problems
        if problem.severity == "error"
    )


def trouble(error: QuizError) -> str:
    """Return an error as it is, after the line of the lesson that is to blame."""
    line = error.line if isinstance(error, LessonError) else 0
    return _on_line(line, str(error)) if line else str(error)


def _on_line(line: int, what: str) -> str:
    return tr("Line {line}: {what}", line=line, what=what)


def unusable(error: LessonError) -> str:
    """Return that the open lesson's file was changed to what cannot be used, and where."""
    return tr(
        "The lesson’s file was changed. {what} You go on with the lesson as it was.",
        what=trouble(error),
    )
