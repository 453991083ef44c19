"""Makes the rows of this device: at what time, on which study day, after which of its others."""

import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from quizapp.memory.days import clock_mark, study_day
from quizapp.memory.log import ClockMark, Event, LogRow
from quizapp.memory.uuid7 import uuid7
from quizapp.questions.build import GENERATOR
from quizapp.questions.model import Response
from quizapp.questions.several import Evidence
from quizapp.store.store import Store
from quizapp.study.model import Screen
from quizapp.version import BUILT


@dataclass(frozen=True, slots=True)
class Moment:
    """A reading of the clock: UTC in ms since 1970, minutes east of UTC, the study day, the mark."""

    at: int
    offset: int
    day: int
    mark: ClockMark


class Journal:
    """Makes rows for one store by one clock; it writes none. `day_start` is the hour a study day begins."""

    def __init__(self, store: Store, day_start: int, clock: Callable[[], datetime]) -> None:
        self._store, self.day_start, self._clock = store, day_start, clock

    def now(self) -> Moment:
        """Return what the clock says and the study day that it belongs to."""
        now = self._clock()
        day = study_day(now, self.day_start)
        at = int(now.timestamp() * 1000)
        mark, day = clock_mark(at, day, self._store.last_answer(), BUILT)
        offset = now.utcoffset()
        return Moment(at, int(offset.total_seconds() // 60) if offset else 0, day, mark)

    def row(self, now: Moment, event: Event, lesson: str) -> LogRow:
        """Return a row, in time after this device's others of the day whatever the clock says."""
        at = max(now.at, self._store.latest(now.day) + 1)
        return LogRow(
            id=self.uuid(),
            device=self._store.device,
            sequence=self._store.next_sequence(),
            event=event,
            screen="",
            lesson=lesson,
            card="",
            at=at,
            offset=now.offset,
            day=now.day,
            clock=now.mark,
            payload="" if at == now.at else json.dumps({"clock": now.at}),
        )

    def uuid(self) -> str:
        """Return a new UUIDv7 as 32 hex digits."""
        return uuid7(int(self._clock().timestamp() * 1000), secrets.token_bytes(10))


def answered(row: LogRow, card: str, screen: Screen, response: Response, given: Evidence) -> LogRow:
    """Return a row as what a screen's answer says of one card, by the name it goes by now.

    A hint takes one option away of those that one was picked from.
    """
    question, hints = screen.question, response.hints
    ways = given.ways or (len(question.options) - hints if hints and question.options else 0)
    picked = {"ways": ways} if ways else {}
    return replace(
        noted(row, {**_place(screen), **picked}),
        screen=screen.id,
        card=card,
        form=question.form,
        variant=question.variant,
        seed=screen.seed,
        generator=GENERATOR,
        options=question.options,
        response=utf8(given.response),
        verdict=given.verdict,
        hints=hints,
        rating=response.rating,
        fact=given.fact,
    )


def noted(row: LogRow, what: Mapping[str, object]) -> LogRow:
    """Return a row whose payload says something more; what it says already stands."""
    if not what:
        return row
    said = json.loads(row.payload) if row.payload else {}
    return replace(row, payload=json.dumps({**what, **said}))


def _place(screen: Screen) -> dict[str, object]:
    """Return where an answer belongs that is given in a quiz."""
    return {"quiz": screen.quiz, "place": screen.place - 1} if screen.quiz else {}


def utf8(text: str) -> str:
    """Return a text as it can be stored: half of a surrogate pair, as pasted, is no sign."""
    return text.encode("utf-8", "replace").decode("utf-8")
