"""Text from a lesson or a student as it may be shown: nothing in it steers the screen or what follows."""

import re

_ISOLATES, _END = "\u2066\u2067\u2068", "\u2069"
_STEERING = re.compile(f"[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e{_ISOLATES}{_END}]")


def harmless(text: str) -> str:
    """Return a text without control characters, and without directions that reach beyond it.

    Embeddings and overrides go, isolates stay where they begin and end on one line (UAX 9).
    """
    if not _STEERING.search(text):
        return text
    return "\n".join(map(_steadied, text.split("\n")))


def _steadied(line: str) -> str:
    paired: set[int] = set()
    begun: list[int] = []
    for place, sign in enumerate(line):
        if sign in _ISOLATES:
            begun.append(place)
        elif sign == _END and begun:
            paired |= {begun.pop(), place}
    return "".join(
        sign for place, sign in enumerate(line) if place in paired or not _STEERING.fullmatch(sign)
    )
