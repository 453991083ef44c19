"""The lines of a lesson: each is a heading, a field, the rest of one, or a finding."""

import difflib
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from quizapp.lessons.kinds import HEADER, KINDS, KNOWN_LABELS, labels_of
from quizapp.lessons.model import Field, Problem

_BULLET = r"[-*+•–—●·‣▪]|\d{1,2}[.)](?= )"
_HEADING = re.compile(r"(#{1,3})(?!#) ?(.*)")
_FIELD = re.compile(rf"(?P<bullet>{_BULLET})? ?(?P<label>[^\W\d_][^:：]{{0,30}})[:：](?P<text>.*)")
_BOLD_LABEL = re.compile(
    rf"^((?:{_BULLET})? ?)(?:\*\*|__)([^*_:：]{{1,30}})([:：]?) ?(?:\*\*|__) ?[:：]?"
)


_RULE = re.compile(r"-{3,}|\*{3,}|_{3,}|={3,}")


@dataclass(slots=True)
class Draft:
    """An entry, or the header, while its lines are being read."""

    kind: str
    title: str
    topic: str
    line: int
    fields: dict[str, Field] = field(default_factory=dict)
    last: str = ""
    sound: bool = True


@dataclass(slots=True)
class Reading:
    """What has been read so far."""

    title: str = ""
    topic: str = ""
    header: Draft = field(default_factory=lambda: Draft("", "", "", 1))
    drafts: list[Draft] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    after_gap: bool = False

    @property
    def current(self) -> Draft:
        """The entry that lines now belong to; before the first, the head."""
        return self.drafts[-1] if self.drafts else self.header

    def error(self, line: int, quote: str, message: str, remedy: str) -> None:
        """Note that a line cannot be used."""
        self.problems.append(Problem(line, "error", quote.strip()[:120], message, remedy))


def without_notes(text: str, reading: Reading) -> Iterator[tuple[int, str]]:
    """Yield the numbered lines that are not in a `<!-- … -->` note, which begins a line."""
    lines = re.split(r"\r\n|\r|\n", text.replace("\ufeff", ""))
    ends = [number for number, line in enumerate(lines, 1) if "-->" in line]
    closes_at = 0
    for number, line in enumerate(lines, 1):
        if number <= closes_at:
            continue
        if line.lstrip().startswith("<!--"):
            place = bisect_left(ends, number)
            closes_at = ends[place] if place < len(ends) else 0
            if not closes_at:
                reading.error(number, line, "This note is never closed", "End it with “-->”.")
            elif rest := lines[closes_at - 1].rpartition("-->")[2].strip():
                remedy = "Put it on a line of its own."
                reading.error(
                    closes_at, rest, "Text after a note on the same line is not read", remedy
                )
            continue
        yield number, line.replace("\u00a0", " ")


def read_line(reading: Reading, number: int, written: str) -> None:
    """Add what a line says to what has been read."""
    line = " ".join(written.split())
    if not line or _RULE.fullmatch(line):
        reading.after_gap = True
        return
    heading = _HEADING.fullmatch(line)
    if heading:
        _read_heading(reading, number, line, len(heading[1]), re.sub(r" #+$", "", heading[2]))
    else:
        _read_field(reading, number, line)
    reading.after_gap = False


def _read_heading(reading: Reading, number: int, line: str, level: int, text: str) -> None:
    if level == 1:
        if reading.title or reading.drafts:
            reading.error(
                number,
                line,
                "This is a second title",
                "Begin a topic with “##”, a fact with “###”.",
            )
        else:
            reading.title = text
    elif level == 2:
        reading.topic = re.sub(r"^topic\s*[:：]\s*", "", text, flags=re.IGNORECASE)
    else:
        _begin_entry(reading, number, line, text)


def _begin_entry(reading: Reading, number: int, line: str, text: str) -> None:
    kind, colon, title = (part.strip() for part in re.sub("：", ":", text, count=1).partition(":"))
    known = next((name for name in KINDS if name.casefold() == kind.casefold()), "")
    draft = Draft(known, title, reading.topic, number, sound=bool(known and colon and title))
    if not known:
        reading.error(
            number,
            line,
            f"“{kind}” is not a kind of entry",
            _did_you_mean(kind, KINDS, f"Use one of: {', '.join(KINDS)}."),
        )
    elif not draft.sound:
        reading.error(number, line, f"This {known} has no title", f"Write “### {known}: a title”.")
    reading.drafts.append(draft)


def _match_field(line: str) -> tuple[bool, str, str] | None:
    """Return whether there is a bullet, the label and the text of a line with a label before a colon."""
    match = _FIELD.fullmatch(_BOLD_LABEL.sub(r"\1\2: ", line))
    if not match:
        return None
    return bool(match["bullet"]), match["label"].strip(), match["text"].strip()


def _read_field(reading: Reading, number: int, line: str) -> None:
    found = _match_field(line)
    label = KNOWN_LABELS.get(found[1].casefold(), "") if found else ""
    if found and label:
        _add_field(reading, number, line, label, found[2])
    elif found and found[0]:
        _unknown_label(reading, number, line, found[1])
    elif re.match(rf"(?:{_BULLET}) ", line):
        reading.error(
            number,
            line,
            "This line has a dash but no label",
            "Write “- Label: text”, or put list items on one line with “;” between them.",
        )
    elif line.startswith(("####", "```", "~~~")):
        remedy = "Take the line out, or begin it with “###” for a fact, “##” for a topic."
        reading.error(number, line, "This line means nothing in a lesson", remedy)
    elif found and (near := _near(found[1], _allowed(reading.current), 0.8)):
        remedy = f"Did you mean “{near}”? If it is text, put it on the line before."
        reading.error(number, line, f"“{found[1]}” is not a label", remedy)
    else:
        _continue_field(reading, number, line)


def _allowed(draft: Draft) -> tuple[str, ...]:
    return labels_of(draft.kind) if draft.kind else HEADER


def _unknown_label(reading: Reading, number: int, line: str, label: str) -> None:
    remedy = _did_you_mean(label, _allowed(reading.current), "Check its spelling.")
    reading.error(number, line, f"“{label}” is not a label", remedy)
    reading.current.last = ""


def _add_field(reading: Reading, number: int, line: str, label: str, text: str) -> None:
    draft = reading.current
    draft.last = ""
    if reading.drafts and not draft.kind:
        return  # the heading has been reported
    if label not in _allowed(draft):
        owner = f"A {draft.kind}" if draft.kind else "The head of a lesson"
        remedy = f"It may have: {', '.join(_allowed(draft))}."
        reading.error(number, line, f"{owner} has no field “{label}”", remedy)
    elif label in draft.fields:
        first = draft.fields[label].line
        remedy = f"Keep one of them; line {first} is used."
        reading.error(number, line, f"“{label}” stands twice, first on line {first}", remedy)
    else:
        draft.fields[label] = Field(label, text, number)
        draft.last = label


def _continue_field(reading: Reading, number: int, line: str) -> None:
    draft = reading.current
    if reading.drafts and not draft.kind:
        return
    if not draft.last or reading.after_gap:
        reading.error(
            number,
            line,
            "This text belongs to no field",
            "Begin it with a label, e.g. “- Says:”, or move it to the end of the line it belongs to.",
        )
        draft.last = ""
        return
    before = draft.fields[draft.last]
    draft.fields[draft.last] = Field(
        before.label, f"{before.raw} {line.strip()}".strip(), before.line
    )


def _did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    near = _near(word, known, 0.6)
    return f"Did you mean “{near}”?" if near else otherwise


def _near(word: str, known: Iterable[str], likeness: float) -> str:
    """Return the known word that this one is most like, or "" where none is like enough."""
    names = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(word.casefold(), names, n=1, cutoff=likeness)
    return names[near[0]] if near else ""
