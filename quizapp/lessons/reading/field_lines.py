"""A line of an entry or head that is no heading: a field, an item, the rest of a field, or a finding."""

import re
from collections.abc import Iterable

from quizapp.lessons.kinds import HEADER, KINDS, LISTED
from quizapp.lessons.reading.draft import TAKE_OUT, Draft, Growing, Repeat
from quizapp.lessons.reading.labels import BULLET, Labelled, known_label, labelled

_BULLETED = re.compile(rf"(?:> ?)*(?:{BULLET})\s?(?P<text>.*)")
_DASHED = re.compile(rf"(?:> ?)*(?:{BULLET})(?<=\s)")
_BOX = re.compile(r"^\[[ xX✓✔]?\] ")
_TABLE = re.compile(r"\|.*\|")
_NO_COLON = re.compile(
    r"(?P<label>[^\W\d_][^\W_]*(?: [^\W\d_]+)*?)(?:\s?(?P<sign>[=;→|])|(?P<end>\s|$))"
)
_NUMBERED = ("Paragraph", "Value", "When")
_NOTHING = (
    (
        "-->",
        "This ends a note that never began",
        "Begin the note with “<!--”, or take the line out.",
    ),
    ("<!", "A note begins with “<!--”", "Type the two dashes again, or take the line out."),
    ("```", "This line means nothing in a lesson", TAKE_OUT),
    ("~~~", "This line means nothing in a lesson", TAKE_OUT),
    ("//", "This line means nothing in a lesson", "Put a note between “<!--” and “-->”."),
    ("[//]:", "This line means nothing in a lesson", "Put a note between “<!--” and “-->”."),
)


def read_field(draft: Draft, number: int, line: str) -> None:
    """Add a line to what has been read: a field, an item, the rest of a field, or a finding."""
    found = labelled(line)
    if (
        found
        and found.known
        and (found.bullet or not _listing(draft) or found.known in draft.labels)
    ):
        _add_field(draft, number, line, found.known, found.text)
    elif _listing(draft) and not (found and near_to(found.label, draft.labels, 80)):
        _add_item(draft, number, line)
    elif found and found.label.casefold() == "topic":
        message = "A topic has a heading of its own"
        draft.error(number, line, message, f"Write “## {found.text}” between two entries.")
    elif found and found.bullet:
        draft.error(number, line, f"“{found.label}” is not a label", _remedy(draft, found))
    elif label := _label_without_colon(draft, line):
        lacks_colon(draft, number, line, label)
    elif _DASHED.match(line):
        message = "This line has a dash but no label"
        remedy = "Write “- Label: text”, or put list items on one line with “;” between them."
        draft.error(number, line, message, remedy)
    elif found and (near := near_to(found.label, draft.labels, 80)):
        remedy = f"Did you mean “{near}”? If it is text, put it on the line before."
        draft.error(number, line, f"“{found.label}” is not a label", remedy)
    else:
        _read_text(draft, number, line)


_MEANT = {
    "question": ("Ask",),
    "note": ("Teacher note",),
    "notes": ("Teacher note",),
    "comment": ("Teacher note",),
    "definition": ("Means", "Is"),
    "meaning": ("Means",),
    "description": ("Is", "Means"),
    "date": ("When",),
    "year": ("When",),
    "number": ("Value",),
    "figure": ("Value",),
    "quote": ("Words",),
    "quotation": ("Words",),
    "speaker": ("Said by",),
    "author": ("Said by",),
    "sentence": ("Says",),
    "statement": ("Says",),
    "text": ("Says",),
    "synonym": ("Also accept",),
    "synonyms": ("Also accept",),
    "page": ("Paragraph",),
    "explanation": ("Why", "Teacher note"),
    "correct answer": ("Answer",),
    "distractors": ("Wrong answers",),
    "options": ("Wrong answers",),
    "members": ("Items",),
    "examples": ("Items", "Also accept"),
}
"""What a label of other programs and books is called here, the first that an entry may have."""


def _remedy(draft: Draft, found: Labelled) -> str:
    """Return what to do about a label that there is not."""
    word = found.label.casefold()
    meant = next((one for one in _MEANT.get(word, ()) if one in draft.labels), "")
    if meant:
        return f"Did you mean “{meant}”?"
    if word in ("name", "title") and draft.labels:
        sign = f"### {draft.kind}: " if draft.kind else "# "
        return f"Write it in the heading, “{sign}{found.text or '…'}”."
    if kind := next((one for one in KINDS if one.casefold() == word), ""):
        return f"To begin another entry, write “### {kind}: {found.text or '…'}”."
    return did_you_mean(found.label, draft.labels, "Check its spelling.")


def _read_text(draft: Draft, number: int, line: str) -> None:
    """Add a line that has neither dash nor label to the field above it, unless it is no text at all."""
    for start, message, remedy in _NOTHING:
        if line.startswith(start):
            draft.error(number, line, message, remedy)
            return
    if _TABLE.fullmatch(line):
        remedy = "Write each cell as a line of its own, “- Label: text”."
        draft.error(number, line, "A lesson cannot hold a table", remedy)
        return
    _continue_field(draft, number, line)


def _listing(draft: Draft) -> bool:
    return bool(draft.last) and draft.growing[draft.last].listing


def _add_field(draft: Draft, number: int, line: str, label: str, text: str) -> None:
    inside, draft.last = draft.last if _listing(draft) else "", ""
    if not draft.labels:
        return  # the heading has been reported
    if label not in draft.labels:
        owner = f"A {draft.kind}" if draft.kind else "The head of a lesson"
        remedy = f"It may have: {', '.join(draft.labels)}."
        if inside:
            remedy = f"In “{inside}” put the values on one line with “;” between them. {remedy}"
        draft.error(number, line, f"{owner} has no field “{label}”", remedy)
    elif label in draft.growing:
        draft.repeats.append(Repeat(number, draft.growing[label].line, line, label))
    else:
        listing = label in LISTED and not text
        draft.growing[label] = Growing(number, number, [[text]] if text else [], listing)
        draft.last = label


def _add_item(draft: Draft, number: int, line: str) -> None:
    """Add a line to a list whose items stand below its label; without a dash it may continue one."""
    growing = draft.growing[draft.last]
    bulleted = _BULLETED.fullmatch(line)
    if not bulleted and (draft.after_gap and growing.items):
        _continue_field(draft, number, line)
        return
    text = _BOX.sub("", bulleted["text"] if bulleted else line)
    if bulleted or not growing.bulleted:
        growing.items.append([text])
    else:
        growing.items[-1].append(text)
    growing.bulleted, growing.end = growing.bulleted or bool(bulleted), number


def _continue_field(draft: Draft, number: int, line: str) -> None:
    if not draft.labels:
        return
    an_id = draft.last == "Id" and bool(draft.growing["Id"].items)
    if not draft.last or draft.after_gap or an_id:
        message = "This text belongs to no field"
        remedy = "Begin it with a label, e.g. “- Says:”, or move it to the end of the line it belongs to."
        if draft.labels == HEADER and not draft.title:
            remedy = "Put it into a note, “<!-- … -->”, or below the title as “- Standfirst: …”."
        draft.error(number, line, message, remedy)
        return
    growing = draft.growing[draft.last]
    if not growing.items:
        growing.items.append([])
    growing.items[-1].append(line)
    growing.end = number
    if (
        draft.kind
        and line[:1].isupper()
        and (match := _NO_COLON.match(line))
        and (label := known_label(match["label"]))
    ):
        draft.unsure.append((number, line, label))


def _label_without_colon(draft: Draft, line: str) -> str:
    """Return the label that a line begins with, where something shows that a colon is missing after it."""
    bulleted = None if line[:1].isalpha() else _DASHED.match(line)
    text = line[bulleted.end() :] if bulleted else line
    if not bulleted and not text.startswith(draft.labels):
        return ""
    for label in draft.labels:
        if not (
            text.casefold().startswith(label.casefold()) if bulleted else text.startswith(label)
        ):
            continue
        rest = text[len(label) :]
        told = rest[:1] in "=;→|" or rest[1:2] in ("=", "→")
        fits = label in _NUMBERED and re.match(r"\s\d", rest)
        bare = bulleted and not rest[:1].isalnum()
        if bare or (label not in draft.growing and (told or fits)):
            return label
    return ""


def lacks_colon(draft: Draft, number: int, line: str, label: str) -> None:
    """Note that the line of a field lacks the colon after its label."""
    message = f"There is no colon after “{label}”"
    draft.error(number, line, message, f"Write “- {label}: …”.")


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """Return the question whether a known word was meant, or else another remedy."""
    near = near_to(word, known, 60)
    return f"Did you mean “{near}”?" if near else otherwise


def near_to(word: str, known: Iterable[str], likeness: int) -> str:
    """Return the known word that this one is most like, or "" where none is like enough, of 100."""
    from rapidfuzz import fuzz, process  # not read along by a lesson without slips

    names = {name.casefold(): name for name in known}
    near = process.extractOne(
        word.casefold(), list(names), scorer=fuzz.ratio, score_cutoff=likeness
    )
    return names[near[0]] if near else ""
