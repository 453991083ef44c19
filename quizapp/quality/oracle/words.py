"""When two texts say the same to a reader, read apart from how answers are compared elsewhere."""

import re
import unicodedata
from functools import lru_cache

_UNSPACED = "\u0e00-\u0eff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff"
_JOINS = re.compile(f"[{_UNSPACED}]")
_TOKEN = re.compile(r"(?:(?<!\w)[-−])?\d+(?:\.\d+)*|[^\W\d_]+[+#]*|[$€£¥₹₩₽]")
_ARTICLE = re.compile(
    r"(?:\b(?:[Tt]he|THE|[Aa]n|AN|a)|(?P<before>(?:^|[.!?:“\"\n])\s*)A)\s+"
    r"(?=[\"“‘«(\[]*(?!(?:and|or)\b)[\w-])"
)
"""An article stands right before a word: "a; e; i" and "a, an and the" hold none, nor has "grade A is"."""
_SMALL = frozenset(
    """about after also been before being between both could does down each from have having into itself
    just made make many more most much near only other over part same some such than that their them then
    there these they this those through under upon very were what when where which while whom whose will
    with would according answer article belong belongs figure following given stand stands text lesson
    does name number""".split()  # noqa: SIM905 - a list would take twenty lines
)
_SHORTEST = 4


@lru_cache(maxsize=131_072)
def plain(text: str) -> str:
    """Return a text's words: NFKC, small letters, no article, no punctuation, numbers ungrouped.

    Brackets such as 【】 set a word off as capitals do, and are no part of it. Nothing but signs is itself.
    """
    words = re.sub("['’ʼ【】]", "", unicodedata.normalize("NFKC", text))
    words = _ARTICLE.sub(lambda found: found["before"] or "", words).casefold()
    words = re.sub(r"%|\bpercent\b", " per cent ", words)
    words = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", words).replace("−", "-")
    return " ".join(_TOKEN.findall(words)) or words.strip()


@lru_cache(maxsize=262_144)
def holds(text: str, words: str) -> bool:
    """Whether words stand in a text, as whole words where the script parts them."""
    return place(plain(text), plain(words)) is not None


def place(inside: str, sought: str) -> int | None:
    """Return where plain words first stand in a plain text, None where they do not."""
    if not sought or sought not in inside:
        return None
    for found in re.finditer(re.escape(sought), inside):
        before, after = inside[: found.start()][-1:], inside[found.end() :][:1]
        if _parted(before, sought[0]) and _parted(after, sought[-1]):
            return found.start()
    return None


def _parted(beside: str, end: str) -> bool:
    return beside in ("", " ") or bool(_JOINS.match(beside) or _JOINS.match(end))


def without(inside: str, words: str) -> str:
    """Return a plain text without the first standing of some words in it."""
    sought = plain(words)
    at = place(inside, sought)
    return inside if at is None else f"{inside[:at]} {inside[at + len(sought) :]}".strip()


@lru_cache(maxsize=65_536)
def telling(text: str) -> frozenset[str]:
    """Return the words that carry what a text is about; of an unspaced script, each two signs."""
    found: set[str] = set()
    for word in plain(text).split():
        if _JOINS.match(word):
            found |= {word[at : at + 2] for at in range(len(word) - 1)}
        elif len(word) >= _SHORTEST and word.isalpha() and word not in _SMALL:
            found.add(word)
    return frozenset(found)
