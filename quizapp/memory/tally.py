"""Counts over a log's answers, small enough to draw any statistics from at once."""

from collections.abc import Iterable, Mapping

from quizapp.memory.evidence import rating
from quizapp.memory.log import LogRow

TallyKey = tuple[str, int, str, int]
"""Lesson, study day, form, and the bucket of what was predicted."""
Counts = tuple[int, int, int, int]
"""Answers, right ones, the sum of what was predicted for them in millionths, milliseconds taken."""
Tally = dict[TallyKey, Counts]

BUCKETS = 20
UNPREDICTED = -1
"""The bucket of answers that nothing was predicted of: a card's first, a second one on a day,
practice, one that a reset made void."""
_WHOLE = 1_000_000
_NONE = (0, 0, 0, 0)


def count(tally: Tally, row: LogRow, predicted: float | None) -> None:
    """Count an answer; `predicted` is the chance that it would be right, None where none was said."""
    add(tally, row.lesson, row.day, row.form, predicted, rating(row), row.took)


def add(
    tally: Tally, lesson: str, day: int, form: str, predicted: float | None, grade: int, took: int
) -> None:
    """Count an answer as `count` does, by what is counted of it."""
    if predicted is None:
        bucket, millionths = UNPREDICTED, 0
    else:
        bucket, millionths = int(predicted * BUCKETS), round(predicted * _WHOLE)
        if bucket == BUCKETS:  # what is certain
            bucket -= 1
    key = (lesson, day, form, bucket)
    answers, right, said, taken = tally.get(key, _NONE)
    tally[key] = (answers + 1, right + (grade > 1), said + millionths, taken + took)


def count_all(tally: Tally, rows: Iterable[LogRow]) -> None:
    """Count answers that nothing was predicted of."""
    for row in rows:
        count(tally, row, None)


def difference(after: Tally, before: Tally) -> Tally:
    """Return what is to be added to counts so that `before` in them becomes `after`."""
    found = {}
    for key in after.keys() | before.keys():
        now, then = after.get(key, _NONE), before.get(key, _NONE)
        if now != then:
            found[key] = (now[0] - then[0], now[1] - then[1], now[2] - then[2], now[3] - then[3])
    return found


def total(parts: Iterable[Mapping[TallyKey, Counts]]) -> Tally:
    """Return the sum of several counts."""
    whole: Tally = {}
    for part in parts:
        for key, one in part.items():
            had = whole.get(key, _NONE)
            whole[key] = (had[0] + one[0], had[1] + one[1], had[2] + one[2], had[3] + one[3])
    return whole
