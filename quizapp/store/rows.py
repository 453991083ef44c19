"""Turns rows of the log into what a table holds, and back; each with a checksum."""

import json
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any
from zlib import crc32

from quizapp.language import tr
from quizapp.memory.answers import options_in
from quizapp.memory.log import LogRow
from quizapp.memory.state import CardState
from quizapp.store.newest import COLUMNS, names
from quizapp.study.changes import Known

_MIDDLE = attrgetter(
    "lesson", "card", "at", "offset", "day", "clock", "form", "variant", "seed", "generator"
)
_END = attrgetter("response", "verdict", "hints", "rating", "took", "fact", "payload")
ALL = names("log")
"""The columns of the table `log` that `unpack` takes, by name: a later table may have more."""
_PLAIN = {"INTEGER": int, "BLOB": bytes, "VARCHAR": str}
_TYPES = tuple(_PLAIN[kind] for kind in COLUMNS["log"].values())
_STATE = attrgetter(*list(COLUMNS["state"])[2:])


class AlteredRowError(Exception):
    """A row of the log is not what was written; `number` says which."""

    def __init__(self, number: object) -> None:
        super().__init__(tr("row {row} of the log has changed since it was written", row=number))


def checksum(values: Iterable[object]) -> int:
    """Return the CRC-32 of a row's values; a text counts as its UTF-8 bytes."""
    parts = (value if isinstance(value, bytes) else str(value).encode() for value in values)
    return crc32(b"\x1f".join(parts))


def check_row(values: Sequence[Any]) -> None:
    """Raise AlteredRowError where the columns of the table `log` are not what was written.

    One bit makes a text of bytes or bytes of a text, which the checksum takes for the same.
    """
    if tuple(map(type, values)) != _TYPES or checksum(values[:-1]) != values[-1]:
        raise AlteredRowError(values[0])


def pack(number: int, row: LogRow) -> tuple[object, ...]:
    """Return the columns of the table `log`, in its order."""
    values = (
        number,
        bytes.fromhex(row.id),
        bytes.fromhex(row.device),
        row.sequence,
        row.event,
        bytes.fromhex(row.screen),
        *_MIDDLE(row),
        json.dumps(row.options, ensure_ascii=False),
        *_END(row),
    )
    return (*values, checksum(values))


def unpack(values: Sequence[Any]) -> LogRow:
    """Return the row of the log that the columns of the table hold; AlteredRowError if it is another."""
    check_row(values)
    columns = list(values[1:24])
    for place in (0, 1, 4):
        columns[place] = columns[place].hex()
    columns[15] = options_in(columns[15])
    return LogRow(*columns)


def unpack_known(found: Iterable[Sequence[Any]]) -> dict[str, Known]:
    """Return what is known of cards, by their keys, that columns of the table `known` hold."""
    return {card: Known(fact, bool(present)) for card, fact, present in found}


def pack_state(key: tuple[str, str], state: CardState) -> tuple[object, ...]:
    """Return the columns of the table `state`, in its order."""
    return (*key, *_STATE(state))


def unpack_state(values: Sequence[Any]) -> CardState:
    """Return the state of a card that the columns of the table hold, without lesson and card."""
    columns = list(values)
    columns[-1] = bool(columns[-1])
    return CardState(*columns)
