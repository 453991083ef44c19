"""A session's screens as lines of text."""

from quizapp.commands import several_text
from quizapp.lessons.fold import fold
from quizapp.lessons.model import Lesson
from quizapp.questions.model import PartGrade, Question, Response
from quizapp.questions.several import SEVERAL
from quizapp.study.model import Feedback, Plan, Screen, Summary
from quizapp.study.sentences import counted, forgotten, left_out, next_time

_VERDICTS = {"right": "Right.", "nearly": "Nearly right.", "wrong": "Not quite."}


def asked(screen: Screen) -> str:
    """Return a question with its place, its numbered options, and what may be typed."""
    question = screen.question
    lines = [f"\n({screen.place} of {screen.total}) {question.stem}"]
    if question.answer_form in SEVERAL:
        return "\n".join([*lines, *several_text.shown(question), several_text.hint(question)])
    options = choices(question)
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


def read_response(question: Question, line: str) -> Response | None:
    """Return the answer that a line gives, None where it cannot be one."""
    if question.answer_form in SEVERAL:
        return several_text.read_several(question, line)
    text = read_choice(question, line)
    return None if text is None else Response(text)


def remedy(question: Question) -> str:
    """Return what to type where a line cannot be an answer."""
    if question.answer_form in SEVERAL:
        return several_text.remedy(question)
    return f"Type a number from 1 to {max(2, len(question.options))}, or the answer itself."


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
    lines += [_part(one) for one in feedback.parts]
    lines += [f"  ✗ {text} does not belong there" for text in feedback.extra]
    if feedback.note:
        lines.append(feedback.note)
    if feedback.verdict == "wrong" and not feedback.parts:
        lines.append(f"The answer: {feedback.answer}")
    lines.append(f"{feedback.fact}\nSource: {feedback.source}.")
    if feedback.belongs:
        lines.append(f"About your answer, {feedback.belongs.title}: {feedback.belongs.fact}")
    if feedback.caution:
        lines.append(f"Caution: {feedback.caution}")
    if feedback.leech:
        lines.append(forgotten(feedback.leech))
        lines += [f"  {title}: {fact}" for title, fact in feedback.leech.beside]
    if feedback.claimable:
        lines.append("If you knew that, type :knew at the next question.")
    return "\n".join(lines)


def _part(one: PartGrade) -> str:
    """Return one part's right answer with a sign: right, or what was given for it."""
    right = " – ".join(text for text in (one.part.prompt, one.part.answer) if text)
    return f"  {'✗' if one.verdict == 'wrong' else '✓'} {right}"


def finished(summary: Summary, plan: Plan, *, practice: bool = False) -> str:
    """Return how the day went, or its practice, and what comes next."""
    what = "Practice" if practice else "Today"
    lines = [f"\n{what}: {summary.right} of {summary.answered} right at the first go."]
    lines += [f"See again: {one.title}: {one.answer}" for one in summary.again]
    return "\n".join([*lines, *_still_to_do(plan)])


def _still_to_do(plan: Plan) -> list[str]:
    """Return what is left of this day, or when there is more."""
    if plan.left:
        return [f"Still to do today: {counted(plan.left, 'card')}."]
    following = next_time(plan.next_day, plan.next_count, plan.day)
    return ["All done for today.", *([following] if following else [])]


def opened(lesson: Lesson) -> str:
    """Return a lesson's title, and what errors keep out of it."""
    return "\n".join(line for line in (lesson.title, left_out(lesson.problems)) if line)


def plan_text(lesson: Lesson, plan: Plan) -> str:
    """Return a lesson's plan for today."""
    if not plan.left:
        return "\n".join([opened(lesson), *_still_to_do(plan)])
    parts = ((plan.due, "due"), (plan.new, "new"), (plan.again, "to see again"))
    listed = ", ".join(f"{count} {name}" for count, name in parts if count)
    return f"{opened(lesson)}\nToday: {listed}; about {plan.minutes} min."
