"""How an answer counts."""

from quizapp.memory.fsrs import after, first
from quizapp.memory.log import LogRow


def rating(row: LogRow) -> int:
    """Return FSRS's rating of an answer: a student's own, else 1 wrong, 2 hinted, 3 otherwise."""
    if row.rating:
        return row.rating
    if row.verdict == "wrong":
        return 1
    return 2 if row.hints else 3


def weigh(known: tuple[float, float] | None, days: int, row: LogRow) -> tuple[float, float]:
    """Return stability and difficulty after an answer, `days` after the one before.

    `known` is what they were, None at a first answer.
    """
    return after(*known, days, rating(row)) if known else first(rating(row))
