"""How a line begins: its bullet, its label, or the kind of entry that a heading names."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from quizapp.lessons.kinds import KINDS, KNOWN_LABELS

COLON = ":：﹕∶꞉︰"
_BULLETS = "-−‐‑‒–—―+•●○◦·∙‣⁃▪■□◆◇►▶➢➤✓✔→\uf0a7\uf0b7\uf0d8\uf076\uf0fc"
BULLET = rf"[-–—]{{2,3}} ?|[{_BULLETS}] ?|\*(?!\*) ?|\(?\d{{1,2}}[.)．、](?=\D) ?"
_LINE = re.compile(
    rf"(?:> ?)*(?P<bullet>{BULLET})? ?(?:\[[ xX]\] )?"
    rf"(?P<label>[^\W\d_][^{COLON}]{{0,30}})[{COLON}](?P<text>.*)"
)
_EMPHASIS = re.compile(
    rf"^(?P<before>(?:> ?)*(?:{BULLET})? ?)(?P<signs>\*{{1,3}}|_{{1,3}}|`)(?P<label>[^*_`{COLON}]{{1,30}}?) ?"
    rf"(?P<inner>[{COLON}]?) ?(?P=signs) ?(?P<outer>[{COLON}]?)"
)
_BOLD_BULLET = re.compile(rf"^(\*\*|__)((?:{BULLET}) ?)(?=[^\W\d_])")
_HEADING = re.compile(r"(?:> ?)*(?P<signs>[#＃]+) ?(?P<words>.*)")
_KIND = re.compile(f"(?P<kind>[^{COLON}]*)[{COLON}]")
_NUMBER = re.compile(r"^\d{1,3}[.)] ")
_WRAPPED = re.compile(r"^(\*{1,3}|_{1,3})(?=\S)(?P<inside>[^*_]+)(?<=\S)\1$")
_OTHER_COLON = re.compile(f"[{COLON[1:]}]")
_SPACING = re.compile(r"[\s\-_‐‑–]+")

LISTED = frozenset(
    {
        "Items",
        "A items",
        "B items",
        "Not in it",
        "Wrong answers",
        "Key words",
        "Never offer",
        "Also accept",
        "Never mix with",
    }
)
"""Labels whose values may stand one a line."""


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
    match = _LINE.fullmatch(plain) if ":" in plain or _OTHER_COLON.search(plain) else None
    if not match:
        return None
    label = match["label"].strip()
    return Labelled(bool(match["bullet"]), label, known_label(label), match["text"].strip())


def known_label(label: str) -> str:
    """Return a label as the format spells it: "Also accept" for "also-accept"; "" for none."""
    return _BY_KEY.get(_key(label), "")


def heading_of(line: str) -> tuple[int, str] | None:
    """Return the number of signs and the words of a heading such as “## Europe”."""
    match = _HEADING.fullmatch(line) if "#" in line or "＃" in line else None
    if not match:
        return None
    return len(match["signs"]), re.sub(r" [#＃]+$", "", match["words"]).strip()


@lru_cache(maxsize=6_000)
def kind_and_title(words: str) -> tuple[str, str, str]:
    """Return the kind that a heading names as known, or "", as written, and the title after the colon."""
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
