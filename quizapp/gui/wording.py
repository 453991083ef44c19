"""The sentences that the pages say about numbers and days."""

from collections.abc import Sequence
from datetime import date, timedelta

from quizapp.errors import LessonError, QuizError
from quizapp.lessons.model import Lesson, Problem
from quizapp.study.model import Feedback, Plan, Screen, Summary

_WEEK = 7
_VERDICTS = {"right": "Right", "nearly": "Nearly", "wrong": "Not quite"}


def names(lesson: Lesson) -> tuple[str, str, str]:
    """Return the lesson's title, byline and standfirst; a byline is "by Ana Sousa · a geographer"."""
    author, about = lesson.heading("Author"), lesson.heading("Author is")
    byline = " · ".join(part for part in (f"by {author}" if author else "", about) if part)
    return lesson.title, byline, lesson.heading("Standfirst")


def to_do(plan: Plan) -> str:
    """Return what is to do today, e.g. "12 to review and 15 new, about 9 minutes"."""
    parts = [(plan.due, "to review"), (plan.again, "to see again"), (plan.new, "new")]
    words = [f"{number} {what}" for number, what in parts if number]
    return f"{_listed(words)}, about {counted(max(1, plan.minutes), 'minute')}"


def done(plan: Plan) -> str:
    """Return that the day's work is over and when there is more."""
    return f"Done for today. {next_time(plan.next_day, plan.next_count, plan.day)}".strip()


def next_time(day: date | None, count: int, today: date) -> str:
    """Return when how many cards come next, or "" where none do."""
    return f"Next: {counted(count, 'card')} {on_day(day, today)}." if day else ""


def on_day(day: date, today: date) -> str:
    """Return a day as one would say it: "tomorrow", "on Friday", "on 3 May", "on 3 May 2027"."""
    ahead = (day - today).days
    if ahead <= 1:
        return "tomorrow" if ahead == 1 else "today"
    if ahead < _WEEK:
        return f"on {day:%A}"
    return (
        f"on {day.day} {day:%B}" if day.year == today.year else f"on {day.day} {day:%B} {day.year}"
    )


def comes_back(due: date, today: date) -> str:
    """Return when a card is asked next."""
    if due <= today:
        return "Comes back later today"
    ahead = (due - today).days
    if ahead < _WEEK or due > today + timedelta(days=90):
        return f"Comes back {on_day(due, today)}"
    return f"Comes back in {ahead} days, {on_day(due, today)}"


def place(screen: Screen) -> str:
    """Return where in the session a screen stands."""
    return f"{screen.place} of {screen.total}"


def verdict(feedback: Feedback) -> str:
    """Return the verdict in a word or two."""
    return _VERDICTS[feedback.verdict]


def spoken(feedback: Feedback) -> str:
    """Return what a screen reader says of an answer."""
    right = "" if feedback.verdict == "right" else f"Right answer: {feedback.answer}"
    caution = f"Caution: {feedback.caution}" if feedback.caution else ""
    return _sentences(verdict(feedback), feedback.note, right, feedback.fact, caution)


def score(summary: Summary) -> str:
    """Return how many answers were right."""
    if summary.answered == 1:
        return "The one answer was right" if summary.right else "The one answer was not right yet"
    if summary.right == summary.answered:
        return f"All {summary.answered} right"
    return f"{summary.right} of {summary.answered} right"


def left_out(problems: Sequence[Problem]) -> str:
    """Return what errors keep out of the lesson, with their lines; "" where there are none."""
    lines = sorted({problem.line for problem in problems if problem.severity == "error"})
    if not lines:
        return ""
    if len(lines) == 1:
        return (
            f"Part of the lesson was left out because of an error in its file, on line {lines[0]}."
        )
    shown = _listed([str(line) for line in lines[:5]] + (["others"] if len(lines) > 5 else []))
    return f"Parts of the lesson were left out because of {len(lines)} errors in its file, on lines {shown}."


def explained(problems: Sequence[Problem]) -> str:
    """Return one paragraph for each error: its line, what it says, what is wrong, what to do."""
    return "\n".join(
        f"Line {problem.line}: {_sentences(problem.message, problem.remedy)}"
        for problem in problems
        if problem.severity == "error"
    )


def _sentences(*parts: str) -> str:
    """Join what are sentences, with or without their full stops."""
    return " ".join(
        part if part.endswith((".", "!", "?")) else f"{part}." for part in parts if part
    )


def trouble(error: QuizError) -> str:
    """Return an error as it is, after the line of the lesson that is to blame."""
    line = error.line if isinstance(error, LessonError) else 0
    return f"Line {line}: {error}" if line else str(error)


def unusable(error: LessonError) -> str:
    """Return that the open lesson's file was changed to what cannot be used, and where."""
    what = f"The lesson’s file was changed. {trouble(error)}"
    return f"{what} You go on with the lesson as it was."


def refused(error: QuizError, own_id: str) -> str:
    """Return why a file did not become another lesson, and what one can do where it cannot be written."""
    by_hand = f"Or write “- Id: {own_id}” in its head yourself, then press “Another lesson” again."
    return f"{trouble(error)} {by_hand}" if isinstance(error, LessonError) else trouble(error)


def counted(number: int, what: str) -> str:
    """Return a number with its noun in the right form: "1 card", "2 cards"."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _listed(words: Sequence[str]) -> str:
    return " and ".join(
        part for part in (", ".join(words[:-1]), words[-1] if words else "") if part
    )
