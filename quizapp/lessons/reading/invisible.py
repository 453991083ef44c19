"""Signs that nobody sees: they break words and values apart where a teacher wrote none."""

import re
import unicodedata

_BREAKERS = "\u200b\u2060\ufeff\u00ad"
_DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_NOWHERE = re.compile(f"[{_BREAKERS}]")
_NOT_IN_VALUES = re.compile(f"[{_BREAKERS}{_DIRECTIONS}]")
_AT_THE_START = re.compile(rf"^[\s{_DIRECTIONS}]+")


def tidy(line: str) -> str:
    """Return a line as it looks: single spaces, composed accents, none of the signs that only break words."""
    if line.isascii():
        return " ".join(line.split())
    shown = _AT_THE_START.sub("", _NOWHERE.sub("", line))
    return " ".join(unicodedata.normalize("NFC", shown).split())


def visible(text: str) -> str:
    """Return a value or date as it looks: single spaces, and no marks of the direction of writing."""
    return " ".join(_NOT_IN_VALUES.sub("", text).split())
