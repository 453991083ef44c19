"""How a line begins: its bullet, its label, or the kind of entry that a heading names."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from quizapp.lessons.kinds import KINDS, KNOWN_LABELS

COLON = ":：﹕∶꞉︰"
_BULLETS = "-－−‐‑‒–—―+•●○◦·∙‣⁃▪■□◆◇►▶➢➤✓✔→\uf0a7\uf0b7\uf0d8\uf076\uf0fc"
BULLET = rf"[-－–—]{{2,3}} ?|[{_BULLETS}] ?|\*(?!\*) ?|\(?\d{{1,2}}[.)．、](?=\D) ?"
_LINE = re.compile(
    rf"(?:> ?)*(?P<bullet>{BULLET})? ?(?:\[[ xX]\] )?"
    rf"(?P<label>[^\W\d_][^{COLON}]{{0,30}})[{COLON}](?P<text>.*)"
)
_TAG = r"</?[a-zA-Z]+ ?/?>"
_SIGN = rf"[^\w\s\"'“”‘’„«‹()（）\[\]{{}}<>#&…{COLON}]|[①-⑳❶-❿]"
_DRESSED = (
    rf"(?:> ?)*(?:{BULLET})? ?(?:(?:{_TAG}|{_SIGN}) ?){{0,6}}(?P<mark>[\"'“”‘’„«(（\[] ?)?"
    rf"(?P<label>[^\W\d_][^{COLON}<>\"“”()（）…]{{0,30}}?) ?(?(mark)[\"'“”‘’»)）\]])(?: ?{_TAG}|\*){{0,3}}"
    rf" ?[{COLON}](?P<text>.*)"
)
_LAST_TAGS = re.compile(rf"^(?: ?{_TAG}){{1,3}}|(?:{_TAG} ?){{1,3}}$")
_NOTE = re.compile(r"\s*<!--.*?-->")
_EMPHASIS = re.compile(
    rf"^(?P<before>(?:> ?)*(?:{BULLET})? ?)(?P<signs>\*{{1,3}}|_{{1,3}}|`)(?P<label>[^*_`{COLON}]{{1,30}}?) ?"
    rf"(?P<inner>[{COLON}]?) ?(?P=signs) ?(?P<outer>[{COLON}]?)"
)
_BOLD_BULLET = re.compile(rf"^(\*\*|__)((?:{BULLET}) ?)(?=[^\W\d_])")
_HEADING = re.compile(r"(?:> ?)*(?P<signs>[#＃]+) ?(?P<words>.*)")
_KIND = re.compile(f"(?P<kind>[^{COLON}]*)[{COLON}]")
_NUMBER = re.compile(r"^\d{1,3}[.)] ")
_CELL = re.compile(
    rf"(?P<before>\s*(?:(?:{BULLET})\s*)?)(?P<label>[^\W\d_][^{COLON}\t]*)\t(?P<text>.*)", re.DOTALL
)
_WRAPPED = re.compile(r"^(\*{1,3}|_{1,3})(?=\S)(?P<inside>[^*_]+)(?<=\S)\1$")
_OTHER_COLON = re.compile(f"[{COLON[1:]}]")
_SPACING = re.compile(r"[\s\-_‐‑–]+")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line with a label: whether a bullet is before it, the label as written and as known, the text."""

    bullet: bool
    label: str
    known: str
    text: str


def labelled(line: str) -> Labelled | None:
    """Return what a tidy line says where it begins with a label and a colon."""
    plain = _without_emphasis(line)
    if ":" not in plain and not _OTHER_COLON.search(plain):
        return None
    match = _LINE.fullmatch(plain)
    label = match["label"].strip() if match else ""
    known = known_label(label)
    if (not known and not plain[:1].isascii()) or not match:
        return _dressed(plain) or (_found(match, label, known) if match else None)
    return _found(match, label, known)


def _found(match: re.Match[str], label: str, known: str) -> Labelled:
    return Labelled(bool(match["bullet"]), label, known, match["text"].strip())


def _dressed(line: str) -> Labelled | None:
    """Return what a line says whose known label stands in quotes, brackets, tags, or behind a sign."""
    match = _dressed_line().fullmatch(line)
    known = known_label(match["label"]) if match else ""
    if not match or not known:
        return None
    text, dress = match["text"], line[: match.start("text")]
    text = _LAST_TAGS.sub("", text) if "<" in dress else text
    text = text.lstrip("*") if "*" in dress else text
    return Labelled(bool(match), match["label"].strip(), known, text.strip())


@cache
def _dressed_line() -> re.Pattern[str]:
    # 2 ms, for which the first frame would wait: it shows the front of a lesson.
    return re.compile(_DRESSED)


def untabbed(line: str) -> str:
    """Return a line with a colon for the tab behind its label, as a cell of a table leaves it."""
    if "\t" not in line:
        return line
    match = _CELL.fullmatch(line)
    known = match and known_label(match["label"])
    return f"{match['before']}{match['label']}: {match['text']}" if match and known else line


def known_label(label: str) -> str:
    """Return a label as the format spells it: "Also accept" for "also-accept"; "" for none."""
    return _BY_KEY.get(_key(label), "")


def heading_of(line: str) -> tuple[int, str] | None:
    """Return the number of signs and the words of a heading such as “## Europe”."""
    match = _HEADING.fullmatch(without_note(line)) if "#" in line or "＃" in line else None
    if not match:
        return None
    return len(match["signs"]), re.sub(r" [#＃]+$", "", match["words"]).strip()


def without_note(line: str) -> str:
    """Return a heading without the notes in it."""
    return _NOTE.sub("", line) if "<!--" in line else line


@lru_cache(maxsize=6_000)
def kind_and_title(words: str) -> tuple[str, str, str]:
    """Return the kind that a heading names as known, or "", as written, and the title after the colon."""
    words = without_note(words)
    plain = words if words[:1].isalpha() else _NUMBER.sub("", _plain(_plain(words).lstrip("#＃ ")))
    match = _KIND.match(plain)
    written = match["kind"] if match else plain
    shown = written if written.isascii() else unicodedata.normalize("NFKC", written)
    title = plain[match.end() :] if match else ""
    return _KINDS.get(shown.strip(" *_`").casefold(), ""), written.strip(), title.strip()


def _plain(words: str) -> str:
    """Return the words of a heading without the signs that make all of it, or its kind, bold."""
    wrapped = _WRAPPED.fullmatch(words)
    return wrapped["inside"].strip() if wrapped else _without_emphasis(words)


def _without_emphasis(line: str) -> str:
    if "*" not in line and "_" not in line and "`" not in line:
        return line
    emphasis = _EMPHASIS.match(_BOLD_BULLET.sub(r"\2\1", line))
    if not emphasis:
        return line
    known = known_label(emphasis["label"]) or emphasis["label"].strip().casefold() in _KINDS
    bold = len(emphasis["signs"]) > 1
    if not (emphasis["inner"] or emphasis["outer"]) and not (bold and known):
        return line
    return f"{emphasis['before']}{emphasis['label']}: {emphasis.string[emphasis.end() :]}"


def _key(label: str) -> str:
    if not label.isascii():
        label = unicodedata.normalize("NFKC", label)
    return _SPACING.sub("", label.casefold())


_BY_KEY = {_key(label): label for label in KNOWN_LABELS.values()}
_KINDS = {kind.casefold(): kind for kind in KINDS}
