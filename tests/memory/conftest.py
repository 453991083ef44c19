"""Answers to make a log of."""

from datetime import UTC, datetime

import pytest

from quizapp.memory.log import LogRow

DAY_MS = 86_400_000


@pytest.fixture
def answer():
    """Make an answer; each is on its own screen, half a minute after the one before."""
    count = 0

    def make(card="productivity/means", day=740_000, **columns):
        nonlocal count
        count += 1
        start = int(datetime.fromordinal(day).replace(tzinfo=UTC).timestamp() * 1000) + DAY_MS // 2
        row = {
            "id": f"{count:032x}",
            "device": "a" * 32,
            "sequence": count,
            "event": "answer",
            "screen": f"{count:032x}",
            "lesson": "lesson",
            "card": card,
            "at": start + count * 30_000,
            "offset": 0,
            "day": day,
            "form": "typed",
            "verdict": "right",
        }
        return LogRow(**{**row, **columns})

    return make


@pytest.fixture
def undo(answer):
    """Take a screen back."""

    def make(row, **columns):
        blank = {"event": "undo", "card": "", "form": "", "verdict": ""}
        return answer(**{**blank, "screen": row.screen, "day": row.day, **columns})

    return make
