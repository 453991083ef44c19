"""A session's screens as lines of text."""

from datetime import date

from quizapp.lessons.fold import fold
from quizapp.questions.model import Question
from quizapp.study.model import Feedback, Plan, Screen, Summary

_VERDICTS = {"right": "Right.", "nearly": "Nearly right.", "wrong": "Not quite."}


def asked(screen: Screen) -> str:
    """Return a question with its place, its numbered options, and what may be typed."""
    question = screen.question
    options = choices(question)
    lines = [f"\n({screen.place} of {screen.total}) {question.stem}"]
    lines += [f"  {number} {text}" for number, text in enumerate(options, 1)]
    hint = {
        "choose one": f"Type 1 to {len(options)}, or Enter if you do not know:",
        "true or false": "Type 1 or 2, or Enter if you do not know:",
        "write": f"Type the answer{_beside(question)}, or Enter if you do not know:",
        "reveal": "Press Enter to see the answer:",
    }[question.answer_form]
    return "\n".join([*lines, hint])


def _beside(question: Question) -> str:
    return f" (in {question.beside})" if question.beside else ""


def choices(question: Question) -> tuple[str, ...]:
    """Return the options as shown; a claim is true or false."""
    return ("True", "False") if question.answer_form == "true or false" else question.options


def read_choice(question: Question, line: str) -> str | None:
    """Return the answer that a line gives, "" for "I don't know", None where it is none of the options."""
    text = line.strip()
    options = choices(question)
    if not text or not options:
        return text
    if text.isdecimal() and 1 <= int(text) <= len(options):
        chosen = options[int(text) - 1]
    else:
        spelt = {fold(one): one for one in options} | {"t": "True", "f": "False"}
        chosen = spelt.get(fold(text), "")
    if not chosen or chosen not in options:
        return None
    return chosen.lower() if question.answer_form == "true or false" else chosen


def feedback_text(feedback: Feedback) -> str:
    """Return what is said of an answer: verdict, right answer, the fact, where it stands, what to doubt."""
    lines = [_VERDICTS[feedback.verdict]]
    if feedback.note:
        lines.append(feedback.note)
    if feedback.verdict == "wrong":
        lines.append(f"The answer: {feedback.answer}")
    lines.append(f"{feedback.fact}\nSource: {feedback.source}.")
    if feedback.caution:
        lines.append(f"Caution: {feedback.caution}")
    return "\n".join(lines)


def finished(summary: Summary, plan: Plan) -> str:
    """Return how the day went and what comes next."""
    lines = [f"\nToday: {summary.right} of {summary.answered} right at the first go."]
    lines += [f"See again: {title}: {answer}" for title, answer in summary.again]
    lines.append(f"Still to do today: {plan.left}." if plan.left else "All done for today.")
    if plan.next_day:
        lines.append(f"Next: {_cards(plan.next_count)} on {_day(plan.next_day)}.")
    return "\n".join(lines)


def plan_text(title: str, plan: Plan) -> str:
    """Return a lesson's plan for today."""
    if not plan.left:
        return "\n".join([title, *finished_plan(plan)])
    parts = ((plan.due, "due"), (plan.new, "new"), (plan.again, "to see again"))
    listed = ", ".join(f"{count} {name}" for count, name in parts if count)
    return f"{title}\nToday: {listed}; about {plan.minutes} min."


def finished_plan(plan: Plan) -> list[str]:
    """Return the lines for a day with nothing left to do."""
    following = (
        [f"Next: {_cards(plan.next_count)} on {_day(plan.next_day)}."] if plan.next_day else []
    )
    return ["All done for today.", *following]


def _cards(count: int) -> str:
    return "1 card" if count == 1 else f"{count} cards"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
