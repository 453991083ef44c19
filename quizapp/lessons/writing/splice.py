"""The lines of a text with their ends, and lines put among them that end like their neighbours."""

import re
from collections.abc import Iterable, Iterator, Sequence

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_END = re.compile(r"(?:\r\n|\r|\n)?\Z")


def written_lines(text: str) -> list[str]:
    """Return the lines of a text with their ends; joined they are the text."""
    return _LINE.findall(text)


def words_of(line: str) -> str:
    """Return a line without its end."""
    return line.rstrip("\r\n")


def end_of(line: str) -> str:
    """Return what ends a line, "" for the last of a text that ends without."""
    return line[len(words_of(line)) :]


def ended(lines: Sequence[str]) -> list[str]:
    """Return the lines of a text, the last one ended like the one before it."""
    if not lines or end_of(lines[-1]):
        return list(lines)
    return [*lines[:-1], lines[-1] + _end_near(lines, len(lines) - 1)]


def joined(lines: Sequence[str], like: str) -> str:
    """Return the text of some lines; its last line has no end where that of the text `like` had none."""
    text = "".join(_apart(lines) if "\r" in like else lines)
    if like and like[-1] not in "\r\n":
        return text.removesuffix("\n").removesuffix("\r")
    return text


def _apart(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines; an empty one after a CR ends in CR too, for the two would be one line end."""
    before = ""
    for line in lines:
        before = "\r" if line == "\n" and before.endswith("\r") else line
        yield before


def put(lines: Sequence[str], place: int, new: Iterable[str]) -> list[str]:
    """Return the lines with others, given without ends, put before the line `place`."""
    end = _end_near(lines, place)
    return [*lines[:place], *(line + end for line in new), *lines[place:]]


def _end_near(lines: Sequence[str], place: int) -> str:
    """Return the line end of the line before, else of one further up, else of one below."""
    for number in (*range(place - 1, -1, -1), *range(place, len(lines))):
        if end := end_of(lines[number]):
            return end
    return "\n"
