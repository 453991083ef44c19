"""The words of the quiz pages: kinds of question as students call them, places, times and scores."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from quizapp.study.sentences import counted, joined, listed

if TYPE_CHECKING:
    from collections.abc import Collection

    from quizapp.study.quiz import Quiz
    from quizapp.study.quiz_result import QuizLine, QuizResult

KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Choose the answer",
        (
            "choice",
            "who-said",
            "which-side",
            "which-belongs",
            "which-says",
            "by-hand",
            "compare",
            "odd-one-out",
            "select-all",
        ),
    ),
    ("True or false", ("true-false",)),
    ("Match, sort and order", ("match", "sort", "order")),
    ("Write the answer", ("typed", "numeric", "recall")),
    ("Fill gaps", ("cloze", "complete-quote")),
)
"""The kinds of question that a student chooses among, and the forms of each."""

NUMBERS: tuple[tuple[str, int], ...] = (("10", 10), ("20", 20), ("All", 0))
"""How many questions a quiz may have; 0 is all there are."""

TIMES: tuple[tuple[str, int], ...] = (
    ("No limit", 0),
    ("5 minutes", 5 * 60),
    ("10 minutes", 10 * 60),
    ("20 minutes", 20 * 60),
)
"""The time limits of a quiz, in seconds; 0 is none."""

FEEDBACK: tuple[tuple[str, str], ...] = (
    ("After each question", "each"),
    ("At the end", "end"),
)
"""When a quiz says what was right."""

TIME_IS_UP = "The time is up."
ONE_MINUTE_LEFT = "One minute left."
NOTHING_TO_UNDO = "There is nothing to undo in this quiz."
NO_MORE_UNDO = "The time is up: this quiz can no longer be changed."

_VERDICTS = {"right": "Right", "nearly": "Nearly right", "wrong": "Not quite", "": "Not answered"}


def forms_of(kinds: Collection[str]) -> tuple[str, ...]:
    """Return the forms of the kinds that were chosen; none where all were, which is all forms."""
    if all(kind in kinds for kind, _ in KINDS):
        return ()
    return tuple(form for kind, forms in KINDS if kind in kinds for form in forms)


def left_half_way(quiz: Quiz, answered: int) -> tuple[str, str]:
    """Return how far the quiz is that was left, "Your quiz: 7 of 20 answered", and what leads on."""
    total = len(quiz.asked)
    way = "Go on with your quiz" if answered < total else "See how it went"
    return f"Your quiz: {answered} of {total} answered", way


def topic_name(topic: str) -> str:
    """Return a topic as it is offered: entries before the first heading have none."""
    return topic or "Without a topic"


def tick_one(what: str) -> str:
    """Return that nothing is ticked where something must be, e.g. a "topic"."""
    return f"Tick at least one {what}."


def time_left(seconds: float) -> str:
    """Return the time that is left as a clock shows it, e.g. "4:05 left"; a begun second counts whole."""
    minutes, rest = divmod(max(0, ceil(seconds)), 60)
    return f"{minutes}:{rest:02} left"


def duration(seconds: float) -> str:
    """Return how long something took: "45 seconds", "4 minutes 5 seconds", "20 minutes"."""
    minutes, rest = divmod(round(seconds), 60)
    parts = [counted(minutes, "minute")] if minutes else []
    if rest or not minutes:
        parts.append(counted(rest, "second"))
    return " ".join(parts)


def score(result: QuizResult) -> str:
    """Return the score, e.g. "14 of 20 right"."""
    if not result.total:
        return "The lesson no longer has these questions"
    if result.right == result.total > 1:
        return f"All {result.total} right"
    return f"{result.right} of {result.total} right"


def account(result: QuizResult, *, time_up: bool) -> str:
    """Return what there is to say besides the score: of time, near misses and open questions."""
    nearly = sum(line.verdict == "nearly" for line in result.lines)
    unanswered = sum(not line.verdict for line in result.lines)
    asides = [f"{nearly} of them nearly"] if nearly else []
    asides += [f"{unanswered} not answered"] if unanswered else []
    counts = listed(asides)
    return joined(
        TIME_IS_UP if time_up else "",
        f"You took {duration(result.seconds)}",
        counts[:1].upper() + counts[1:],
    )


def verdict(line: QuizLine) -> str:
    """Return the verdict on one question in a word or two."""
    return _VERDICTS[line.verdict]


def question(line: QuizLine) -> tuple[str, str]:
    """Return the instruction of a question, "" where it has none, and what it asks.

    A question that the lesson no longer has is called so.
    """
    instruction, _, stem = line.stem.rpartition("\n")
    return instruction, stem or "The lesson no longer has this question."


def spoken(number: int, line: QuizLine) -> str:
    """Return all of one question of a result for a screen reader."""
    return joined(
        f"Question {number}: {verdict(line)}",
        *question(line),
        f"Your answer: {line.response}" if line.response else "",
        f"Right answer: {line.answer}" if line.answer else "",
        line.explanation,
        f"Caution: {line.caution}" if line.caution else "",
        f"Source: {line.source}" if line.source else "",
    )


def answers(line: QuizLine) -> list[tuple[str, str, bool]]:
    """Return what was answered and what is right, each with a label; True marks what to remember."""
    mine = [("Your answer", line.response, False)] if line.response else []
    if line.verdict == "right" and line.response == line.answer:
        return [("Your answer, and the right one", line.answer, True)]
    return [*mine, ("Right answer", line.answer, True)] if line.answer else mine


def in_order(result: QuizResult) -> list[tuple[str, list[tuple[int, QuizLine]]]]:
    """Return the questions with their numbers, what to look at again before what was right."""
    numbered = list(enumerate(result.lines, start=1))
    again = [one for one in numbered if one[1].verdict != "right"]
    right = [one for one in numbered if one[1].verdict == "right"]
    groups = [(f"To look at again: {len(again)}", again), (f"Right: {len(right)}", right)]
    return [group for group in groups if group[1]]
