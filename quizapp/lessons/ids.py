"""What can be an Id: progress hangs on it."""

import re
from collections.abc import Mapping

from quizapp.lessons.model import Field

_ID = re.compile(r"[^\W_](?:[^\W_]|-)*")


def sound_id(text: str) -> bool:
    """Whether a text can be an Id: small letters of any script, digits and “-”."""
    return bool(_ID.fullmatch(text)) and text == text.lower()


def lesson_id(header: Mapping[str, Field]) -> str:
    """Return the Id that progress can hang on, or "" where there is no sound one."""
    given = header.get("Id")
    return given.raw if given and sound_id(given.raw) else ""
