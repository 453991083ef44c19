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
    words = _APOSTROPHE.sub("", _PER_CENT.sub(" per cent ", words))
    words = _INITIALS.sub(lambda match: match[0].replace(".", ""), words)
    words = _PUNCTUATION.sub(" ", _SIGNS.sub(_kept, words)).strip()
    return _ARTICLE.sub("", words) or whole.strip()


def _kept(signs: re.Match[str]) -> str:
    """Plus and sharp signs belong to the letter they end: C++, but not AI + health or #1."""
    text, start, end = signs.string, signs.start(), signs.end()
    before, after = text[max(start - 1, 0) : start], text[end : end + 1]
    return signs[0] if before.isalpha() and not after.isalpha() else " "
