"""What one durable answer costs when the log is long."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from quizapp.collection import Collection
from quizapp.memory.log import LogRow
from quizapp.memory.policy import Policy
from quizapp.memory.uuid7 import uuid7
from quizapp.paths import shipped_lesson
from quizapp.questions.model import Response
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store

CHUNK = 20_000
TIMED = 200
START = datetime(2026, 12, 1, tzinfo=UTC)


def fill(data: Path, rows: int) -> None:
    """Log so many answers to other cards, as years of study leave them."""
    store = Store.open(default_profile(data), Policy())
    at = int(START.timestamp() * 1000) - rows * 1000
    for first in range(0, rows, CHUNK):
        store.record(
            [row(store, at, number) for number in range(first, min(first + CHUNK, rows))], {}
        )
    store.close()


def row(store: Store, at: int, number: int) -> LogRow:
    """Return one such answer."""
    uuid = uuid7(at + number * 1000, number.to_bytes(10, "big"))
    return LogRow(
        id=uuid,
        device=store.device,
        sequence=store.next_sequence(),
        event="answer",
        screen=uuid,
        lesson="another-lesson",
        card=f"entry-{number % 5000}/value",
        at=at + number * 1000,
        offset=60,
        day=START.toordinal() - 400 + number // 3000,
        form="choice",
        seed=number % 50,
        generator=1,
        options=("5.2 per cent", "6.1 per cent", "7.4 per cent", "3.9 per cent"),
        response="5.2 per cent",
        verdict="right",
        took=4_000,
        fact="n0123456789abcdef",
    )


def durable_answers(data: Path, rows: int) -> tuple[list[float], list[float]]:
    """Return milliseconds of the store's part and of the whole answer, one after another."""
    fill(data, rows)
    now = [START]

    def clock() -> datetime:
        now[0] += timedelta(seconds=5)
        return now[0]

    collection = Collection.open(
        shipped_lesson(), data, policy=Policy(new_per_day=1_000), clock=clock
    )
    record = collection._store.record
    in_store: list[float] = []

    def timed(*given: object, **named: object) -> None:
        began = time.perf_counter()
        record(*given, **named)  # type: ignore[arg-type]
        in_store.append((time.perf_counter() - began) * 1000)

    collection._store.record = timed  # type: ignore[method-assign]
    whole: list[float] = []
    while len(whole) < TIMED and (screen := collection.next_screen()):
        response = Response(screen.question.answer, 3)
        began = time.perf_counter()
        collection.answer(screen, response, 3_000)
        whole.append((time.perf_counter() - began) * 1000)
    collection.close()
    return in_store, whole
