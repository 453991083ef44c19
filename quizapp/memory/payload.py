"""What stands in the payload of a row: read as far as it can be, since a file may have been altered."""

import json


def said_in(payload: str) -> dict[str, object]:
    """Return what a payload says, nothing where it is no JSON object."""
    try:
        found = json.loads(payload) if payload else {}
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def text(value: object, otherwise: str) -> str:
    """Return a text, else what it is otherwise."""
    return value if isinstance(value, str) else otherwise


def whole(value: object, otherwise: int) -> int:
    """Return a whole number that fits any column, else what it is otherwise; true and false are none."""
    fits = type(value) is int and abs(value) < 2**63
    return value if fits and isinstance(value, int) else otherwise
