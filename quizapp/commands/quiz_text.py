"""A quiz's beginning and its result as lines of text."""

from math import ceil

from quizapp.study.quiz import Quiz
from quizapp.study.quiz_result import QuizLine, QuizResult
from quizapp.study.sentences import counted

_SIGNS = {"right": "✓", "nearly": "✓", "wrong": "✗", "": "–"}


def begun(quiz: Quiz, wanted: int) -> str:
    """Return how many questions a quiz has, and whether the lesson had fewer than were wanted."""
    fewer = wanted > len(quiz.asked)
    why = " There are no more that do not give one another away." if fewer else ""
    return f"A quiz of {counted(len(quiz.asked), 'question')}.{why}"


def gone_on(quiz: Quiz, answered: int) -> str:
    """Return that a quiz is taken up which was left."""
    return f"You go on with the quiz that you left: {answered} of {len(quiz.asked)} answered."


def time_left(seconds: float) -> str:
    """Return how much time is left: "4:05 left"."""
    minutes, rest = divmod(ceil(seconds), 60)
    return f"\n{minutes}:{rest:02} left"


def result_text(result: QuizResult) -> str:
    """Return the score, and each question with the answer given, the right one and its source."""
    minutes, seconds = divmod(round(result.seconds), 60)
    head = f"\n{result.right} of {result.total} right, in {minutes} min {seconds:02} s."
    lines = [_line(number, line) for number, line in enumerate(result.lines, 1)]
    return "\n".join([head, *lines])


def _line(number: int, line: QuizLine) -> str:
    given = f"You: {line.response or 'no answer'}"
    right = "" if line.verdict == "right" else f"   Right: {line.answer}"
    source = f"   Source: {line.source}" if line.source else ""
    caution = f"   Caution: {line.caution}" if line.caution else ""
    stem = line.stem.replace("\n", "\n   ")
    shown = (f"\n{_SIGNS[line.verdict]} {number}. {stem}", f"   {given}", right, source, caution)
    return "\n".join(text for text in shown if text)
