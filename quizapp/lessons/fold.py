"""When two wordings are the same to a reader: case, articles, punctuation and width aside."""

import re
import unicodedata
from functools import lru_cache

_PER_CENT = re.compile(r"%|\bpercent\b")
_APOSTROPHE = re.compile(r"['’ʼ]")
_PUNCTUATION = re.compile(r"[^\w]+")
_ARTICLE = re.compile(r"\b(?:the|an?)\b ?")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return what is left of a wording to compare: NFKC, lower case, no articles, no punctuation."""
    words = unicodedata.normalize("NFKC", text).casefold()
    words = _APOSTROPHE.sub("", _PER_CENT.sub(" per cent ", words))
    words = _PUNCTUATION.sub(" ", words).strip()
    return _ARTICLE.sub("", words).strip() or words
