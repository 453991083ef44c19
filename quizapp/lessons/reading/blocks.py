"""The lines of a lesson in blocks: its head, then one for each entry under its topic."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from quizapp.lessons.kinds import KNOWN_LABELS
from quizapp.lessons.model import Problem
from quizapp.lessons.reading.invisible import tidy
from quizapp.lessons.reading.labels import COLON, heading_of, kind_and_title, labelled

LINE_END = re.compile(r"\r\n|\r|\n")
RULE = re.compile(r"-{3,}|\*{3,}|_{3,}|={3,}")
_TOPIC = re.compile(rf"^topic\s*[{COLON}]\s*", re.IGNORECASE)
_UNDERLINE = re.compile(r"-{3,}|={3,}")
_SOFT_END = re.compile("[\x0b\x0c\x85\u2028\u2029]")
_NO_COLON = re.compile(f"[^{COLON}]*")
_SURELY_NONE = ("- ", "")
_TITLE, _TOPIC_LEVEL, _ENTRY = 1, 2, 3
_FIELD_STARTS = ("- ", "• ", "– ")
"""No heading begins so: most lines are fields, and need no closer look."""


@dataclass(frozen=True, slots=True)
class Block:
    """The lines of the head, of a topic or of an entry, from its heading on; None where a note stands.

    `line` is the number of its first line, `level` the number signs of its heading, 0 for the head.
    """

    line: int
    level: int
    topic: str
    lines: tuple[str | None, ...]


@dataclass(slots=True)
class _Open:
    """A block while its lines are being gathered."""

    line: int
    level: int
    topic: str
    lines: list[str | None] = field(default_factory=list)


def blocks_of(text: str, problems: list[Problem]) -> list[Block]:
    """Return the blocks of a lesson, the head first; what is wrong with its notes goes to `problems`."""
    opened = [_Open(1, 0, "")]
    topic, titled = "", False
    lines = _unquoted(_without_notes(text, problems))
    for place, line in enumerate(lines):
        plain = not line or line.startswith(_FIELD_STARTS)
        level, words = (0, "") if plain else _begins(lines, place, titled=titled)
        titled = titled or (level == _TITLE and bool(words))
        if level > _TITLE:
            topic = _TOPIC.sub("", words) if level == _TOPIC_LEVEL else topic
            opened.append(_Open(place + 1, level, topic))
        opened[-1].lines.append(line)
    return [Block(one.line, one.level, one.topic, tuple(one.lines)) for one in opened]


def split_lines(text: str) -> list[str]:
    """Return the lines of a text without their ends, whichever those are."""
    return LINE_END.split(text)


def soft_lines(line: str) -> list[str]:
    """Return the parts of a line between the breaks that word processors make without a new line."""
    if not _SOFT_END.search(line):
        return [line]
    return [part for part in _SOFT_END.split(line) if tidy(part)] or [""]


def underlined(lines: Sequence[str | None], place: int) -> bool:
    """Whether a line is text with a rule right under it, as another way to write a heading."""
    under = lines[place + 1] if place + 1 < len(lines) else None
    if (
        not under
        or under.lstrip()[:3] not in ("---", "===")
        or not _UNDERLINE.fullmatch(tidy(under))
    ):
        return False
    words = tidy(lines[place] or "")
    return words[:1].isalnum() and not labelled(words) and soft_lines(lines[place] or "")[1:] == []


def _begins(lines: Sequence[str | None], place: int, *, titled: bool) -> tuple[int, str]:
    """Return the level and the words of the heading on a line; 0 where it is none of that kind."""
    written = lines[place] or ""
    if written[:2] in _SURELY_NONE or written.isspace():
        return 0, ""
    words = tidy(soft_lines(written)[0])
    signed = heading_of(words)
    known, title = "", ""
    if signed or not _NO_COLON.fullmatch(words):
        known, _, title = kind_and_title(signed[1] if signed else words)
    if signed:
        return _signed_level(signed[0], known, lines, place, titled=titled), signed[1]
    if known and title and known not in KNOWN_LABELS.values() and _is_heading(lines, place):
        return _ENTRY, words
    if underlined(lines, place) and _after_gap(lines, place):
        return (_TOPIC_LEVEL if titled else _TITLE), words
    return 0, ""


def _signed_level(
    signs: int, known: str, lines: Sequence[str | None], place: int, *, titled: bool
) -> int:
    """Return what a heading begins: an entry with too few or too many signs is one where it must be."""
    if signs == _ENTRY or (known and signs > _ENTRY):
        return _ENTRY
    if known and (signs == _TOPIC_LEVEL or titled) and _next_label(lines, place):
        return _ENTRY
    return signs if signs < _ENTRY else 0


def _is_heading(lines: Sequence[str | None], place: int) -> bool:
    """Whether a line with a kind but no number signs can only be a heading: fields follow it."""
    following = _next_label(lines, place)
    return following == "Id" or bool(following and _after_gap(lines, place))


def _after_gap(lines: Sequence[str | None], place: int) -> bool:
    before = lines[place - 1] if place else None
    return (
        not before
        or not tidy(before)
        or bool(heading_of(tidy(before)) or RULE.fullmatch(tidy(before)))
    )


def _next_label(lines: Sequence[str | None], place: int) -> str:
    """Return the label of the next line that says something, or ""."""
    for line in lines[place + 1 : place + 6]:
        words = tidy(soft_lines(line)[0]) if line else ""
        if words and not RULE.fullmatch(words):
            found = labelled(words)
            return found.known if found else ""
    return ""


def _unquoted(lines: list[str | None]) -> list[str | None]:
    """Return the lines without the “>” of a mail that quotes all of them."""
    shown = [line for line in lines if line and not line.isspace()]
    if not shown or not all(line.lstrip().startswith(">") for line in shown):
        return lines
    return [re.sub(r"^\s*(?:> ?)+", "", line) if line else line for line in lines]


def _without_notes(text: str, problems: list[Problem]) -> list[str | None]:
    """Return the lines, None for those of a `<!-- … -->` note, which begins a line."""
    lines = split_lines(text)
    starts = [number for number, line in enumerate(lines, 1) if "<!--" in line and _opens(line)]
    ends = [number for number, line in enumerate(lines, 1) if "-->" in line]
    hidden: list[str | None] = list(lines)
    closed_at = 0
    for count, number in enumerate(starts, 1):
        if number <= closed_at:
            continue
        place = bisect_left(ends, number)
        after = starts[count] if count < len(starts) else len(lines) + 1
        closed_at = ends[place] if place < len(ends) and ends[place] < after else number
        problems += _trouble_with_note(number, lines[number - 1], closed_at, lines[closed_at - 1])
        hidden[number - 1 : closed_at] = [None] * (closed_at - number + 1)
    return hidden


def _opens(line: str) -> bool:
    return tidy(line).startswith("<!--")


def _trouble_with_note(number: int, line: str, closes_at: int, last: str) -> Iterator[Problem]:
    quote = tidy(line)[:120]
    if "-->" not in last:
        yield Problem(number, "error", quote, "This note is never closed", "End it with “-->”.")
    elif rest := last.rpartition("-->")[2].strip():
        message = "Text after a note on the same line is not read"
        yield Problem(closes_at, "error", rest[:120], message, "Put it on a line of its own.")
