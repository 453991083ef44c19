"""What of an answer counts: all that replay of a card takes, without the rest of a row."""

import json
from typing import NamedTuple, Protocol

from quizapp.memory.payload import said_in, whole


class Answer(Protocol):
    """An answer as far as states and counts follow from it; every `LogRow` of one is an answer."""

    @property
    def lesson(self) -> str:
        """The lesson that its card is in."""

    @property
    def card(self) -> str:
        """The card that was asked."""

    @property
    def day(self) -> int:
        """The study day, as `date.toordinal()`."""

    @property
    def form(self) -> str:
        """The form in which it was asked."""

    @property
    def variant(self) -> int:
        """The wording in which it was asked."""

    @property
    def options(self) -> tuple[str, ...]:
        """The options shown."""

    @property
    def verdict(self) -> str:
        """How it was judged."""

    @property
    def hints(self) -> int:
        """How many hints were given."""

    @property
    def rating(self) -> int:
        """The student's own rating, 0 for none."""

    @property
    def took(self) -> int:
        """Milliseconds that it took."""

    @property
    def payload(self) -> str:
        """What its row says besides."""


_DECODE = json.JSONDecoder().raw_decode  # a third of json.loads


class Given(NamedTuple):
    """An answer read from a long log: half a row, made in a tenth of the time.

    The first five are the order of replay, so that answers sort as they are; ids are bytes.
    """

    day: int
    at: int
    device: bytes
    sequence: int
    id: bytes
    lesson: str
    card: str
    event: str
    screen: bytes
    form: str
    variant: int
    verdict: str
    hints: int
    rating: int
    took: int
    payload: str
    shown: str

    @property
    def options(self) -> tuple[str, ...]:
        """The options shown, read only when they are asked for."""
        return options_in(self.shown)


def options_in(text: str) -> tuple[str, ...]:
    """Return the options that a table holds as a JSON array."""
    return () if text == "[]" else tuple(_DECODE(text)[0])


def ways_of(options: tuple[str, ...], payload: str) -> int:
    """Return from how many an answer was picked, by its options and what its row says besides."""
    said = said_in(payload).get("ways") if '"ways"' in payload else None
    return max(1, len(options) if said is None else whole(said, 1))
