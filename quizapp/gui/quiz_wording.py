"""The words of the quiz pages: kinds of question as students call them, places, times and scores."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from quizapp.language import Count, number, phrase, tr
from quizapp.study.sentences import joined, listed

if TYPE_CHECKING:
    from collections.abc import Collection

    from quizapp.study.quiz import Quiz
    from quizapp.study.quiz_result import QuizLine, QuizResult

KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        phrase("Choose the answer"),
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
    (phrase("True or false"), ("true-false",)),
    (phrase("Match, sort and order"), ("match", "sort", "order")),
    (phrase("Write the answer"), ("typed", "numeric", "recall")),
    (phrase("Fill gaps"), ("cloze", "complete-quote")),
)
"""The kinds of question that a student chooses among, and the forms of each."""

NUMBERS: tuple[tuple[str, int], ...] = (("10", 10), ("20", 20), (phrase("All"), 0))
"""How many questions a quiz may have; 0 is all there are."""

TIMES: tuple[tuple[str, int], ...] = (
    (phrase("No limit"), 0),
    (phrase("5 minutes"), 5 * 60),
    (phrase("10 minutes"), 10 * 60),
    (phrase("20 minutes"), 20 * 60),
)
"""The time limits of a quiz, in seconds; 0 is none."""

FEEDBACK: tuple[tuple[str, str], ...] = (
    (phrase("After each question"), "each"),
    (phrase("At the end"), "end"),
)
"""When a quiz says what was right."""

TIME_IS_UP = phrase("The time is up.")
ONE_MINUTE_LEFT = phrase("One minute left.")
NOTHING_TO_UNDO = phrase("There is nothing to undo in this quiz.")
NO_MORE_UNDO = phrase("The time is up: this quiz can no longer be changed.")

_TICK = {
    "topic": phrase("Tick at least one topic."),
    "kind of question": phrase("Tick at least one kind of question."),
}
_VERDICTS = {
    "right": phrase("Right"),
    "nearly": phrase("Nearly right"),
    "wrong": phrase("Not quite"),
    "": phrase("Not answered"),
}


def forms_of(kinds: Collection[str]) -> tuple[str, ...]:
    """Return the forms of the kinds that were chosen; none where all were, which is all forms."""
    if all(tr(kind) in kinds for kind, _ in KINDS):
        return ()
    return tuple(form for kind, forms in KINDS if tr(kind) in kinds for form in forms)


def left_half_way(quiz: Quiz, answered: int) -> tuple[str, str]:
    """Return how far the quiz is that was left, "Your quiz: 7 of 20 answered", and what leads on."""
    total = len(quiz.asked)
    way = tr("Go on with your quiz") if answered < total else tr("See how it went")
    return tr("Your quiz: {answered} of {n} answered", "", total, answered=number(answered)), way


def topic_name(topic: str) -> str:
    """Return a topic as it is offered: entries before the first heading have none."""
    return topic or tr("Without a topic")


def tick_one(what: str) -> str:
    """Return that nothing is ticked where something must be, e.g. a "topic"."""
    return tr(_TICK[what])


def time_left(seconds: float) -> str:
    """Return the time that is left as a clock shows it, e.g. "4:05 left"; a begun second counts whole."""
    minutes, rest = divmod(max(0, ceil(seconds)), 60)
    return tr("{time} left", time=f"{minutes}:{rest:02}")


def duration(seconds: float) -> str:
    """Return how long something took: "45 seconds", "4 minutes 5 seconds", "20 minutes"."""
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return tr("{n} {n:second|seconds}", "", rest)
    if not rest:
        return tr("{n} {n:minute|minutes}", "", minutes)
    return tr(
        "{minutes} {minutes:minute|minutes} {n} {n:second|seconds}",
        "",
        rest,
        minutes=Count(minutes),
    )


def score(result: QuizResult) -> str:
    """Return the score, e.g. "14 of 20 right"."""
    if not result.total:
        return tr("The lesson no longer has these questions")
    if result.right == result.total > 1:
        return tr("All {n} right", "", result.total)
    return tr("{right} of {n} right", "", result.total, right=number(result.right))


def account(result: QuizResult, *, time_up: bool) -> str:
    """Return what there is to say besides the score: of time, near misses and open questions."""
    nearly = sum(line.verdict == "nearly" for line in result.lines)
    unanswered = sum(not line.verdict for line in result.lines)
    asides = [tr("{n} of them nearly", "", nearly)] if nearly else []
    asides += [tr("{n} not answered", "", unanswered)] if unanswered else []
    counts = listed(asides)
    return joined(
        tr(TIME_IS_UP) if time_up else "",
        tr("You took {time}", time=duration(result.seconds)),
        counts[:1].upper() + counts[1:],
    )


def verdict(line: QuizLine) -> str:
    """Return the verdict on one question in a word or two."""
    return tr(_VERDICTS[line.verdict])


def question(line: QuizLine) -> tuple[str, str]:
    """Return the instruction of a question, "" where it has none, and what it asks.

    A question that the lesson no longer has is called so.
    """
    instruction, _, stem = line.stem.rpartition("\n")
    return instruction, stem or tr("The lesson no longer has this question.")


def spoken(number: int, line: QuizLine) -> str:
    """Return all of one question of a result for a screen reader."""
    return joined(
        tr("Question {number}: {verdict}", number=number, verdict=verdict(line)),
        *question(line),
        tr("Your answer: {answer}", answer=line.response) if line.response else "",
        tr("Right answer: {answer}", answer=line.answer) if line.answer else "",
        line.explanation,
        tr("Caution: {caution}", caution=line.caution) if line.caution else "",
        tr("Source: {source}", source=line.source) if line.source else "",
    )


def answers(line: QuizLine) -> list[tuple[str, str, bool]]:
    """Return what was answered and what is right, each with a label; True marks what to remember."""
    mine = [(tr("Your answer"), line.response, False)] if line.response else []
    if line.verdict == "right" and line.response == line.answer:
        return [(tr("Your answer, and the right one"), line.answer, True)]
    return [*mine, (tr("Right answer"), line.answer, True)] if line.answer else mine


def in_order(result: QuizResult) -> list[tuple[str, list[tuple[int, QuizLine]]]]:
    """Return the questions with their numbers, what to look at again before what was right."""
    numbered = list(enumerate(result.lines, start=1))
    again = [one for one in numbered if one[1].verdict != "right"]
    right = [one for one in numbered if one[1].verdict == "right"]
    groups = [
        (tr("To look at again: {n}", "", len(again)), again),
        (tr("Right: {n}", "", len(right)), right),
    ]
    return [group for group in groups if group[1]]
