"""What tells an option from the key apart from its truth: an article, an absolute word, the stem itself."""

import re
from collections.abc import Callable, Iterable

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
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_TAKES_AN = re.compile(
    r"(?:[AEFHILMNORSX](?:[A-Z]|\b)"
    r"|(?![A-Z]{2})(?!(?i:uni|us[aeiu]|eu|one\b|once\b))(?i:[aeiou]|hour|honest|heir|honou?r)"
    r"|8|1[18]\b)"
)


_SET_OFF = re.compile("[【】]")
"""What sets a negative off where there are no capitals."""


def gives_away(stem: str, texts: Iterable[str]) -> bool:
    """Whether one of the texts stands in a stem, as whole words where words have ends to be seen."""
    folded = fold(_SET_OFF.sub("", stem) if "【" in stem else stem)
    return any(_stands_in(folded, fold(text)) for text in texts)


def _stands_in(stem: str, words: str) -> bool:
    return bool(words) and words in stem and bool(re.search(whole(words, _NO_SPACE), stem))


_LETTER = rf"[^\W{_UNSPACED}]"
_NO_SPACE = rf"[^\s{_UNSPACED}]"


def whole(words: str, letter: str = _LETTER) -> str:
    """Return a pattern of some words as whole ones, no `letter` beside them: "due", not in "overdue"."""
    before, after = ("" if _IS_UNSPACED.match(end) else letter for end in (words[0], words[-1]))
    before = before and f"(?<!{before})"
    after = after and f"(?!{after})"
    return f"{before}{re.escape(words)}{after}"


def fair_beside(key: str, stem: str, material: Material) -> Callable[[str], bool]:
    """Return a test that says of an option whether it may stand beside the key under a stem."""
    article = article_before_gap(stem)

    def fair(option: str) -> bool:
        return not (
            _LAZY.search(key)
            or _LAZY.search(option)
            or bool(ABSOLUTE.search(key)) != bool(ABSOLUTE.search(option))
            or (article and not _takes(article, option, key, material))
            or gives_away(stem, material.all_spellings(option))
        )

    return fair


def cue_of(key: str, stem: str) -> tuple[bool, bool, str]:
    """Return what of a key decides which options may stand beside it under a stem."""
    lazy, absolute = bool(_LAZY.search(key)), bool(ABSOLUTE.search(key))
    return lazy, absolute, key if article_before_gap(stem) else ""


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
