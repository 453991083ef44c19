r"""The signs that a field may escape: `\;`, `\[`, `\]`, and the wide ones of a Chinese keyboard."""

import re
from functools import lru_cache

_ESCAPED = re.compile(r"\\([;\[\]；［］])")
_SEPARATOR = re.compile(r"(?<!\\)[;；]")
_BLANK = re.compile(r"(?<!\\)[\[［]([^\[\]［］]*?)(?<!\\)[\]］]")


def plain(raw: str) -> str:
    """Return a field's text with the escaped signs as themselves."""
    return _ESCAPED.sub(r"\1", raw) if "\\" in raw else raw


def split(raw: str) -> tuple[str, ...]:
    """Return the parts between semicolons, trimmed, the empty ones left out."""
    parts = _SEPARATOR.split(raw) if ";" in raw or "；" in raw else (raw,)
    return tuple([plain(part.strip()) for part in parts if part.strip()])


@lru_cache(maxsize=16_384)
def blanks(raw: str) -> tuple[str, ...]:
    """Return the words in square brackets, in order."""
    return tuple(plain(match.group(1)) for match in _BLANK.finditer(raw))


@lru_cache(maxsize=16_384)
def unbracketed(raw: str) -> str:
    """Return a Says as a sentence: the brackets of its blanks gone."""
    return plain(_BLANK.sub(r"\1", raw))


def with_gap(raw: str, number: int, gap: str) -> str:
    """Return the sentence with blank `number` (from 0) replaced by `gap`, the others shown."""
    matches = list(_BLANK.finditer(raw))
    start, end = matches[number].span()
    return unbracketed(raw[:start]) + gap + unbracketed(raw[end:])
