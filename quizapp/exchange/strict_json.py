"""Reads JSON from a stranger: what is ambiguous, unbounded or no text is refused."""

import json
from collections.abc import Sequence
from math import isfinite
from typing import NoReturn

DEEPEST = 8
"""How deep lists and objects may lie in one another."""

LARGEST_NUMBER = 2**63 - 1


def parse(text: str) -> object:
    """Return the value of a JSON text; ValueError says in words why it is refused."""
    try:
        value = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
        _check(value, DEEPEST)
    except _RefusedError:
        raise
    except json.JSONDecodeError:
        raise ValueError("it is not JSON") from None
    except UnicodeEncodeError:
        raise ValueError("it has half of a surrogate pair, which is no sign") from None
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    except ValueError:  # Python reads no number of thousands of digits
        raise ValueError(_TOO_LARGE) from None
    return value


class _RefusedError(ValueError):
    """What is refused here, in our words."""


_TOO_LARGE = "a number has more than 63 bits"
_TOO_DEEP = f"lists lie more than {DEEPEST} deep in one another"


def _once(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _RefusedError("a name stands twice in one object")
    return found


def _no_number(word: str) -> NoReturn:
    raise _RefusedError(f"{word} is no number")


def _check(value: object, depth: int) -> None:
    """Look at all that lies in a value, its names too."""
    if isinstance(value, str):
        value.encode()
    elif isinstance(value, float) and not isfinite(value):
        raise _RefusedError("a number is too large")
    elif isinstance(value, int) and abs(value) > LARGEST_NUMBER:
        raise _RefusedError(_TOO_LARGE)
    elif isinstance(value, dict | list):
        if not depth:
            raise _RefusedError(_TOO_DEEP)
        for one in value:
            _check(one, depth - 1)
        for one in value.values() if isinstance(value, dict) else ():
            _check(one, depth - 1)
