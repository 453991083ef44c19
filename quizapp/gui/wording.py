"""The sentences that the pages say about numbers and days."""

from datetime import date, timedelta

from quizapp.errors import LessonError, QuizError
from quizapp.language import tr
from quizapp.lessons.model import Lesson
from quizapp.study.model import Belongs, Feedback, Plan, Screen, SessionChoice, Summary
from quizapp.study.sentences import counted, joined, listed, next_time, on_day, trouble

_WEEK = 7
_VERDICTS = {"right": "Right", "nearly": "Nearly", "wrong": "Not quite"}

UNSAVED = (
    "Nothing is saved: your progress cannot be written. What you answer now is gone when you close"
    " quizapp."
)
"""Stands above every page while one studies without saving."""


def names(lesson: Lesson) -> tuple[str, str, str]:
    """Return the lesson's title, byline and standfirst; a byline is "by Ana Sousa · a geographer"."""
    author, about = lesson.heading("Author"), lesson.heading("Author is")
    byline = " · ".join(part for part in (f"by {author}" if author else "", about) if part)
    return lesson.title, byline, lesson.heading("Standfirst")


def to_do(plan: Plan) -> str:
    """Return what is to do today, e.g. "12 to review and 15 new, about 9 minutes"."""
    parts = [(plan.due, "to review"), (plan.again, "to see again"), (plan.new, "new")]
    words = [f"{number} {what}" for number, what in parts if number]
    return f"{listed(words)}, about {counted(max(1, plan.minutes), 'minute')}"


def done(plan: Plan) -> str:
    """Return that the day's work is over and when there is more."""
    return f"Done for today. {next_time(plan.next_day, plan.next_count, plan.day)}".strip()


def comes_back(due: date, today: date) -> str:
    """Return when a card is asked next."""
    if due <= today:
        return "Comes back later today"
    ahead = (due - today).days
    if ahead < _WEEK or due > today + timedelta(days=90):
        return f"Comes back {on_day(due, today)}"
    return f"Comes back in {ahead} days, {on_day(due, today)}"


def told(feedback: Feedback, screen: Screen) -> tuple[str, str, str]:
    """Return the verdict, when the card is back, and what a screen reader says of an answer."""
    back = "" if screen.state == "practice" else comes_back(feedback.due, feedback.today)
    return verdict(feedback), back, spoken(feedback)


def place(screen: Screen) -> str:
    """Return where in the session a screen stands."""
    return f"{screen.place} of {screen.total}"


def verdict(feedback: Feedback) -> str:
    """Return the verdict in a word or two; where several things were asked, how many were right."""
    if not feedback.parts:
        return _VERDICTS[feedback.verdict]
    right = sum(one.verdict != "wrong" for one in feedback.parts)
    if right < len(feedback.parts):
        return f"{right} of {len(feedback.parts)} right"
    if feedback.verdict == "wrong":
        return f"All {right} found, but {len(feedback.extra)} too many"
    return f"All {right} right"


def spoken(feedback: Feedback) -> str:
    """Return what a screen reader says of an answer."""
    right = _right_answers(feedback)
    caution = f"Caution: {feedback.caution}" if feedback.caution else ""
    own = feedback.belongs
    given = joined(belongs_to(own), own.fact) if own else ""
    return joined(verdict(feedback), feedback.note, right, feedback.fact, given, caution)


def belongs_to(own: Belongs) -> str:
    """Return which fact a wrong answer is taken from."""
    return tr("About your answer: {title}", title=own.title)


def _right_answers(feedback: Feedback) -> str:
    """Return what should have been answered, "" where it was."""
    if feedback.verdict == "right":
        return ""
    if not feedback.parts:
        return f"Right answer: {feedback.answer}"
    wrong = [one.part for one in feedback.parts if one.verdict == "wrong"]
    lacking = "; ".join(": ".join(filter(None, (one.prompt, one.answer))) for one in wrong)
    extra = "; ".join(feedback.extra)
    return joined(
        f"Right answer: {lacking}" if lacking else "", f"Not right: {extra}" if extra else ""
    )


def score(summary: Summary) -> str:
    """Return how many answers were right."""
    if not summary.answered:
        return "Nothing was answered"
    if summary.answered == 1:
        return "The one answer was right" if summary.right else "The one answer was not right yet"
    if summary.right == summary.answered:
        return f"All {summary.answered} right"
    return f"{summary.right} of {summary.answered} right"


def finished(wanted: SessionChoice, left: int) -> str:
    """Return what is over: the day, one topic of it while `left` cards wait, or practice."""
    if wanted.practice:
        return "This round of practice is over"
    if left:
        return f"Done with this topic. {counted(left, 'card')} of others wait."
    return "Done for today"


def nothing_of(topic: str, left: int) -> str:
    """Return that a topic has no more for today, while others have."""
    return f"Nothing more of “{topic}” today. {counted(left, 'card')} of other topics wait."


def aside(count: int) -> str:
    """Return how many cards are put aside, "" for none."""
    return f"{counted(count, 'card')} {'is' if count == 1 else 'are'} put aside." if count else ""


def refused(error: QuizError, own_id: str) -> str:
    """Return why a file did not become another lesson, and what one can do where it cannot be written."""
    by_hand = f"Or write “- Id: {own_id}” in its head yourself, then press “Another lesson” again."
    return f"{trouble(error)} {by_hand}" if isinstance(error, LessonError) else trouble(error)
