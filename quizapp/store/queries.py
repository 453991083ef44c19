"""What a store asks its database, and what it puts there, as SQL."""

from collections.abc import Collection, Sequence

from quizapp.memory.tally import UNPREDICTED
from quizapp.store.newest import QUIZZING, REVISING, insert
from quizapp.store.rows import ALL

Bound = tuple[str, *tuple[object, ...]]
"""A condition in SQL, or a question, and the values that its question marks stand for."""

LAST_NUMBER = "SELECT coalesce(max(number), 0) FROM log"
"""How many rows the log holds, too: they are numbered without gaps."""
ADD_ROW = insert("log")
DEVICE = "SELECT device FROM profile"
DROP_STATE = "DELETE FROM state WHERE lesson = ? AND card = ?"
PUT_LESSON = insert("lesson", "INSERT OR REPLACE")
PUT_KNOWN = insert("known", "INSERT OR REPLACE")
KNOWN_CARDS = "SELECT card, fact, present FROM known WHERE lesson = ? ORDER BY card"
FORGET_KNOWN = "DELETE FROM known WHERE lesson = ? AND card = ?"

LEFT_OPEN = (
    f"SELECT {ALL} FROM log WHERE lesson = ? AND {QUIZZING} AND event = 'quiz' AND screen NOT IN"
    f" (SELECT screen FROM log WHERE lesson = ? AND {QUIZZING} AND event = 'quiz-end')"
    " ORDER BY day DESC, at DESC, number DESC LIMIT 1"
)
QUIZ_NUMBER = (
    f"SELECT number FROM log WHERE lesson = ? AND {QUIZZING} AND event = 'quiz' AND screen = ?"
)
CLAIMED = (  # with a plus, so that no other index is taken than the small one
    f"SELECT screen, card FROM log WHERE {REVISING} AND event = 'knew' AND +lesson = ?"
    " ORDER BY +number DESC LIMIT ?"
)
_LAST = "SELECT at, day, payload FROM log WHERE device = ? AND event = 'answer'"
LAST_ANSWER = f"{_LAST} ORDER BY sequence DESC LIMIT 1"
LAST_GOOD_ANSWER = f"{_LAST} AND clock = '' ORDER BY sequence DESC LIMIT 1"
LAST_SEQUENCE = "SELECT coalesce(max(sequence), 0) FROM log WHERE device = ?"
LAST_MOMENT = "SELECT day, at FROM log WHERE lesson = ? ORDER BY day DESC, at DESC LIMIT 1"
LAST_TIMES = "SELECT took FROM log WHERE event = 'answer' ORDER BY number DESC LIMIT ?"

DAYS_SINCE = (  # lesson by lesson, so that the key is used and the years before are not read
    "SELECT DISTINCT day FROM tally WHERE lesson IN (SELECT id FROM lesson) AND day > ?"
)
_TESTED = f"bucket <> {UNPREDICTED}"
DAILY = (
    f"SELECT day, sum(answers), sum(took), sum(iif({_TESTED}, answers, 0)),"
    f' sum(iif({_TESTED}, "right", 0)), sum(predicted) FROM tally'
)
PREDICTED = 'SELECT form, bucket, sum(answers), sum("right"), sum(predicted) FROM tally'
TESTED: Bound = (_TESTED,)


def of_lesson(lesson: str | None) -> list[Bound]:
    """Return the condition that a row is of a lesson, none for those of all."""
    return [] if lesson is None else [("lesson = ?", lesson)]


def among(column: str, values: Collection[object]) -> Bound:
    """Return the condition that a column is one of some values."""
    return (f"{column} IN ({', '.join('?' * len(values))})", *values)


def all_of(question: str, where: Sequence[Bound], rest: str = "") -> Bound:
    """Return a question of the rows for which some conditions hold, and the values of its question marks."""
    conditions = " AND ".join(condition for condition, *_ in where) or "TRUE"
    values = [value for _, *values in where for value in values]
    return (f"{question} WHERE {conditions} {rest}", *values)
