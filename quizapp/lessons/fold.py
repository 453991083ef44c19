"""When two wordings are the same to a reader: case, articles, punctuation and width aside."""

import re
import unicodedata
from functools import lru_cache

_PER_CENT = re.compile(r"%|\bpercent\b")
_APOSTROPHE = re.compile(r"['’ʼ]")
_INITIALS = re.compile(r"(?<![\w.])(?:[^\W\d_]\.)+(?:[^\W\d_](?!\w))?")
_SIGNS = re.compile(r"[+#]+")
_PUNCTUATION = re.compile(r"[^\w+#$€£¥₹₩₽₺₫₴₦₱฿]+")
_ARTICLE = re.compile(r"\b(?:the|an?) (?=\w)")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return what is left of a wording to compare: NFKC, lower case, no articles, no punctuation.

    G.D.P. is GDP, but C++ and C# are not C, € is not $, and the A of vitamin A is no article. What is
    nothing but punctuation is itself: − is not ×.
    """
    words = whole = unicodedata.normalize("NFKC", text).casefold()
    if words.replace(" ", "").isalnum() and "ʼ" not in words and "percent" not in words:
        words = " ".join(words.split())  # as of most that is compared, quicker than what follows
    else:
        words = _without_signs(words)
    return _ARTICLE.sub("", words) or whole.strip()


def _without_signs(words: str) -> str:
    if "%" in words or "percent" in words:
        words = _PER_CENT.sub(" per cent ", words)
    words = _APOSTROPHE.sub("", words)
    if "." in words:
        words = _INITIALS.sub(lambda match: match[0].replace(".", ""), words)
    if "+" in words or "#" in words:
        words = _SIGNS.sub(_kept, words)
    return _PUNCTUATION.sub(" ", words).strip()


def _kept(signs: re.Match[str]) -> str:
    """Plus and sharp signs belong to the letter they end: C++, but not AI + health or #1."""
    text, start, end = signs.string, signs.start(), signs.end()
    before, after = text[max(start - 1, 0) : start], text[end : end + 1]
    return signs[0] if before.isalpha() and not after.isalpha() else " "
