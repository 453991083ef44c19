"""What tells an option from the key apart from its truth: an article, an absolute word, the stem itself."""

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache

from quizapp.lessons.cue_words import ABSOLUTE, OF_THE_OTHERS
from quizapp.lessons.fold import fold
from quizapp.questions.material import Material

_LAZY = re.compile(rf"{OF_THE_OTHERS}|^(?:both|either|neither)\b.*\b(?:and|n?or)\b", re.IGNORECASE)
_ARTICLE_BEFORE_GAP = re.compile(r"\b(?P<article>an?|the) [\"“‘']?_", re.IGNORECASE)
_OWN_ARTICLE = re.compile(r"(?:the|an?)\s", re.IGNORECASE)
_UNSPACED = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff"
    "\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Letters of scripts whose words run together, or into their endings: Thai, Khmer, Chinese, Korean …"""
_TAKES_AN = re.compile(
    r"(?:[AEFHILMNORSX](?:[A-Z]|\b)"
    r"|(?![A-Z]{2})(?!(?i:uni|us[aeiu]|eu|one\b|once\b))(?i:[aeiou]|hour|honest|heir|honou?r)"
    r"|8|1[18]\b)"
)


_SET_OFF = re.compile("[【】]")
"""What sets a negative off where there are no capitals."""


def gives_away(stem: str, texts: Iterable[str]) -> bool:
    """Whether one of the texts stands in a stem, as whole words where words have ends to be seen."""
    return _holds(_folded(stem), texts)


def _folded(stem: str) -> str:
    return fold(_SET_OFF.sub("", stem) if "【" in stem else stem)


def _holds(folded: str, texts: Iterable[str]) -> bool:
    for text in texts:
        words = fold(text)
        if words and words in folded and re.search(whole(words, _NO_SPACE), folded):
            return True
    return False


_LETTER = rf"[^\W{_UNSPACED}]"
_NO_SPACE = rf"[^\s{_UNSPACED}]"


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{_UNSPACED}]")


def whole(words: str, letter: str = _LETTER) -> str:
    """Return a pattern of some words as whole ones, no `letter` beside them: "due", not in "overdue"."""
    before, after = ("" if _unspaced().match(end) else letter for end in (words[0], words[-1]))
    before = before and f"(?<!{before})"
    after = after and f"(?!{after})"
    return f"{before}{re.escape(words)}{after}"


def fair_beside(key: str, stem: str, material: Material) -> Callable[[str], bool]:
    """Return a test that says of an option whether it may stand beside the key under a stem."""
    article, folded = article_before_gap(stem), _folded(stem)
    lazy, absolute = _tone(key)

    def fair(option: str) -> bool:
        is_lazy, is_absolute = _tone(option)
        return not (
            lazy
            or is_lazy
            or absolute != is_absolute
            or (article and not _takes(article, option, key, material))
            or _holds(folded, material.all_spellings(option))
        )

    return fair


def cue_of(key: str, stem: str) -> tuple[bool, bool, str]:
    """Return what of a key decides which options may stand beside it under a stem."""
    return *_tone(key), key if article_before_gap(stem) else ""


@lru_cache(maxsize=16_384)
def _tone(option: str) -> tuple[bool, bool]:
    """Return whether an option speaks of the others, and whether it is absolute."""
    return bool(_LAZY.search(option)), bool(ABSOLUTE.search(option))


def article_before_gap(stem: str) -> str:
    """Return the article that stands right before a stem's gap, in small letters, or ""."""
    match = _ARTICLE_BEFORE_GAP.search(stem)
    return match["article"].casefold() if match else ""


def bare(option: str) -> str:
    """Return an option without its own article, to stand after one."""
    return _OWN_ARTICLE.sub("", option, count=1)


def _takes(article: str, option: str, key: str, material: Material) -> bool:
    """Whether an option can follow the article as the key does: "the Dog Star", but no "the Sirius"."""
    if article == "the":
        names = key[:1].isupper() and option[:1].isupper()
        return not names or material.takes_the(option)
    return not _OWN_ARTICLE.match(option) and _takes_an(key) == _takes_an(option)


def _takes_an(text: str) -> bool:
    return bool(_TAKES_AN.match(text.lstrip("\"“‘'")))
