"""The sentences that the pages say about numbers and days."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from quizapp.errors import LessonError, QuizError
from quizapp.language import number, phrase, semicolons, tr
from quizapp.lessons.model import Lesson
from quizapp.study.sentences import joined, listed, next_time, on_day, together, trouble

if TYPE_CHECKING:  # the window is painted before any of these is made
    from quizapp.questions.model import Part
    from quizapp.study.model import Belongs, Feedback, Plan, Screen, SessionChoice, Summary

_WEEK = 7
_VERDICTS = {
    "right": phrase("Right"),
    "nearly": phrase("Nearly"),
    "wrong": phrase("Not quite"),
}

UNSAVED = phrase(
    "Nothing is saved: your progress cannot be written. What you answer now is gone when you close"
    " quizapp."
)
"""Stands above every page while one studies without saving."""


def names(lesson: Lesson) -> tuple[str, str, str]:
    """Return the lesson's title, byline and standfirst; a byline is "by Ana Sousa · a geographer"."""
    author, about = lesson.heading("Author"), lesson.heading("Author is")
    byline = " · ".join(
        part for part in (tr("by {author}", author=author) if author else "", about) if part
    )
    return lesson.title, byline, lesson.heading("Standfirst")


def to_do(plan: "Plan") -> str:
    """Return what is to do today, e.g. "12 to review and 15 new, about 9 minutes"."""
    parts = [
        tr("{n} to review", "", plan.due) if plan.due else "",
        tr("{n} to see again", "", plan.again) if plan.again else "",
        tr("{n} new", "cards", plan.new) if plan.new else "",
    ]
    work = listed([part for part in parts if part])
    return tr("{work}, about {n} {n:minute|minutes}", "", max(1, plan.minutes), work=work)


def done(plan: "Plan") -> str:
    """Return that the day's work is over and when there is more."""
    coming = next_time(plan.next_day, plan.next_count, plan.day)
    return together(tr("Done for today."), coming)


def comes_back(due: date, today: date) -> str:
    """Return when a card is asked next."""
    if due <= today:
        return tr("Comes back later today")
    ahead = (due - today).days
    if ahead < _WEEK or due > today + timedelta(days=90):
        return tr("Comes back {day}", day=on_day(due, today))
    return tr("Comes back in {n} days, {day}", "", ahead, day=on_day(due, today))


def told(feedback: "Feedback", screen: "Screen") -> tuple[str, str, str]:
    """Return the verdict, when the card is back, and what a screen reader says of an answer."""
    back = "" if screen.state == "practice" else comes_back(feedback.due, feedback.today)
    return verdict(feedback), back, spoken(feedback)


def place(screen: "Screen") -> str:
    """Return where in the session a screen stands."""
    return tr("{place} of {count}", place=screen.place, count=screen.total)


def verdict(feedback: "Feedback") -> str:
    """Return the verdict in a word or two; where several things were asked, how many were right."""
    if not feedback.parts:
        return tr(_VERDICTS[feedback.verdict])
    right = sum(one.verdict != "wrong" for one in feedback.parts)
    if right < len(feedback.parts):
        return tr("{right} of {n} right", "", len(feedback.parts), right=number(right))
    if feedback.verdict == "wrong":
        extra = number(len(feedback.extra))
        return tr("All {n} found, but {extra} too many", "", right, extra=extra)
    return tr("All {n} right", "", right)


def spoken(feedback: "Feedback") -> str:
    """Return what a screen reader says of an answer."""
    right = _right_answers(feedback)
    caution = tr("Caution: {caution}", caution=feedback.caution) if feedback.caution else ""
    own = feedback.belongs
    given = joined(belongs_to(own), own.fact) if own else ""
    return joined(verdict(feedback), feedback.note, right, feedback.fact, given, caution)


def belongs_to(own: "Belongs") -> str:
    """Return which fact a wrong answer is taken from."""
    return tr("About your answer: {title}", title=own.title)


def _right_answers(feedback: "Feedback") -> str:
    """Return what should have been answered, "" where it was."""
    if feedback.verdict == "right":
        return ""
    if not feedback.parts:
        return tr("Right answer: {answer}", answer=feedback.answer)
    wrong = [one.part for one in feedback.parts if one.verdict == "wrong"]
    lacking = semicolons(*map(_pair, wrong))
    extra = semicolons(*feedback.extra)
    return joined(
        tr("Right answer: {answer}", answer=lacking) if lacking else "",
        tr("Not right: {answer}", answer=extra) if extra else "",
    )


def _pair(part: "Part") -> str:
    """Return what was asked, where it has a prompt, with its answer."""
    if not part.prompt:
        return part.answer
    return tr("{prompt}: {answer}", prompt=part.prompt, answer=part.answer)


def score(summary: "Summary") -> str:
    """Return how many answers were right."""
    if not summary.answered:
        return tr("Nothing was answered")
    if summary.answered == 1 and summary.right:
        return tr("The one answer was right")
    if summary.answered == 1:
        return tr("The one answer was not right yet")
    if summary.right == summary.answered:
        return tr("All {n} right", "", summary.answered)
    return tr("{right} of {n} right", "", summary.answered, right=number(summary.right))


def finished(wanted: "SessionChoice", left: int) -> str:
    """Return what is over: the day, one topic of it while `left` cards wait, or practice."""
    if wanted.practice:
        return tr("This round of practice is over")
    if left:
        return tr("Done with this topic. {n} {n:card|cards} of others wait.", "", left)
    return tr("Done for today")


def nothing_of(topic: str, left: int) -> str:
    """Return that a topic has no more for today, while others have."""
    return tr(
        "Nothing more of “{topic}” today. {n} {n:card|cards} of other topics wait.",
        "",
        left,
        topic=topic,
    )


def aside(count: int) -> str:
    """Return how many cards are put aside, "" for none."""
    return tr("{n} {n:card is|cards are} put aside.", "", count) if count else ""


def refused(error: QuizError, own_id: str) -> str:
    """Return why a file did not become another lesson, and what one can do where it cannot be written."""
    if not isinstance(error, LessonError):
        return trouble(error)
    by_hand = tr(
        "Or write “- Id: {id}” in its head yourself, then press “Another lesson” again.", id=own_id
    )
    return together(trouble(error), by_hand)
