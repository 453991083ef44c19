"""A profile in a temporary folder, and rows for its log."""

from random import Random

import pytest

from quizapp.memory.log import LogRow
from quizapp.memory.policy import Policy
from quizapp.memory.replay import replay
from quizapp.memory.uuid7 import uuid7
from quizapp.store.store import Store

DAY = 740_000
START = 1_790_000_000_000


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data" / "profiles" / "0f8e3a52-53f7-4c3a-9d59-6a4d2b1f0c11"


@pytest.fixture
def database(folder):
    return folder / "progress.sqlite3"


@pytest.fixture
def store(folder):
    opened = Store.open(folder, Policy())
    yield opened
    opened.close()


@pytest.fixture
def answer():
    """Make an answer on a device or a store's own."""
    return answers()


def answers():
    """Return a function that makes one answer after another."""
    random, count = Random(1), 0

    def make(on, card="growth/cause", **columns):
        nonlocal count
        count += 1
        at = columns.get("at", START + count * 60_000)
        row = {
            "id": uuid7(at, random.randbytes(10)),
            "device": on.device if isinstance(on, Store) else on,
            "sequence": on.next_sequence() if isinstance(on, Store) else count,
            "event": "answer",
            "screen": uuid7(at, random.randbytes(10)),
            "lesson": "lesson",
            "card": card,
            "at": at,
            "offset": -210,
            "day": DAY,
            "form": "choice",
            "variant": 2,
            "seed": 2**62,
            "generator": 1,
            "options": ("machines", "„Löhne“; 50 %", "a \\ b", ""),
            "response": "machines",
            "verdict": "right",
            "took": 4200,
            "fact": "n:0123456789abcdef",
            "payload": '{"x": 1}',
        }
        return LogRow(**{**row, **columns})

    return make


@pytest.fixture
def undo(answer):
    """Make the row that takes a screen back."""
    blank = {"card": "", "form": "", "options": (), "response": "", "verdict": "", "fact": ""}

    def make(on, row, **columns):
        return answer(
            on, event="undo", **{**blank, "screen": row.screen, "day": row.day, **columns}
        )

    return make


@pytest.fixture
def save():
    """Record rows as the program does: each with the states that its cards then have."""

    def record(store, *rows):
        for row in rows:
            states = replay([*store.rows(), row], Policy())
            cards = {(known.lesson, known.card) for known in store.rows() if known.card}
            store.record([row], {**dict.fromkeys(cards), **states})

    return record
