"""Whether two blanks are likely to be the same one, reworded."""

import re
from functools import cache

ALIKE = 0.6
"""From here on two blanks of an entry are taken for one."""

_SPELLING = 0.75
_NUMBERS = re.compile(r"\d+")


@cache
def _words() -> re.Pattern[str]:
    """Return what a word is; a Chinese or Japanese sign is one of its own."""
    return re.compile(
        r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W_\u3040-\u30ff\u3400-\u9fff]+"
    )


def likeness(one: str, other: str) -> float:
    """Return how much of two slugs is the same words, from 0 to 1; other numbers make other things.

    A word may be misspelt or inflected, but begins with the same letter: exports are not imports.
    """
    numbers, others = _NUMBERS.findall(one), _NUMBERS.findall(other)
    if numbers and others and numbers != others:
        return 0.0
    words, left = _words().findall(one), _words().findall(other)
    letters = len("".join((*words, *left)))
    same = 0
    for word in words:
        found = next((two for two in left if two == word), None) or _spelt(word, left)
        if found:
            left.remove(found)
            same += len(word) + len(found)
    return same / letters if letters else 0.0


def _spelt(word: str, others: list[str]) -> str | None:
    from rapidfuzz.distance import Indel  # only where a blank was reworded

    near = (two for two in others if two[0] == word[0])
    best = max(near, key=lambda two: Indel.normalized_similarity(word, two), default=None)
    return best if best and Indel.normalized_similarity(word, best) >= _SPELLING else None
