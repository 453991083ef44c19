"""What of an answer counts: all that replay of a card takes, without the rest of a row."""

import json
from functools import lru_cache

from quizapp.memory.payload import said_in, whole

Options = tuple[str, ...] | str
"""The options shown, or the JSON array of them that a table holds: read only where it must be."""

_DECODE = json.JSONDecoder().raw_decode  # a third of json.loads


def options_in(text: str) -> tuple[str, ...]:
    """Return the options that a table holds as a JSON array."""
    return () if text == "[]" else tuple(_DECODE(text)[0])


def number_of(options: Options) -> int:
    """Return how many options there are."""
    if isinstance(options, str):
        if "\\" not in options:  # so that every quote is one around an option
            return options.count('"') // 2
        options = options_in(options)
    return len(options)


def length_of(options: Options) -> int:
    """Return how many characters there are in all options together."""
    return len("".join(options_in(options) if isinstance(options, str) else options))


def ways_of(options: Options, payload: str) -> int:
    """Return from how many an answer was picked, by its options and what its row says besides."""
    said = _ways_in(payload) if '"ways"' in payload else 0
    return said or number_of(options) or 1


@lru_cache(256)
def _ways_in(payload: str) -> int:
    """Return what a payload says of the ways, at least 1, 0 for nothing; most say one of a few."""
    said = said_in(payload).get("ways")
    return 0 if said is None else max(1, whole(said, 1))
