"""One block of a lesson line by line: each line is a field, the rest of one, or a finding."""

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from quizapp.lessons.blocks import HEADING, Block, closed, one_spaced
from quizapp.lessons.kinds import HEADER, KINDS, KNOWN_LABELS, labels_of
from quizapp.lessons.model import Field, Problem

_BULLET = r"[-*+•–—●·‣▪]|\d{1,2}[.)](?= )"
_FIELD = re.compile(rf"(?P<bullet>{_BULLET})? ?(?P<label>[^\W\d_][^:：]{{0,30}})[:：](?P<text>.*)")
_BOLD_LABEL = re.compile(
    rf"^((?:{_BULLET})? ?)(?:\*\*|__)([^*_:：]{{1,30}})([:：]?) ?(?:\*\*|__) ?[:：]?"
)
_RULE = re.compile(r"-{3,}|\*{3,}|_{3,}|={3,}")


@dataclass(frozen=True, slots=True)
class Repeat:
    """A line whose label stands in the block already, on the line `first`."""

    line: int
    first: int
    quote: str
    label: str


@dataclass(slots=True)
class Draft:
    """A block while its lines are being read; they count from 0, its first.

    `labels` are those that it may have, `end` is its last line that says something.
    """

    kind: str = ""
    title: str = ""
    labels: tuple[str, ...] = ()
    sound: bool = True
    fields: dict[str, Field] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    repeats: list[Repeat] = field(default_factory=list)
    last: str = ""
    after_gap: bool = False
    end: int = 0

    def error(self, line: int, quote: str, message: str, remedy: str) -> None:
        """Note that a line cannot be used."""
        self.problems.append(Problem(line, "error", quote.strip()[:120], message, remedy))


def read_head(block: Block) -> Draft:
    """Return the title of a lesson and the fields of its head."""
    draft = Draft(labels=HEADER)
    for number, written in enumerate(block.lines):
        heading = HEADING.fullmatch(one_spaced(written)) if written else None
        if heading and not draft.title:
            draft.title, draft.end, draft.after_gap = closed(heading[2]), number, False
        else:
            _read_line(draft, number, written)
    return draft


def read_topic(block: Block) -> Draft:
    """Return the findings of the lines between a topic and its first entry: there should be none."""
    draft = Draft(title=block.topic, sound=False)
    for number, written in enumerate(block.lines[1:], 1):
        line = one_spaced(written or "")
        if line and not _RULE.fullmatch(line):
            remedy = (
                "Begin a fact with “###”, its kind, a colon and a title, e.g. “### Term: delta”."
            )
            draft.error(number, line, "This line stands under a topic and in no entry", remedy)
    return draft


def read_entry(lines: tuple[str | None, ...]) -> Draft:
    """Return an entry as its lines state it, the first of them its heading."""
    heading = one_spaced(lines[0] or "")
    draft = _begun(heading, closed(heading.removeprefix("###").strip()))
    for number, written in enumerate(lines[1:], 1):
        _read_line(draft, number, written)
    return draft


def _begun(line: str, text: str) -> Draft:
    kind, colon, title = (part.strip() for part in re.sub("：", ":", text, count=1).partition(":"))
    known = next((name for name in KINDS if name.casefold() == kind.casefold()), "")
    draft = Draft(known, title, labels_of(known) if known else (), bool(known and colon and title))
    if not known:
        remedy = _did_you_mean(kind, KINDS, f"Use one of: {', '.join(KINDS)}.")
        draft.error(0, line, f"“{kind}” is not a kind of entry", remedy)
    elif not draft.sound:
        draft.error(0, line, f"This {known} has no title", f"Write “### {known}: a title”.")
    return draft


def _read_line(draft: Draft, number: int, written: str | None) -> None:
    """Add what a line says to what has been read."""
    if written is None:
        return
    line = one_spaced(written)
    if not line or _RULE.fullmatch(line):
        draft.after_gap = True
        return
    draft.end = number
    if HEADING.fullmatch(line):
        remedy = "Begin a topic with “##”, a fact with “###”."
        draft.error(number, line, "This is a second title", remedy)
    else:
        _read_field(draft, number, line)
    draft.after_gap = False


def _match_field(line: str) -> tuple[bool, str, str] | None:
    """Return whether there is a bullet, the label and the text of a line with a label before a colon."""
    match = _FIELD.fullmatch(_BOLD_LABEL.sub(r"\1\2: ", line))
    if not match:
        return None
    return bool(match["bullet"]), match["label"].strip(), match["text"].strip()


def _read_field(draft: Draft, number: int, line: str) -> None:
    found = _match_field(line)
    label = KNOWN_LABELS.get(found[1].casefold(), "") if found else ""
    if found and label:
        _add_field(draft, number, line, label, found[2])
    elif found and found[0]:
        _unknown_label(draft, number, line, found[1])
    elif re.match(rf"(?:{_BULLET}) ", line):
        draft.error(
            number,
            line,
            "This line has a dash but no label",
            "Write “- Label: text”, or put list items on one line with “;” between them.",
        )
    elif line.startswith(("####", "```", "~~~")):
        remedy = "Take the line out, or begin it with “###” for a fact, “##” for a topic."
        draft.error(number, line, "This line means nothing in a lesson", remedy)
    elif found and (near := _near(found[1], draft.labels, 0.8)):
        remedy = f"Did you mean “{near}”? If it is text, put it on the line before."
        draft.error(number, line, f"“{found[1]}” is not a label", remedy)
    else:
        _continue_field(draft, number, line)


def _unknown_label(draft: Draft, number: int, line: str, label: str) -> None:
    remedy = _did_you_mean(label, draft.labels, "Check its spelling.")
    draft.error(number, line, f"“{label}” is not a label", remedy)
    draft.last = ""


def _add_field(draft: Draft, number: int, line: str, label: str, text: str) -> None:
    draft.last = ""
    if not draft.labels:
        return  # the heading has been reported
    if label not in draft.labels:
        owner = f"A {draft.kind}" if draft.kind else "The head of a lesson"
        remedy = f"It may have: {', '.join(draft.labels)}."
        draft.error(number, line, f"{owner} has no field “{label}”", remedy)
    elif label in draft.fields:
        draft.repeats.append(Repeat(number, draft.fields[label].line, line, label))
    else:
        draft.fields[label] = Field(label, text, number, number)
        draft.last = label


def _continue_field(draft: Draft, number: int, line: str) -> None:
    if not draft.labels:
        return
    if not draft.last or draft.after_gap:
        draft.error(
            number,
            line,
            "This text belongs to no field",
            "Begin it with a label, e.g. “- Says:”, or move it to the end of the line it belongs to.",
        )
        draft.last = ""
        return
    before = draft.fields[draft.last]
    whole = f"{before.raw} {line}".strip()
    draft.fields[draft.last] = Field(before.label, whole, before.line, number)


def _did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    near = _near(word, known, 0.6)
    return f"Did you mean “{near}”?" if near else otherwise


def _near(word: str, known: Iterable[str], likeness: float) -> str:
    """Return the known word that this one is most like, or "" where none is like enough."""
    names = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(word.casefold(), names, n=1, cutoff=likeness)
    return names[near[0]] if near else ""
