"""A log as years of study leave it: many lessons, all forms, answers taken back and known after all."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from random import Random

from quizapp.lessons.reader import parse_lesson, read_lesson
from quizapp.memory.log import LogRow
from quizapp.memory.policy import Policy
from quizapp.memory.uuid7 import uuid7
from quizapp.paths import shipped_lesson
from quizapp.questions.cards import cards_of
from quizapp.questions.material import gather
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store
from tests.benchmarks.lessons import lesson_of

ENTRIES = 2_500
"""Entries of the lesson that is studied; they make 5,500 cards."""
LESSONS, CARDS = 18, 250
"""How many lessons there are besides it and the shipped one, and how many cards each has."""
A_DAY = 1_500
END = datetime(2026, 12, 1, 16, tzinfo=UTC)
DAY_MS = 86_400_000
CHUNK = 50_000

FORMS = {
    "choice": (30, 4), "cloze": (15, 0), "typed": (20, 0), "numeric": (8, 0), "true-false": (8, 0),
    "flip": (5, 0), "match": (5, 4), "who-said": (3, 4), "order": (2, 4), "recall": (2, 0), "compare": (2, 2),
}  # fmt: skip
"""Forms with how often of a hundred they are asked and how many options they offer."""
_OPTIONS = {
    form: tuple(f"an option, number {n}" for n in range(k)) for form, (_, k) in FORMS.items()
}
_ASKED = [form for form, (weight, _) in FORMS.items() for _ in range(weight)]
_VERDICTS = ["right"] * 84 + ["nearly"] * 4 + ["wrong"] * 12
_SAID_LATER = {"undo": 0.004, "knew": 0.006, "flag": 0.0061, "suspend": 0.0062, "unsuspend": 0.0063}
"""Up to which of many draws a row says something of the answer before it."""


def studied_text(entries: int = ENTRIES) -> str:
    """Return the text of the lesson that is studied."""
    return lesson_of(entries)


def all_cards(entries: int = ENTRIES) -> list[tuple[str, str]]:
    """Return the cards of all lessons, as lesson and key."""
    read = (parse_lesson(studied_text(entries), advise=False), read_lesson(shipped_lesson()))
    found = [(lesson.id, card.key) for lesson in read for card in cards_of(gather(lesson))]
    others = range(LESSONS * CARDS)
    return found + [(f"lesson-{n // CARDS}", f"entry-{n}/value") for n in others]


def rows_of(
    device: str, count: int, cards: Sequence[tuple[str, str]], end: datetime = END
) -> Iterator[LogRow]:
    """Yield so many rows of a device in order: cards in turn, what was wrong often once more."""
    random = Random(1)
    turn = list(cards)
    random.shuffle(turn)
    last: LogRow | None = None
    for number in range(count):
        row = _blank(device, number, count, random, end)
        draw = random.random()
        later = next((event for event, up_to in _SAID_LATER.items() if draw < up_to), None)
        if later and last:
            screen = last.screen if later in ("undo", "knew") else row.id
            payload = '{"note": "it is wrong"}' if later == "flag" else ""
            yield replace(
                row, event=later, screen=screen, lesson=last.lesson, card=last.card, payload=payload
            )
            continue
        again = last is not None and last.verdict == "wrong" and draw < 0.7
        lesson, card = (last.lesson, last.card) if again else turn[number % len(turn)]
        last = _answered(replace(row, lesson=lesson, card=card), random)
        yield last


def _blank(device: str, number: int, count: int, random: Random, end: datetime) -> LogRow:
    ago, left = divmod(count - 1 - number, A_DAY)
    ago += 1
    at = int(end.timestamp() * 1000) - ago * DAY_MS - left * 10_000
    uuid = uuid7(at, random.randbytes(10))
    return LogRow(
        id=uuid, device=device, sequence=number + 1, event="answer", screen=uuid, lesson="", card="",
        at=at, offset=60, day=end.toordinal() - ago,
    )  # fmt: skip


def _answered(row: LogRow, random: Random) -> LogRow:
    form = random.choice(_ASKED)
    shown = _OPTIONS[form]
    return replace(
        row,
        event="practice" if random.random() < 0.01 else "answer",
        form=form,
        variant=row.sequence % 12,
        seed=row.sequence % 500,
        generator=1,
        options=shown,
        verdict=random.choice(_VERDICTS),
        response=random.choice(shown or ("this", "that", "something else that was typed")),
        rating=random.choice((1, 3)) if form == "flip" else 0,
        took=random.randrange(900, 20_000),
        fact="w10123456789abcdef",
        payload='{"ways": 3}' if form in ("match", "order") else "",
    )


def fill(data: Path, count: int, entries: int = ENTRIES, end: datetime = END) -> Path:
    """Log so many rows and return the profile's folder; what follows from them is still to be replayed."""
    folder = default_profile(data)
    store = Store.open(folder, Policy())
    rows = rows_of(store.device, count, all_cards(entries), end)
    while chunk := list(islice(rows, CHUNK)):
        store.record(chunk, {})
    store.close()
    return folder
