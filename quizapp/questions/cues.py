"""What tells an option from the key apart from its truth: an article, an absolute word, the stem itself."""

import re
from collections.abc import Callable, Iterable

from quizapp.lessons.fold import fold
from quizapp.questions.material import Material

_ABSOLUTE = re.compile(
    r"\b(?:always|never|all|every|none|only|nobody|everybody|nothing|everything)\b", re.IGNORECASE
)
_LAZY = re.compile(
    r"\b(?:all|any|both|either|neither|none) of (?:the above|the others?|these|them)\b"
    r"|^(?:both|either|neither)\b.*\b(?:and|n?or)\b",
    re.IGNORECASE,
)
_ARTICLE_BEFORE_GAP = re.compile(r"\ban? [\"“‘']?_", re.IGNORECASE)
_TAKES_AN = re.compile(
    r"(?:[AEFHILMNORSX](?:[A-Z]|\b)"
    r"|(?![A-Z]{2})(?!(?i:uni|us[aeiu]|eu|one\b|once\b))(?i:[aeiou]|hour|honest|heir|honou?r)"
    r"|8|1[18]\b)"
)


def gives_away(stem: str, texts: Iterable[str]) -> bool:
    """Whether one of the texts stands in a stem, as whole words."""
    folded = f" {fold(stem)} "
    return any(f" {fold(text)} " in folded for text in texts)


def fair_beside(key: str, stem: str, material: Material) -> Callable[[str], bool]:
    """Return a test that says of an option whether it may stand beside the key under a stem."""
    after_article = bool(_ARTICLE_BEFORE_GAP.search(stem))

    def fair(option: str) -> bool:
        return not (
            _LAZY.search(key)
            or _LAZY.search(option)
            or bool(_ABSOLUTE.search(key)) != bool(_ABSOLUTE.search(option))
            or (after_article and _takes_an(key) != _takes_an(option))
            or gives_away(stem, material.all_spellings(option))
        )

    return fair


def _takes_an(text: str) -> bool:
    return bool(_TAKES_AN.match(text.lstrip("\"“‘'")))
