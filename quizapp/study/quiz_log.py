"""A quiz as the log has it: what was asked, what was answered, how much time is left."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from quizapp.memory.log import LogRow
from quizapp.study.quiz import Asked, Quiz, QuizChoice


def quiz_in_row(row: LogRow) -> Quiz | None:
    """Return the quiz that a row of the log begins, None where it cannot be read."""
    said: dict[str, Any] = row.said
    try:
        chosen = said["choice"]
        choice = QuizChoice(
            topics=tuple(chosen["topics"]),
            number=chosen["number"],
            forms=tuple(chosen["forms"]),
            seconds=chosen["seconds"],
            feedback=chosen["feedback"],
            cards=tuple(chosen["cards"]),
        )
        return Quiz(row.screen, choice, tuple(Asked(*one) for one in said["asked"]))
    except (KeyError, TypeError):
        return None


def payload_of(quiz: Quiz) -> str:
    """Return a quiz as the payload of the row that begins it."""
    asked = [[one.card, one.form, one.seed] for one in quiz.asked]
    return json.dumps({"choice": asdict(quiz.choice), "asked": asked}, ensure_ascii=False)


def answers_in(quiz: Quiz, live: Iterable[LogRow]) -> dict[int, list[LogRow]]:
    """Return the rows of a quiz's answers by the place of their question, of those not taken back."""
    found: dict[int, list[LogRow]] = {}
    for row in live:
        place = row.place_in_quiz
        if place and place[0] == quiz.id and place[1] < len(quiz.asked):
            found.setdefault(place[1], []).append(row)
    return found


def seconds_left(quiz: Quiz, rows: Iterable[LogRow]) -> float | None:
    """Return the time that answering has left of a quiz, never below 0; None where it has no limit.

    What passes while a quiz is left alone does not count; an answer that was taken back has still
    taken its time.
    """
    if not quiz.choice.seconds:
        return None
    took = sum(row.took for row in rows if row.quiz == quiz.id)
    return max(0.0, quiz.choice.seconds - took / 1000)
